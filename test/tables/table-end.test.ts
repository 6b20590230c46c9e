/** Where a table ends, and where a new contact goes: tables, filters, rules, prepared rows, totals. */
import { join } from "node:path";
import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { type NewContact, planContact } from "../../src/book/plans/plan-contact.ts";
import type { Change } from "../../src/workbook/changes.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import type { AreaKind, Workbook } from "../../src/workbook/workbook.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const newcomer: NewContact = {
  ...{ name: "Zoe Lind", phone: "0700 900 555", company: null, owner: null, source: null, value: null },
  ...{ note: null, nextContact: { day: "2026-12-02", time: null } },
};

const headings = ["Name", "Phone", "Next contact", "Status", "Amount"];
const people: Written[][] = [
  headings,
  ["Ivy Moss", "0700 900 001", "@2026-11-30", "Warm", 10],
  ["Bob Pell", "0700 900 002", null, "Cold", 20],
];
const office: Written[][] = [
  ["Office", "0700 900 991"],
  ["Courier", "0700 900 992"],
];

function sheetOf(rows: readonly (readonly Written[])[], kind?: AreaKind, bottom = 3, top = 1) {
  const areas = kind === undefined ? [] : [{ kind, top, left: 1, bottom, right: 5 }];
  return new MemoryWorkbook([{ title: "People", rows, areas }]);
}

const open = (workbook: Workbook) => openBook(workbook, { today: "2026-11-23" });

/** Where the contact would be written: "edit 4", "append". */
async function placeIn(workbook: Workbook): Promise<string> {
  const [change] = await planContact(await open(workbook), newcomer);
  return change?.kind === "edit" ? `edit ${change.row}` : (change?.kind ?? "");
}

describe("numbers of the office below a table", () => {
  it.each([["table"], ["filter"], ["rule"]] as const)(
    "are no contacts below the end of its %s",
    async (kind) => {
      const workbook = sheetOf([...people, [], ...office], kind, 3, kind === "rule" ? 2 : 1);
      expect((await open(workbook)).contacts.rows).toEqual([2, 3]);
    },
  );

  it("are not told from people where nothing marks the end", async () => {
    expect((await open(sheetOf([...people, [], ...office]))).contacts.rows).toEqual([2, 3, 5, 6]);
  });

  it("is what people are not who follow at once, who have a day, or who are more than those inside", async () => {
    const next = [["Cid Rowe", "0700 900 003"]];
    expect((await open(sheetOf([...people, ...next], "filter"))).contacts.rows).toEqual([2, 3, 4]);
    const dated = [...people, [], ["Cid Rowe", "0700 900 003"], ["Dot Hale", "0700 900 004", "@2026-12-01"]];
    expect((await open(sheetOf(dated, "filter"))).contacts.rows).toEqual([2, 3, 5, 6]);
    const many = [...people, [], ...office, ["Cid Rowe", "0700 900 003"]];
    expect((await open(sheetOf(many, "filter"))).contacts.rows).toEqual([2, 3, 5, 6, 7]);
  });
});

