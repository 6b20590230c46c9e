/** Who is meant while the workbook can't be read: somebody of the list as last shown, by number, name or phone alone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { log } from "../../src/commands/log/log.ts";
import { today } from "../../src/commands/today/today.ts";
import { testRun } from "../support/command.ts";
import { faultyMachine } from "../support/faulty-machine.ts";
import { writeWorkbookFile } from "../support/file-workbook.ts";
import { newFolder } from "../support/folders.ts";
import { OfficeWorkbook, type State } from "../support/office-workbook.ts";

const due = "@2026-11-20";

function office() {
  const folder = newFolder();
  const place = join(folder, "clients.xlsx");
  const rows = [
    ["Name", "Phone", "Next contact date", "Notes"],
    ["Rosa", "6", due, null],
    ["Row 4 Ltd", "+37369000123", due, null],
    ["Ion", "+37369000456", due, null],
    ["Vera", "+37369000789", due, null],
    ["Denis", "+37369000789", "@2026-12-20", null],
  ];
  writeWorkbookFile(place, [{ title: "People", rows }]);
  const run = (state: State) => {
    const workbook = new OfficeWorkbook(place, faultyMachine());
    workbook.state = state;
    return testRun({ workbook, home: join(folder, "home"), json: true });
  };
  return {
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
    await expect(logged(who, "away")).rejects.toThrow("workbook.missing");
    await list();
    expect(rows().join()).not.toContain("word");
  },
);

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
