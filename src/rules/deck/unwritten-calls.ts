/** Calls that were made and never written into their contacts' rows: a row that still says due is not called a second time. */
import type { Moment } from "../calendar/day.ts";
import { type Contact, isSameNext, type NextContact } from "../contacts/contact.ts";
import type { CallToday, DayFacts } from "./day-facts.ts";
import { isDue } from "./deck.ts";

/**
 * What a contact is due for whose row says due: as the row says; or, where its last call was never written there, what
 * that call has agreed for today. null: it was called, and is not to be called again today. A row whose date no call can
 * change (`keepsDate`) was told nothing either, as long as it says what the call was made for.
 */
export function stillDue(
  { nextContact, row }: Contact,
  calls: readonly CallToday[],
  { keepsDate, today }: Pick<DayFacts, "keepsDate" | "today">,
): NextContact | null {
  const call = calls.findLast(({ outcome }) => outcome !== "skipped");
  if (call === undefined) return nextContact;
  const isUnwritten =
    call.unwritten === undefined
      ? isSameNext(nextContact, call.due) && keepsDate(row)
      : !isSetByOthers(nextContact, call);
  if (!isUnwritten) return nextContact;
  return call.next.kind === "set" && isDue(call.next.day, today) ? call.next : null;
}

/** True for a next contact of somebody else's that stands beside the call: one that the person lets stand, or a time after it. */
function isSetByOthers(said: NextContact, { at, due, unwritten }: CallToday): boolean {
  return !isSameNext(said, due) && (unwritten === "row-kept" || isTimeAfter(said, at));
}

function isTimeAfter(said: NextContact, { day, time }: Moment): boolean {
  return said.kind === "set" && said.day === day && said.time !== null && said.time > (time ?? "");
}
