/** What has become of each call: the events of the journal put together. Pure. */
import type { LoggedCall } from "../rules/call.ts";
import { type Moment, momentFromText } from "../rules/day.ts";
import {
  type ChangedCell,
  eventOf,
  idOf,
  type JournalEvent,
  type Obstacle,
  type Settlement,
} from "./events.ts";
import { isFields } from "./fields.ts";
import type { Line } from "./lines.ts";

/**
 * Where a call stands: waiting for the workbook · written · in conflict, until the person decides · taken back, which
 * waits for the workbook · undone · forgotten by the person's decision.
 */
export type State = "waiting" | "written" | "conflict" | "taken-back" | "undone" | "forgotten";

/** A call in the journal. */
export interface Entry {
  readonly id: string;
  readonly call: LoggedCall;
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

/** Everything that the lines tell. */
export interface Story {
  /** By id, in the order they were saved. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The version at which the workbook was last seen to hold all that is written; null when something has happened since. */
  readonly seen: string | null;
  /** Ids of calls that a newer version saved and this one can't deliver. */
  readonly foreign: ReadonlySet<string>;
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
      if (!entries.has(event.id)) entries.set(event.id, newEntry(event.call, whenOf(value)));
      foreign.delete(event.id);
    } else {
      const entry = entries.get(event.id);
      if (entry !== undefined) entries.set(event.id, after(entry, event, arrivals++));
      if (event.event === "written" || event.event === "undone" || event.event === "forgotten")
        foreign.delete(event.id);
    }
  }
  return { entries, seen, foreign };
}

function whenOf(value: unknown): Moment | null {
  return isFields(value) && typeof value.when === "string" ? momentFromText(value.when) : null;
}

function newEntry(call: LoggedCall, saved: Moment | null): Entry {
  return {
    id: call.id,
    call,
    saved,
    state: "waiting",
    cells: null,
    obstacle: null,
    settlement: null,
    attempted: false,
    arrival: null,
  };
}

function after(
  entry: Entry,
  event: Exclude<JournalEvent, { event: "seen" } | { event: "saved" }>,
  count: number,
): Entry {
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
