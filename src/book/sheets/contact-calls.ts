/** The earlier calls with one contact, found in the Calls sheet by name and phone. */

import type { RecordedCall } from "../../records/call/call.ts";
import type { Contact, ContactIdentity } from "../../rules/contacts/contact.ts";
import { areAlike, foldName } from "../../rules/contacts/same-contact.ts";
import { inOrderOfTime } from "../../rules/deck/call-order.ts";
import { isCall } from "../../rules/deck/outcome.ts";
import { phoneKeys, samePhone } from "../../rules/typed/phone.ts";
import type { Book } from "../book.ts";
import { callsNamed } from "./calls-named.ts";

/** The calls with a contact that are not undone, the oldest first. */
export async function callsWith(book: Book, contact: ContactIdentity): Promise<RecordedCall[]> {
  const calls = await book.calls();
  if (calls === null) return [];
  const theirs = callsNamed(calls, new Set([foldName(contact.name)]))
    .map(({ row }) => calls.call(row))
    .filter((call) => !call.undone && haveSamePhone(call.phone, contact.phone));
  return inOrderOfTime(theirs, book.workbook.newestFirst);
}

/** True when both texts have a phone in common, or neither has one. */
export function haveSamePhone(left: string | null, right: string | null): boolean {
  const [one, other] = [left ?? "", right ?? ""];
  return samePhone(one, other) || (phoneKeys(one).length === 0 && phoneKeys(other).length === 0);
}

/** How many calls in a row were not answered up to now; where no call is recorded, or it may have been with another who has the same name and phone, the attempts that the sheet counts. */
export async function unansweredInARow(book: Book, contact: Contact): Promise<number> {
  const calls = (await callsWith(book, contact)).filter(({ outcome }) => outcome === null || isCall(outcome));
  if (calls.length === 0 || isOneOfSeveral(book, contact)) return Math.max(0, contact.attempts ?? 0);
  const answered = calls.findLastIndex(({ outcome }) => outcome !== "no-answer");
  return calls.length - 1 - answered;
}

/** True where another contact has the same name and phone, so that a recorded call may have been with either. */
export function isOneOfSeveral({ contacts: { index } }: Book, contact: Contact): boolean {
  return index.sharing(contact).some((row) => row !== contact.row && areAlike(index.described(row), contact));
}
