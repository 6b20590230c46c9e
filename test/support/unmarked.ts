/** A workbook whose cells can only be read one by one: what the quick way of a long sheet must agree with. */
import { capabilitiesOf } from "../../src/workbook/capabilities.ts";
import type { Grid, Workbook } from "../../src/workbook/workbook.ts";

/** The same workbook without any way to tell texts apart but to decode them. */
export function unmarked(workbook: Workbook): Workbook {
  return {
    ...capabilitiesOf(workbook),
    ...{ place: workbook.place, identity: workbook.identity, timeZone: workbook.timeZone },
    tabs: () => workbook.tabs(),
    read: async (wanted) => (await workbook.read(wanted)).map(unmarkedGrid),
    remarks: () => workbook.remarks(),
    savedOn: () => workbook.savedOn?.() ?? null,
    apply: (changes, options) => workbook.apply(changes, options),
  };
}

function unmarkedGrid(grid: Grid): Grid {
  return {
    ...{ title: grid.title, rows: grid.rows, lastColumn: grid.lastColumn, marks: null },
    cell: (row, column) => grid.cell(row, column),
    isFormula: (row, column) => grid.isFormula(row, column),
    anchor: (row, column) => grid.anchor(row, column),
    rich: (row, column) => grid.rich(row, column),
    format: (row, column) => grid.format(row, column),
    areas: (kind) => grid.areas(kind),
    choices: (row, column) => grid.choices(row, column),
  };
}
