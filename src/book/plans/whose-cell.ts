/** Says of a cell of the contacts whose it is and what it is headed, so that a person need not look up an address. */

import { Failure } from "../../base/errors.ts";
import type { ToldCell } from "../../base/usage-problems.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { columnOfLetters } from "../../workbook/cell-name.ts";
import type { ContactsSheet } from "../contacts-sheet.ts";
import { oneLine } from "../sheets/cell-value.ts";

/** The cell with its heading and its contact's name; of another sheet, or of no one cell, as it is. */
export function whoseCell(contacts: ContactsSheet, cell: string): ToldCell {
  const [, title, letters = "", digits] = /^(.*)!([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const part = contacts.parts.find((one) => one.title === title);
  const heading = oneLine(part?.headings.get(columnOfLetters(letters) ?? 0) ?? "");
  if (part === undefined || heading === "") return { cell };
  const key = contacts.rows.find((row) => rowOfKey(row) === Number(digits) && contacts.part(row) === part);
  const name = key === undefined ? "" : contacts.identity(key).name;
  return name === "" ? { cell, heading } : { cell, heading, name };
}

/** The problem as it was, with whose cell it is about. */
export function withWhose(failure: Failure, contacts: ContactsSheet): Failure {
  const { code, data } = failure;
  if (!("cell" in data) || typeof data.cell !== "string") return failure;
  return new Failure(code, { ...data, ...whoseCell(contacts, data.cell) });
}
