/** How cells of the report workbook look, and how days get into them. */
import type { Cell, Row, Worksheet } from "exceljs";
import { epochDays, type Moment, minutesOf } from "../rules/day.ts";
import type { Language } from "../words/language.ts";

/** Number formats; a spreadsheet program writes them in its own language. */
export const formats = { percent: "0%", amount: "#,##0.##", count: "#,##0" } as const;

/** Formats of days and moments. */
export const dayFormats: Readonly<Record<Language, { day: string; moment: string }>> = {
  en: { day: "d mmm yyyy", moment: "d mmm yyyy hh:mm" },
  ru: { day: "dd.mm.yyyy", moment: "dd.mm.yyyy hh:mm" },
  ro: { day: "dd.mm.yyyy", moment: "dd.mm.yyyy hh:mm" },
};

/** Days between 1899-12-30, from which spreadsheets count, and 1970-01-01. */
const epoch = 25_569;

/** A moment as spreadsheets count it; by arithmetic, because a cell has no time zone. */
export function serialOf(moment: Moment): number {
  const minutes = moment.time === null ? 0 : minutesOf(moment.time);
  return epoch + epochDays(moment.day) + minutes / 1440;
}

/** Colours without the alpha that the format wants. */
const ink = { quiet: "FF5D6673", head: "FFEEF1F5", line: "FFD9DEE5" } as const;

/** A line of text over the whole width, in a size in points. */
export function addTitle(sheet: Worksheet, text: string, size: number): void {
  const row = sheet.addRow([text]);
  row.getCell(1).font = { bold: true, size };
  if (size > 14) row.height = size * 1.6;
}

/** A line of quiet text. */
export function addQuiet(sheet: Worksheet, text: string): void {
  sheet.addRow([text]).getCell(1).font = { color: { argb: ink.quiet } };
}

/** Makes a row the heading of a table below it. */
export function headRow(row: Row): void {
  row.eachCell((cell: Cell) => {
    cell.font = { bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: ink.head } };
    cell.border = { bottom: { style: "thin", color: { argb: ink.line } } };
    cell.alignment = { vertical: "middle", wrapText: true };
  });
}
