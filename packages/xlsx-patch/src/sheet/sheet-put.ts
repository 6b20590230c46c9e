/** Writes the cells of one of our own sheets anew; its view, page setup and pictures stay. */
import { cellName } from "../base/cell-name.ts";
import { XlsxError } from "../base/errors.ts";
import type { CellWrite } from "../style/cell-xml.ts";
import { setAttribute } from "../xml/elements.ts";
import { insertAt, replaceWith, type Splice, spliced } from "../xml/splice.ts";
import { columnsXml, rowsXml } from "./new-sheet.ts";
import { insertPart } from "./row-write.ts";
import { type SheetLayout, sheetPart } from "./sheet-layout.ts";

/** What describes the cells that were there: it goes with them. */
const ofTheCells = [
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "autoFilter",
  "sortState",
  "hyperlinks",
];

/** The sheet with other cells and column widths. Throws XlsxError not-kept when it holds a table. */
export function rewrittenSheet(
  title: string,
  layout: SheetLayout,
  widths: readonly number[],
  rows: readonly (readonly CellWrite[])[],
): Buffer[] {
  if (sheetPart(layout, "tableParts") !== null)
    throw new XlsxError("not-kept", { sheet: title, detail: "a table on a sheet of ours" });
  const { bytes, parts, prefix } = layout;
  const dropped = parts.filter(({ localName }) => ofTheCells.includes(localName));
  return spliced(bytes, [
    ...dropped.map(({ end, start }) => replaceWith(start, end, "")),
    replacePart(layout, "cols", columnsXml(widths, prefix)),
    replacePart(layout, "sheetData", `<${prefix}sheetData>${rowsXml(rows, prefix)}</${prefix}sheetData>`),
    ...redimension(layout, rows),
  ]);
}

function replacePart(layout: SheetLayout, localName: "cols" | "sheetData", xml: string): Splice {
  const part = sheetPart(layout, localName);
  if (part !== null) return replaceWith(part.start, part.end, xml);
  return xml === "" ? insertAt(layout.contentStart, "") : insertPart(layout, xml);
}

function redimension(layout: SheetLayout, rows: readonly (readonly CellWrite[])[]): Splice[] {
  const dimension = sheetPart(layout, "dimension");
  if (dimension === null) return [];
  const right = rows.flat().reduce((last, { column }) => Math.max(last, column), 1);
  const range = rows.length === 0 ? "A1" : `A1:${cellName(rows.length, right)}`;
  return [setAttribute(layout.bytes, dimension, "ref", range)];
}
