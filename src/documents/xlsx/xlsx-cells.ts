/** How cells of the report workbook look, and how days get into them. */
import type { Cell, Row, Worksheet } from "exceljs";
import type { Language } from "../../base/language.ts";

/** Number formats; a spreadsheet program writes them in its own language. */
export const formats = { percent: "0%", count: "#,##0" } as const;

/** The format of amounts in one column. With "#,##0.##" a whole one would end in a lonely point. */
export function amountFormat(amounts: readonly (string | number | null)[]): string {
  const isWhole = amounts.every((amount) => typeof amount !== "number" || Number.isInteger(amount));
  return isWhole ? formats.count : "#,##0.00";
}

/** Formats of days and moments. */
export const dayFormats: Readonly<Record<Language, { day: string; moment: string }>> = {
  en: { day: "d mmm yyyy", moment: "d mmm yyyy hh:mm" },
  ru: { day: "dd.mm.yyyy", moment: "dd.mm.yyyy hh:mm" },
  ro: { day: "dd.mm.yyyy", moment: "dd.mm.yyyy hh:mm" },
};

/** How a sheet prints: A4 across, as many pages long as it takes. */
export const onePageAcross = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

const ink = { text: "FF1B1F24", quiet: "FF5D6673", head: "FFEEF1F5", line: "FFD9DEE5" } as const;
const fontName = "Calibri";

/** A line of text over the whole width, in a size in points. */
export function addTitle(sheet: Worksheet, text: string, size: number): void {
  const row = sheet.addRow([text]);
  row.getCell(1).font = { name: fontName, size, bold: true, color: { argb: ink.text } };
  row.height = size * 1.5;
}

/** A line of quiet text. */
export function addQuiet(sheet: Worksheet, text: string): void {
  sheet.addRow([text]).getCell(1).font = { name: fontName, size: 10, color: { argb: ink.quiet } };
}

/** Makes a row the heading of a table below it; columns of numbers are headed at their right. */
export function headRow(row: Row, numbers: readonly number[]): void {
  row.eachCell((cell: Cell, column: number) => {
    cell.font = { name: fontName, size: 11, bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: ink.head } };
    cell.border = { bottom: { style: "thin", color: { argb: ink.line } } };
    const isNumber = numbers.includes(column);
    cell.alignment = {
      vertical: "middle",
      horizontal: isNumber ? "right" : "left",
      indent: isNumber ? 0 : 1,
    };
  });
  row.height = 20;
}

/** Lays out a row of a table: text indented and wrapped, and a height that shows all of it (programs don't reckon it themselves). */
export function bodyRow(row: Row, widths: readonly number[]): void {
  let lines = 1;
  row.eachCell((cell: Cell, column: number) => {
    const isText = typeof cell.value === "string";
    if (isText) cell.alignment = { vertical: "middle", horizontal: "left", wrapText: true, indent: 1 };
    else cell.alignment = { vertical: "middle" };
    cell.border = { bottom: { style: "hair", color: { argb: ink.line } } };
    const room = Math.max(4, (widths[column - 1] ?? 10) - 3);
    if (typeof cell.value === "string") lines = Math.max(lines, Math.ceil(cell.value.length / room));
  });
  row.height = Math.min(12, lines) * 15 + 2;
}
