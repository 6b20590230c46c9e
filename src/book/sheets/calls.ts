/** Reads the Calls sheet back, row by row, in whatever language it was written. */

import { columnsFrom, type RecordedCall } from "../../records/call/call.ts";
import type { CallField } from "../../records/call/fields.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { CountedCall } from "../../rules/deck/call.ts";
import { mannerFromWords } from "../../words/manners.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import type { Cell } from "../../workbook/cell.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { CallsSheet } from "../book.ts";
import type { CallsPlace } from "../own-sheets.ts";
import { amountOf, countOf, isBlank, isYes, lineOf, momentOf, textOf } from "./cell-value.ts";
import { columnReading } from "./column-reading.ts";

const empty: Cell = { kind: "empty" };

/** What `counted`, `callers` and `id` read of a call. */
export const countedFields: ReadonlySet<CallField> = new Set<CallField>([
  ...(["id", "at", "contact", "phone", "owner", "outcome", "reason", "said", "amount", "undone"] as const),
]);

/** The calls of a sheet; nothing is decoded before it is asked for. */
export function callsOf(own: CallsPlace, grid: Grid, order: () => DateOrder): CallsSheet {
  const cell = (row: number, field: CallField): Cell => {
    const column = own.columns.get(field);
    return column === undefined ? empty : grid.cell(row, column);
  };
  const outcome = own.columns.get("outcome");
  const hasOutcome =
    outcome === undefined ? () => false : columnReading(grid, outcome, (found) => !isBlank(found));
  let rows: readonly number[] | null = null;
  return {
    ...own,
    grid,
    get rows() {
      // Nearly every call has one of a few outcomes, and these are looked at once.
      rows ??= grid.rows.filter(
        (row) =>
          row > own.headingRow && (hasOutcome(row) || !isBlank(cell(row, "at")) || !isBlank(cell(row, "id"))),
      );
      return rows;
    },
    id: (row) => lineOf(cell(row, "id")),
    at: (row) => momentOf(cell(row, "at"), order),
    cell,
    format: (row, field) => {
      const column = own.columns.get(field);
      return column === undefined ? null : grid.format(row, column);
    },
    moment: (row, field) => momentOf(cell(row, field), order),
    call: (row) => recordedCall(row, (field) => cell(row, field), order),
    counted: (row) => countedCall(row, (field) => cell(row, field), order),
    callers: (row) => ({
      contact: lineOf(cell(row, "contact")),
      phone: lineOf(cell(row, "phone")),
      owner: lineOf(cell(row, "owner")),
    }),
  };
}

function recordedCall(row: number, cell: (field: CallField) => Cell, order: () => DateOrder): RecordedCall {
  const moment = (field: CallField) => momentOf(cell(field), order);
  const columns = columnsFrom({
    line: (field) => lineOf(cell(field)),
    text: (field) => textOf(cell(field)),
    moment,
    amount: (field) => amountOf(cell(field)),
    count: (field) => countOf(cell(field)),
    yes: (field) => isYes(cell(field)),
    outcome: (field) => outcomeFromWords(lineOf(cell(field)) ?? ""),
    manner: (field) => mannerFromWords(lineOf(cell(field)) ?? ""),
    due: moment,
  });
  return { ...columns, row, outcomeText: lineOf(cell("outcome")) };
}

function countedCall(row: number, cell: (field: CallField) => Cell, order: () => DateOrder): CountedCall {
  const outcomeText = lineOf(cell("outcome"));
  const outcome = outcomeText === null ? null : outcomeFromWords(outcomeText);
  const isRefusal = outcome === "refused";
  return {
    row,
    at: momentOf(cell("at"), order),
    outcome,
    outcomeText,
    reason: isRefusal ? lineOf(cell("reason")) : null,
    said: isRefusal ? textOf(cell("said")) : null,
    amount: isRefusal ? amountOf(cell("amount")) : null,
    undone: isYes(cell("undone")),
  };
}
