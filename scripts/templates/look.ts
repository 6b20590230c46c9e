/** How the sheets of a template look: sober, legible in every spreadsheet program, nothing that gets in the way of typing. */
import type { Column, Style, Worksheet } from "exceljs";
import type { Language } from "../../src/base/language.ts";

const ink = "FF1F2933";
const heading = "FF22405C";
const line = "FFD9DEE4";

/** Points of a line of text. */
const lineHeight = 15;

/** The formats of numbers and dates, per language. */
export const formats: Readonly<Record<Language, { readonly day: string; readonly moment: string }>> = {
  en: { day: "d mmm yyyy", moment: "d mmm yyyy hh:mm" },
  ru: { day: "dd.mm.yyyy", moment: "dd.mm.yyyy hh:mm" },
  ro: { day: "dd.mm.yyyy", moment: "dd.mm.yyyy hh:mm" },
};

/** A column of a template: its heading, its width in characters, and how its cells are shown. */
export interface TemplateColumn {
  readonly heading: string;
  readonly width: number;
  /** A number format; text as it is typed when absent. */
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  /** Long texts break into lines. */
  readonly wrap?: boolean;
}

/** Rows that are ready for typing: formats and drop-downs reach this far. */
export const readyRows = 2000;

/** Fills a sheet with a table, its headings frozen and styled. A table without rows gets one empty one, as Excel wants. */
export function addTable(
  sheet: Worksheet,
  name: string,
  columns: readonly TemplateColumn[],
  rows: readonly (readonly (string | number | null)[])[],
): void {
  sheet.addTable({
    name,
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: columns.map((column) => ({ name: column.heading, filterButton: true })),
    rows: rows.length === 0 ? [columns.map(() => null)] : rows.map((row) => [...row]),
  });
  for (const [index, column] of columns.entries()) dressColumn(sheet.getColumn(index + 1), column);
  const top = sheet.getRow(1);
  top.height = 30;
  for (let column = 1; column <= columns.length; column += 1) {
    Object.assign(top.getCell(column), headingStyle(columns[column - 1]));
  }
  for (let row = 2; row <= Math.max(2, rows.length + 1); row += 1) {
    for (const [index, column] of columns.entries()) {
      Object.assign(sheet.getRow(row).getCell(index + 1), cellStyle(column));
    }
    if (rows.length > 0) sheet.getRow(row).height = lineHeight * linesIn(columns, rows[row - 2] ?? []) + 3;
  }
  sheet.pageSetup = {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "1:1",
  };
}

/** The most lines that a cell of the row breaks into, at a careful guess of how many letters fit. */
function linesIn(columns: readonly TemplateColumn[], row: readonly (string | number | null)[]): number {
  const lines = columns.map(({ width, wrap = false }, index) => {
    if (!wrap) return 1;
    const paragraphs = String(row[index] ?? "").split("\n");
    return paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / width)), 0);
  });
  return Math.max(1, ...lines);
}

function dressColumn(column: Column, wanted: TemplateColumn): void {
  column.width = wanted.width;
  column.style = cellStyle(wanted);
}

function cellStyle({ align = "left", format = "@", wrap = false }: TemplateColumn): Partial<Style> {
  return {
    font: { name: "Calibri", size: 11, color: { argb: ink } },
    alignment: { horizontal: align, vertical: "top", wrapText: wrap, indent: align === "right" ? 1 : 0 },
    border: { bottom: { style: "thin", color: { argb: line } } },
    numFmt: format,
  };
}

/** A column of days shows the time of day where a cell has one. */
export function showTimes(sheet: Worksheet, letter: string, language: Language): void {
  sheet.addConditionalFormatting({
    ref: `${letter}2:${letter}${readyRows}`,
    rules: [
      {
        type: "expression",
        formulae: [`AND(ISNUMBER(${letter}2),MOD(${letter}2,1)>0)`],
        priority: 1,
        style: { numFmt: formats[language].moment },
      },
    ],
  });
}

function headingStyle(column: TemplateColumn | undefined): Partial<Style> {
  return {
    font: { name: "Calibri", size: 11, bold: true, color: { argb: "FFFFFFFF" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: heading } },
    alignment: {
      horizontal: column?.align ?? "left",
      vertical: "middle",
      wrapText: true,
      indent: column?.align === "right" ? 1 : 0,
    },
    border: {},
    numFmt: "@",
  };
}
