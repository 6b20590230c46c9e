/** The calls of a journal as --json shows them. */

import { callIn } from "../../journal/kinds/kinds.ts";
import type { Conflict } from "../../journal/story/conflicts.ts";
import type { Entry } from "../../journal/story/entries.ts";
import { callJson } from "../../records/call/call-json.ts";
import { momentText } from "../../rules/calendar/day.ts";
import type { Context } from "../context.ts";
import { conflictMessage } from "./tell-conflicts.ts";

/** A record of the journal; what is no call has no outcome. */
export function entryDocument(entry: Entry): object {
  const { id, kind: record } = entry;
  const call = callIn(entry);
  if (call !== null) return { record, ...callJson(call, ["id", "at", "contact", "outcome", "reason"]) };
  const at = entry.saved === null ? null : momentText(entry.saved);
  const contact = entry.kind === "contact" ? { row: entry.row, name: entry.record.name } : null;
  return { id, record, at, contact, outcome: null, reason: null };
}

/** What the person decides about, with both values and what is the matter. */
export function conflictDocument(context: Pick<Context, "language">, conflict: Conflict): object {
  const { candidates, cell, entry, kind, ours, theirs } = conflict;
  const message = conflictMessage(context, conflict);
  return { ...entryDocument(entry), kind, cell, ours, theirs, candidates, message };
}
