/** Writes cells into a sheet's rows: replaces and inserts cells, adds rows, all else byte for byte. */

import { isYes } from "../package/package.ts";
import { type CellWrite, newCellXml, rewrittenCellXml } from "../style/cell-xml.ts";
import { appendTo, attributeOf, type Element, setAttribute } from "../xml/elements.ts";
import { insertAt, replaceWith, type Splice } from "../xml/splice.ts";
import type { CellSpan } from "./cell-span.ts";
import { type SheetLayout, sheetPart } from "./sheet-layout.ts";
import type { SheetRows } from "./sheet-rows.ts";

/** A row to be added: attributes of its tag other than the number, such as ` s="3" customFormat="1"`. */
export interface RowLook {
  readonly row: number;
  readonly attributes: string;
}

/**
 * The splices that write the cells; each cell stands once in `writes`. `looks` are for rows that are added: one that is
 * there already, with nothing but looks in it, is made visible.
 */
export function writeCells(
  sheetRows: SheetRows,
  writes: readonly CellWrite[],
  looks: readonly RowLook[],
): Splice[] {
  const byRow = new Map<number, CellWrite[]>();
  for (const write of [...writes].sort((left, right) => left.row - right.row || left.column - right.column)) {
    const row = byRow.get(write.row);
    if (row === undefined) byRow.set(write.row, [write]);
    else row.push(write);
  }
  const { layout } = sheetRows;
  const lookOf = new Map(looks.map((look) => [look.row, look.attributes]));
  const splices: Splice[] = [];
  const added = new Map<number, string[]>();
  for (const [row, cells] of byRow) {
    const position = sheetRows.find(row);
    const look = lookOf.get(row);
    if (position >= 0) {
      const element = sheetRows.element(position);
      splices.push(...writeIntoRow(sheetRows, row, element, cells));
      if (look !== undefined) splices.push(...showRow(layout.bytes, element));
    } else {
      const next = -1 - position;
      const rows = added.get(next) ?? [];
      added.set(next, rows);
      rows.push(newRowXml(layout, row, look ?? "", cells));
    }
  }
  return [...splices, ...addRows(sheetRows, added)];
}

function newRowXml({ prefix }: SheetLayout, row: number, attributes: string, cells: readonly CellWrite[]) {
  const inside = cells.map((cell) => newCellXml(cell, prefix)).join("");
  return `<${prefix}row r="${row}"${attributes}>${inside}</${prefix}row>`;
}

/** New rows go behind the row before them, by the position of the row that follows. */
function addRows(sheetRows: SheetRows, added: ReadonlyMap<number, readonly string[]>): Splice[] {
  if (added.size === 0) return [];
  const { layout } = sheetRows;
  const data = sheetPart(layout, "sheetData");
  const all = [...added.values()].flat().join("");
  if (data === null) return [insertPart(layout, dataXml(layout, all))];
  if (sheetRows.count === 0) return [appendTo(data, all)];
  return [...added].map(([position, rows]) =>
    insertAt(position === 0 ? data.contentStart : sheetRows.element(position - 1).end, rows.join("")),
  );
}

function dataXml({ prefix }: SheetLayout, rows: string): string {
  return `<${prefix}sheetData>${rows}</${prefix}sheetData>`;
}

function writeIntoRow(
  sheetRows: SheetRows,
  number: number,
  row: Element,
  writes: readonly CellWrite[],
): Splice[] {
  const { bytes, prefix } = sheetRows.layout;
  const cells = sheetRows.cells(number);
  const splices: Splice[] = [];
  let behindAll = "";
  for (const write of writes) {
    const present = cells.find(({ column }) => column === write.column);
    const following = cells.find(({ column }) => column > write.column);
    if (present !== undefined) {
      splices.push(replaceWith(present.start, present.end, rewrittenCellXml(bytes, present, write, prefix)));
    } else if (following !== undefined) splices.push(insertAt(following.start, newCellXml(write, prefix)));
    else behindAll += newCellXml(write, prefix);
  }
  if (behindAll !== "") splices.push(addBehind(row, cells, behindAll));
  return [...splices, ...widenSpans(bytes, row, writes)];
}

function addBehind(row: Element, cells: readonly CellSpan[], xml: string): Splice {
  const last = cells.at(-1);
  if (last !== undefined) return insertAt(last.end, xml);
  return row.selfClosing ? appendTo(row, xml) : insertAt(row.contentStart, xml);
}

function showRow(bytes: Buffer, row: Element): Splice[] {
  return isYes(attributeOf(bytes, row, "hidden")) ? [setAttribute(bytes, row, "hidden", "0")] : [];
}

/** spans="1:7" is a hint of the columns in a row; one that is too narrow is widened. */
function widenSpans(bytes: Buffer, row: Element, writes: readonly CellWrite[]): Splice[] {
  const spans = attributeOf(bytes, row, "spans");
  if (spans === null || !/^\d+:\d+( \d+:\d+)*$/.test(spans)) return [];
  const ends = spans.split(/[ :]/).map(Number);
  const columns = writes.map(({ column }) => column);
  const first = Math.min(...ends, ...columns);
  const last = Math.max(...ends, ...columns);
  if (first >= Math.min(...ends) && last <= Math.max(...ends)) return [];
  return [setAttribute(bytes, row, "spans", `${first}:${last}`)];
}

/** The children of <worksheet> that stand before its rows (ECMA-376 18.3.1.99). */
const beforeRows = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"];

/** Adds the columns or the rows of a sheet that has none, at their place in the format's order. */
export function insertPart(layout: SheetLayout, xml: string): Splice {
  const before = layout.parts.findLast((part) => beforeRows.includes(part.localName));
  return insertAt(before?.end ?? layout.contentStart, xml);
}
