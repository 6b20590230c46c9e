/** A number stands for a contact where the person saw it: yesterday's list, still on the screen, is not today's. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { openBook } from "../../../src/book/open-book.ts";
import { log } from "../../../src/commands/log/log.ts";
import { move } from "../../../src/commands/move/move.ts";
import { next } from "../../../src/commands/next/next.ts";
import { show } from "../../../src/commands/show/show.ts";
import { today } from "../../../src/commands/today/today.ts";
import { testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

/** On Monday 1 is Anna and 2 Boris; on Tuesday Vera, promised for a set time, comes first. */
const clients = [
  {
    title: "Contacts",
    rows: [
      ["Name", "Phone", "Next contact date"],
      ["Anna", "+44 7700 900301", "2026-11-20"],
      ["Boris", "+44 7700 900302", "2026-11-23"],
      ["Vera", "+44 7700 900303", "@2026-11-24T09:00"],
    ],
  },
];

/** One of which the list of today is kept. */
class FarWorkbook extends MemoryWorkbook {
  override readonly isFar = true;
}

function scene(workbook = new MemoryWorkbook(clients)) {
  const home = newFolder();
  const at = (now: string) => testRun({ workbook, home, now }).context;
  const called = async () => {
    const sheet = await (await openBook(workbook, { today: "2026-11-24" })).calls();
    return (sheet?.rows ?? []).map((row) => sheet?.call(row).contact ?? null);
  };
  return { at, called, home, workbook };
}

const [monday, tuesday] = ["2026-11-23T17:00", "2026-11-24T09:00"] as const;
const other = {
  code: "conflict.other-list",
  data: {
    number: 1,
    before: { day: "2026-11-23", name: "Anna" },
    now: "Vera",
    // The one who is probably meant can be named, too.
    candidates: [
      { row: 2, name: "Anna" },
      { row: 4, name: "Vera" },
    ],
  },
};

/** The file that today's numbers are kept in. */
function dayFile(home: string, day: string): string {
  const folder = join(home, "workbooks");
  const [name = ""] = readdirSync(folder);
  return join(folder, name, `day-${day}.jsonl`);
}

