/** What has become of each record: the events of the journal put together. Pure. */

import type { LoggedCall } from "../../records/call/call.ts";
import { isFields } from "../../records/fields.ts";
import { type Moment, momentFromText } from "../../rules/calendar/day.ts";
import type { ContactIdentity } from "../../rules/contacts/contact.ts";
import type { Kept } from "../kinds/kinds.ts";
import type { JournalLine } from "../store/lines.ts";
import {
  type ChangedCell,
  eventOf,
  idOf,
  type Obstacle,
  type RecordEvent,
  type SavedEvent,
  type Settlement,
} from "./events.ts";

/**
 * Where a record stands: waiting for the workbook · written · in conflict, until the person decides · taken back, which
 * waits for the workbook · undone · forgotten by the person's decision.
 */
export type State = "waiting" | "written" | "conflict" | "taken-back" | "undone" | "forgotten";

/** A record in the journal. */
export type Entry = Kept & Standing;

/** How it stands with a record. */
export interface Standing {
  readonly id: string;
  /** Its place in the order in which records were saved. */
  readonly order: number;
  /** When it was saved; null where the line doesn't say. */
  readonly saved: Moment | null;
  readonly state: State;
  /** The cells that were changed for it; null when it was never planned. */
  readonly cells: readonly ChangedCell[] | null;
  /** Why it is in conflict. */
  readonly obstacle: Obstacle | null;
  /** How the person settled its conflict. */
  readonly settlement: Settlement | null;
  /** True once it may stand in the workbook: then the workbook is asked before it is written. */
  readonly attempted: boolean;
  /** Its place in the order in which records reached the workbook; null before it has. */
  readonly arrival: number | null;
  /** The row that was added for it, as it stood then; null where none was, or it is not known. */
  readonly row: number | null;
  /** The file as it was once it was written, as a hash; null where that was not noted. */
  readonly file: string | null;
  /** True when taking it back is to take along what others have changed of it since. */
  readonly wholly: boolean;
}

/** An event about a record that was saved before. */
export type LaterEvent = Exclude<RecordEvent, { event: "saved" }>;

/** Everything that the lines tell. */
export interface Story {
  /** By id, in the order they were saved. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The version at which the workbook was last seen to hold all that is written; null when something has happened since. */
  readonly seen: string | null;
  /** Ids of records that a newer version saved and this one can't deliver. */
  readonly foreign: ReadonlySet<string>;
  /** Ids of records that can't be read themselves, but of which later lines tell that they are written, undone or forgotten. */
  readonly ended: ReadonlySet<string>;
}

/** The contact that a call is written to: the one it was logged for, or the one that the person chose since. */
export function contactOf({ contact }: LoggedCall, { settlement }: Standing): ContactIdentity {
  return settlement?.how === "row" ? (settlement.contact ?? contact) : contact;
}

/** True when something is still to be done about a call. */
export function isOpen({ state }: Entry): boolean {
  return state === "waiting" || state === "conflict" || state === "taken-back";
}

/** Puts lines together, oldest first. Events about calls that were never saved here are passed over. */
export function storyOf(lines: readonly JournalLine[]): Story {
  const entries = new Map<string, Entry>();
  const foreign = new Set<string>();
  const ended = new Set<string>();
  let seen: string | null = null;
  let arrivals = 0;
  for (const { value } of lines) {
    const event = eventOf(value);
    if (event === null) {
      const id = idOf(value);
      if (id !== null && !entries.has(id)) foreign.add(id);
    } else if (event.event === "seen") {
      seen = event.version;
    } else if (event.event === "saved") {
      if (!entries.has(event.id)) entries.set(event.id, newEntry(event, whenOf(value)));
      foreign.delete(event.id);
    } else {
      const entry = entries.get(event.id);
      if (entry !== undefined) entries.set(event.id, after(entry, event, arrivals++));
      if (event.event === "written" || event.event === "undone" || event.event === "forgotten") {
        foreign.delete(event.id);
        if (entry === undefined) ended.add(event.id);
      }
    }
  }
  return { entries: inOrder(entries), seen, foreign, ended };
}

/** Calls that were told anew stand later in the file than they were saved. */
function inOrder(entries: Map<string, Entry>): Map<string, Entry> {
  let last = 0;
  for (const { order } of entries.values()) {
    if (order < last) return new Map([...entries].sort(([, left], [, right]) => left.order - right.order));
    last = order;
  }
  return entries;
}

function whenOf(value: unknown): Moment | null {
  return isFields(value) && typeof value.when === "string" ? momentFromText(value.when) : null;
}

/** A record that was just saved. */
export function newEntry(
  { event: _event, when: _when, id, order, ...kept }: SavedEvent,
  saved: Moment | null,
): Entry {
  return {
    ...kept,
    id,
    order,
    saved,
    state: "waiting",
    cells: null,
    obstacle: null,
    settlement: null,
    attempted: false,
    arrival: null,
    row: null,
    file: null,
    wholly: false,
  };
}

/** An entry after an event about it. `count` orders arrivals: later ones get a greater number. */
export function after(entry: Entry, event: LaterEvent, count: number): Entry {
  switch (event.event) {
    case "planned":
      return {
        ...entry,
        cells: event.cells,
        row: event.row ?? entry.row,
        attempted: true,
      };
    case "written": {
      const row = event.row ?? entry.row;
      return entry.state === "waiting"
        ? { ...entry, state: "written", attempted: true, arrival: count, row, file: event.file ?? entry.file }
        : { ...entry, arrival: entry.arrival ?? count, row };
    }
    case "reopened":
      return {
        ...entry,
        state: entry.state === "undone" ? "taken-back" : "waiting",
        obstacle: null,
        attempted: true,
      };
    case "conflict":
      return { ...entry, state: "conflict", obstacle: event.obstacle };
    case "settled":
      return { ...entry, state: "waiting", settlement: event.settlement, obstacle: null };
    case "forgotten":
      return { ...entry, state: "forgotten", obstacle: null };
    case "taken-back":
      return { ...entry, state: "taken-back", obstacle: null, wholly: event.whole === true };
    case "undone":
      return { ...entry, state: "undone" };
  }
}
