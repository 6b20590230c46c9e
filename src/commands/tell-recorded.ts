/** Tells a person what became of a call, and what follows from it. */
import type { LoggedCall } from "../rules/call.ts";
import type { Day } from "../rules/day.ts";
import { type Line, styled } from "../terminal/output.ts";
import { fullDate, fullMoment } from "../words/dates.ts";
import { logWords } from "../words/log.ts";
import { outcomeWords } from "../words/outcomes.ts";
import type { Plan } from "../workbook/plan-call.ts";
import type { Context } from "./context.ts";
import type { DayView } from "./day-view.ts";
import type { Recorded } from "./record.ts";

/** Prints what became of a call. */
export function tellRecorded(
  context: Context,
  view: DayView,
  recorded: Recorded,
  plan: Plan,
  movedFrom: Day | null,
): void {
  const words = logWords[context.language];
  const { call } = recorded;
  const lines: Line[] = [savedLine(context, call), ...nextLines(context, call, movedFrom)];
  for (const { cell, why } of plan.left) lines.push([styled("warning", words.left[why](cell))]);
  if (recorded.written) lines.push([styled("quiet", words.written(view.workbook.place))]);
  else if (recorded.waiting !== null) lines.push([styled("warning", words.waiting(recorded.waiting))]);
  lines.push(...outOfOrder(context, view, call));
  for (const line of lines) context.output.line(line);
}

function savedLine({ language }: Context, call: LoggedCall): Line {
  const outcome = outcomeWords[language][call.outcome];
  const what = call.reason === null ? outcome : `${outcome} – ${call.reason}`;
  return [styled("good", logWords[language].saved), `: ${call.contact.name} – ${what}`];
}

function nextLines({ language }: Context, call: LoggedCall, movedFrom: Day | null): Line[] {
  const words = logWords[language];
  if (call.unreachable) return [[styled("warning", words.unreachable)]];
  if (call.next === null) return [];
  const lines: Line[] = [words.next(fullMoment(call.next, language))];
  if (movedFrom !== null) lines.push(words.moved(fullDate(movedFrom, language)));
  return lines;
}

/** Says once a day, kindly, that another card was on top. */
function outOfOrder({ language }: Context, view: DayView, call: LoggedCall): Line[] {
  const { top } = view;
  if (top === null || call.number === null || call.number === top.number || view.toldOrder) return [];
  view.file.tellOrder();
  return [[styled("quiet", logWords[language].top(top.number, top.name))]];
}
