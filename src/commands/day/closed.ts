/** Closed contacts that still have a date: only those are called whose date a recorded call has set. */
import type { Book, CallsSheet } from "../../book/book.ts";
import { haveSamePhone } from "../../book/sheets/contact-calls.ts";
import { isClosed } from "../../book/sheets/contact-state.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import type { Entry } from "../../journal/story/entries.ts";
import type { Contact, NamedContact } from "../../rules/contacts/contact.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";

/** A contact with its date, and no more than it takes to name it: a third of a large table may be closed. */
export type DatedContact = NamedContact & Pick<Contact, "nextContact">;

/** Contacts with a date, parted. */
export interface Parted {
  /** To be dealt. */
  readonly due: readonly Contact[];
  /** Won, refused, lost or done, with a date that nobody has agreed. */
  readonly closed: readonly DatedContact[];
}

/** A date that a call has set, and with whom. */
interface Promised {
  readonly name: string;
  readonly phone: string | null;
  readonly day: string;
}

/** A sheet of calls that ends further down is not read to its beginning for this. */
const mostRows = 20_000;

/**
 * A closed contact is called only where a recorded call set its date: a date we agreed is a promise. `later`: closed
 * contacts whose date is still to come, which are only counted.
 */
export async function partClosed(
  book: Book,
  due: readonly Contact[],
  entries: Iterable<Entry>,
  later: readonly DatedContact[] = [],
): Promise<Parted> {
  const closed: readonly DatedContact[] = [
    ...due.filter(({ row }) => isClosed(book.contacts, row)),
    ...later,
  ];
  if (closed.length === 0) return { due, closed };
  let left = notPromised(closed, promisedIn(entries));
  const last = left.length === 0 ? null : await book.lastCalls();
  left = notPromised(left, promisedInSheet(last));
  if (left.length > 0 && last !== null && (last.grid.rows.at(-1) ?? 0) <= mostRows) {
    left = notPromised(left, promisedInSheet(await book.calls()));
  }
  const without: ReadonlySet<DatedContact> = new Set(left);
  return { due: due.filter((contact) => !without.has(contact)), closed: left };
}

/** Those whose date none of these calls has set. */
function notPromised(
  closed: readonly DatedContact[],
  promised: readonly Promised[],
): readonly DatedContact[] {
  const days = new Map<string, Promised[]>();
  for (const { nextContact } of closed) if (nextContact.kind === "set") days.set(nextContact.day, []);
  for (const one of promised) days.get(one.day)?.push(one);
  return closed.filter(({ name, nextContact, phone }) => {
    const known = nextContact.kind === "set" ? days.get(nextContact.day) : undefined;
    if (known === undefined || known.length === 0) return true;
    const folded = foldName(name);
    return !known.some((one) => foldName(one.name) === folded && haveSamePhone(one.phone, phone));
  });
}

/** The dates set by calls of this machine. */
function promisedIn(entries: Iterable<Entry>): readonly Promised[] {
  return [...entries].flatMap((entry) => {
    const call = callIn(entry);
    const next = call?.next ?? null;
    if (call === null || next === null) return [];
    return [{ name: call.contact.name, phone: call.contact.phone, day: next.day }];
  });
}

/** The dates set by calls of the workbook, whoever made them. */
function promisedInSheet(calls: CallsSheet | null): readonly Promised[] {
  if (calls === null) return [];
  return calls.rows.flatMap((row) => {
    const { contact, next, phone, undone } = calls.call(row);
    return next === null || undone ? [] : [{ name: contact ?? "", phone, day: next.day }];
  });
}
