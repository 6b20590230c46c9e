/** Rows whose next contact stays as it is, whatever is recorded. */
import { rowOfKey } from "../rules/contacts/row-key.ts";
import type { ContactsSheet } from "./contacts-sheet.ts";

/** True where a call can't change the day of a row: a formula works it out, or the cell is merged or has letters of several kinds. */
export function keepsDate(contacts: ContactsSheet, key: number): boolean {
  const { columns, grid } = contacts.part(key);
  const column = columns.get("nextContact");
  if (column === undefined) return false;
  const row = rowOfKey(key);
  return grid.isFormula(row, column) || grid.anchor(row, column) !== null || grid.rich(row, column) !== null;
}
