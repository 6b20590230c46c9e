/** `followup undo`: takes the last logged call back. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { lastToTakeBack, type TakenBack, takeBack } from "../../journal/delivery/take-back.ts";
import { DayFile } from "../../journal/store/day-file.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { styled } from "../../terminal/output.ts";
import { undoWords } from "../../words/commands/undo.ts";
import { fullMoment } from "../../words/dates.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { tell } from "../../words/problems/problems.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
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

/** Takes the last call back and tells what became of it. */
export async function undo(context: Context, options: UndoOptions): Promise<void> {
  const desk = await deskFor(context, await context.workbook());
  const last = lastToTakeBack(desk);
  if (last === null) throw new Failure("usage.nothing-to-undo", {});
  if (options.yes !== true && last.call.at.day !== desk.now.day) await confirm(context, last.call);
  const taken = await takeBack(desk, last, options.force === true);
  expectFormerDate(new DayFile(desk.journal, desk.now.day), last.call);
  if (context.json) context.output.json(document(context, taken));
  else tellTaken(context, desk.workbook.place, taken);
}

/** Days ago is seldom meant: a person is asked, a script says --yes. */
async function confirm({ language, prompt }: Context, call: LoggedCall): Promise<void> {
  const question = undoWords[language].ask(callText(call, language), fullMoment(call.at, language));
  const agreed = prompt === null ? false : await prompt.yes(question, false);
  if (agreed) return;
  if (prompt === null) throw new Failure("usage.old-call", { name: call.contact.name, day: call.at.day });
  throw new Failure("cancelled.by-person", {});
}

/** The contact's row says again what it said before the call. */
function expectFormerDate(file: DayFile, { contact, due, number, setsNext }: LoggedCall): void {
  if (number === null || !setsNext) return;
  try {
    file.number([{ number, contact, due }]);
  } catch (error) {
    // The next log of the contact is refused once then, as of a row that was changed since it was shown.
    if (!(error instanceof Failure)) throw error;
  }
}

function document({ language }: Context, { delivery, entry, left }: TakenBack): object {
  const isUndone = entry.state === "undone";
  const why = isUndone ? null : (delivery.waiting?.why ?? null);
  const waiting = why === null ? null : tell(why, language).message;
  const recorded = recordedDocument({ saved: true, written: isUndone, waiting, call: entry.call });
  return { undone: true, ...recorded, left };
}

function tellTaken({ language, output }: Context, place: string, taken: TakenBack): void {
  const { delivery, entry, isThere, left } = taken;
  const words = undoWords[language];
  output.line([styled("good", words.undone), `: ${callText(entry.call, language)}`]);
  for (const cell of left) output.line([styled("warning", words.left(cell))]);
  if (entry.state === "undone") {
    output.line([styled("quiet", isThere ? words.inWorkbook(place) : words.never)]);
  } else if (delivery.waiting !== null) {
    output.line([styled("warning", words.waiting(tell(delivery.waiting.why, language).message))]);
  }
}

function callText(call: LoggedCall, language: Context["language"]): string {
  return `${call.contact.name} – ${outcomeWords[language][call.outcome]}`;
}