describe("a number of Monday's list, typed on Tuesday", () => {
  test("is refused where it is somebody else's by now, until the list is seen", async () => {
    const { at, called } = scene();
    await today(at(monday), {});
    await expect(log(at(tuesday), ["1", "won"], {})).rejects.toMatchObject(other);
    // The refusal itself has shown nothing of the list.
    await expect(move(at(tuesday), ["1", "friday"], {})).rejects.toMatchObject(other);
    expect(await called()).toEqual([]);
    await today(at(tuesday), {});
    await log(at(tuesday), ["1", "won"], {});
    expect(await called()).toEqual(["Vera"]);
  });

  test("is refused also when its card was dealt on Monday, and taken when it was dealt on Tuesday", async () => {
    const { at, called } = scene();
    await next(at(monday), {});
    await expect(log(at(tuesday), ["1", "won"], {})).rejects.toMatchObject(other);
    await next(at(tuesday), {});
    await log(at(tuesday), ["1", "won"], {});
    expect(await called()).toEqual(["Vera"]);
  });

  test("is taken where it is still the same one's, and where there was no such number", async () => {
    const { at, called } = scene();
    await today(at(monday), {});
    await log(at(monday), ["2", "later"], { next: "tomorrow" });
    await today(at("2026-11-21T10:00"), {});
    const second = scene();
    await today(second.at("2026-11-20T10:00"), {});
    await log(second.at(monday), ["1", "won"], {});
    await log(second.at(monday), ["2", "won"], {});
    expect(await second.called()).toEqual(["Anna", "Boris"]);
    expect(await called()).toEqual(["Boris"]);
  });

  test("was not seen in a list that ended before it", async () => {
    const { at, called } = scene();
    await today(at(monday), {});
    await today(at(tuesday), { limit: "1" });
    await expect(log(at(tuesday), ["2", "won"], {})).rejects.toMatchObject({ code: other.code });
    await log(at(tuesday), ["1", "won"], {});
    expect(await called()).toEqual(["Vera"]);
  });

  test("is nobody's while the workbook is away, as long as today's list was not seen", async () => {
    const { at, called, workbook } = scene();
    await today(at(monday), {});
    await log(at(tuesday), ["row:4", "no-answer"], {});
    workbook.away = new Failure("workbook.missing", { place: "clients.xlsx" });
    await expect(log(at(tuesday), ["2", "won"], {})).rejects.toMatchObject({ code: "waiting.not-saved" });
    workbook.away = null;
    await today(at(tuesday), {});
    workbook.away = new Failure("workbook.missing", { place: "clients.xlsx" });
    await log(at(tuesday), ["2", "won"], {});
    workbook.away = null;
    await today(at(tuesday), {});
    expect(await called()).toEqual(["Vera", "Anna"]);
  });

  test("was seen in a list that was read before and shown while the workbook is out of reach", async () => {
    const { at, called, workbook } = scene(new FarWorkbook(clients));
    await today(at(monday), {});
    await today(at(tuesday), { limit: "1" });
    workbook.away = new Failure("waiting.offline", { place: "clients.xlsx" });
    await expect(log(at(tuesday), ["2", "won"], {})).rejects.toMatchObject({ code: "waiting.not-saved" });
    await today(at(tuesday), {});
    await log(at(tuesday), ["2", "won"], {});
    workbook.away = null;
    await today(at(tuesday), {});
    expect(await called()).toEqual(["Anna"]);
  });

  test("where no list was ever seen, says what it says today; a name and a row say the same on every day", async () => {
    const { at, called } = scene();
    await log(at(monday), ["row:2", "no-answer"], {});
    await log(at(tuesday), ["1", "won"], {});
    const second = scene();
    await today(second.at(monday), {});
    await show(second.at(tuesday), "1");
    await log(second.at(tuesday), ["boris", "won"], {});
    await log(second.at(tuesday), ["row:4", "won"], {});
    expect(await called()).toEqual(["Anna", "Vera"]);
    expect(await second.called()).toEqual(["Boris", "Vera"]);
  });
});

test("a contact that has gone, or has another day since it was shown: nothing is recorded, and that is said", async () => {
  const { at, workbook } = scene();
  await today(at(monday), {});
  workbook.set("Contacts", 2, 3, "2026-12-01");
  for (const work of [log(at(monday), ["1", "won"], {}), move(at(monday), ["1", "friday"], {})])
    await expect(work).rejects.toMatchObject({ code: "conflict.cell", nothingRecorded: true });
  workbook.set("Contacts", 2, 1, "Zoe");
  workbook.set("Contacts", 2, 2, "+44 7700 900999");
  await expect(log(at(monday), ["1", "won"], {})).rejects.toMatchObject({
    code: "conflict.contact-gone",
    nothingRecorded: true,
  });
});

describe("numbers that were destroyed on the disk", () => {
  test("are not another contact's until the list is seen again", async () => {
    const { at, called, home } = scene();
    await today(at(monday), {});
    await log(at(monday), ["1", "won"], {});
    writeFileSync(dayFile(home, "2026-11-23"), "\u0000\u0000\u0000\n");
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(log(at(monday), ["1", "no-answer"], {})).rejects.toMatchObject({
        code: "conflict.other-list",
        data: { number: 1, before: null },
      });
    }
    await today(at(monday), {});
    await log(at(monday), ["1", "no-answer"], {});
    expect(await called()).toEqual(["Anna", "Boris"]);
  });

  test("those that can still be read stay", async () => {
    const { at, called, home } = scene();
    await today(at(monday), {});
    const file = dayFile(home, "2026-11-23");
    const lines = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.includes("Boris"));
    writeFileSync(file, `{"number":1,"cont\n${lines.join("\n")}\n{"told":"list"}\n`);
    await log(at(monday), ["2", "won"], {});
    appendFileSync(file, '{"of":"a newer version"}\n');
    expect(await called()).toEqual(["Boris"]);
  });
});
