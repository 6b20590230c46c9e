/** What undo says of a contact's row that has moved, or is no longer there: what it saw, and of nobody else's cells. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/base/language.ts";
import { log } from "../../src/commands/log/log.ts";
import { sync } from "../../src/commands/sync/sync.ts";
import { undo } from "../../src/commands/undo/undo.ts";
import { cellText } from "../../src/workbook/cell-text.ts";
import { testRun } from "../support/terminal/command.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { FileWorkbook, writeWorkbookFile } from "../support/workbooks/file-workbook.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import { cellOf, type SheetFixture } from "../support/workbooks/memory-sheet.ts";
import { OfficeWorkbook } from "../support/workbooks/office-workbook.ts";

const headings = ["Name", "Phone", "Company", "Next contact date", "Status"].map(cellOf);
const first = ["Ася", "+79160000001", "Лён", "@2026-11-09", null].map(cellOf);
const other = ["Ася", "+79160000002", "Шёлк", null, "won"].map(cellOf);

function office() {
  const folder = newFolder();
  const place = join(folder, "clients.xlsx");
  writeWorkbookFile(place, [{ title: "People", rows: [headings, first, other] }]);
  const run = (language: Language, json: boolean) =>
    testRun({
      workbook: new FileWorkbook(place, faultyMachine()),
      home: join(folder, "home"),
      language,
      json,
    });
  return {
    log: async () => log(run("en", true).context, ["row:2", "won"], {}),
    change: (rows: (rows: SheetFixture["rows"]) => SheetFixture["rows"], isAlone = false) => {
      const sheets: SheetFixture[] = JSON.parse(readFileSync(place).toString());
      writeWorkbookFile(
        place,
        sheets
          .slice(0, isAlone ? 1 : sheets.length)
          .map((sheet, index) => (index === 0 ? { ...sheet, rows: rows(sheet.rows) } : sheet)),
      );
    },
    gone: async () => sync(run("en", true).context, { gone: ["all"] }),
    /** What a row of the contacts says, as texts. */
    row: (index: number) => {
      const [people]: SheetFixture[] = JSON.parse(readFileSync(place).toString());
      return (people?.rows[index] ?? []).map((cell) => cellText(cellOf(cell)) || null);
    },
    undo: async (language: Language = "en", json = false) => {
      const ran = run(language, json);
      await undo(ran.context, { yes: true });
      return json ? ran.document() : ran.printed().out;
    },
  };
}

