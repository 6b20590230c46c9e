/** What has become of each call: the events of the journal put together. Pure. */

import type { LoggedCall } from "../../records/call/call.ts";
import { isFields } from "../../records/fields.ts";
import { type Moment, momentFromText, momentText } from "../../rules/calendar/day.ts";
import type { ContactIdentity } from "../../rules/contacts/contact.ts";
import type { Line } from "../store/lines.ts";
import { type CallEvent, type ChangedCell, eventOf, idOf, type Obstacle, type Settlement } from "./events.ts";

/**
 * Where a call stands: waiting for the workbook · written · in conflict, until the person decides · taken back, which
 * waits for the workbook · undone · forgotten by the person's decision.
 */
export type State = "waiting" | "written" | "conflict" | "taken-back" | "undone" | "forgotten";

/** A call in the journal. */
export interface Entry {
  readonly id: string;
  readonly call: LoggedCall;
  /** Its place in the order in which calls were saved. */
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
  /** True once its row may stand in the workbook: then the workbook is asked before it is written. */
  readonly attempted: boolean;
  /** Its place in the order in which calls reached the workbook; null before it has. */
  readonly arrival: number | null;
}

/** An event about a call that was saved before. */
export type LaterEvent = Exclude<CallEvent, { event: "saved" }>;

type SavedEvent = Extract<CallEvent, { event: "saved" }>;

/** Everything that the lines tell. */
export interface Story {
  /** By id, in the order they were saved. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The version at which the workbook was last seen to hold all that is written; null when something has happened since. */
  readonly seen: string | null;
  /** Ids of calls that a newer version saved and this one can't deliver. */
  readonly foreign: ReadonlySet<string>;
}

/** The contact that a call is written to: the one it was logged for, or the one that the person chose since. */
export function contactOf({ call, settlement }: Entry): ContactIdentity {
  return settlement?.how === "row" ? (settlement.contact ?? call.contact) : call.contact;
}

/** True when something is still to be done about a call. */
export function isOpen({ state }: Entry): boolean {
  return state === "waiting" || state === "conflict" || state === "taken-back";
}

/** Puts lines together, oldest first. Events about calls that were never saved here are passed over. */
export function storyOf(lines: readonly Line[]): Story {
  const entries = new Map<string, Entry>();
  const foreign = new Set<string>();
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
      if (event.event === "written" || event.event === "undone" || event.event === "forgotten")
        foreign.delete(event.id);
    }
  }
  return { entries: inOrder(entries), seen, foreign };
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

/** A call that was just saved. */
export function newEntry({ call, id, order }: SavedEvent, saved: Moment | null): Entry {
  return {
    id,
    call,
    order,
    saved,
    state: "waiting",
    cells: null,
    obstacle: null,
    settlement: null,
    attempted: false,
    arrival: null,
  };
}

/** An entry after an event about it. `count` orders arrivals: later ones get a greater number. */
export function after(entry: Entry, event: LaterEvent, count: number): Entry {
  switch (event.event) {
    case "planned":
      return { ...entry, cells: event.cells, attempted: true };
    case "written":
      return entry.state === "waiting"
        ? { ...entry, state: "written", attempted: true, arrival: count }
        : { ...entry, arrival: entry.arrival ?? count };
    case "reopened":
      return { ...entry, state: entry.state === "undone" ? "taken-back" : "waiting", attempted: true };
    case "conflict":
      return { ...entry, state: "conflict", obstacle: event.obstacle };
    case "settled":
      return { ...entry, state: "waiting", settlement: event.settlement, obstacle: null };
    case "forgotten":
      return { ...entry, state: "forgotten", obstacle: null };
    case "taken-back":
      return { ...entry, state: "taken-back", obstacle: null };
    case "undone":
      return { ...entry, state: "undone" };
  }
}

/** A settled call told from its beginning, before an event that opens it again: its own lines may be older than what is read. */
export function retold({ call, cells, id, order, saved: moment }: Entry): CallEvent[] {
  const when = moment === null ? {} : { when: momentText(moment) };
  const saved: CallEvent = { event: "saved", id, call, order, ...when };
  return cells === null ? [saved] : [saved, { event: "planned", id, cells }];
}
