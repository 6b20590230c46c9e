/** What rows say, as texts that can be compared: what was entered, whatever it looks like. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { FreshSheet } from "../rows/fresh-sheet.ts";

/** What stands in a row beside some columns. */
export function restOf({ cells }: FreshSheet, row: number, columns: readonly number[]): string {
  const beside = cells.filledColumns(row).filter((column) => !columns.includes(column));
  return JSON.stringify(beside.map((column) => [column, shown(cells.data(row, column)?.userEnteredValue)]));
}

/** What was entered into cells, as one text. */
export function textOf(entered: readonly (sheets_v4.Schema$ExtendedValue | undefined)[]): string {
  return JSON.stringify(entered.map(shown));
}

/** True where nothing was entered into any of the cells. */
export function saysNothing(held: readonly (sheets_v4.Schema$CellData | undefined)[]): boolean {
  return held.every((data) => shown(data?.userEnteredValue) === null);
}

/** What was entered into a cell; null for nothing. */
export function shown(entered: sheets_v4.Schema$ExtendedValue | undefined): string | number | boolean | null {
  const { boolValue, formulaValue, numberValue, stringValue } = entered ?? {};
  return formulaValue ?? numberValue ?? boolValue ?? (stringValue || null);
}
