/** Reads the Team sheet: one row a manager, typed by the head. */
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { TeamRow } from "../../rules/team/history.ts";
import type { TeamField } from "../../words/sheets/team-sheets.ts";
import type { Cell } from "../../workbook/cell.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { OwnSheet } from "../own-sheets.ts";
import { amountOf, isBlank, isNotYet, isYes, lineOf, momentOf } from "../sheets/cell-value.ts";

/** The managers of a sheet, in its order; rows without a name are left out. */
export function teamOf(own: OwnSheet<TeamField>, grid: Grid, order: () => DateOrder): TeamRow[] {
  return grid.rows.flatMap((row) => {
    const cell = (field: TeamField): Cell => cellOf(own, grid, row, field);
    const manager = row > own.headingRow ? lineOf(cell("manager")) : null;
    if (manager === null) return [];
    const day = (field: TeamField): Day | null => momentOf(cell(field), order)?.day ?? null;
    return [
      {
        manager,
        ...{ since: day("since"), mentor: isNotYet(cell("mentor")) ? null : lineOf(cell("mentor")) },
        ...{ admitted: day("admitted"), isAdmitted: day("admitted") === null && !isNotYet(cell("admitted")) },
        ...{ dealsUpTo: amountOf(cell("dealsUpTo")), checked: day("checked") },
        withDifficult: isBlank(cell("withDifficult")) ? null : isYes(cell("withDifficult")),
      },
    ];
  });
}

/** A cell of a sheet of our own; empty where it has no such column. */
export function cellOf<Field extends string>(
  { columns }: OwnSheet<Field>,
  grid: Grid,
  row: number,
  field: Field,
): Cell {
  const column = columns.get(field);
  return column === undefined ? { kind: "empty" } : grid.cell(row, column);
}
