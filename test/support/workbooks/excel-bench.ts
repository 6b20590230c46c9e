/** Fixtures as real .xlsx files, and a colleague who edits the file with another program: exceljs. */
import { join } from "node:path";
import ExcelJS from "exceljs";
import { isDay, isTime } from "../../../src/rules/calendar/day.ts";
import { serialFromDay } from "../../../src/workbook/excel/serial.ts";
import { openExcel } from "../../../src/workbook/excel/workbook.ts";
import type { Bench } from "../../workbook/contract-bench.ts";
import { newFolder } from "./folders.ts";
import { cellOf, type SheetFixture, type Written } from "./memory-sheet.ts";

/** A workbook of these sheets as a file that exceljs writes. */
export async function makeExcelBench(sheets: readonly SheetFixture[]): Promise<Bench> {
  const path = join(newFolder(), "clients.xlsx");
  const book = new ExcelJS.Workbook();
  for (const fixture of sheets) addSheet(book, fixture);
  await book.xlsx.writeFile(path);
  const edit = async (title: string, work: (sheet: ExcelJS.Worksheet) => void) => {
    const present = new ExcelJS.Workbook();
    await present.xlsx.readFile(path);
    const sheet = present.getWorksheet(title);
    if (sheet === undefined) throw new Error(`no sheet ${title}`);
    work(sheet);
    await present.xlsx.writeFile(path);
  };
  return {
    workbook: openExcel(path, "clients.xlsx"),
    reopen: async () => openExcel(path, "clients.xlsx"),
    colleague: {
      set: (title, row, column, written) => edit(title, (sheet) => put(sheet.getCell(row, column), written)),
      insertRow: (title, at) => edit(title, (sheet) => void sheet.insertRow(at, [])),
      deleteRow: (title, at) => edit(title, (sheet) => sheet.spliceRows(at, 1)),
    },
  };
}

function addSheet(book: ExcelJS.Workbook, fixture: SheetFixture): void {
  const sheet = book.addWorksheet(fixture.title, { state: fixture.hidden === true ? "hidden" : "visible" });
  for (const [rowIndex, row] of fixture.rows.entries()) {
    for (const [index, written] of row.entries()) put(sheet.getCell(rowIndex + 1, index + 1), written);
  }
  for (const [column, values] of fixture.choices ?? []) {
    const list = { type: "list" as const, allowBlank: true, formulae: [`"${values.join(",")}"`] };
    for (let row = 2; row <= 50; row++) sheet.getCell(row, column).dataValidation = list;
  }
}

function put(target: ExcelJS.Cell, written: Written): void {
  if (typeof written === "string" && /^=./.test(written)) {
    target.value = { formula: written.slice(1), date1904: false };
    return;
  }
  const cell = cellOf(written);
  if (cell.kind === "empty") target.value = null;
  else if (cell.kind === "text") target.value = cell.text;
  else if (cell.kind === "unreadable") target.value = { error: "#N/A" };
  else if (cell.kind === "date") {
    if (!isDay(cell.day) || (cell.time !== null && !isTime(cell.time))) throw new Error("no day");
    target.value = serialFromDay(cell.day, cell.time, false);
    target.numFmt = cell.time === null ? "dd.mm.yyyy" : "dd.mm.yyyy hh:mm";
  } else target.value = cell.value;
}
