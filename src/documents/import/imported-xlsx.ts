/** Makes a workbook of what was read: the columns in their order under their own headings, texts as texts. */
import type { Cell, Worksheet } from "exceljs";
import type { Language } from "../../base/language.ts";
import { sheetTitles } from "../../words/sheets/headings.ts";
import { withFontsInOrder } from "../xlsx/font-order.ts";
import { packageOf, partsOf } from "../xlsx/package-parts.ts";
import { dayFormats, headRow } from "../xlsx/xlsx-cells.ts";
import type { ImportedCell, ImportedSheet } from "./imported.ts";

const stylesPath = "xl/styles.xml";
/** The format of a text that stays one when it is edited. */
const textFormat = "@";

/** The bytes of the workbook. */
export async function importedXlsx(
  sheets: readonly ImportedSheet[],
  language: Language,
): Promise<Uint8Array> {
  const exceljs = await import("exceljs");
  const workbook = new exceljs.default.Workbook();
  for (const sheet of sheets) {
    const state = sheet.hidden && sheets.length > 1 ? "hidden" : "visible";
    const title = sheet.title ?? sheetTitles[language].contacts;
    fill(workbook.addWorksheet(title, { state, views: [{ state: "frozen", ySplit: 1 }] }), sheet, language);
  }
  const parts = partsOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const styles = parts.get(stylesPath);
  if (styles === undefined) throw new RangeError(`no ${stylesPath} in a workbook of exceljs`);
  return packageOf(new Map([...parts, [stylesPath, Buffer.from(withFontsInOrder(styles.toString("utf8")))]]));
}

function fill(sheet: Worksheet, { rows }: ImportedSheet, language: Language): void {
  for (const [at, cells] of rows.entries()) {
    const row = sheet.getRow(at + 1);
    for (const [index, cell] of cells.entries()) put(row.getCell(index + 1), cell, language);
    if (at === 0) headRow(row, []);
  }
  const width = Math.max(...rows.slice(0, 1000).map(({ length }) => length), 1);
  for (let column = 1; column <= width; column += 1) {
    sheet.getColumn(column).width = widthOf(rows.slice(0, 200).map((row) => row[column - 1] ?? null));
  }
}

function put(target: Cell, cell: ImportedCell, language: Language): void {
  if (cell === null) return;
  switch (cell.kind) {
    case "text":
      target.value = cell.text;
      if (/^[=+\-@\d]/.test(cell.text)) target.numFmt = textFormat;
      if (cell.text.includes("\n")) target.alignment = { wrapText: true, vertical: "top" };
      return;
    case "number":
      target.value = cell.value;
      if (cell.format !== null) target.numFmt = cell.format;
      return;
    case "boolean":
      target.value = cell.value;
      return;
    case "date": {
      const formats = dayFormats[language];
      target.value = new Date(`${cell.day}T${cell.time ?? "00:00"}:00Z`);
      target.numFmt = cell.time === null ? formats.day : formats.moment;
    }
  }
}

/** In characters, so that most of a column is seen. */
function widthOf(cells: readonly ImportedCell[]): number {
  const lengths = cells.map((cell) => {
    if (cell === null) return 0;
    if (cell.kind === "date") return cell.time === null ? 11 : 17;
    return cell.kind === "text" ? (cell.text.split("\n")[0]?.length ?? 0) : 8;
  });
  return Math.min(40, Math.max(10, ...lengths) + 2);
}
