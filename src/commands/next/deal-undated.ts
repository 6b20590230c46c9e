/** When nobody is due: the people who have no date yet, of whom the first ones get today. */
import { canHoldDay, spreadIntoCells } from "../../book/plans/plan-next-contact.ts";
import { writeNow } from "../../journal/delivery/write-now.ts";
import type { Prompt } from "../../terminal/asking/prompt.ts";
import type { Line } from "../../terminal/output.ts";
import { wrap } from "../../terminal/width.ts";
import { undatedWords } from "../../words/commands/undated.ts";
import { workWords } from "../../words/commands/work.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import { quoted } from "../init/next-commands.ts";

/** So many are dealt at once: what is left of them waits for the next time. */
const dealtAtOnce = 10;

/** The rows of people without a date, in the order of the sheet, whose cell can take one and whom nobody has called today. */
async function undatedRows({ book, callsByRow, undated }: DayView): Promise<readonly number[]> {
  return (await undated()).filter((row) => canHoldDay(book, row) && !callsByRow.has(row));
}

/** What is said of them where nobody can be asked; nothing where there are none. */
export async function undatedLines({ language, output }: Context, view: DayView): Promise<readonly Line[]> {
  const { length } = await undatedRows(view);
  if (length === 0) return [];
  const words = undatedWords[language];
  const told = output.isTerminal ? wrap(words.waiting(length), output.width) : [words.waiting(length)];
  const place = quoted(view.workbook.place);
  return [...told, words.how(`followup init --adopt ${place} --spread ${dealtAtOnce} --yes`)];
}

/** Asks whether to deal from them; true when the first ones are due by now. Throws what writing throws. */
export async function dealUndated(
  context: Context,
  prompt: Prompt,
  view: DayView,
  force: boolean,
): Promise<boolean> {
  const rows = await undatedRows(view);
  if (rows.length === 0) return false;
  const { language, output } = context;
  if (!(await prompt.yes(undatedWords[language].ask(rows.length), true))) return false;
  const { day } = view.now;
  const days = new Map(rows.slice(0, dealtAtOnce).map((row) => [row, day]));
  const record = {
    what: `${days.size} × ${day}`,
    changes: spreadIntoCells(view.book, days),
    former: null,
  };
  await output.during(workWords[language].writing, () =>
    writeNow(view.desk, "adoption", record, { force, copy: "try" }),
  );
  return true;
}
