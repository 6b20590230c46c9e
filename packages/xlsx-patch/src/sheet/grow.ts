/** Ranges that ended on a table's last row and go on to its new last row: validations, conditional formats, the filter. */
import { type CellRange, cellName, parseCellRange } from "../base/cell-name.ts";
import { attributeOf, childrenOf, descendantsOf, type Element, setAttribute } from "../xml/elements.ts";
import { replaceWith, type Splice } from "../xml/splice.ts";
import { type SheetLayout, sheetPart } from "./sheet-layout.ts";

/** Rows added below the rows under a heading. */
export interface Growth {
  readonly headingRow: number;
  readonly left: number;
  readonly right: number;
  /** The last row that held a value before, and the last one now. */
  readonly from: number;
  readonly to: number;
  /** True when they belong to a table. */
  readonly inTable: boolean;
}

/** The splices that let conditional formats and validations, also those of Excel 2010 in extLst, reach the new rows. */
export function growRules(layout: SheetLayout, growths: readonly Growth[]): Splice[] {
  const { bytes } = layout;
  const splices: Splice[] = [];
  for (const part of layout.parts) {
    if (part.localName === "conditionalFormatting") splices.push(...growAttribute(bytes, part, growths));
    if (part.localName === "dataValidations") {
      for (const rule of childrenOf(bytes, part)) splices.push(...growAttribute(bytes, rule, growths));
    }
    if (part.localName === "extLst") splices.push(...growExtensions(bytes, part, growths));
  }
  return splices;
}

/** A column that was added right of headings. */
interface AddedColumn {
  readonly headingRow: number;
  readonly column: number;
}

/**
 * The splice that lets the sheet's filter reach new rows, and a new column right beside it: whoever sorts by the filter
 * would leave that column where it is, and each row would get another one's cell. With the range it had and has; null
 * when it doesn't grow.
 */
export function growFilter(
  layout: SheetLayout,
  growths: readonly Growth[],
  columns: readonly AddedColumn[],
): { readonly splice: Splice; readonly from: string; readonly to: string } | null {
  const filter = sheetPart(layout, "autoFilter");
  const from = filter === null ? null : attributeOf(layout.bytes, filter, "ref");
  if (filter === null || from === null) return null;
  const to = columns.reduce(widenedRange, grownRange(from, growths));
  return to === from ? null : { splice: setAttribute(layout.bytes, filter, "ref", to), from, to };
}

function growAttribute(bytes: Buffer, element: Element, growths: readonly Growth[]): Splice[] {
  const list = attributeOf(bytes, element, "sqref");
  if (list === null) return [];
  const grown = grownList(list, growths);
  return grown === list ? [] : [setAttribute(bytes, element, "sqref", grown)];
}

/** In extLst the ranges are content: `<xm:sqref>A2:A9</xm:sqref>`. Those of sparklines stay. */
function growExtensions(bytes: Buffer, part: Element, growths: readonly Growth[]): Splice[] {
  const rules = ["conditionalFormatting", "dataValidation"].flatMap((name) =>
    descendantsOf(bytes, part, name),
  );
  return rules
    .flatMap((rule) => childrenOf(bytes, rule).filter(({ localName }) => localName === "sqref"))
    .flatMap(({ contentEnd, contentStart }) => {
      const list = bytes.toString("utf8", contentStart, contentEnd);
      const grown = grownList(list, growths);
      return grown === list ? [] : [replaceWith(contentStart, contentEnd, grown)];
    });
}

function grownList(list: string, growths: readonly Growth[]): string {
  return list.replace(/\S+/g, (range) => grownRange(range, growths));
}

function grownRange(text: string, growths: readonly Growth[]): string {
  const range = parseCellRange(text);
  if (range === null) return text;
  const growth = growths.find((one) => growsWith(range, one));
  return growth === undefined
    ? text
    : `${cellName(range.top, range.left)}:${cellName(growth.to, range.right)}`;
}

function widenedRange(text: string, { column, headingRow }: AddedColumn): string {
  const range = parseCellRange(text);
  if (range === null || range.top !== headingRow || range.right !== column - 1) return text;
  return `${cellName(range.top, range.left)}:${cellName(range.bottom, column)}`;
}

/** A range of one row grows only when that row is the first below the headings: then it stands for the column. */
function growsWith(range: CellRange, growth: Growth): boolean {
  if (range.bottom !== growth.from || growth.from <= growth.headingRow) return false;
  if (range.right < growth.left || range.left > growth.right) return false;
  return range.top < range.bottom || range.bottom === growth.headingRow + 1;
}
