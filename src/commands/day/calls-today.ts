/** The calls of one day, as the Calls sheet records them. */

import type { Book } from "../../book/book.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import { contactOf, type Entry, type Story } from "../../journal/story/entries.ts";
import { isCallGone } from "../../journal/story/gone.ts";
import { isNamedUnsurely } from "../../journal/story/obstacles.ts";
import { isLeftOut } from "../../journal/story/recent.ts";
import type { LoggedCall, RecordedCall } from "../../records/call/call.ts";
import { type Day, type Moment, momentText } from "../../rules/calendar/day.ts";
import type { NextContact } from "../../rules/contacts/contact.ts";
import { inOrderOfTime } from "../../rules/deck/call-order.ts";
import type { CallToday } from "../../rules/deck/day-facts.ts";

/**
 * The calls of a day that are not undone, the oldest first; those of this machine `own` with all that its journal knows,
 * also where a call was made and its outcome can't be written.
 */
export async function callsToday(
  book: Book,
  day: Day,
  own: Story["entries"] = new Map(),
): Promise<CallToday[]> {
  const calls = await book.callsSince(day);
  const result: CallToday[] = await archivedToday(book, day, own.values());
  const there = new Set<string | null>();
  for (const row of calls?.rows ?? []) {
    if (calls?.at(row)?.day !== day) continue;
    const call = calls.call(row);
    there.add(call.id);
    if (!call.undone) result.push(...callToday(call, own.get(call.id ?? "") ?? null));
  }
  const ordered = inOrderOfTime(result, book.workbook.newestFirst);
  const undecided = undecidedToday(day, own.values()).filter(({ id }) => !there.has(id));
  if (undecided.length === 0) return ordered;
  return [...undecided.map(({ call }) => call), ...ordered].sort((left, right) => {
    return momentText(left.at) < momentText(right.at)
      ? -1
      : Number(momentText(left.at) > momentText(right.at));
  });
}

/**
 * The calls of a day whose outcomes can't be written until the person decides. Not those whose own rows have gone: they
 * were written; nor where it was never sure who was meant.
 */
function undecidedToday(day: Day, own: Iterable<Entry>): { readonly id: string; readonly call: CallToday }[] {
  return [...own].flatMap((entry) => {
    const call = callIn(entry);
    if (entry.state !== "conflict" || call === null || call.at.day !== day) return [];
    if (isCallGone(entry) || isNamedUnsurely(entry)) return [];
    return [{ id: entry.id, call: { ...ownCall(call, entry), unwritten: "undecided" as const } }];
  });
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
    return [ownCall(call, entry)];
  });
}

/** A call of this machine as its journal knows it. */
function ownCall(call: LoggedCall, entry: Entry): CallToday {
  const { at, due, next, outcome } = call;
  return { ...whose(call, entry), at, outcome, due, next: nextContactOf(next) };
}

/** The contact, and the number it was dealt as: of a row that the person has chosen since the number says nothing. */
function whose(call: LoggedCall, entry: Entry): Pick<CallToday, "contact" | "number"> {
  const number = entry.settlement?.how === "row" ? null : call.number;
  return { contact: contactOf(call, entry), number };
}

function callToday(call: RecordedCall, own: Entry | null): CallToday[] {
  if (call.at === null || call.outcome === null) return [];
  const { at, outcome, phone, due, next } = call;
  const contact = { row: 0, id: null, name: call.contact ?? "", phone };
  const kept = own === null ? null : callIn(own);
  return [
    {
      ...(own === null || kept === null ? { contact, number: null } : whose(kept, own)),
      ...{ at, outcome },
      due: nextContactOf(due),
      next: nextContactOf(next),
      ...(own?.settlement?.how === "theirs" ? { unwritten: "row-kept" as const } : {}),
    },
  ];
}

function nextContactOf(moment: Moment | null): NextContact {
  return moment === null ? { kind: "none" } : { kind: "set", ...moment };
}
