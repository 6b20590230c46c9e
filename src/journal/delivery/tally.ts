/** Keeps count, through one delivery, of what becomes of each call: for the journal, and for what the person is told. */

import { after, type Entry } from "../story/entries.ts";
import type { JournalEvent } from "../story/events.ts";
import type { Desk } from "./desk.ts";

/** What has become of the calls of one delivery. */
export interface TallyResult {
  /** Calls that stand otherwise than before. */
  readonly news: readonly Entry[];
  /** Calls that had gone from the workbook and stand in it again. */
  readonly putBack: readonly Entry[];
  /** Calls that still wait for the workbook. */
  readonly waiting: readonly Entry[];
}

/** The calls of one delivery. */
export class Tally {
  private readonly desk: Desk;
  private readonly before: ReadonlyMap<string, Entry>;
  /** The calls that were touched; a long delivery pushes their lines out of what the journal reads. */
  private readonly touched = new Map<string, Entry>();
  private readonly gone = new Set<string>();

  constructor(desk: Desk) {
    this.desk = desk;
    this.before = desk.journal.story().entries;
  }

  /** The calls that wait for the workbook now, in the order they were saved; or only one of them. */
  waitingFor(only: string | null): readonly Entry[] {
    const waiting = this.desk.journal.open().filter(waits);
    for (const entry of waiting) this.touched.set(entry.id, entry);
    return only === null ? waiting : waiting.filter(({ id }) => id === only);
  }

  /** Calls that have gone from the workbook, to be told as put back rather than written. */
  miss(ids: readonly string[]): void {
    for (const id of ids) this.gone.add(id);
  }

  /** True for a call that had gone from the workbook. */
  hadGone(id: string): boolean {
    return this.gone.has(id);
  }

  /** Marks in the journal what has become of calls. */
  mark(events: readonly JournalEvent[]): void {
    const { journal, now } = this.desk;
    journal.mark(events, now);
    for (const event of events) {
      if (event.event === "seen" || event.event === "saved") continue;
      const entry = this.touched.get(event.id);
      if (entry !== undefined) this.touched.set(event.id, after(entry, event, 0));
    }
  }

  /** What has become of the calls, those included that another followup delivered meanwhile. */
  result(): TallyResult {
    const entries = new Map([...this.desk.journal.story().entries, ...this.touched]);
    const all = [...entries.values()];
    return {
      news: all.filter(({ id, state }) => this.before.get(id)?.state !== state),
      putBack: all.filter(({ id, state }) => state === "written" && this.gone.has(id)),
      waiting: all.filter(waits),
    };
  }
}

function waits({ state }: Entry): boolean {
  return state === "waiting" || state === "taken-back";
}
