/** `followup show`: one contact with everything known about it. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { callJson } from "../../records/call/call-json.ts";
import { momentText } from "../../rules/calendar/day.ts";
import { lookOf } from "../../terminal/look.ts";
import { contactLines, type KnownCall, type KnownContact } from "../../terminal/screens/contact.ts";
import { showWords } from "../../words/commands/show.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { type DayView, openDay } from "../day/day-view.ts";
import { chosenContact } from "../log/choose-contact.ts";
import { knownOf } from "./known.ts";

/** Adds the words of show. */
export function attachShow(command: Command, start: Start, work = show): void {
  const { usage, who } = showWords[start.language];
  command
    .usage(usage)
    .argument("[who...]", who)
    .action(async (words: string[]) => work(await start.context(), words.join(" ")));
}

/** Shows one contact. Throws Failure usage.* when none or several are meant. */
export async function show(context: Context, who: string): Promise<void> {
  if (who.trim() === "") {
    throw new Failure("usage.missing-argument", {
      name: showWords[context.language].missing,
      example: "followup show 3",
    });
  }
  const view = await openDay(context);
  const { card, contact } = await chosenContact(context, view, who, { isLooking: true });
  const known = await knownOf(view, contact);
  if (context.json) {
    const number = view.numbersLost === null ? (card?.number ?? null) : null;
    return context.output.json(document(view, known, number));
  }
  for (const line of contactLines(known, lookOf(context.output, context.language))) context.output.line(line);
}

function document(
  { book }: DayView,
  { calls, contact, waiting }: KnownContact,
  number: number | null,
): object {
  const { id: _id, nextContact, lastCall, row, ...fields } = contact;
  const { name, phone, ...others } = fields;
  return {
    contact: {
      ...{ number, ...book.contacts.place(row), name, phone, ...others },
      lastCall: lastCall === null ? null : momentText(lastCall),
      unreadable: nextContact.kind === "unreadable" ? nextContact.found : null,
    },
    next: nextContact.kind === "set" ? { day: nextContact.day, time: nextContact.time } : null,
    calls: calls.map(callDocument),
    waiting: waiting.map((call) => callJson(call)),
  };
}

function callDocument({
  amount,
  at,
  fate,
  next,
  note,
  outcome,
  owner,
  reason,
  said,
  ...call
}: KnownCall): object {
  return {
    id: call.id,
    at: at === null ? null : momentText(at),
    ...{ outcome, outcomeText: call.outcomeText, reason, said },
    next: next === null ? null : momentText(next),
    ...{ amount, note, owner, manner: call.manner, asked: call.asked, promise: fate },
  };
}
