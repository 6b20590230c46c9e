/** Events that tell a record from its beginning, once more. */
import { momentText } from "../../rules/calendar/day.ts";
import type { Kept } from "../kinds/kinds.ts";
import type { Entry } from "./entries.ts";
import type { RecordEvent, SavedEvent } from "./events.ts";

/** A settled call told from its beginning, before an event that opens it again: its own lines may be older than what is read. */
export function retold(entry: Entry): RecordEvent[] {
  const { cells, id, row } = entry;
  const events: RecordEvent[] = [savedEventOf(entry)];
  if (cells !== null) events.push({ event: "planned", id, cells, ...(row === null ? {} : { row }) });
  return events;
}

/** The event that tells a record from its beginning. */
export function savedEventOf({ id, order, saved, ...entry }: Entry): SavedEvent {
  const when = saved === null ? {} : { when: momentText(saved) };
  return { event: "saved", id, ...keptIn(entry), order, ...when };
}

/** The record alone. */
export function keptIn(entry: Kept): Kept {
  switch (entry.kind) {
    case "call":
    case "moved":
      return { kind: entry.kind, record: entry.record };
    case "contact":
      return { kind: entry.kind, record: entry.record };
    default:
      return { kind: entry.kind, record: entry.record };
  }
}
