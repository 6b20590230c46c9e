/** Contacts on today's dates that are closed: only those are called whose date a recorded call has set. */
import type { Book } from "../../book/book.ts";
import { haveSamePhone } from "../../book/sheets/contact-calls.ts";
import { isClosed } from "../../book/sheets/contact-state.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import type { Entry } from "../../journal/story/entries.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";

/** Due contacts, parted. */
export interface Parted {
  /** To be dealt. */
  readonly due: readonly Contact[];
  /** Won, refused, lost or done, with a date that nobody has agreed. */
  readonly closed: readonly Contact[];
}

/** A date that a call has set, and with whom. */
interface Promised {
  readonly name: string;
  readonly phone: string | null;
  readonly day: string;
}

/** A closed contact is called only where a recorded call set its date: a date we agreed is a promise. */
export async function partClosed(
  book: Book,
  due: readonly Contact[],
  entries: Iterable<Entry>,
): Promise<Parted> {
  const closed = due.filter(({ row }) => isClosed(book.contacts, row));
  if (closed.length === 0) return { due, closed };
  const promised = [...promisedIn(entries), ...(await promisedInSheet(book))];
  const left = new Set(closed.filter((contact) => !promised.some((one) => isPromise(one, contact))));
  return { due: due.filter((contact) => !left.has(contact)), closed: [...left] };
}

function isPromise(promised: Promised, contact: Contact): boolean {
  return (
    contact.nextContact.kind === "set" &&
    contact.nextContact.day === promised.day &&
    foldName(promised.name) === foldName(contact.name) &&
    haveSamePhone(promised.phone, contact.phone)
  );
}

/** The dates set by calls of this machine. */
function promisedIn(entries: Iterable<Entry>): Promised[] {
  return [...entries].flatMap((entry) => {
    const call = callIn(entry);
    const next = call?.next ?? null;
    if (call === null || next === null) return [];
    return [{ name: call.contact.name, phone: call.contact.phone, day: next.day }];
  });
}

/** The dates set by the last calls of the workbook, whoever made them. */
async function promisedInSheet(book: Book): Promise<readonly Promised[]> {
  const calls = await book.lastCalls();
  if (calls === null) return [];
  return calls.rows.flatMap((row) => {
    const { contact, next, phone, undone } = calls.call(row);
    return next === null || undone ? [] : [{ name: contact ?? "", phone, day: next.day }];
  });
}
