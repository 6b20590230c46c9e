/** Plans everything that waits as one list of changes, each call on top of the ones before it. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { overlaid } from "../../workbook/overlay.ts";
import type { Change } from "../../workbook/workbook.ts";
import type { Entry } from "../story/entries.ts";
import type { CallEvent } from "../story/events.ts";
import { isAboutOneCall } from "../story/obstacles.ts";
import type { Desk } from "./desk.ts";
import { type EntryPlan, planEntry } from "./plan-entry.ts";

/** What is to be written, and what is to be told in the journal. */
export interface DeliveryPlan {
  readonly changes: readonly Change[];
  /** Before anything is written: the plans, so that a delivery that is cut short can be told, and new conflicts. */
  readonly before: readonly CallEvent[];
  /** Once everything is written. */
  readonly after: readonly CallEvent[];
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
  const before: CallEvent[] = [];
  const after: CallEvent[] = [];
  const view = new View(desk, book, changes);
  for (const entry of entries) {
    const isThere = ids?.has(entry.id) === true;
    if (isThere && entry.state === "waiting") {
      after.push({ event: "written", id: entry.id });
      continue;
    }
    const planned = await view.plan(entry, isThere);
    if ("conflict" in planned) {
      before.push(conflictOf(entry.id, planned.conflict));
      continue;
    }
    changes.push(...planned.changes);
    if (planned.cells !== null) before.push({ event: "planned", id: entry.id, cells: planned.cells });
    after.push({ event: entry.state === "taken-back" ? "undone" : "written", id: entry.id });
  }
  return { changes, before, after };
}

/** The event that a call can't be written as it is. */
export function conflictOf(id: string, { code, data }: Failure): CallEvent {
  return { event: "conflict", id, obstacle: { code, data: { ...data } } };
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

  async plan(entry: Entry, isThere: boolean): Promise<EntryPlan | { readonly conflict: Failure }> {
    const first = await attempt(this.book, entry, isThere);
    if (this.shown === this.changes.length || !this.concerns(first)) return first;
    this.book = await this.desk.open(overlaid(this.base.workbook, this.changes));
    this.shown = this.changes.length;
    return attempt(this.book, entry, isThere);
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
  isThere: boolean,
): Promise<EntryPlan | { readonly conflict: Failure }> {
  try {
    return await planEntry(book, entry, isThere);
  } catch (error) {
    if (!(error instanceof Failure) || !isAboutOneCall(error)) throw error;
    return { conflict: error };
  }
}
