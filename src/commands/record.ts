/** Saves a call, delivers it to the workbook, and tells what became of it. */
import type { LoggedCall } from "../rules/call.ts";
import { momentText } from "../rules/day.ts";
import type { Line } from "../terminal/output.ts";
import { styled } from "../terminal/output.ts";
import { fullMoment } from "../words/dates.ts";
import { logWords } from "../words/log.ts";
import { outcomeWords } from "../words/outcomes.ts";
import { cellText } from "../workbook/contact-cells.ts";
import { type Plan, planCall } from "../workbook/plan-call.ts";
import type { Context } from "./context.ts";
import type { DayView } from "./day-view.ts";

/** What became of a call. */
export interface Recorded {
  readonly saved: boolean;
  readonly written: boolean;
  /** Why it is not in the workbook yet, in plain words. */
  readonly waiting: string | null;
  readonly call: LoggedCall;
}

/** A recorded call as JSON shows it. */
export function recordedDocument({ saved, written, waiting, call }: Recorded): object {
  const { id, at, contact, outcome, reason, said, next, amount, note, number } = call;
  return {
    saved,
    written,
    waiting,
    call: {
      id,
      at: momentText(at),
      contact: { row: contact.row, name: contact.name },
      ...{ outcome, reason, said },
      next: next === null ? null : momentText(next),
      ...{ amount, note, number },
    },
  };
}

/** Shows the cell changes that a call would make. */
export async function showPlan(context: Context, view: DayView, call: LoggedCall): Promise<void> {
  const plan = await planCall(view.book, call);
  if (context.json) {
    const document = recordedDocument({ saved: false, written: false, waiting: null, call });
    context.output.json({ ...document, changes: plannedCells(plan) });
    return;
  }
  const words = logWords[context.language];
  context.output.line(words.dryRun);
  for (const { cell, before, after } of plannedCells(plan)) {
    context.output.line(`  ${cell}: ${before || words.empty} → ${after || words.empty}`);
  }
  for (const change of plan.changes) {
    if (change.kind === "append") context.output.line(`  ${words.newRow(change.sheet)}`);
    if (change.kind === "add-sheet") context.output.line(`  ${words.newSheet(change.title)}`);
  }
}

function plannedCells(plan: Plan): { cell: string; before: string; after: string }[] {
  return plan.cells.map(({ cell, before, after }) => ({
    cell,
    before: cellText(before),
    after: cellText(after),
  }));
}

/** The lines that tell what was recorded, and what follows from it. */
export function recordedLines(context: Context, view: DayView, recorded: Recorded): Line[] {
  const { call } = recorded;
  const words = logWords[context.language];
  const outcome = outcomeWords[context.language][call.outcome];
  const what = call.reason === null ? outcome : `${outcome} – ${call.reason}`;
  const lines: Line[] = [[styled("good", words.saved), `: ${call.contact.name} – ${what}.`]];
  if (call.next !== null) lines.push(words.next(fullMoment(call.next, context.language)));
  if (recorded.written) lines.push(words.written(view.workbook.place));
  else if (recorded.waiting !== null) lines.push([styled("warning", words.waiting(recorded.waiting))]);
  return lines;
}

/** Saves the call, writes it to the workbook, and tells what became of it. */
export async function recordCall(
  context: Context,
  view: DayView,
  call: LoggedCall,
  options: { readonly force: boolean },
): Promise<Recorded> {
  const plan = await planCall(view.book, call);
  await view.workbook.apply(plan.changes, options);
  const recorded: Recorded = { saved: true, written: true, waiting: null, call };
  if (context.json) context.output.json(recordedDocument(recorded));
  else for (const line of recordedLines(context, view, recorded)) context.output.line(line);
  return recorded;
}
