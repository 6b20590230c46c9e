/** Tells a person what became of a call, and what follows from it. */

import type { LeftAlone } from "../../book/plans/contact-cells.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { isCall } from "../../rules/deck/outcome.ts";
import { type Line, styled } from "../../terminal/output.ts";
import { holdText } from "../../words/commands/card.ts";
import { leftCellWords } from "../../words/commands/left-cells.ts";
import { logWords } from "../../words/commands/log.ts";
import { dashed } from "../../words/dash.ts";
import { fullMoment, weekdayDate } from "../../words/dates.ts";
import { amountText } from "../../words/numbers.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { shownName } from "../../words/shown-name.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import { ownTop } from "../day/own-top.ts";
import type { Meant } from "./meant-contact.ts";

/** A call that is safe on this disk. */
export interface SavedCall {
  readonly call: LoggedCall;
  /** Why it is not in the workbook yet, in plain words; null when it is. */
  readonly waiting: string | null;
}

/** What is said of a next contact beside its day. */
export interface NextRemark {
  /** The day off that it was moved from. */
  readonly movedFrom: Day | null;
  /** True when it falls on a day off and is kept there. */
  readonly isDayOff: boolean;
}

/** Prints that a call is safe on this disk, and what follows from it. Nothing with --json. */
export function tellSaved(context: Context, call: LoggedCall, remark: NextRemark | null): void {
  for (const line of [
    savedLine(context, call),
    ...nextLines(context, call, remark),
    ...teamLines(context, call),
  ])
    context.output.line(line);
}

/** Prints whether a call is in the workbook, what was left alone there, and once a day that another card was on top. */
export function tellRecorded(
  context: Context,
  view: DayView,
  recorded: SavedCall,
  { isInbound, left }: { readonly left: readonly LeftAlone[]; readonly isInbound: boolean },
): void {
  const leftWords = leftCellWords[context.language];
  for (const one of left) {
    if (isToldOf(view, one)) continue;
    context.output.line([
      styled("warning", leftWords[one.why]({ ...one, isWritten: recorded.waiting === null })),
    ]);
  }
  context.output.line(whereItStands(context, view.workbook.place, recorded));
  if (isInbound || !isCall(recorded.call.outcome)) return;
  for (const line of outOfOrder(context, view, recorded.call)) context.output.line(line);
}

/** That a column has words of its own is said once a day: it is so at every call. */
function isToldOf({ file, toldColumns }: DayView, { heading, why }: LeftAlone): boolean {
  if (why !== "no-word" && why !== "own-words") return false;
  const column = `${why} ${heading}`;
  if (toldColumns.includes(column)) return true;
  file.tellColumn(column);
  return false;
}

/** Whether a call is in the workbook, or why not yet. */
export function whereItStands({ language }: Context, place: string, { waiting }: SavedCall): Line {
  const words = logWords[language];
  return waiting === null
    ? [styled("quiet", words.written(place))]
    : [styled("warning", words.waiting(waiting))];
}

function savedLine({ language }: Context, call: LoggedCall): Line {
  const { amount, contact, outcome, reason } = call;
  const name = shownName(language, { name: whoseName(contact) });
  const what = [
    outcomeWords[language][outcome],
    reason,
    amount === null ? null : amountText(amount, language),
  ];
  return [
    styled("good", logWords[language].saved),
    `: ${dashed(language, name, ...what.filter((piece) => piece !== null))}`,
  ];
}

/** A contact without a name is known by the phone. */
function whoseName({ name, phone }: LoggedCall["contact"]): string {
  return name.trim() === "" ? (phone ?? "") : name;
}

function nextLines({ language }: Context, call: LoggedCall, remark: NextRemark | null): Line[] {
  const words = logWords[language];
  if (call.unreachable) return [[styled("warning", words.unreachable)]];
  if (call.next === null) return [];
  const lines: Line[] = [words.next(fullMoment(call.next, language))];
  return [...lines, ...remarkLines({ language }, call.next.day, remark)];
}

/** Says what was noted for the head, and whose the client is now. */
function teamLines({ language }: Context, { about, complaint, handedTo, next }: LoggedCall): Line[] {
  const words = logWords[language];
  return [
    ...(handedTo === null || next === null
      ? []
      : [words.handedOver(handedTo, weekdayDate(next.day, language))]),
    ...(complaint === null ? [] : [words.complaint(about)]),
  ];
}

/** Says that the card is kept back from its manager: it is logged all the same. Nothing with --json. */
export function warnKeptBack({ json, language, output }: Context, { card }: Meant): void {
  if (json || card?.hold === undefined) return;
  output.aside([styled("warning", logWords[language].keptBack(holdText(language, card.hold)))]);
}

/** Says that a next contact was moved from a day off, or that it is kept on one. */
export function remarkLines(
  { language }: Pick<Context, "language">,
  day: Day,
  remark: NextRemark | null,
): string[] {
  const words = logWords[language];
  if (remark === null) return [];
  if (remark.movedFrom !== null) return [words.moved(weekdayDate(remark.movedFrom, language))];
  return remark.isDayOff ? [words.dayOff(weekdayDate(day, language))] : [];
}

/** Says once a day, kindly, that another card was on top. */
function outOfOrder({ language }: Context, view: DayView, call: LoggedCall): Line[] {
  const card = view.cards.find(({ number }) => number === call.number);
  const top = card === undefined ? null : ownTop(view, card);
  if (top === null || call.number === null || call.number === top.number || view.toldOrder) return [];
  view.file.tellOrder();
  return [[styled("quiet", logWords[language].top(top.number, top.name))]];
}
