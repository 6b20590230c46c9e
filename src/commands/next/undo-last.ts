/** The deck's key that takes the last thing back: a call, a day that was moved, a contact that was added. Its card is dealt again. */
import { Failure } from "../../base/errors.ts";
import { lastToTakeBack, lookBefore, takeBack } from "../../journal/delivery/take-back.ts";
import { callIn, titleOf } from "../../journal/kinds/kinds.ts";
import type { Entry } from "../../journal/story/entries.ts";
import type { Prompt } from "../../terminal/asking/prompt.ts";
import { styled } from "../../terminal/output.ts";
import { deckWords } from "../../words/commands/deck.ts";
import { undoWords } from "../../words/commands/undo.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import { expectFormerDate } from "../day/former-date.ts";
import { tellTaken } from "../undo/undo.ts";
import { toldIn } from "./ask-when.ts";

/** Takes back what was recorded last today in this workbook, and makes its card the dealt one. */
export async function undoLast(
  context: Context,
  prompt: Prompt,
  { desk, file }: DayView,
  { force }: { readonly force: boolean },
): Promise<void> {
  const { language, output } = context;
  const last = lastToTakeBack(desk);
  if (last === null || !isOfToday(last, desk.now.day)) {
    output.line([styled("warning", deckWords[language].nothingToUndo)]);
    return;
  }
  try {
    const wholly = (await lookBefore(desk, last)).isChanged;
    if (wholly && !(await prompt.yes(undoWords[language].askChanged(titleOf(last, language)), false))) return;
    const taken = await takeBack(desk, last, { force, wholly });
    expectFormerDate(desk, last);
    tellTaken(context, desk.workbook.place, taken);
    const number = callIn(last)?.number ?? null;
    if (number !== null) file.deal(number);
  } catch (error) {
    if (error instanceof Failure && error.code === "cancelled.by-person") throw error;
    output.line([styled("bad", toldIn(context, error))]);
  }
}

/** Sheets that were set up or a report are not what a key in the deck is pressed for. */
function isOfToday(entry: Entry, today: string): boolean {
  const call = callIn(entry);
  if (call !== null) return call.at.day === today;
  return entry.kind === "contact" && entry.saved?.day === today;
}
