/** Adds a row below those under a row of headings, with the formulas that its table has in every row. */
import { cellName } from "../base/cell-name.ts";
import { XlsxError } from "../base/errors.ts";
import type { NewValue } from "../style/cell-style.ts";
import { attributeOf } from "../xml/elements.ts";
import { decodeContent } from "../xml/xml-text.ts";
import { hasRelativeRows, shiftedDown } from "./formula-shift.ts";
import { formulaOf } from "./row-cells.ts";
import { placeForRow } from "./row-place.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import type { TableColumn } from "./table.ts";

/** Adds the row and gives its number. Throws XlsxError: totals-row, not-kept. */
export function appendRow(
  draft: SheetDraft,
  headingRow: number,
  values: ReadonlyMap<number, NewValue>,
): number {
  const { last, left, right, row, table } = placeForRow(draft, headingRow, [...values.keys()]);
  const before = draft.growths.find((growth) => growth.headingRow === headingRow)?.from ?? last;
  const above = before > headingRow ? before : null;
  const cells = new Map<number, NewValue>(looksAbove(draft, above, left, right));
  for (const column of table?.table.columns ?? []) {
    if (column.formula !== null)
      cells.set(column.column, formulaFor(draft, column.column, column.formula, row, above));
  }
  for (const [column, value] of values) cells.set(column, value);
  draft.addRow(row, above, cells);
  draft.grow({ headingRow, left, right, from: before, to: row, inTable: table !== null });
  return row;
}

/** Empty cells where the row above has cells with a look: borders go on, and a date typed there later is shown as one. */
function looksAbove(
  { rows }: SheetDraft,
  above: number | null,
  left: number,
  right: number,
): [column: number, value: NewValue][] {
  if (above === null) return [];
  return rows
    .cells(above)
    .filter(({ column, style }) => column >= left && column <= right && style !== 0)
    .map(({ column }) => [column, { kind: "empty" }]);
}

/**
 * The formula of a calculated column for a new row. One that refers to cells by their names is moved down from the row
 * above; one that refers to columns by their headings is the same in every row.
 */
function formulaFor(
  draft: SheetDraft,
  column: number,
  own: NonNullable<TableColumn["formula"]>,
  row: number,
  above: number | null,
): NewValue {
  if (!hasRelativeRows(own.text) || above === null) {
    return { kind: "formula", formula: own.text, array: own.array };
  }
  const source = sourceFormula(draft, above, column);
  const moved = source === null ? null : shiftedDown(source.text, row - source.row);
  if (moved === null) {
    throw new XlsxError("not-kept", {
      sheet: draft.title,
      detail: `no formula for ${cellName(row, column)}`,
    });
  }
  return { kind: "formula", formula: moved, array: own.array };
}

/** The formula of a cell with the row it is written for; a shared one stands further up, in its first cell. */
function sourceFormula(draft: SheetDraft, row: number, column: number): { text: string; row: number } | null {
  const { layout, rows } = draft;
  let shared: string | null = null;
  for (let position = rows.find(row); position >= 0; position--) {
    const number = rows.numbers[position] ?? 0;
    const cell = rows.cell(number, column);
    const formula = cell === null ? null : formulaOf(layout.bytes, cell);
    if (formula === null) return null;
    const group = attributeOf(layout.bytes, formula, "si");
    if (shared !== null && group !== shared) continue;
    const text = decodeContent(layout.bytes.toString("utf8", formula.contentStart, formula.contentEnd));
    if (text !== "") return { text, row: number };
    if (group === null) return null;
    shared = group;
  }
  return null;
}
