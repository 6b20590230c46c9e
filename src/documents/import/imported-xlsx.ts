/** Makes a workbook of what was read: the columns in their order under their own headings, texts as texts. */
import type { Cell, Style, Worksheet } from "exceljs";
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
  // Packed below, with the styles set right: packing it here too would be thrown away.
  const parts = partsOf(new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } })));
  const styles = parts.get(stylesPath);
  if (styles === undefined) throw new RangeError(`no ${stylesPath} in a workbook of exceljs`);
  return packageOf(new Map([...parts, [stylesPath, Buffer.from(withFontsInOrder(styles.toString("utf8")))]]));
}

function fill(sheet: Worksheet, { rows }: ImportedSheet, language: Language): void {
  const styles = new Styles();
  for (const [at, cells] of rows.entries()) {
    const row = sheet.getRow(at + 1);
    // Headings get more of a look below, which must not become that of the values.
    const looks = at === 0 ? new Styles() : styles;
    for (const [index, cell] of cells.entries()) put(row.getCell(index + 1), cell, language, looks);
    if (at === 0) headRow(row, []);
  }
  const width = Math.max(...rows.slice(0, 1000).map(({ length }) => length), 1);
  for (let column = 1; column <= width; column += 1) {
    sheet.getColumn(column).width = widthOf(rows.slice(0, 200).map((row) => row[column - 1] ?? null));
  }
}

/** Each look once: exceljs writes one that it has seen without working it out again. */
class Styles {
  readonly #known = new Map<string, Partial<Style>>();

  of(numFmt: string | null, isWrapped = false): Partial<Style> {
    const key = `${numFmt ?? ""}|${isWrapped}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const style: Partial<Style> = {
      ...(numFmt === null ? {} : { numFmt }),
      ...(isWrapped ? { alignment: { wrapText: true, vertical: "top" } } : {}),
    };
    this.#known.set(key, style);
    return style;
  }
}

function put(target: Cell, cell: ImportedCell, language: Language, styles: Styles): void {
  if (cell === null) return;
  switch (cell.kind) {
    case "text":
      target.value = cell.text;
      target.style = styles.of(/^[=+\-@\d]/.test(cell.text) ? textFormat : null, cell.text.includes("\n"));
      return;
    case "number":
      target.value = cell.value;
      if (cell.format !== null) target.style = styles.of(cell.format);
      return;
    case "boolean":
      target.value = cell.value;
      return;
    case "date": {
      const formats = dayFormats[language];
      target.value = new Date(`${cell.day}T${cell.time ?? "00:00"}:00Z`);
      target.style = styles.of(cell.time === null ? formats.day : formats.moment);
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
