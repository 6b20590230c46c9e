/** The calls of one day, as the Calls sheet records them. */

import type { Book } from "../../book/book.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import { contactOf, type Entry, type Story } from "../../journal/story/entries.ts";
import { isCallGone } from "../../journal/story/gone.ts";
import { isLeftOut } from "../../journal/story/recent.ts";
import type { RecordedCall } from "../../records/call/call.ts";
import type { Day, Moment } from "../../rules/calendar/day.ts";
import type { NextContact } from "../../rules/contacts/contact.ts";
import { inOrderOfTime } from "../../rules/deck/call-order.ts";
import type { CallToday } from "../../rules/deck/day-facts.ts";

/** The calls of a day that are not undone, the oldest first; those of this machine `own` with all that its journal knows. */
export async function callsToday(
  book: Book,
  day: Day,
  own: Story["entries"] = new Map(),
): Promise<CallToday[]> {
  const calls = await book.callsSince(day);
  const result: CallToday[] = await archivedToday(book, day, own.values());
  for (const row of calls?.rows ?? []) {
    if (calls?.at(row)?.day !== day) continue;
    const call = calls.call(row);
    if (!call.undone) result.push(...callToday(call, own.get(call.id ?? "") ?? null));
  }
  return inOrderOfTime(result, book.workbook.newestFirst);
}

/** The calls whose own rows were taken out of the sheet of calls since, while their contacts' cells still say what came of them. */
async function archivedToday(book: Book, day: Day, own: Iterable<Entry>): Promise<CallToday[]> {
  const left = [...own].filter((entry) => {
    return callIn(entry)?.at.day === day && entry.arrival !== null && (isLeftOut(entry) || isCallGone(entry));
  });
  if (left.length === 0) return [];
  const { leftOutCalls } = await import("../../journal/delivery/taken-away.ts");
  const standing = leftOutCalls(book, left, "stands");
  return left.flatMap((entry) => {
    const call = callIn(entry);
    if (call === null || !standing.has(entry.id)) return [];
    const { at, due, next, number, outcome } = call;
    return [{ contact: contactOf(call, entry), at, outcome, due, next: nextContactOf(next), number }];
  });
}

function callToday(call: RecordedCall, own: Entry | null): CallToday[] {
  if (call.at === null || call.outcome === null) return [];
  const { at, outcome, phone, due, next } = call;
  const contact = { row: 0, id: null, name: call.contact ?? "", phone };
  const kept = own === null ? null : callIn(own);
  return [
    {
      contact: own === null || kept === null ? contact : contactOf(kept, own),
      ...{ at, outcome },
      due: nextContactOf(due),
      next: nextContactOf(next),
      number: kept?.number ?? null,
    },
  ];
}

function nextContactOf(moment: Moment | null): NextContact {
  return moment === null ? { kind: "none" } : { kind: "set", ...moment };
}
