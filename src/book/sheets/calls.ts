/** Reads the Calls sheet back, row by row, in whatever language it was written. */

import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { CountedCall, RecordedCall } from "../../rules/deck/call.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import type { CallField } from "../../words/sheets/headings.ts";
import type { Cell, Grid } from "../../workbook/workbook.ts";
import type { CallsSheet } from "../book.ts";
import type { OwnSheet } from "../own-sheets.ts";
import { amountOf, countOf, isBlank, isYes, lineOf, momentOf, textOf } from "./cell-value.ts";

const empty: Cell = { kind: "empty" };

/** The calls of a sheet; nothing is decoded before it is asked for. */
export function callsOf(own: OwnSheet<CallField>, grid: Grid, order: () => DateOrder): CallsSheet {
  const cell = (row: number, field: CallField): Cell => {
    const column = own.columns.get(field);
    return column === undefined ? empty : grid.cell(row, column);
  };
  let rows: readonly number[] | null = null;
  return {
    ...own,
    grid,
    get rows() {
      rows ??= grid.rows.filter(
        (row) =>
          row > own.headingRow &&
          !(["at", "outcome", "id"] as const).every((field) => isBlank(cell(row, field))),
      );
      return rows;
    },
    id: (row) => lineOf(cell(row, "id")),
    at: (row) => momentOf(cell(row, "at"), order),
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
  const outcomeText = lineOf(cell("outcome"));
  return {
    row,
    id: lineOf(cell("id")),
    at: momentOf(cell("at"), order),
    contact: lineOf(cell("contact")),
    phone: lineOf(cell("phone")),
    owner: lineOf(cell("owner")),
    outcome: outcomeText === null ? null : outcomeFromWords(outcomeText),
    outcomeText,
    reason: lineOf(cell("reason")),
    said: textOf(cell("said")),
    next: momentOf(cell("next"), order),
    amount: amountOf(cell("amount")),
    note: textOf(cell("note")),
    due: momentOf(cell("due"), order),
    number: countOf(cell("number")),
    asked: isYes(cell("asked")),
    undone: isYes(cell("undone")),
  };
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
