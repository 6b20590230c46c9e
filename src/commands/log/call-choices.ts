/** Reads what was typed about a call: next contact, amount, note, when it was; reasons are read in reason.ts. */

import { Failure } from "../../base/errors.ts";
import { unansweredInARow } from "../../book/sheets/contact-calls.ts";
import { managersOf } from "../../book/team/named-managers.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { type CallText, type CallTexts, textsOf } from "../../records/call/typed-call.ts";
import { type Day, isTime, type Moment, momentFromText } from "../../rules/calendar/day.ts";
import { addWorkingDays, type WorkCalendar } from "../../rules/calendar/working-days.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import { nextStep } from "../../rules/deck/ladder.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { SalesSettings } from "../../rules/deck/sales-settings.ts";
import type { Reason } from "../../rules/refusals/reason.ts";
import { readWhen } from "../../rules/when/when.ts";
import { logWords } from "../../words/commands/log.ts";
import { fullDate, fullMoment } from "../../words/dates.ts";
import type { Context, Now } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import { amountMeant } from "./amount.ts";
import { complaintOf, handOverOf } from "./complaint-and-hand-over.ts";
import { reasonSaid } from "./reason.ts";
import { verifyLengths } from "./typed-lengths.ts";

/** The options that say something about a call, as typed. */
export interface CallOptions extends CallTexts {
  readonly reason?: string;
  readonly next?: string;
  readonly amount?: string;
  readonly at?: string;
  readonly asked?: boolean;
  readonly complaint?: string;
  readonly about?: string;
  readonly to?: string;
  /** True where the person was asked already whether a line of the Reasons sheet is meant. */
  readonly isOwnWords?: boolean;
}

/** What was said about a call, read. */
export interface CallChoices
  extends Pick<
    LoggedCall,
    | CallText
    | "outcome"
    | "at"
    | "reason"
    | "next"
    | "amount"
    | "asked"
    | "unreachable"
    | "complaint"
    | "about"
    | "handedTo"
  > {
  /** The day off that the next contact was moved from; null when it was not moved. */
  readonly movedFrom: Day | null;
  /** True when the next contact falls on a day off and is kept there, since the day was named. */
  readonly isDayOff: boolean;
}

/** True when the outcome can't be recorded without more. */
export function lacks(outcome: Outcome, { next, reason }: CallOptions): boolean {
  return (outcome === "refused" && reason === undefined) || (outcome === "later" && next === undefined);
}

/** What reading the options needs to know of the workbook. */
export interface ChoiceFacts {
  readonly now: Now;
  /** The name of the contact. */
  readonly name: string;
  /** The manager of the contact; null where none is named. */
  readonly owner: string | null;
  /** Every manager that the workbook names. */
  managers(): Promise<readonly string[]>;
  /** True while the workbook can't be read: names are kept as typed, and looked up when the call is written. */
  readonly isUnread?: boolean;
  /** The lines of the Reasons sheet. */
  reasons(): Promise<readonly Reason[]>;
  settings(): Promise<SalesSettings>;
  /** How many calls in a row were not answered up to now. */
  unanswered(): Promise<number>;
}

/** The facts about a contact of the book. */
export function factsOf({ book, now }: DayView, contact: Contact): ChoiceFacts {
  return {
    now,
    ...{ name: contact.name, owner: contact.owner },
    managers: () => managersOf(book),
    reasons: async () => (await book.reasons())?.reasons ?? [],
    settings: () => book.settings(),
    unanswered: () => unansweredInARow(book, contact),
  };
}

/** Reads the options of a call. Throws Failure usage.* for what is missing or unreadable. */
export async function choicesOf(
  context: Context,
  facts: ChoiceFacts,
  outcome: Outcome,
  options: CallOptions,
): Promise<CallChoices> {
  verifyLengths(options);
  const handedTo = await handOverOf(facts, outcome, options);
  const when = await nextOf(context, facts, outcome, options.next, handedTo !== null);
  return {
    outcome,
    at: atOf(options.at, facts, context.language),
    ...textsOf(options),
    ...(await reasonSaid({ ...context, ...facts }, { ...options, outcome })),
    ...when,
    amount: options.amount === undefined ? null : await amountMeant(context, options.amount),
    asked: options.asked === true,
    ...(await complaintOf(facts, options)),
    handedTo,
  };
}

/** When the call was: a time today, or a day with a time; now when nothing is said. */
function atOf(text: string | undefined, facts: ChoiceFacts, language: Context["language"]): Moment {
  const { day, time } = facts.now;
  if (text === undefined) return { day, time };
  const plain = text.trim();
  const short = /^\d:\d\d$/.test(plain) ? `0${plain}` : plain;
  const moment = isTime(short) ? { day, time: short } : momentFromText(plain.replace(" ", "T"));
  const isPast =
    moment !== null && (moment.day < day || (moment.day === day && (moment.time ?? time) <= time));
  if (moment !== null && isPast) return moment;
  const expected = logWords[language].atExpected;
  throw new Failure("usage.unreadable-option", { option: "--at", text, expected });
}

type NextChoice = Pick<CallChoices, "next" | "movedFrom" | "isDayOff" | "unreachable">;

async function nextOf(
  context: Context,
  facts: ChoiceFacts,
  outcome: Outcome,
  typed: string | undefined,
  isHandedOver: boolean,
): Promise<NextChoice> {
  const settings = await facts.settings();
  if (typed !== undefined) return readNext(context, facts, typed, settings);
  if (isHandedOver) {
    const next = { day: addWorkingDays(facts.now.day, 1, settings), time: null };
    return { next, movedFrom: null, isDayOff: false, unreachable: false };
  }
  if (outcome === "later" || outcome === "moved")
    throw new Failure("usage.missing-next", { name: facts.name });
  if (outcome !== "no-answer") return { next: null, movedFrom: null, isDayOff: false, unreachable: false };
  const before = await facts.unanswered();
  const day = nextStep(settings.retryLadder, before, facts.now.day, settings);
  const next = day === null ? null : { day, time: null };
  return { next, movedFrom: null, isDayOff: false, unreachable: day === null };
}

/** A next contact in people's words. Throws Failure when it can't be read, has passed or is too far away. */
export function readNext(
  { language }: Pick<Context, "language">,
  { now }: Pick<DayView, "now">,
  text: string,
  { daysOff, workingDays }: WorkCalendar,
): NextChoice {
  const read = readWhen(text, now, { workingDays, daysOff });
  switch (read.kind) {
    case "read":
      return { next: read.moment, movedFrom: read.shiftedFrom, isDayOff: read.isDayOff, unreachable: false };
    case "past":
      throw new Failure("usage.past-day", { text, day: fullDate(read.day, language) });
    case "far":
      throw new Failure("usage.far-day", { text, day: fullDate(read.day, language) });
    case "ambiguous":
      throw new Failure("usage.ambiguous-when", {
        text,
        readings: read.readings.map((moment) => fullMoment(moment, language)),
      });
    case "unreadable":
      throw new Failure("usage.unreadable-when", { text });
  }
}
