/** `followup undo`: takes back what was done last on this machine, whatever it was. */

import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { lastToTakeBack, lookBefore, type TakenBack, takeBack } from "../../journal/delivery/take-back.ts";
import { callIn, titleOf } from "../../journal/kinds/kinds.ts";
import type { Entry } from "../../journal/story/entries.ts";
import type { Moment } from "../../rules/calendar/day.ts";
import { styled } from "../../terminal/output.ts";
import { type UndoWords, undoWords } from "../../words/commands/undo.ts";
import { dateWithoutYear, fullMoment } from "../../words/dates.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { tell } from "../../words/problems/problems.ts";
import { toldCell } from "../../words/problems/told-cell.ts";
import { shownName } from "../../words/shown-name.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { expectFormerDate } from "../day/former-date.ts";
import { tellUnread } from "../day/tell-unread.ts";
import { recordedDocument } from "../log/record.ts";

/** The options of undo. */
export interface UndoOptions {
  readonly force?: boolean;
  readonly yes?: boolean;
}

/** Adds the options of undo. */
export function attachUndo(command: Command, start: Start, work = undo): void {
  const { options } = undoWords[start.language];
  command
    .option("--force", options.force)
    .option("--yes", options.yes)
    .action(async (chosen: UndoOptions) => work(await start.context(), chosen));
}

/** Takes the last thing back and tells what became of it. */
export async function undo(context: Context, options: UndoOptions): Promise<void> {
  const desk = await deskFor(context, await context.workbook());
  // What this version can't read may have been done last.
  tellUnread(context, desk);
  const last = lastToTakeBack(desk);
  if (last === null) throw new Failure("usage.nothing-to-undo", {});
  const call = callIn(last);
  const when = call?.at ?? last.saved;
  if (options.yes !== true && when?.day !== desk.now.day) await confirmOld(context, last, when);
  const wholly = (await lookBefore(desk, last)).isChanged;
  if (wholly && options.yes !== true) await confirmChanged(context, last);
  const taken = await takeBack(desk, last, { force: options.force === true, wholly });
  expectFormerDate(desk, last);
  if (context.json) context.output.json(document(context, taken));
  else tellTaken(context, desk.workbook.place, taken);
}

/** Days ago is seldom meant: a person is asked, a script says --yes. */
async function confirmOld(context: Context, entry: Entry, when: Moment | null): Promise<void> {
  const { language } = context;
  const title = titleOf(entry, language);
  const text = when === null ? "" : fullMoment(when, language);
  const name = callIn(entry)?.contact.name ?? title;
  await confirm(context, undoWords[language].ask(title, text), () => {
    return new Failure("usage.old-call", {
      name,
      day: when === null ? "" : dateWithoutYear(when.day, language),
    });
  });
}

/** Others have filled the row since: it is not emptied unasked. */
async function confirmChanged(context: Context, entry: Entry): Promise<void> {
  const title = titleOf(entry, context.language);
  const question = undoWords[context.language].askChanged(title);
  await confirm(context, question, () => new Failure("usage.changed-since", { what: title }));
}

async function confirm({ prompt }: Context, question: string, otherwise: () => Failure): Promise<void> {
  if (prompt === null) throw otherwise();
  if (!(await prompt.yes(question, false))) throw new Failure("cancelled.by-person", {});
}

function document(
  { language }: Context,
  { delivery, earlier, emptied, entry, isContactFound, left }: TakenBack,
): object {
  const isUndone = entry.state === "undone";
  const why = isUndone ? null : (delivery.waiting?.why ?? null);
  const waiting = why === null ? null : tell(why, language).message;
  const call = callIn(entry);
  const recorded =
    call === null
      ? { saved: true, written: isUndone, waiting }
      : recordedDocument({ saved: true, written: isUndone, waiting, call });
  return {
    undone: true,
    record: entry.kind,
    what: titleOf(entry, language),
    ...recorded,
    left: left.map(({ cell }) => cell),
    cellsLeft: left.map(({ cell }) => cell),
    ...(emptied === null ? {} : { emptied }),
    ...(call === null ? {} : { contactFound: isContactFound }),
    ...(earlier === null ? {} : { staysUndone: { id: earlier.id, outcome: earlier.outcome } }),
  };
}

/** What became of it in the workbook: it has gone, or its row on the sheet of calls is marked. */
function whereMarked(entry: Entry, place: string, words: UndoWords): string {
  switch (callIn(entry)?.outcome) {
    case undefined:
      return words.gone(place);
    case "moved":
      return words.moveInWorkbook(place);
    case "skipped":
      return words.skipInWorkbook(place);
    default:
      return words.inWorkbook(place);
  }
}

/** Tells a person what became of what was taken back. */
export function tellTaken({ language, output }: Context, place: string, taken: TakenBack): void {
  const { delivery, earlier, emptied, entry, hasArrived, isContactFound, isOnlyContact, isThere, left } =
    taken;
  const words = undoWords[language];
  const isCall = callIn(entry) !== null;
  const undone = !isCall && left.length > 0 ? words.partly : words.undone;
  output.line([styled("good", undone), `: ${titleOf(entry, language)}`]);
  if (!isContactFound)
    output.line([
      styled("warning", words.contactGone(shownName(language, { name: callIn(entry)?.contact.name ?? "" }))),
    ]);
  if (earlier !== null) {
    const outcome = outcomeWords[language][earlier.outcome];
    output.line([styled("warning", words.staysUndone(outcome, earlier.at.time ?? ""))]);
  }
  for (const one of left)
    output.line([styled("warning", (isCall ? words.left : words.stays)(toldCell(one, language)))]);
  if (entry.state === "undone") {
    if (left.length > 0 && !isCall) return;
    const there = whereMarked(entry, place, words);
    const gone = isOnlyContact ? words.onlyContact : words.goneBefore;
    const absent = hasArrived ? gone : words.never;
    output.line([styled("quiet", isThere ? there : absent)]);
    if (emptied !== null) output.line([styled("quiet", words.emptied(emptied.row, emptied.sheet))]);
  } else if (!entry.attempted && !hasArrived) {
    output.line([styled("quiet", words.never)]);
  } else if (delivery.waiting !== null) {
    output.line([styled("warning", words.waiting(tell(delivery.waiting.why, language).message))]);
  }
}