describe("a new contact", () => {
  it("goes into the free row below the last one, above what stands further down", async () => {
    expect(await placeIn(sheetOf([...people, [], ...office], "filter"))).toBe("edit 4");
    expect(await placeIn(sheetOf([...people, [], ["Colours:"]]))).toBe("edit 4");
    expect(await placeIn(sheetOf(people))).toBe("append");
  });

  it("lets a table grow that is full, and fills one that has free rows", async () => {
    expect(await placeIn(sheetOf([...people, [], ...office], "table"))).toBe("append");
    expect(await placeIn(sheetOf([...people, [], [], ...office], "table", 5))).toBe("edit 4");
  });

  it("fills a row made ready with a number, a default, a formula", async () => {
    const numbered = (rows: readonly (readonly Written[])[]) =>
      rows.map((row, index) => [index === 0 ? "№" : index, ...row]);
    const ready: Written[][] = [
      [null, null, null, "New"],
      [null, null, null, "New"],
    ];
    expect(await placeIn(sheetOf(numbered([...people, ...ready])))).toBe("edit 4");
    const withDays = [[...headings, "Days"], ...people.slice(1).map((row) => [...row, "=C2-1"])];
    const daysReady: Written[] = [null, null, null, null, null, "=C4-1"];
    expect(await placeIn(sheetOf([...withDays, daysReady, ["", "", "", "", "", "x"]]))).toBe("edit 4");
    const doubled = (row: number): Written[] => [null, null, null, null, `=A${row}*2`];
    expect(await placeIn(sheetOf([...people, doubled(4), doubled(5)]))).toBe("edit 4");
    const priced: Written[] = [null, null, null, null, 50];
    expect(await placeIn(sheetOf([...people, priced, priced]))).toBe("edit 4");
  });

  it.each([
    ["a word", ["Total"]],
    ["a sum of a column that is known", [null, null, null, null, "=SUM(E2:E3)"]],
    ["a sum of one that is not", [null, null, null, null, null, "=SUM(F2:F3)"]],
    ["a remark", [null, null, null, "2 warm"]],
    ["a sum that was typed", [null, null, null, null, 300]],
    ["a word among the days", [null, null, "Total", null]],
  ] satisfies [string, Written[]][])("is refused above %s", async (_, line) => {
    const rows = [[...headings, "Boxes"], ...people.slice(1), line, [], ["Colours:"]];
    await expect(placeIn(sheetOf(rows))).rejects.toMatchObject({ code: "workbook.totals-row" });
  });
});

describe("an Excel file", () => {
  async function fileWith(fill: (sheet: exceljs.Worksheet) => void): Promise<Workbook> {
    const made = new exceljs.Workbook();
    fill(made.addWorksheet("People"));
    const path = join(newFolder(), "people.xlsx");
    await made.xlsx.writeFile(path);
    return openExcel(path, "people.xlsx");
  }
  const rows = [
    ["Ivy Moss", "0700 900 001", new Date("2026-11-30"), "Warm", 10],
    ["Bob Pell", "0700 900 002", null, "Cold", 20],
  ];
  const belowIt = (sheet: exceljs.Worksheet) => {
    sheet.getCell("A6").value = "Office";
    sheet.getCell("B6").value = "0700 900 991";
  };

  it("tells its tables, its filter and its rules", async () => {
    const workbook = await fileWith((sheet) => {
      const columns = headings.map((name) => ({ name }));
      sheet.addTable({ name: "T", ref: "A1", headerRow: true, columns, rows });
      sheet.getCell("D9").dataValidation = { type: "list", formulae: ['"Warm,Cold"'] };
      sheet.autoFilter = "A1:E9";
    });
    const [grid] = await workbook.read([{ sheet: "People", top: 1 }]);
    expect(grid?.areas("table")).toEqual([{ top: 1, left: 1, bottom: 3, right: 5 }]);
    expect(grid?.areas("filter")).toEqual([{ top: 1, left: 1, bottom: 9, right: 5 }]);
    expect(grid?.areas("rule")).toEqual([{ top: 9, left: 4, bottom: 9, right: 4 }]);
  });

  it("gets the contact directly below its table, which grows", async () => {
    const workbook = await fileWith((sheet) => {
      const columns = headings.map((name) => ({ name }));
      sheet.addTable({ name: "T", ref: "A1", headerRow: true, columns, rows });
      belowIt(sheet);
    });
    const changes: readonly Change[] = await planContact(await open(workbook), newcomer);
    expect((await workbook.apply(changes)).rows).toEqual([4]);
    const [grid] = await workbook.read([{ sheet: "People" }]);
    expect(grid?.areas("table")).toEqual([{ top: 1, left: 1, bottom: 4, right: 5 }]);
    expect(grid?.cell(6, 1)).toEqual({ kind: "text", text: "Office" });
  });
});
