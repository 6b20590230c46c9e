/** Calls whose outcome is saved and can't be written: they were made all the same, until the person says otherwise. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { log } from "../../../src/commands/log/log.ts";
import { next } from "../../../src/commands/next/next.ts";
import type { SyncOptions } from "../../../src/commands/sync/settle-by-options.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { today } from "../../../src/commands/today/today.ts";
import { undo } from "../../../src/commands/undo/undo.ts";
import { testRun } from "../../support/terminal/command.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { readWorkbookFile, sheetsOf, writeWorkbookFile } from "../../support/workbooks/file-workbook.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { cellOf, type SheetFixture, type Written } from "../../support/workbooks/memory-sheet.ts";
import { OfficeWorkbook, type State } from "../../support/workbooks/office-workbook.ts";

const headings: readonly Written[] = ["Name", "Phone", "Next contact date", "Notes"];
const ann = (due: string): readonly Written[] => ["Ann Lee", "+37369000123", due, null];
const others: readonly (readonly Written[])[] = [
  ["Bob Ray", "+37369000456", "@2026-11-21", null],
  ["Cid Orr", "+37369000789", "@2026-11-22", null],
];

/** Rows of people; Ann Lee comes first in order. */
function office(people = [ann("@2026-11-20"), ...others]) {
  const folder = newFolder();
  const place = join(folder, "clients.xlsx");
  const write = (rows: readonly (readonly Written[])[]): void =>
    writeWorkbookFile(place, [{ title: "People", rows: [headings, ...rows] }]);
  write(people);
  const run = (json: boolean, state: State = "quiet", now = "2026-11-23T10:15") => {
    const workbook = new OfficeWorkbook(place, faultyMachine());
    workbook.state = state;
    return testRun({ workbook, home: join(folder, "home"), json, now });
  };
  const logged = async (words: string, options: object, state: State = "quiet") => {
    const { context, printed } = run(false, state);
    await log(context, words.split(" "), options);
    return `${printed().out}${printed().err}`;
  };
  const listed = async (): Promise<string[]> => {
    const { context, document } = run(true);
    await today(context, {});
    const { cards, counts } = document() as {
      cards: { number: number; name: string; time: string | null; done: boolean; outcome: string | null }[];
      counts: { due: number; done: number };
    };
    const shown = cards.map(({ done, name, number, outcome, time }) =>
      [number, name, done ? outcome : time].filter((said) => said !== null).join(" "),
    );
    return [...shown, `${counts.due} due, ${counts.done} done`];
  };
  const dealt = async (now?: string): Promise<string> => {
    const { context, document } = run(true, "quiet", now);
    await next(context, {});
    const { card, left } = document() as { card: { name: string } | null; left: number };
    return `${card?.name ?? "nobody"}, ${left} left`;
  };
  return {
    ...{ write, logged, listed, dealt },
    /** The sheets as they stand, as another program would save them. */
    sheets: async () => sheetsOf(readWorkbookFile(place)),
    save: (sheets: readonly SheetFixture[]) => writeWorkbookFile(place, sheets),
    told: async () => {
      const { context, printed } = run(false);
      await today(context, {});
      return printed();
    },
    settle: async (options: SyncOptions) => sync(run(true).context, options),
    undo: async () => undo(run(true).context, {}),
    /** Ann was called while the file was open in another program, in which her row was changed. */
    calledMeanwhile: async (changed = ann("@2026-11-23"), options: object = { next: "2026-12-01" }) => {
      await listed();
      await logged("1 later", options, "open");
      write([changed, ...others]);
    },
  };
}

const called = ["1 Ann Lee later", "2 Bob Ray", "3 Cid Orr", "2 due, 1 done"];
const open = ["1 Ann Lee", "2 Bob Ray", "3 Cid Orr", "3 due, 0 done"];

