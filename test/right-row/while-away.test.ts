/** Who is meant while the workbook can't be read: somebody of the list as last shown, by number, name or phone alone. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { log } from "../../src/commands/log/log.ts";
import type { SyncOptions } from "../../src/commands/sync/settle-by-options.ts";
import { sync } from "../../src/commands/sync/sync.ts";
import { today } from "../../src/commands/today/today.ts";
import { undo } from "../../src/commands/undo/undo.ts";
import { testRun } from "../support/terminal/command.ts";
import { makeExcelBench } from "../support/workbooks/excel-bench.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { writeWorkbookFile } from "../support/workbooks/file-workbook.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { OfficeWorkbook, type State } from "../support/workbooks/office-workbook.ts";

const due = "@2026-11-20";

const people: readonly (readonly Written[])[] = [
  ["Name", "Phone", "Next contact date", "Notes"],
  ["Rosa", "6", due, null],
  ["Row 4 Ltd", "+37369000123", due, null],
  ["Ion", "+37369000456", due, null],
  ["Vera", "+37369000789", due, null],
  ["Denis", "+37369000789", "@2026-12-20", null],
];

function office() {
  const folder = newFolder();
  const place = join(folder, "clients.xlsx");
  const write = (rows: readonly (readonly Written[])[]): void =>
    writeWorkbookFile(place, [{ title: "People", rows }]);
  write(people);
  const run = (state: State, json = true) => {
    const workbook = new OfficeWorkbook(place, faultyMachine());
    workbook.state = state;
    return testRun({ workbook, home: join(folder, "home"), json });
  };
  const syncIn = async (state: State, options: SyncOptions, json = true) => {
    const { context, printed } = run(state, json);
    await sync(context, options);
    return printed().out;
  };
  return {
    write,
    sync: syncIn,
    today: async () => today(run("quiet").context, {}),
    log: async (who: string, state: State) =>
      log(run(state).context, [...who.split(" "), "won"], { note: "word" }),
    rows: () => readFileSync(place).toString().split("],[").slice(1, 6),
  };
}

test.each(["row:6", "row 6", "row:4", "Ion 6", "#6", "+37369000789", "Vera"])(
  "%s is nobody of the list",
  async (who) => {
    const { log: logged, rows, today: list } = office();
    await list();
    await expect(logged(who, "away")).rejects.toMatchObject({
      code: "waiting.not-saved",
      data: { who, isMissing: true },
    });
    await list();
    expect(rows().join()).not.toContain("word");
  },
);

test("of a place where nobody was ever seen, it is only said that there is no workbook", async () => {
  const { log: logged } = office();
  await expect(logged("Ion", "away")).rejects.toThrow("workbook.missing");
});

describe("a file that can't be read", () => {
  test.each([
    ["damaged", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), "is damaged"],
    ["half copied", () => Buffer.alloc(0), "is not an .xlsx workbook"],
    ["another one", () => Buffer.from("Name;Phone\n"), "is not an .xlsx workbook"],
  ] as const)(
    "for it is %s, makes an outcome wait, and names who is not told",
    async (_what, broken, said) => {
      const { reopen, workbook } = await makeExcelBench([{ title: "People", rows: people }]);
      const home = newFolder();
      const run = async () => testRun({ workbook: await reopen(), home });
      await today((await run()).context, {});
      const path = workbook.identity;
      const whole = readFileSync(path);
      writeFileSync(path, broken(whole));
      await expect(log((await run()).context, ["Vera", "won"], {})).rejects.toMatchObject({
        code: "waiting.not-saved",
        data: { who: "Vera", isMissing: false },
      });
      const saved = await run();
      await log(saved.context, ["3", "won"], {});
      expect(saved.printed().out).toContain("Saved: Ion – won");
      expect(saved.printed().out).toContain(`Not in the workbook yet: clients.xlsx ${said}`);
      const wrong = await run();
      await log(wrong.context, ["4", "won"], {});
      const undone = await run();
      await undo(undone.context, {});
      expect(undone.printed().out).toContain("It had not reached the workbook, and will not.");
      writeFileSync(path, whole);
      const synced = await run();
      await sync(synced.context, {});
      expect(synced.printed().out.trim()).toBe(
        "Written now: 1 outcome that waited.\nEverything is in the workbook.",
      );
    },
  );
});

describe("a sheet whose headings were changed since the list was shown", () => {
  const [, ...rows] = people;
  test.each([
    ["that of the day was renamed", ["Name", "Phone", "Whatever", "Notes"]],
    ["there is a second one for the day", ["Name", "Phone", "Next contact date", "Next contact date"]],
  ])("%s: the outcome of a number waits for it", async (_what, headings) => {
    const { log: logged, rows: standing, sync: synced, today: list, write } = office();
    await list();
    write([headings, ...rows]);
    await logged("3", "quiet");
    await expect(logged("row:4", "quiet")).rejects.toThrow(/^workbook\./);
    expect(standing().join()).not.toContain("word");
    expect(await synced("quiet", {}, false)).toContain("Waiting to be written: 1 outcome.");
    write(people);
    expect(await synced("quiet", {}, false)).toContain("Written now: 1 outcome");
    expect(standing().filter((row) => row.includes("word"))).toEqual([expect.stringContaining("Ion")]);
  });

  test("a workbook of which no list was shown today is told as it is", async () => {
    const { log: logged, write } = office();
    write([["Name", "Phone", "Whatever", "Notes"], ...rows]);
    await expect(logged("3", "quiet")).rejects.toThrow("workbook.no-next-contact");
  });
});

test("a number of somebody with a like is that one", async () => {
  const { log: logged, rows, today: list } = office();
  await list();
  await logged("4", "away");
  await list();
  expect(rows().map((row) => row.includes("word"))).toEqual([false, false, false, true, false]);
});

test.each(["3", "Ion", "+373 69 000 456", "069000456"])("%s is the one of the list", async (who) => {
  const { log: logged, rows, today: list } = office();
  await list();
  await logged(who, "away");
  await list();
  expect(rows().map((row) => row.includes("word"))).toEqual([false, false, true, false, false]);
});

describe("a phone or a name typed while the workbook was away", () => {
  const ion = "+37369000456";
  const [heading = [], rosa = [], firm = [], , vera = [], denis = []] = people;
  const marion = ["Marion", "+37369000111", "@2026-12-20", null];
  const asked: readonly (readonly [what: string, who: string, rows: readonly (readonly Written[])[]])[] = [
    ["names another one too by then", ion, [...people, ["Mihai", ion, due, null]]],
    ["names nobody any more", ion, [heading, rosa, firm, ["Ion", "+37369000457", due, null], vera, denis]],
    ["is a part of another name too", "Ion", [...people, marion]],
  ];

  test.each(asked)("is asked about where it %s", async (_what, who, rows) => {
    const { log: logged, rows: now, sync: syncIn, today: list, write } = office();
    await list();
    await logged(who, "away");
    write(rows);
    await list();
    expect(now().join()).not.toContain("word");
    const told = await syncIn("quiet", {}, false);
    expect(told).toContain(`“${who}” was typed for Ion of the list`);
    expect(told).toMatch(/If it is Ion in row 4: followup sync --write-ours \S+ --row 4 /);
    await syncIn("quiet", { writeOurs: ["all"], row: "4" });
    expect(now().map((row) => row.includes("word"))).toEqual([false, false, true, false, false]);
  });

  test("is written where the name was corrected, or the phone spelled otherwise, and it still names nobody else", async () => {
    for (const [who, name, phone] of [
      ["Ion", "Jon", ion],
      [ion, "Ion", "069 000 456"],
    ] as const) {
      const { log: logged, rows, today: list, write } = office();
      await list();
      await logged(who, "away");
      write([heading, rosa, firm, [name, phone, due, null], vera, denis]);
      await list();
      expect(rows().map((row) => row.includes("word"))).toEqual([false, false, true, false, false]);
    }
  });
});

test("a conflict names the row of whoever may be meant as the sheet stands now, and takes no row of a sheet that can't be read", async () => {
  const { log: logged, rows, sync: syncIn, today: list, write } = office();
  const [heading = [], , firm = [], , vera = []] = people;
  const other = ["Ion", "+37369000999", "@2026-12-20", null];
  write([...people, other]);
  await list();
  await logged("3", "away");
  write([heading, firm, vera, other]);
  await list();
  expect(await syncIn("quiet", {}, false)).toContain("row:4  Ion, +37369000999");
  write([heading, other, firm, vera]);
  const told = await syncIn("quiet", {}, false);
  expect(told).toContain("Ion is no longer in the sheet as it was shown. Somebody else there has the same");
  expect(told).toContain("row:2  Ion, +37369000999");
  expect(told).toMatch(/If it is Ion in row 2: followup sync --write-ours \S+ --row 2 /);
  await expect(syncIn("away", { writeOurs: ["all"], row: "4" })).rejects.toThrow("workbook.missing");
  await syncIn("quiet", { writeOurs: ["all"], row: "2" });
  expect(
    rows()
      .slice(0, 3)
      .map((row) => row.includes("word")),
  ).toEqual([true, false, false]);
});
