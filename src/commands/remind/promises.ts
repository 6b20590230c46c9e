/** The promises of a workbook as it stands, with what waits for it laid over; when it can't be read, as they were last seen. */
import { Failure, kindOf } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { haveSamePhone } from "../../book/sheets/contact-calls.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { planDelivery } from "../../journal/delivery/plan-delivery.ts";
import { standingIn } from "../../journal/delivery/standing.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import type { SeenPromises } from "../../journal/store/reminder-file.ts";
import type { Entry } from "../../journal/story/entries.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { addDays } from "../../rules/calendar/date.ts";
import { type Moment, momentText } from "../../rules/calendar/day.ts";
import { isWorkingDay } from "../../rules/calendar/working-days.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import type { Clocked, TimedPromise } from "../../rules/reminders/timed-promise.ts";
import { overlaid } from "../../workbook/overlay.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
import { partClosed } from "../day/closed.ts";
import { deskFor } from "../day/desk.ts";
import { type OwnerMeant, ownerIn } from "../day/owner.ts";
import { stillToCall } from "./still-to-call.ts";

/** Days ahead that promises are looked for, and remembered. */
const daysAhead = 14;

/** The work of a day in figures. */
export interface Morning {
  readonly due: number;
  readonly late: number;
  /** The promised times of the day. */
  readonly timed: readonly string[];
}

/** What a workbook says of promises. */
export interface Promises {
  readonly now: Clocked;
  /** The workbook's identity. */
  readonly identity: string;
  /** Everybody's, to be remembered. */
  readonly all: readonly TimedPromise[];
  /** The manager who is meant; null for everybody's. */
  readonly owner: string | null;
  /** The manager's. */
  readonly own: readonly TimedPromise[];
  /** Null on a day off. */
  readonly morning: Morning | null;
  /** What the client of a promise has said last; null where nothing is recorded. */
  said(promise: TimedPromise): Promise<string | null>;
}

/** Promises that can only be told as they were last seen, and why. */
export interface Unread {
  readonly why: Failure;
  /** Null where the workbook was not even found. */
  readonly identity: string | null;
  readonly now: Clocked;
}

/** Reads the promises; nothing is written. */
export async function readPromises(context: Context, meant: OwnerMeant): Promise<Promises | Unread> {
  let workbook: ReadableWorkbook | null = null;
  try {
    workbook = await context.workbook();
    return await promisesOf(context, workbook, meant);
  } catch (error) {
    if (!(error instanceof Failure) || kindOf(error.code) === "usage") throw error;
    return { why: error, identity: workbook?.identity ?? null, now: context.now(workbook?.timeZone) };
  }
}

async function promisesOf(
  context: Context,
  workbook: ReadableWorkbook,
  meant: OwnerMeant,
): Promise<Promises> {
  const desk = await deskFor(context, workbook);
  const book = await bookWithWaiting(desk);
  const { now } = desk;
  const owner = await ownerIn(book, meant);
  const contacts = await openContacts(book, desk);
  const isOwn = (one: { readonly owner: string | null }) => owner === null || owner.isNamed(one.owner);
  // A call whose row can't be told was made all the same.
  const stuck = callsIn(desk.journal.open().filter(({ state }) => state === "conflict"));
  const all = contacts
    .flatMap((contact) => promiseOf(book, contact))
    .filter((promise) => !isCalled(promise, stuck));
  const isWorking = isWorkingDay(now.day, await book.settings());
  return {
    now,
    identity: workbook.identity,
    all,
    owner: owner?.name ?? null,
    own: all.filter(isOwn),
    morning: isWorking ? morningOf(await stillToCall(book, desk, contacts), isOwn, now) : null,
    said: (promise) => saidBy(book, promise),
  };
}

