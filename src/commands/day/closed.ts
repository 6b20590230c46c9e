/** Closed contacts that still have a date: only those are called whose date a recorded call has set. */
import type { Book, CallsSheet } from "../../book/book.ts";
import { haveSamePhone } from "../../book/sheets/contact-calls.ts";
import { mostRows } from "../../book/sheets/ended-by-calls.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import type { Entry } from "../../journal/story/entries.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import { cellText } from "../../workbook/cell-text.ts";

/** Contacts with a date, parted. */
export interface Parted {
  /** To be dealt. */
  readonly due: readonly Contact[];
  /** The rows of those that are won, refused, lost or done, with a date that nobody has agreed. */
  readonly closed: readonly number[];
}

/** A date that a call has set, and with whom. */
interface Promised {
  readonly name: string;
  readonly phone: string | null;
}

type PromisedOn = ReadonlyMap<Day, readonly Promised[]>;

/**
 * Whose date is asked about, worked out when a call is found that has set one. Names are read of those days only: most
 * tables' closed contacts are never asked for.
 */
class Wanted {
  readonly #book: Book;
  readonly #closed: readonly number[];
  #rows: ReadonlyMap<Day, readonly number[]> | null = null;
  readonly #names = new Map<Day, ReadonlySet<string>>();

  constructor(book: Book, closed: readonly number[]) {
    this.#book = book;
    this.#closed = closed;
  }

  has(day: Day): boolean {
    return this.#rowsByDay().has(day);
  }

  /** The folded names of those with this date. */
  namesOn(day: Day): ReadonlySet<string> {
    const known = this.#names.get(day);
    if (known !== undefined) return known;
    const rows = this.#rowsByDay().get(day) ?? [];
    const names = new Set(rows.map((row) => foldName(this.#book.contacts.identity(row).name)));
    this.#names.set(day, names);
    return names;
  }

  #rowsByDay(): ReadonlyMap<Day, readonly number[]> {
    if (this.#rows !== null) return this.#rows;
    const rows = new Map<Day, number[]>();
    for (const row of this.#closed) {
      const day = dayOf(this.#book, row);
      if (day !== null) push(rows, day, row);
    }
    this.#rows = rows;
    return rows;
  }
}

/** A closed contact is called only where a recorded call set its date: a date we agreed is a promise. */
export async function partClosed(
  book: Book,
  due: readonly Contact[],
  entries: Iterable<Entry>,
): Promise<Parted> {
  const closed = due.flatMap(({ row }) => (book.contacts.isClosed(row) ? [row] : []));
  const left = await unpromised(book, closed, entries);
  const without = new Set(left);
  return { due: due.filter(({ row }) => !without.has(row)), closed: left };
}

/** Of these rows of closed contacts those whose date no recorded call has set. */
export async function unpromised(
  book: Book,
  closed: readonly number[],
  entries: Iterable<Entry>,
): Promise<readonly number[]> {
  if (closed.length === 0) return [];
  const wanted = new Wanted(book, closed);
  let left = notPromised(book, closed, promisedIn(entries, wanted));
  const last = left.length === 0 ? null : await book.lastCalls();
  left = notPromised(book, left, promisedInSheet(last, wanted));
  if (left.length > 0 && last !== null && (last.grid.rows.at(-1) ?? 0) <= mostRows) {
    left = notPromised(book, left, promisedInSheet(await book.calls(), wanted));
  }
  return left;
}

function dayOf({ contacts }: Book, row: number): Day | null {
  const next = contacts.nextContact(row);
  return next.kind === "set" ? next.day : null;
}

/** The rows whose date none of these calls has set. */
function notPromised(book: Book, closed: readonly number[], promised: PromisedOn): readonly number[] {
  if (promised.size === 0) return closed;
  return closed.filter((row) => {
    const day = dayOf(book, row);
    const known = day === null ? undefined : promised.get(day);
    if (known === undefined) return true;
    const { name, phone } = book.contacts.identity(row);
    const folded = foldName(name);
    return !known.some((one) => foldName(one.name) === folded && haveSamePhone(one.phone, phone));
  });
}

/** The dates set by calls of this machine, as far as they are asked about. */
function promisedIn(entries: Iterable<Entry>, wanted: Wanted): PromisedOn {
  const promised = new Map<Day, Promised[]>();
  for (const entry of entries) {
    const call = callIn(entry);
    const day = call?.next?.day;
    if (call === null || day === undefined || !wanted.has(day)) continue;
    push(promised, day, { name: call.contact.name, phone: call.contact.phone });
  }
  return promised;
}

/** The same by calls of the workbook, whoever made them. Whole calls are read of those only that are asked about. */
function promisedInSheet(calls: CallsSheet | null, wanted: Wanted): PromisedOn {
  const promised = new Map<Day, Promised[]>();
  const nameColumn = calls?.columns.get("contact");
  if (calls === null) return promised;
  for (const row of calls.rows) {
    const day = calls.moment(row, "next")?.day;
    if (day === undefined || !wanted.has(day)) continue;
    const name = nameColumn === undefined ? "" : foldName(cellText(calls.grid.cell(row, nameColumn)));
    if (!wanted.namesOn(day).has(name)) continue;
    const { contact, phone, undone } = calls.call(row);
    if (!undone) push(promised, day, { name: contact ?? "", phone });
  }
  return promised;
}

function push<One>(map: Map<Day, One[]>, day: Day, one: One): void {
  const known = map.get(day);
  if (known === undefined) map.set(day, [one]);
  else known.push(one);
}
