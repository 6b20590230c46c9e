/** Reads the Complaints sheet: a row of `log --complaint` and one typed by hand count the same. */
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { ComplaintRow, Filled } from "../../rules/team/history.ts";
import { isNothing } from "../../words/sheets/cell-words.ts";
import type { ComplaintField } from "../../words/sheets/team-sheets.ts";
import type { Cell } from "../../workbook/cell.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { ComplaintsSheet } from "../book.ts";
import type { OwnSheet } from "../own-sheets.ts";
import { isBlank, isNotYet, isYes, lineOf, momentOf, textOf } from "../sheets/cell-value.ts";
import { cellOf } from "./team-rows.ts";

/** The complaints of a sheet, in its order. */
export function complaintsOf(
  own: OwnSheet<ComplaintField>,
  grid: Grid,
  order: () => DateOrder,
): ComplaintsSheet {
  const rows = grid.rows.filter(
    (row) =>
      row > own.headingRow &&
      !(["contact", "about", "said"] as const).every((field) => isBlank(cellOf(own, grid, row, field))),
  );
  const byId = new Map(
    rows.flatMap((row) => {
      const id = lineOf(cellOf(own, grid, row, "id"));
      return id === null ? [] : [[id, row] as const];
    }),
  );
  return {
    ...own,
    grid,
    complaints: rows.map((row) => complaintIn((field) => cellOf(own, grid, row, field), row, order)),
    rowOf: (callId) => byId.get(callId) ?? null,
  };
}

function complaintIn(
  cell: (field: ComplaintField) => Cell,
  row: number,
  order: () => DateOrder,
): ComplaintRow {
  const filled = (field: ComplaintField): Filled | null =>
    isNotYet(cell(field)) ? null : { day: momentOf(cell(field), order)?.day ?? null };
  return {
    row,
    when: momentOf(cell("when"), order)?.day ?? null,
    ...{ contact: lineOf(cell("contact")), phone: lineOf(cell("phone")), about: lineOf(cell("about")) },
    ...{
      said: textOf(cell("said")),
      answer: isNothing(cell("answer")) ? null : textOf(cell("answer")),
      recording: textOf(cell("recording")),
    },
    ...{ apologised: filled("apologised"), settled: filled("settled"), undone: isYes(cell("undone")) },
  };
}
