/** Adds a column at the right end of a sheet's headings. */
import { XlsxError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import type { PackageDraft } from "../package/package-draft.ts";
import { SheetScan } from "../read/sheet-scan.ts";
import { type NewValue, styleForValue } from "../style/cell-style.ts";
import { columnShape, shaped } from "../style/schema-shape.ts";
import type { StyleSheet } from "../style/style-sheet.ts";
import { attributeOf, childrenOf, type Element, withAttributes } from "../xml/elements.ts";
import { insertAt, replaceWith, type Splice } from "../xml/splice.ts";
import { holdsValue } from "./row-cells.ts";
import { insertPart } from "./row-write.ts";
import type { SheetDraft, SheetTable } from "./sheet-draft.ts";
import { sheetPart } from "./sheet-layout.ts";
import { growColumn, readTable } from "./table.ts";

/** Width in characters of a column that has none of its own. */
const newWidth = 16;

/** A column whose cells hold days and look as those of another column do. */
export interface DateColumn {
  readonly like: number;
  readonly lastRow: number;
  /** Nothing left of this is free, whatever the cells say. */
  readonly rightOf: number;
}

/** Adds the column and gives its number, A = 1. A table whose last column is the last heading grows, unless something stands beside it: then the column comes right of everything. Throws XlsxError not-kept. */
export function addColumn(
  draft: PackageDraft,
  sheet: SheetDraft,
  headingRow: number,
  heading: string,
  hidden: boolean,
  values: ReadonlyMap<number, NewValue>,
  dates: DateColumn | null,
  styles: () => StyleSheet,
): number {
  const { bytes } = sheet.layout;
  const headings = sheet.rows.cells(headingRow).filter((cell) => holdsValue(bytes, cell));
  const written = sheet.writes.filter(({ row }) => row === headingRow).map((write) => write.column);
  const lastHeading = Math.max(0, headings.at(-1)?.column ?? 0, ...written);
  const last = sheet.tables.find((one) => isLastIn(one, headingRow, lastHeading));
  const table = last !== undefined && isFreeBeside(sheet, last, lastHeading + 1) ? last : null;
  const column = (table === null ? Math.max(lastUsedColumn(sheet), dates?.rightOf ?? 0) : lastHeading) + 1;
  if (column > limits.column)
    throw new XlsxError("not-kept", { sheet: sheet.title, detail: "the sheet has no column left" });
  if (table !== null) {
    draft.splice(table.path, growColumn(table.table, freeHeading(sheet, table, heading)));
    sheet.replaceTable({ path: table.path, table: readTable(draft.bytes(table.path)) });
  }
  sheet.addedColumns.push({ headingRow, column });
  const look = headings.find((cell) => cell.column === dates?.like) ?? headings.at(-1);
  sheet.setStyled(headingRow, column, { kind: "text", text: heading }, look?.style ?? 0);
  if (dates === null) for (const [row, value] of values) sheet.setBeside(row, column, value);
  else layOutDates(sheet, headingRow, column, values, dates, styles);
  sheet.more.push(...showColumn(sheet, column, hidden));
  return column;
}

/** The rows that are there get a cell that shows days; a value is written into it as into any other. */
function layOutDates(
  sheet: SheetDraft,
  headingRow: number,
  column: number,
  values: ReadonlyMap<number, NewValue>,
  { lastRow, like }: DateColumn,
  styles: () => StyleSheet,
): void {
  const day: NewValue = { kind: "date", serial: 1, time: false };
  for (const row of sheet.rows.numbers) {
    if (row <= headingRow || row > lastRow || sheet.mergeOver(row, column) !== null) continue;
    const model = sheet.rows.cell(row, like)?.style ?? 0;
    sheet.setStyled(row, column, { kind: "empty" }, styleForValue(day, model, styles));
    const value = values.get(row);
    if (value !== undefined) sheet.setBeside(row, column, value);
  }
}

function isLastIn({ table }: SheetTable, headingRow: number, column: number): boolean {
  return table.headings > 0 && table.range.top === headingRow && table.range.right === column;
}

/** The last column with a value anywhere: one without a heading is not written over. */
function lastUsedColumn({ layout, writes }: SheetDraft): number {
  const scan = new SheetScan({ top: null, columns: [] });
  scan.push(layout.bytes);
  return writes.reduce((last, { column }) => Math.max(last, column), scan.finish().lastColumn);
}

/** A table takes in a column only when nothing stands there. */
function isFreeBeside(sheet: SheetDraft, { table }: SheetTable, column: number): boolean {
  const { bytes } = sheet.layout;
  for (let row = table.range.top; row <= table.range.bottom; row++) {
    const cell = sheet.rows.cell(row, column);
    if (cell !== null && holdsValue(bytes, cell)) return false;
  }
  return !sheet.writes.some(
    (write) => write.column === column && write.row >= table.range.top && write.row <= table.range.bottom,
  );
}

function freeHeading(sheet: SheetDraft, { table }: SheetTable, heading: string): string {
  if (table.columns.every(({ name }) => name.toLowerCase() !== heading.toLowerCase())) return heading;
  throw new XlsxError("not-kept", {
    sheet: sheet.title,
    detail: `the table has a column “${heading}” already`,
  });
}

/** Gives the column an element of its own in <cols>, visible or hidden as asked. */
function showColumn({ layout }: SheetDraft, column: number, hidden: boolean): Splice[] {
  const { bytes, prefix } = layout;
  const attributes = hidden ? ' hidden="1"' : "";
  const own = (style: string) =>
    `<${prefix}col min="${column}" max="${column}" width="${newWidth}"${style} customWidth="1"${attributes}/>`;
  const columns = sheetPart(layout, "cols");
  if (columns === null) return [insertPart(layout, `<${prefix}cols>${own("")}</${prefix}cols>`)];
  const children = childrenOf(bytes, columns);
  const over = children.find((child) => first(bytes, child) <= column && last(bytes, child) >= column);
  if (over !== undefined) return splitColumns(bytes, over, column, hidden);
  const next = children.find((child) => first(bytes, child) > column);
  return [insertAt(next?.start ?? columns.contentEnd, own(""))];
}

/** A <col> over several columns is parted into what is before, ours, and what is behind. */
function splitColumns(bytes: Buffer, element: Element, column: number, hidden: boolean): Splice[] {
  const from = first(bytes, element);
  const to = last(bytes, element);
  const xml = shaped(bytes.toString("utf8", element.start, element.end), columnShape);
  const pieces = [
    from < column ? withAttributes(xml, { min: String(from), max: String(column - 1) }) : "",
    withAttributes(xml, { min: String(column), max: String(column), hidden: hidden ? "1" : "0" }),
    to > column ? withAttributes(xml, { min: String(column + 1), max: String(to) }) : "",
  ];
  return [replaceWith(element.start, element.end, pieces.join(""))];
}

function first(bytes: Buffer, element: Element): number {
  return Number(attributeOf(bytes, element, "min"));
}

function last(bytes: Buffer, element: Element): number {
  return Number(attributeOf(bytes, element, "max"));
}
