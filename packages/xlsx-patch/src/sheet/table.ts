/** Excel tables: where they lie, and how one grows by rows or by a column. */
import { type CellRange, cellName, parseCellRange } from "../base/cell-name.ts";
import { damaged } from "../base/errors.ts";
import {
  appendTo,
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  rootElement,
  setAttribute,
} from "../xml/elements.ts";
import type { Splice } from "../xml/splice.ts";
import { decodeContent, encodeAttribute } from "../xml/xml-text.ts";

/** A column of a table; `formula` is what each of its cells holds, null for a column of plain values. */
export interface TableColumn {
  readonly id: number;
  /** Counted from A. */
  readonly column: number;
  readonly name: string;
  readonly formula: { readonly text: string; readonly array: boolean } | null;
}

/** A table as its part tells it. */
export interface Table {
  readonly bytes: Buffer;
  readonly root: Element;
  readonly id: number;
  /** The name used in formulas. */
  readonly name: string;
  readonly range: CellRange;
  /** Rows of headings at the top and of totals at the bottom: 0 or 1. */
  readonly headings: number;
  readonly totals: number;
  readonly columns: readonly TableColumn[];
}

/** Reads a table part. Throws XlsxError when it contradicts itself. */
export function readTable(bytes: Buffer): Table {
  const root = rootElement(bytes);
  const range = parseCellRange(attributeOf(bytes, root, "ref") ?? "");
  const list = childOf(bytes, root, "tableColumns");
  if (root.localName !== "table" || range === null || list === null)
    throw damaged("a table without its place");
  const columns = childrenOf(bytes, list)
    .filter(({ localName }) => localName === "tableColumn")
    .map((element, position) => readColumn(bytes, element, range.left + position));
  if (columns.length !== range.right - range.left + 1) throw damaged("a table with columns it doesn't name");
  return {
    bytes,
    root,
    id: Number(attributeOf(bytes, root, "id")),
    name: attributeOf(bytes, root, "displayName") ?? attributeOf(bytes, root, "name") ?? "",
    range,
    headings: Number(attributeOf(bytes, root, "headerRowCount") ?? 1),
    totals: Number(attributeOf(bytes, root, "totalsRowCount") ?? 0),
    columns,
  };
}

function readColumn(bytes: Buffer, element: Element, column: number): TableColumn {
  const formula = childOf(bytes, element, "calculatedColumnFormula");
  return {
    id: Number(attributeOf(bytes, element, "id")),
    column,
    name: attributeOf(bytes, element, "name") ?? "",
    formula:
      formula === null
        ? null
        : {
            text: decodeContent(bytes.toString("utf8", formula.contentStart, formula.contentEnd)),
            array: attributeOf(bytes, formula, "array") === "1",
          },
  };
}

/** The splices that make the table end on another row; its filter goes with it. */
export function growRows(table: Table, bottom: number): Splice[] {
  return resize(table, { ...table.range, bottom });
}

/** The splices that add a column at the right. */
export function growColumn(table: Table, heading: string): Splice[] {
  const { bytes, columns, range, root } = table;
  const list = childOf(bytes, root, "tableColumns");
  if (list === null) throw damaged("a table without columns");
  const id = Math.max(...columns.map((column) => column.id)) + 1;
  const prefix = root.name.slice(0, -"table".length);
  return [
    ...resize(table, { ...range, right: range.right + 1 }),
    setAttribute(bytes, list, "count", String(columns.length + 1)),
    appendTo(list, `<${prefix}tableColumn id="${id}" name="${headingAttribute(heading)}"/>`),
  ];
}

/** A heading as a table part spells it: line breaks are escaped as in cells. */
export function headingAttribute(heading: string): string {
  return encodeAttribute(heading.replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_"));
}

function resize({ bytes, range: old, root }: Table, range: CellRange): Splice[] {
  const splices = [setAttribute(bytes, root, "ref", nameOf(range))];
  const filter = childOf(bytes, root, "autoFilter");
  const filtered = filter === null ? null : parseCellRange(attributeOf(bytes, filter, "ref") ?? "");
  if (filter === null || filtered === null) return splices;
  // The filter spans the table without its totals; what grows is what ended where the table did.
  const bottom = filtered.bottom + range.bottom - old.bottom;
  const right = filtered.right === old.right ? range.right : filtered.right;
  return [...splices, setAttribute(bytes, filter, "ref", nameOf({ ...filtered, bottom, right }))];
}

function nameOf({ bottom, left, right, top }: CellRange): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}
