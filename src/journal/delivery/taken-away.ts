/**
 * Whether calls that have gone from the sheet of calls were taken away by a person, or an older copy of the workbook was
 * saved over ours. An older copy takes the contacts' cells back together with the rows of the calls; a person who clears
 * or archives the sheet of calls leaves them.
 */

import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { rowOf } from "../../book/plans/plan-call.ts";
import { columnNow } from "../../book/plans/plan-undo.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { holds } from "../../workbook/same-value.ts";
import { callIn } from "../kinds/kinds.ts";
import { contactOf, type Entry } from "../story/entries.ts";
import type { ChangedCell } from "../story/events.ts";

/** What the cells of a contact say about its calls that have gone: they still say what was written, or no more; null: nothing. */
type Trace = "stands" | "went" | null;

/**
 * True when a person has taken these calls away. `gone`: the calls that have gone, all since some moment; `written`: all
 * that were written. Where the cells say nothing it counts as a person's doing: asking does no harm.
 */
export function areTakenAway(book: Book, gone: readonly Entry[], written: Iterable<Entry>): boolean {
  let hasGoneBack = false;
  const isGone = new Set(gone.map(({ id }) => id));
  const goneOf = byContact(book, gone);
  const all = byContact(book, Array.from(written).filter(hasFilled));
  for (const [key, entries] of goneOf) {
    // A row that was put back stands below later ones: the last to fill the contact's cells may be there still.
    const last = (all.get(key) ?? entries).findLast(({ cells }) => (cells ?? []).length > 0);
    const isOther = last !== undefined && !isGone.has(last.id);
    const trace = isOther ? standsOrNothing(traceOf(book, [last])) : traceOf(book, entries);
    if (trace === "stands") return true;
    hasGoneBack ||= trace === "went";
  }
  return !hasGoneBack;
}

/**
 * The ids of calls whose own rows were taken away, while what came of them stands in their contacts' cells, or has gone
 * from there, as `wanted` says.
 */
export function leftOutCalls(
  book: Book,
  entries: readonly Entry[],
  wanted: "stands" | "went",
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const calls of byContact(book, entries.filter(hasFilled)).values()) {
    if (traceOf(book, calls) !== wanted) continue;
    for (const entry of calls) {
      const saysOtherwise = wanted === "went" && traceOf(book, [entry]) === "stands";
      if (entry.state !== "written" && !saysOtherwise) found.add(entry.id);
    }
  }
  return found;
}

/** True for a call whose cells were written, also one whose row was left out since. */
function hasFilled({ arrival, state }: Entry): boolean {
  return arrival !== null && (state === "written" || state === "forgotten" || state === "conflict");
}

/** Cells that say something else after the last call tell nothing of the ones before it. */
function standsOrNothing(trace: Trace): Trace {
  return trace === "stands" ? trace : null;
}

/** The calls of each contact that can be found, by its row, in the order they were saved. */
function byContact(book: Book, entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const rows = new Map<number, Entry[]>();
  for (const entry of [...entries].sort((left, right) => left.order - right.order)) {
    const row = rowNow(book, entry);
    if (row === null) continue;
    const same = rows.get(row);
    if (same === undefined) rows.set(row, [entry]);
    else same.push(entry);
  }
  return rows;
}

/** The row of the contact that a call is written to; null when it can't be found. */
export function rowNow(book: Book, entry: Entry): number | null {
  const call = callIn(entry);
  if (call === null) return null;
  try {
    return rowOf(book.contacts, { contact: contactOf(call, entry) });
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Compares the last of the calls with what stood there before the first: only where these differ can anything be seen. */
function traceOf(book: Book, entries: readonly Entry[]): Trace {
  const [first] = entries;
  const key = first === undefined ? null : rowNow(book, first);
  if (key === null) return null;
  const part = book.contacts.part(key);
  const before = new Map<string, ChangedCell>();
  const after = new Map<string, ChangedCell>();
  for (const cell of entries.flatMap(({ cells }) => cells ?? [])) {
    if (!before.has(cell.field)) before.set(cell.field, cell);
    after.set(cell.field, cell);
  }
  let trace: Trace = null;
  for (const [field, cell] of after) {
    const former = before.get(field)?.before ?? cell.before;
    if (holds(former, cell.after)) continue;
    if (holds(part.grid.cell(rowOfKey(key), columnNow(part, cell)), cell.after)) return "stands";
    trace = "went";
  }
  return trace;
}
