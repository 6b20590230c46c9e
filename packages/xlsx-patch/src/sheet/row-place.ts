/** Where a new row goes: below the last one under its headings, inside their table, never under totals or merged cells. */
import { type CellRange, cellName } from "../base/cell-name.ts";
import { XlsxError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { decodeContent } from "../xml/xml-text.ts";
import { formulaOf, holdsValue } from "./row-cells.ts";
import type { SheetDraft, SheetTable } from "./sheet-draft.ts";

/** A place for a new row. */
export interface Place {
  readonly row: number;
  /** The last row with a value before it. */
  readonly last: number;
  /** The columns that belong to the headings. */
  readonly left: number;
  readonly right: number;
  /** The table that the row belongs to; null when it lies in none. */
  readonly table: SheetTable | null;
}

/** The place for a row of these columns under the headings of a row. Throws XlsxError: totals-row, not-kept. */
export function placeForRow(draft: SheetDraft, headingRow: number, columns: readonly number[]): Place {
  const own =
    draft.tables.find(({ table }) => isUnder(table.range, table.headings, headingRow, columns)) ?? null;
  const headings = draft.rows.cells(headingRow).filter((cell) => holdsValue(draft.layout.bytes, cell));
  const region =
    own === null
      ? [...columns, ...headings.map(({ column }) => column)]
      : [...columns, own.table.range.left, own.table.range.right];
  const left = Math.min(...region);
  const right = Math.max(...region);
  const place =
    (own === null ? null : placeInTable(draft, own, headingRow, left, right)) ??
    placeBelow(draft, headingRow, left, right);
  if (place.row > limits.row)
    throw new XlsxError("not-kept", { sheet: draft.title, detail: "the sheet has no row left" });
  return place;
}

function isUnder(
  range: CellRange,
  headings: number,
  headingRow: number,
  columns: readonly number[],
): boolean {
  return (
    headings > 0 &&
    range.top === headingRow &&
    columns.some((column) => column >= range.left && column <= range.right)
  );
}

/** Inside the table or directly below it; null when something else stands there. */
function placeInTable(
  draft: SheetDraft,
  own: SheetTable,
  headingRow: number,
  left: number,
  right: number,
): Place | null {
  const { range, totals } = own.table;
  const bottom = range.bottom - totals;
  const grown = draft.growths.find((growth) => growth.headingRow === headingRow)?.to ?? 0;
  const last = Math.max(
    lastValueRow(draft, left, right, headingRow, bottom),
    Math.min(draft.lastWritten(left, right), Math.max(bottom, grown)),
  );
  const row = last + 1;
  if (row <= bottom) return { row, last, left, right, table: own };
  if (totals > 0)
    throw new XlsxError("totals-row", { sheet: draft.title, cell: cellName(range.bottom, range.left) });
  const free =
    lastValueRow(draft, left, right, row - 1, row) < row && below(draft, row, left, right, own) === row;
  return free ? { row, last, left, right, table: own } : null;
}

function placeBelow(draft: SheetDraft, headingRow: number, left: number, right: number): Place {
  const last = Math.max(
    lastValueRow(draft, left, right, headingRow, limits.row),
    draft.lastWritten(left, right),
  );
  const total = totalIn(draft, last, left, right);
  if (total !== null && last > headingRow)
    throw new XlsxError("totals-row", { sheet: draft.title, cell: cellName(last, total) });
  return { row: below(draft, last + 1, left, right, null), last, left, right, table: null };
}

/** The first row from `row` on that no merged range and no other table covers in these columns. */
function below(draft: SheetDraft, row: number, left: number, right: number, own: SheetTable | null): number {
  const ranges = [
    ...draft.merges,
    ...draft.tables.filter((one) => one !== own).map(({ table }) => table.range),
  ];
  const obstacles = ranges.filter((range) => range.left <= right && range.right >= left);
  let free = row;
  for (let moved = true; moved; ) {
    moved = false;
    for (const { bottom, top } of obstacles) {
      if (free < top || free > bottom) continue;
      free = bottom + 1;
      moved = true;
    }
  }
  return free;
}

/** The last row from `bottom` up to `top` (not looked into) with a value in these columns; `top` when there is none. */
function lastValueRow(draft: SheetDraft, left: number, right: number, top: number, bottom: number): number {
  const { layout, rows } = draft;
  const found = rows.find(bottom);
  for (let position = found >= 0 ? found : -2 - found; position >= 0; position--) {
    const number = rows.numbers[position] ?? 0;
    if (number <= top) break;
    if (!rows.mayHoldValue(position)) continue;
    const cells = rows.cells(number);
    if (cells.some((cell) => cell.column >= left && cell.column <= right && holdsValue(layout.bytes, cell)))
      return number;
  }
  return top;
}

/**
 * The column in which a row sums up the rows above it, when it does: a formula such as SUM over a range that ends on
 * the row above, where that row has no formula of its own (else it is a running total). Null for an ordinary row.
 */
function totalIn(draft: SheetDraft, row: number, left: number, right: number): number | null {
  const { bytes } = draft.layout;
  for (const cell of draft.rows.cells(row)) {
    const formula = formulaOf(bytes, cell);
    if (formula === null || cell.column < left || cell.column > right) continue;
    const text = decodeContent(bytes.toString("utf8", formula.contentStart, formula.contentEnd));
    const range =
      /^(?:SUM|SUBTOTAL|AVERAGE|COUNTA?|AGGREGATE)\((?:\d+,){0,2}\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\)$/i.exec(
        text,
      );
    if (range === null || Number(range[2]) !== row - 1 || Number(range[1]) >= row - 1) continue;
    const above = draft.rows.cell(row - 1, cell.column);
    if (above === null || formulaOf(bytes, above) === null) return cell.column;
  }
  return null;
}
