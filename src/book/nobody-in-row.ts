/** Why a row that somebody typed is nobody's. */
import { Failure } from "../base/errors.ts";
import { foldName } from "../rules/contacts/same-contact.ts";
import type { ContactsSheet } from "./contacts-sheet.ts";

/** The failure for a row without a contact; `sheet`: its title as typed, null where none was. */
export function nobodyInRow(
  { parts, title }: ContactsSheet,
  { row, sheet }: { readonly row: number; readonly sheet: string | null },
): Failure {
  const titles = parts.map((part) => part.title);
  const isPart = sheet === null || titles.some((one) => foldName(one) === foldName(sheet));
  if (!isPart) return new Failure("usage.no-such-sheet", { sheet, titles });
  return new Failure("usage.no-such-row", { row, sheet: sheet ?? title });
}