/** The workbook as it will stand: what was recorded while it could not be written counts. */
async function bookWithWaiting(desk: Desk): Promise<Book> {
  const book = await desk.open(desk.workbook);
  const waiting = desk.journal.open().filter(({ state }) => state !== "conflict");
  if (waiting.length === 0) return book;
  const { changes } = await planDelivery(desk, book, waiting, await standingIn(book, waiting));
  return changes.length === 0 ? book : desk.open(overlaid(desk.workbook, changes));
}

/** The contacts that are to be called within the days ahead. */
async function openContacts(book: Book, desk: Desk): Promise<readonly Contact[]> {
  const { contacts } = book;
  const last = addDays(desk.now.day, daysAhead);
  const dated = contacts.rows.filter((row) => {
    const next = contacts.nextContact(row);
    return next.kind === "set" && next.day <= last && !contacts.mustNotBeCalled(row);
  });
  const known = dated.map((row) => ({ ...contacts.contact(row), owner: contacts.owner(row) }));
  return (await partClosed(book, known, desk.journal.story().entries.values())).due;
}

function promiseOf(book: Book, { name, nextContact, owner, phone, row }: Contact): TimedPromise[] {
  if (nextContact.kind !== "set" || nextContact.time === null) return [];
  const { day, time } = nextContact;
  return [{ ...book.contacts.place(row), name, phone, owner, day, time }];
}

function morningOf(
  contacts: readonly Contact[],
  isOwn: (contact: Contact) => boolean,
  { day }: Clocked,
): Morning {
  const due = contacts.filter(isOwn).flatMap(({ nextContact }) => {
    return nextContact.kind === "set" && nextContact.day <= day ? [nextContact] : [];
  });
  return {
    due: due.length,
    late: due.filter((next) => next.day < day).length,
    timed: due.flatMap((next) => (next.day === day && next.time !== null ? [next.time] : [])).sort(),
  };
}

async function saidBy(book: Book, { name, phone }: TimedPromise): Promise<string | null> {
  const calls = await book.lastCalls();
  if (calls === null) return null;
  const theirs = calls.rows
    .map((row) => calls.call(row))
    .filter((call) => !call.undone && foldName(call.contact ?? "") === foldName(name))
    .filter((call) => call.at !== null && call.said !== null && haveSamePhone(call.phone, phone));
  const latest = theirs.sort((left, right) => (momentOf(left) < momentOf(right) ? -1 : 1)).at(-1);
  return latest?.said ?? null;
}

function momentOf({ at }: { readonly at: Moment | null }): string {
  return at === null ? "" : momentText(at);
}

/**
 * The promises of a workbook as they were last seen, with the calls that this machine has recorded since: those that
 * were called are left out.
 */
export async function lastSeen(
  context: Context,
  seen: readonly SeenPromises[],
  { identity }: Unread,
): Promise<SeenPromises | null> {
  const byTime = [...seen].sort((left, right) => (momentText(left.at) < momentText(right.at) ? -1 : 1));
  const found = byTime.findLast((one) => one.identity === identity) ?? byTime.at(-1) ?? null;
  if (found === null) return null;
  const { journalsOf } = await import("../../journal/store/other-journals.ts");
  const called = journalsOf(context.home.state, found.identity).flatMap((journal) =>
    callsIn([...journal.story().entries.values()]),
  );
  return { ...found, promises: found.promises.filter((promise) => !isCalled(promise, called)) };
}

function callsIn(entries: readonly Entry[]): LoggedCall[] {
  return entries.flatMap((entry) => {
    const call = entry.state === "undone" || entry.state === "forgotten" ? null : callIn(entry);
    return call === null || call.outcome === "skipped" ? [] : [call];
  });
}

/** True when one of the calls was what was promised. */
function isCalled({ day, name, phone, time }: TimedPromise, calls: readonly LoggedCall[]): boolean {
  return calls.some(
    ({ contact, due }) =>
      due.kind === "set" &&
      due.day === day &&
      due.time === time &&
      foldName(contact.name) === foldName(name) &&
      haveSamePhone(contact.phone, phone),
  );
}
