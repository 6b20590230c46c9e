/** Plans what one call changes in a workbook: cells of the contact's row, and one new row of the Calls sheet. Pure: nothing is written here. */
import { Failure } from "../../base/errors.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { isSameNext, type NextContact } from "../../rules/contacts/contact.ts";
import { findAgain } from "../../rules/contacts/find-again.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import type { Change, EditRow } from "../../workbook/changes.ts";
import type { Book } from "../book.ts";
import type { ContactsSheet } from "../contacts-sheet.ts";
import { withManagers } from "../team/named-managers.ts";
import { callRow } from "./call-row.ts";
import { complaintRow } from "./complaint-row.ts";
import { contactCells, type LeftAlone, type PlannedCell } from "./contact-cells.ts";
import { notFound } from "./may-be-meant.ts";
import { whoseCell } from "./whose-cell.ts";

/** What a call changes. */
export interface Plan {
  readonly changes: readonly Change[];
  /** The cells of the contact's row, to be shown, and to be put back by undo. */
  readonly cells: readonly PlannedCell[];
  /** Cells that would have been written but are left as they are, and why. */
  readonly left: readonly LeftAlone[];
}

/** Plans a call that does not stand in the Calls sheet yet. Throws Failure conflict.* when the contact's row is not what was shown. */
export async function planCall(book: Book, saved: LoggedCall): Promise<Plan> {
  const key = rowOf(book.contacts, saved);
  const call = await withManagers(book, key, saved);
  verifyDue(book.contacts, key, call);
  const { cells, left } = contactCells(book, key, call, await book.settings());
  const edit: EditRow = {
    kind: "edit",
    sheet: book.contacts.part(key).title,
    row: rowOfKey(key),
    cells: cells.map(({ column, before, after }) => ({ column, before, value: after })),
    expect: identityCells(book.contacts, key),
  };
  const appended = [...(await callRow(book, call)), ...(await complaintRow(book, call))];
  return { changes: cells.length === 0 ? appended : [edit, ...appended], cells, left };
}

/** True when a contact stands in the table no longer, under whatever name. */
export function isGone(contacts: ContactsSheet, { contact }: Pick<LoggedCall, "contact">): boolean {
  return findAgain(contact, contacts.index).kind === "none";
}

/** The row that the contact of a call stands in now. Throws Failure when it is gone or can't be told apart. */
export function rowOf(contacts: ContactsSheet, { contact }: Pick<LoggedCall, "contact">): number {
  const found = findAgain(contact, contacts.index);
  if (found.kind === "one") return found.contact.row;
  throw notFound(contacts, contact, found);
}

function verifyDue(contacts: ContactsSheet, row: number, call: LoggedCall): void {
  const now = contacts.nextContact(row);
  if (isSameNext(now, call.due)) return;
  throw new Failure("conflict.cell", {
    ...whoseCell(contacts, contacts.cellName(row, "nextContact") ?? ""),
    expected: dueText(call.due),
    found: dueText(now),
  });
}

/** A next contact as text, "2026-11-23 16:00"; empty when there is none. */
export function dueText(due: NextContact): string {
  if (due.kind === "none") return "";
  if (due.kind === "unreadable") return due.found;
  return due.time === null ? due.day : `${due.day} ${due.time}`;
}

const describing: readonly ContactField[] = ["id", "company", "value", "source"];

/** The cells that tell a contact's row from the others, as they stand: id, all of the name, all phones, and what else it is known by. */
export function identityCells(contacts: ContactsSheet, key: number): EditRow["expect"] {
  const { columns, grid, names, typedIds, phones } = contacts.part(key);
  const more = describing.flatMap((field) => columns.get(field) ?? []);
  const fixed = typedIds.filter((column) => !grid.isFormula(rowOfKey(key), column));
  const identifying = new Set([...names.map(({ column }) => column), ...phones, ...more, ...fixed]);
  return [...identifying].map((column) => ({ column, cell: grid.cell(rowOfKey(key), column) }));
}
