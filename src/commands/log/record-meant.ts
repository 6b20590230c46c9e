/** Records a call with a contact that is known: what was answered about it is read, then saved and delivered. */
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import { buildCall } from "./build-call.ts";
import { type CallOptions, choicesOf, factsOf } from "./call-choices.ts";
import type { Meant } from "./meant-contact.ts";
import { placedAsInbound, placedByHand } from "./place-call.ts";
import { type CallStanding, recordCall } from "./record.ts";

/** What was answered, and how to write it. */
export interface Given {
  readonly outcome: Outcome;
  readonly options: CallOptions;
  readonly force: boolean;
  /** True when the client rang. */
  readonly isInbound?: boolean;
}

/** Reads, saves, delivers and tells. Throws Failure usage.* for what can't be read. */
export async function recordMeant(
  context: Context,
  view: DayView,
  meant: Meant,
  { force, isInbound = false, options, outcome }: Given,
): Promise<CallStanding> {
  const choices = await choicesOf(context, factsOf(view, meant.contact), outcome, options);
  const byHand = () => placedByHand(view, meant, outcome, options.at !== undefined);
  const placed = isInbound ? placedAsInbound : { ...byHand(), isDealt: true as const };
  const call = buildCall(view, meant, choices, placed);
  return recordCall(context, view, call, { force, isInbound, remark: choices });
}