describe("a call whose row was changed by somebody else", () => {
  test("is ticked, counted and not dealt again, and nobody is told to make it", async () => {
    const { calledMeanwhile, dealt, listed, logged } = office();
    await calledMeanwhile();
    expect(await listed()).toEqual(called);
    expect(await listed()).toEqual(called);
    expect(await dealt()).toBe("Bob Ray, 1 left");
    expect(await logged("3 later", { next: "2026-12-02" })).not.toContain("Ann Lee");
  });

  test("is told by today each time, until it is settled", async () => {
    const { calledMeanwhile, settle, told } = office();
    await calledMeanwhile();
    const sentence = "1 outcome can't be written as saved, the row says something else now: followup sync\n";
    expect((await told()).err).toBe(sentence);
    expect((await told()).err).toBe(sentence);
    await settle({ writeOurs: ["all"] });
    expect((await told()).err).toBe("");
  });

  test("comes up again once it is forgotten or undone", async () => {
    for (const how of ["forget", "undo"] as const) {
      const { calledMeanwhile, dealt, listed, settle, undo: takeBack } = office();
      await calledMeanwhile();
      expect(await listed()).toEqual(called);
      await (how === "undo" ? takeBack() : settle({ forget: ["all"] }));
      expect(await listed()).toEqual(open);
      expect(await dealt()).toBe("Ann Lee, 2 left");
    }
  });

  test("leaves the day that the person lets stand, where somebody else has set it", async () => {
    const { calledMeanwhile, listed, settle } = office();
    await calledMeanwhile();
    expect(await listed()).toEqual(called);
    await settle({ keepTheirs: ["all"] });
    expect(await listed()).toEqual(open);
  });

  test("comes up for the time that somebody else has promised since", async () => {
    const { calledMeanwhile, dealt, listed } = office();
    await calledMeanwhile(ann("@2026-11-23T16:00"));
    expect(await listed()).toEqual(["1 Ann Lee 16:00", ...open.slice(1)]);
    expect(await dealt("2026-11-23T16:05")).toBe("Ann Lee, 2 left");
  });

  test("comes up for the time that the call itself has promised for today", async () => {
    for (const [now, first] of [
      ["2026-11-23T10:20", "Bob Ray"],
      ["2026-11-23T16:05", "Ann Lee"],
    ] as const) {
      const { calledMeanwhile, dealt, listed } = office();
      await calledMeanwhile(ann("@2026-11-22"), { next: "2026-11-23T16:00" });
      expect(await listed()).toEqual(["1 Ann Lee 16:00", ...open.slice(1)]);
      expect(await dealt(now)).toBe(`${first}, 2 left`);
    }
  });
});

test("of two who are alike nobody is ticked where it can't be told who was called", async () => {
  const twins = [ann("@2026-11-20"), ann("@2026-11-21")];
  const { listed, logged, write } = office([...twins, ...others]);
  await listed();
  await logged("1 later", { next: "2026-12-01" }, "open");
  for (const rows of [
    [...twins].reverse(),
    [others[0] ?? [], ...twins],
    [ann("@2026-11-22"), twins[0] ?? []],
  ]) {
    write([...rows, ...others.slice(1)]);
    expect((await listed()).filter((line) => line.includes("Ann Lee"))).toHaveLength(2);
    expect((await listed()).at(-1)).toContain(", 0 done");
  }
});

test("where the words that were typed may have meant another, nobody is ticked", async () => {
  const { listed, logged, write } = office();
  await listed();
  await logged("+37369000123 later", { next: "2026-12-01" }, "away");
  write([ann("@2026-11-20"), ...others, ["Dan Poe", "+37369000123", "@2026-11-22", null]]);
  expect(await listed()).toEqual([...open.slice(0, 3), "4 Dan Poe", "4 due, 0 done"]);
});

test("a call that was written and whose own row was taken away leaves the day that somebody has set since", async () => {
  const { listed, logged, save, sheets } = office();
  await listed();
  await logged("1 later", { next: "2026-12-01" });
  await logged("2 later", { next: "2026-12-02" });
  const [contacts, calls] = await sheets();
  const rows = (contacts?.rows ?? []).map((row, at) => (at === 1 ? row.with(2, cellOf("@2026-11-23")) : row));
  save([
    { title: "People", rows },
    { title: "Calls", rows: calls?.rows.slice(0, 1) ?? [] },
  ]);
  expect(await listed()).toEqual(["1 Ann Lee", "2 Bob Ray later", "3 Cid Orr", "2 due, 1 done"]);
});

test("a call that was written to the like whom the person has named is ticked there", async () => {
  const like: readonly Written[] = ["Ann Lee", "+37369000123", "@2026-11-21", "bakery"];
  const { listed, logged, settle, write } = office([ann("@2026-11-20"), like, ...others]);
  await listed();
  await logged("1 later", { next: "2026-12-01" }, "open");
  write([ann("@2026-11-23"), like, ...others]);
  await listed();
  await settle({ writeOurs: ["all"], row: "3" });
  expect(await listed()).toEqual(["1 Ann Lee", "2 Ann Lee later", "3 Bob Ray", "4 Cid Orr", "3 due, 1 done"]);
});
