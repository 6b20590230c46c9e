/** The calls of a journal as --json shows them. */
import type { Conflict } from "../../journal/story/conflicts.ts";
import type { Entry } from "../../journal/story/entries.ts";
import { callJson } from "../../records/call/call-json.ts";
import type { Context } from "../context.ts";
import { conflictMessage } from "./tell-conflicts.ts";

/** A call of the journal. */
export function callDocument({ call }: Entry): object {
  return callJson(call, ["id", "at", "contact", "outcome", "reason"]);
}

/** A call that the person decides about, with both values and what is the matter. */
export function conflictDocument(context: Pick<Context, "language">, conflict: Conflict): object {
  const { cell, entry, kind, ours, theirs } = conflict;
  return { ...callDocument(entry), kind, cell, ours, theirs, message: conflictMessage(context, conflict) };
}
