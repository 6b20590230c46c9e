/** The calls of one day, as the Calls sheet records them. */

import type { Book } from "../../book/book.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { RecordedCall } from "../../rules/deck/call.ts";
import { inOrderOfTime } from "../../rules/deck/call-order.ts";
import type { CallToday } from "../../rules/deck/day-list.ts";

/** The calls of a day that are not undone, the oldest first. */
export async function callsToday(book: Book, day: Day): Promise<CallToday[]> {
  const calls = await book.callsSince(day);
  if (calls === null) return [];
  const result: CallToday[] = [];
  for (const row of calls.rows) {
    if (calls.at(row)?.day !== day) continue;
    const call = calls.call(row);
    if (!call.undone) result.push(...callToday(call));
  }
  return inOrderOfTime(result, book.workbook.kind === "google");
}

function callToday(call: RecordedCall): CallToday[] {
  if (call.at === null || call.outcome === null) return [];
  const { at, outcome, phone, due } = call;
  return [
    {
      contact: { name: call.contact ?? "", phone },
      at,
      outcome,
      due: due === null ? { kind: "none" } : { kind: "set", ...due },
    },
  ];
}
