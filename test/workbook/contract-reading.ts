/** What `tabs` and `read` give, whatever the workbook is kept in. */
import { expect, it } from "vitest";
import { cellOf, type Written } from "../support/workbooks/memory-sheet.ts";
import type { MakeBench } from "./contract-bench.ts";
import { contactsAndCalls, grid, problemOf, rowOf } from "./contract-cells.ts";

/** The tests of reading. */
export function readingContract(make: MakeBench): void {
  it("names its sheets from left to right, hidden ones too", async () => {
    const { workbook } = await make([
      ...contactsAndCalls,
      { title: "O'Neil & Co", rows: [["x"]], hidden: true },
    ]);
    expect(await workbook.tabs()).toEqual([
      { title: "База клиентов", hidden: false, hasCells: true },
      { title: "Calls", hidden: false, hasCells: true },
      { title: "O'Neil & Co", hidden: true, hasCells: true },
    ]);
  });

  it("reads every kind of cell", async () => {
    const written: Written[] = [
      "text",
      "  spaces kept  ",
      "две\nстроки",
      "ăâîșț 漢字 👩‍💻",
      "00123",
      "TRUE",
      0,
      -1.5,
      1e12,
      true,
      false,
      "@1900-03-01",
      "@2026-11-23",
      "@2026-11-23T16:00",
      "@2100-12-31T23:59",
      "#N/A",
    ];
    const { workbook } = await make([{ title: "All", rows: [written.map((_, at) => `h${at}`), written] }]);
    const all = await grid(workbook, "All");
    expect(rowOf(all, 2)).toEqual(written.map(cellOf));
    expect(all.lastColumn).toBe(written.length);
  });

  it("counts rows and columns as the person sees them, without the empty ones", async () => {
    const { workbook } = await make([
      {
        title: "Gaps",
        rows: [[], ["Clients 2026"], [], [null, "Name", null, "Phone"], [], [null, "Ann"], []],
      },
    ]);
    const gaps = await grid(workbook, "Gaps");
    expect(gaps.rows).toEqual([2, 4, 6]);
    expect(gaps.lastColumn).toBe(4);
    expect(gaps.cell(4, 4)).toEqual({ kind: "text", text: "Phone" });
    expect(gaps.cell(5, 1)).toEqual({ kind: "empty" });
    expect(gaps.cell(999, 99)).toEqual({ kind: "empty" });
  });

  it("gives an empty sheet as no rows", async () => {
    const { workbook } = await make([{ title: "Nothing", rows: [] }]);
    const nothing = await grid(workbook, "Nothing");
    expect(nothing.rows).toEqual([]);
    expect(nothing.lastColumn).toBe(0);
  });

  it("reads several sheets in the order asked for, only the top, only some columns", async () => {
    const { workbook } = await make(contactsAndCalls);
    const [calls, clients] = await workbook.read([
      { sheet: "Calls", top: 1 },
      { sheet: "База клиентов", columns: [1, 3] },
    ]);
    expect(calls?.title).toBe("Calls");
    expect(calls?.rows.filter((row) => row <= 1)).toEqual([1]);
    expect(clients?.rows).toEqual([1, 2, 3, 4]);
    expect(clients?.cell(3, 1)).toEqual(cellOf("Boris"));
    expect(clients?.cell(3, 3)).toEqual(cellOf("@2026-11-21T16:00"));
  });

  it("reads at least the last rows where only these are wanted", async () => {
    const { workbook } = await make([
      { title: "Long", rows: Array.from({ length: 60 }, (_, index) => [index + 1, `row ${index + 1}`]) },
    ]);
    const [last] = await workbook.read([{ sheet: "Long", bottom: 10 }]);
    expect(last?.rows.slice(-10)).toEqual([51, 52, 53, 54, 55, 56, 57, 58, 59, 60]);
    expect(last?.cell(51, 2)).toEqual(cellOf("row 51"));
  });

  it("says which cells hold a formula", async () => {
    const { workbook } = await make([
      {
        title: "F",
        rows: [
          ["a", "b"],
          [1, "=A2+1"],
        ],
      },
    ]);
    const sheet = await grid(workbook, "F");
    expect(sheet.isFormula(2, 2)).toBe(true);
    expect(sheet.isFormula(2, 1)).toBe(false);
    expect(sheet.isFormula(7, 7)).toBe(false);
  });

  it("gives the values of a drop-down", async () => {
    const { workbook } = await make([
      {
        title: "D",
        rows: [
          ["Name", "Status"],
          ["Ann", "new"],
        ],
        choices: new Map([[2, ["new", "won"]]]),
      },
    ]);
    const sheet = await grid(workbook, "D");
    expect(sheet.choices(2, 2)).toEqual(["new", "won"]);
    expect(sheet.choices(2, 1)).toBeNull();
  });

  it("refuses a sheet that is not there", async () => {
    const { workbook } = await make(contactsAndCalls);
    expect((await problemOf(workbook.read([{ sheet: "Archive" }]))).code).toBe("workbook.no-sheet");
  });

  it("has an identity that stays the same when it is opened again", async () => {
    const { reopen, workbook } = await make(contactsAndCalls);
    expect((await reopen()).identity).toBe(workbook.identity);
  });
}