describe("undo of a call whose contact's row", () => {
  test.each<readonly [Language, string]>([
    ["en", "no contact's row was changed"],
    ["ru", "строки клиентов не тронуты"],
    ["ro", "niciun rând de client nu a fost modificat"],
  ])("has gone says so and names no cell of another (%s)", async (language, said) => {
    const { change, log: logged, undo: undone } = office();
    await logged();
    change((rows) => rows.filter((_row, index) => index !== 1));
    const told = await undone(language);
    expect(told).toContain(said);
    expect(told).not.toMatch(/People!/);
  });

  test("has gone says so in JSON", async () => {
    const { change, log: logged, undo: undone } = office();
    await logged();
    change((rows) => rows.filter((_row, index) => index !== 1));
    expect(await undone("en", true)).toMatchObject({ left: [], contactFound: false });
  });

  test("went with the call's own row does not say that it never was in the workbook", async () => {
    const { change, log: logged, undo: undone } = office();
    let before: SheetFixture["rows"] = [];
    change((rows) => {
      before = rows;
      return rows;
    });
    await logged();
    change(() => before, true);
    const told = await undone();
    expect(told).toContain("It stood in the workbook no more, and will not be put back.");
    expect(told).not.toContain("had not reached");
  });

  const written = ["Ася", "+79160000001", "Лён", null, "won"];
  const asItWas = ["Ася", "+79160000001", "Лён", "2026-11-09", null];
  const said = "what still stood of it in the contact's row was taken back";

  test.each<readonly [Language, string]>([
    ["en", said],
    ["ru", "что от него ещё стояло в строке клиента, отменено"],
    ["ro", "ce mai rămăsese din el în rândul clientului a fost anulat"],
  ])(
    "still says what a call wrote whose own row was taken out gets its old cells back (%s)",
    async (language, text) => {
      const { change, log: logged, row, undo: undone } = office();
      await logged();
      change((rows) => rows, true);
      expect(row(1)).toEqual(written);
      expect(await undone(language)).toContain(text);
      expect(row(1)).toEqual(asItWas);
    },
  );

  test("still says what a call wrote that was left out on purpose gets its old cells back", async () => {
    const { change, gone, log: logged, row, undo: undone } = office();
    await logged();
    change((rows) => rows, true);
    await gone();
    expect(await undone()).toContain(said);
    expect(row(1)).toEqual(asItWas);
    await expect(undone()).rejects.toThrow("usage.nothing-to-undo");
  });

  test("was changed since keeps what stands there, and so do others, when the call's row was taken out", async () => {
    const { change, log: logged, row, undo: undone } = office();
    await logged();
    change(([head = [], called = [], ...rest]) => {
      const closed = called.map((cell, column) => (column === 4 ? cellOf("lost") : cell));
      return [head, closed, ...rest];
    }, true);
    const told = await undone();
    expect(told).toContain("Ася, “Status” (E2) says something else");
    expect(row(1)).toEqual(["Ася", "+79160000001", "Лён", "2026-11-09", "lost"]);
    expect(row(2)).toEqual(["Ася", "+79160000002", "Шёлк", null, "won"]);
  });

  test("has moved names the cell where it is now", async () => {
    const { change, log: logged, undo: undone } = office();
    await logged();
    change(([head = [], called = [], ...rest]) => {
      const closed = called.map((cell, column) => (column === 4 ? cellOf("lost") : cell));
      return [head, other.map((cell, column) => (column === 0 ? cellOf("Somebody") : cell)), closed, ...rest];
    });
    const told = await undone();
    expect(told).toContain("Ася, “Status” (E3) says something else");
    expect(told).not.toContain("People!E2");
  });
});

test("undo of a call of which only the row was noted touches no cell of the contact, whatever stands there", async () => {
  const folder = newFolder();
  const place = join(folder, "clients.xlsx");
  const heads = ["Name", "Phone", "Next contact date", "Attempts", "Last call"].map(cellOf);
  const of = (next: string, attempts: number, last: string | null) =>
    ["Ася", "+79160000001", next, attempts, last].map(cellOf);
  writeWorkbookFile(place, [{ title: "People", rows: [heads, of("@2026-11-20", 0, null)] }]);
  const workbook = new OfficeWorkbook(place, faultyMachine());
  const run = () => testRun({ workbook, home: join(folder, "home") });
  const people = (): unknown => {
    const [first]: SheetFixture[] = JSON.parse(readFileSync(place).toString());
    return first?.rows;
  };
  workbook.state = "open";
  await log(run().context, ["row:2", "later"], { next: "2026-12-04" });
  // A colleague has called too: just those figures stand there that were planned, and another day.
  const theirs = [heads, of("@2026-11-30", 1, "@2026-11-23")];
  writeWorkbookFile(place, [{ title: "People", rows: theirs }]);
  workbook.state = "quiet";
  await sync(run().context, {});
  await sync(run().context, { keepTheirs: ["all"] });
  const undone = run();
  await undo(undone.context, {});
  expect(undone.printed().out).not.toContain("says something else");
  expect(people()).toEqual(theirs);
});

test.each<readonly [Language, string]>([
  ["en", "(no name)"],
  ["ru", "(без имени)"],
  ["ro", "(fără nume)"],
])("a contact without name and phone is told as one without a name (%s)", async (language, said) => {
  const folder = newFolder();
  const place = join(folder, "clients.xlsx");
  const nameless = [null, null, null, "@2026-11-09", null].map(cellOf);
  const heads = [...headings.slice(0, 4), cellOf("Notes")];
  writeWorkbookFile(place, [{ title: "People", rows: [heads, [...nameless.slice(0, 4), cellOf("kiosk")]] }]);
  const run = () =>
    testRun({ workbook: new FileWorkbook(place, faultyMachine()), home: join(folder, "home"), language });
  const logged = run();
  await log(logged.context, ["row:2", "later"], { next: "2026-12-01" });
  expect(logged.printed().out).toContain(said);
});
