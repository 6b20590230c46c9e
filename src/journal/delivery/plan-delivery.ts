/** Plans everything that waits as one list of changes, each call on top of the ones before it. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { withWhose } from "../../book/plans/whose-cell.ts";
import type { Change } from "../../workbook/changes.ts";
import { overlaid } from "../../workbook/overlay.ts";
import type { EntryPlan } from "../kinds/delivering.ts";
import type { Entry } from "../story/entries.ts";
import type { RecordEvent } from "../story/events.ts";
import { conflictOf, isAboutOneCall } from "../story/obstacles.ts";
import type { Desk } from "./desk.ts";
import { isThere, planBack, planEntry, waitsForWorkbook } from "./plan-entry.ts";

/** What is to be written, and what is to be told in the journal. */
export interface DeliveryPlan {
  readonly changes: readonly Change[];
  /** Before anything is written: the plans, so that a delivery that is cut short can be told, new conflicts, and what needs no write. */
  readonly before: readonly RecordEvent[];
  /** Once everything is written; `rows` gives the row that a change got. */
  after(rows: (change: Change) => number | null): readonly RecordEvent[];
}

/**
 * Plans the entries, oldest first. `ids`: the call ids in the workbook; null when none of the entries can be there yet.
 * A call that can't be planned becomes a conflict and leaves the others alone.
 */
export async function planDelivery(
  desk: Desk,
  book: Book,
  entries: readonly Entry[],
  ids: ReadonlySet<string> | null,
): Promise<DeliveryPlan> {
  const changes: Change[] = [];
  const before: RecordEvent[] = [];
  const after: ((rows: (change: Change) => number | null) => RecordEvent)[] = [];
  const view = new View(desk, book, changes);
  for (const entry of entries) {
    const stands = ids !== null && (await isThere(book, entry, ids));
    if (stands && entry.state === "waiting") {
      after.push(() => ({ event: "written", id: entry.id }));
      continue;
    }
    // It was to be written at once and was cut short: nobody was told that it was done, and nobody waits for it.
    if (!waitsForWorkbook(entry) && entry.state === "waiting") {
      after.push(() => ({ event: "forgotten", id: entry.id }));
      continue;
    }
    const planned = await view.plan(entry, stands);
    if ("conflict" in planned) {
      before.push(conflictOf(entry.id, planned.conflict));
      continue;
    }
    // It never got there, and is done with whether or not the others can be written now.
    if (entry.state === "taken-back" && !stands && entry.arrival === null && planned.changes.length === 0) {
      before.push({ event: "undone", id: entry.id });
      continue;
    }
    changes.push(...planned.changes);
    if (planned.cells !== null) before.push({ event: "planned", id: entry.id, cells: planned.cells });
    // A new contact may fill a row that was made ready.
    const isAdding = ({ kind }: Change) => kind === "append" || (kind === "edit" && entry.kind === "contact");
    const added = planned.changes.findLast(isAdding) ?? null;
    after.push((rows) => arrived(entry, added === null ? null : rows(added)));
  }
  return { changes, before, after: (rows) => after.map((event) => event(rows)) };
}

function arrived({ id, state }: Entry, row: number | null): RecordEvent {
  if (state === "taken-back") return { event: "undone", id };
  return row === null ? { event: "written", id } : { event: "written", id, row };
}

/** The book with the changes so far; laid over anew only when a plan may depend on them. */
class View {
  private readonly desk: Desk;
  private readonly changes: readonly Change[];
  private readonly base: Book;
  private book: Book;
  private shown = 0;

  constructor(desk: Desk, book: Book, changes: readonly Change[]) {
    this.desk = desk;
    this.base = book;
    this.book = book;
    this.changes = changes;
  }

  async plan(entry: Entry, stands: boolean): Promise<EntryPlan | { readonly conflict: Failure }> {
    const first = await attempt(this.book, entry, stands);
    if (this.shown === this.changes.length || !this.concerns(first)) return first;
    // As they are now: the list goes on growing under a book that was read before.
    this.book = await this.desk.open(overlaid(this.base.workbook, [...this.changes]));
    this.shown = this.changes.length;
    return attempt(this.book, entry, stands);
  }

  /** True when changes that the book doesn't show yet touch what this plan touches. */
  private concerns(plan: EntryPlan | { readonly conflict: Failure }): boolean {
    if ("conflict" in plan) return true;
    const touched = new Set(plan.changes.map(touchedBy));
    return this.changes.slice(this.shown).some((change) => touched.has(touchedBy(change)));
  }
}

/** Appended rows don't touch each other; edits of a row do, and so do two sheets of the same title. */
function touchedBy(change: Change): string | Change {
  if (change.kind === "edit") return JSON.stringify([change.sheet, change.row]);
  return change.kind === "append" ? change : change.kind;
}

async function attempt(
  book: Book,
  entry: Entry,
  stands: boolean,
): Promise<EntryPlan | { readonly conflict: Failure }> {
  try {
    if (entry.state !== "taken-back") return await planEntry(book, entry);
    const { changes } = await planBack(book, entry, stands);
    return { changes, cells: null };
  } catch (error) {
    if (!(error instanceof Failure) || !isAboutOneCall(error)) throw error;
    return { conflict: withWhose(error, book.contacts) };
  }
}
