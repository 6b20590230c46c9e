/**
 * Looks whether everything that was written still stands in the workbook, when somebody else has changed it: another
 * program may have saved an older copy, or a person may have taken rows out.
 */
import type { Book } from "../../book/book.ts";
import { hasComplaint } from "../../book/plans/complaint-row.ts";
import { rowsOfCalls } from "../../book/sheets/calls-known.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { callIn } from "../kinds/kinds.ts";
import type { Entry } from "../story/entries.ts";
import type { RecordEvent } from "../story/events.ts";
import { retold } from "../story/retold.ts";
import { type Findings, findingsOf, isRecent } from "./audit-findings.ts";
import { type Desk, isUnseen, type OpenedBook } from "./desk.ts";

/** What the audit saw. */
export interface Audited {
  /** The call ids in the workbook. */
  readonly ids: ReadonlySet<string>;
  /** The ids of calls, and of added contacts, that have gone and wait again. */
  readonly gone: readonly string[];
}

interface Seen extends Findings {
  readonly ids: ReadonlySet<string>;
  readonly known: readonly Entry[];
}

/**
 * Audits the workbook and notes in the journal what waits again and what the person is to be asked about. Without
 * `whole` only when its version is not the one last seen; null when there was nothing to look at.
 */
export async function auditWorkbook(desk: Desk, opened: OpenedBook, whole: boolean): Promise<Audited | null> {
  const { journal, now } = desk;
  const { entries } = journal.story();
  const isDue = whole || isUnseen(desk, opened.version);
  if (!isDue || ![...entries.values()].some(({ arrival }) => arrival !== null)) return null;
  const { book } = opened;
  const look = async (known: ReadonlyMap<string, Entry>): Promise<Seen> => {
    const { ids, isMarkedUndone } = await callsIn(book, known.values());
    const whole = await wholeIds(book, known.values(), ids);
    const findings = findingsOf(known.values(), whole, isMarkedUndone, now.day);
    return { ...findings, ids, known: [...known.values()] };
  };
  let findings = await look(entries);
  if (whole || findings.reachesBack) findings = await look(journal.wholeStory().entries);
  const { ids, undoneAgain } = findings;
  const isTakenAway = findings.gone.length > 0 && (await wereTakenAway(book, findings));
  const calls = isTakenAway ? [] : findings.gone;
  const gone = [...(await contactsGoneWith(calls, book, findings)), ...calls];
  const deleted = isTakenAway ? [...findings.gone, ...findings.deleted] : findings.deleted;
  const left = whole ? await contactsLeftOut(book, findings, gone, now.day) : [];
  const events = [
    ...[...gone, ...undoneAgain].flatMap((entry) => [...retold(entry), reopened(entry)]),
    ...deleted.flatMap((entry) => [...retold(entry), rowDeleted(entry, ids.has(entry.id))]),
    ...left.flatMap((entry) => [...retold(entry), contactDeleted(entry)]),
  ];
  journal.mark(events, now);
  return { ids, gone: gone.map(({ id }) => id) };
}

async function wereTakenAway(book: Book, { gone, known }: Seen): Promise<boolean> {
  const { areTakenAway } = await import("./taken-away.ts");
  return areTakenAway(book, gone, known);
}

async function contactsGoneWith(
  calls: readonly Entry[],
  book: Book,
  { ids, known }: Seen,
): Promise<readonly Entry[]> {
  if (calls.length === 0) return [];
  const { contactsGone } = await import("./contacts-gone.ts");
  return contactsGone(book, known, calls, ids);
}

/** The contacts added lately that have gone and are not put back: what has become of their rows, nothing tells. */
async function contactsLeftOut(
  book: Book,
  { known }: Seen,
  gone: readonly Entry[],
  today: Day,
): Promise<readonly Entry[]> {
  const added = known.filter(
    (entry) =>
      entry.kind === "contact" &&
      entry.state === "written" &&
      isRecent(entry, today) &&
      !gone.includes(entry),
  );
  if (added.length === 0) return [];
  const { isNowhere } = await import("./contacts-gone.ts");
  return added.filter((entry) => isNowhere(book, entry));
}

/** The ids of the calls that stand in a workbook with their complaints. */
async function wholeIds(
  book: Book,
  known: Iterable<Entry>,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const whole = new Set(ids);
  for (const entry of known) {
    const call = callIn(entry);
    if (call === null || call.complaint === null || entry.state !== "written") continue;
    if (!(await hasComplaint(book, call))) whole.delete(entry.id);
  }
  return whole;
}

/** The ids of the calls in a workbook; those of `known` also where their rows have no id any more. */
export async function idsIn(book: Book, known: Iterable<Entry>): Promise<ReadonlySet<string>> {
  return (await callsIn(book, known)).ids;
}

async function callsIn(
  book: Book,
  known: Iterable<Entry>,
): Promise<{ ids: ReadonlySet<string>; isMarkedUndone(id: string): boolean }> {
  const calls = await book.calls();
  const rows = rowsOfCalls(
    calls,
    Array.from(known).flatMap((entry) => callIn(entry) ?? []),
  );
  return {
    ids: new Set(rows.keys()),
    isMarkedUndone: (id) => {
      const row = rows.get(id);
      return row !== undefined && calls?.call(row).undone === true;
    },
  };
}

function reopened({ id }: Entry): RecordEvent {
  return { event: "reopened", id };
}

/** `isThere`: the call itself stands in the sheet of calls, and only its complaint has gone. */
function rowDeleted(entry: Entry, isThere: boolean): RecordEvent {
  const call = callIn(entry);
  const which = isThere ? { of: "complaint" } : {};
  const data = { name: call?.contact.name ?? "", day: call?.at.day ?? "", ...which };
  return { event: "conflict", id: entry.id, obstacle: { code: "conflict.row-deleted", data } };
}

function contactDeleted(entry: Entry): RecordEvent {
  const { id, saved } = entry;
  const { name = "", phone = null } = entry.kind === "contact" ? entry.record : {};
  const data = { name: name || (phone ?? ""), day: saved?.day ?? "", of: "contact" };
  return { event: "conflict", id, obstacle: { code: "conflict.row-deleted", data } };
}
