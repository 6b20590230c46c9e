/** `followup today`: the checklist of the day. */

import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import type { Language } from "../../base/language.ts";
import { rowText } from "../../base/row-words.ts";
import { firstCards } from "../../rules/deck/first-cards.ts";
import { lookOf } from "../../terminal/look.ts";
import { styled } from "../../terminal/output.ts";
import { todayWords } from "../../words/commands/today.ts";
import { todayCsvWords } from "../../words/commands/today-csv.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { openDayOf } from "../day/day-view.ts";
import { isKept, type KeptDay, readOrKept } from "../day/kept-day.ts";
import { keepListed, listedDay, type PlacedContact } from "../day/listed-day.ts";
import { ownerMeant } from "../day/owner.ts";
import { ownerlessDue } from "../day/ownerless.ts";
import { rememberKeptSeen, rememberSeen, rememberShown } from "../day/shown.ts";
import { tellUndecided } from "../day/tell-delivery.ts";
import { listDocument, type ShownList } from "./list-json.ts";

/** The options of today. */
export interface TodayOptions {
  readonly owner?: string;
  readonly limit?: string;
  readonly csv?: boolean;
  /** A file for the list as CSV. */
  readonly out?: string;
  readonly force?: boolean;
  readonly undated?: boolean;
  readonly closed?: boolean;
}

/** Adds the options of today. */
export function attachToday(command: Command, start: Start, work = today): void {
  const { options } = todayWords[start.language];
  const csv = todayCsvWords[start.language];
  command
    .option("--owner <name>", options.owner)
    .option("--limit <n>", options.limit)
    .option("--undated", options.undated)
    .option("--closed", options.closed)
    .option("--csv", options.csv)
    .option("--out <file>", csv.out)
    .option("--force", csv.force)
    .action(async (chosen: TodayOptions) => work(await start.context(), chosen));
}

/** Prints today's list; while the workbook is out of reach, as it was last read. */
export async function today(context: Context, options: TodayOptions): Promise<void> {
  const limit = limitOf(options.limit, context.language);
  const out = outOf(options.out, context.language);
  const owner = await ownerMeant(context, options.owner);
  const read = await readOrKept(context, owner, (workbook) => openDayOf(context, workbook, owner));
  if (isKept(read)) return tellKept(context, read, options, limit);
  const view = read;
  const cards = firstCards(view.cards, limit, ({ done }) => done);
  rememberShown(view, cards);
  rememberSeen(view, cards);
  await tellUndecided(context, view.undecided);
  if (view.numbersLost !== null) await tellLost(context, view.numbersLost);
  if (view.desk.journal.unread().length > 0) {
    const { tellUnread } = await import("../day/tell-unread.ts");
    tellUnread(context, view.desk);
  }
  const list = await listedDay(view);
  await keepListed(view);
  const isStrange = list.owner === null && list.cards.some(({ card }) => card.owner !== null);
  const strangeOwner = isStrange ? owner.name : null;
  const shown = {
    ...list,
    isNumbered: view.numbersLost === null,
    limit,
    place: view.workbook.place,
    strangeOwner,
    ownerless: ownerlessDue(view),
  };
  if (context.json) context.output.json(listDocument(shown, view.desk, context.language));
  else if (options.csv === true || out !== null) {
    const { giveCsv } = await import("./list-csv.ts");
    giveCsv(context, view, cards, { out, force: options.force === true });
  } else await printList(context, shown, options);
}

/** What is told while the workbook is out of reach. A table for elsewhere is made of what stands in the workbook only. */
async function tellKept(
  context: Context,
  kept: KeptDay,
  options: TodayOptions,
  limit: number | null,
): Promise<void> {
  const { desk, list, notice, why } = kept;
  if (options.csv === true || options.out !== undefined) throw why;
  const cards = list.cards.map(({ card }) => card);
  rememberKeptSeen(
    kept,
    firstCards(cards, limit, ({ done }) => done),
  );
  const shown = { ...list, isNumbered: true, limit, place: desk.workbook.place };
  if (context.json) return context.output.json(listDocument(shown, desk, context.language));
  for (const line of notice) context.output.line([styled("warning", line)]);
  context.output.line();
  await printList(context, shown, options);
}

function limitOf(text: string | undefined, language: Language): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,5}$/.test(text.trim())) return Number(text);
  const expected = todayWords[language].limitExpected;
  throw new Failure("usage.unreadable-option", { option: "--limit", text, expected });
}

/** The file to write. Throws Failure usage.unreadable-option for anything but a .csv. */
function outOf(text: string | undefined, language: Language): string | null {
  if (text === undefined) return null;
  if (/\.csv$/i.test(text)) return text;
  const expected = todayCsvWords[language].outExpected;
  throw new Failure("usage.unreadable-option", { option: "--out", text, expected });
}

async function tellLost({ language, output }: Context, lost: Failure): Promise<void> {
  const { tell } = await import("../../words/problems/problems.ts");
  const { hint, message } = tell(lost, language);
  output.aside([styled("warning", message)]);
  if (hint !== null) output.aside(hint);
}

async function printList(context: Context, list: ShownList, options: TodayOptions): Promise<void> {
  const { checklistLines } = await import("../../terminal/screens/checklist.ts");
  const all = list.cards.map(({ card }) => card);
  const lines = checklistLines(
    {
      date: list.day,
      place: list.place,
      sheet: list.namedSheet,
      owner: list.owner,
      strangeOwner: list.strangeOwner ?? null,
      ownerless: list.ownerless?.count ?? 0,
      cards: firstCards(all, list.limit, ({ done }) => done),
      isNumbered: list.isNumbered,
      all,
      undatedCount: list.undated.count,
      undated: options.undated === true ? list.undated.rows().map(named) : [],
      closedCount: list.closed.count,
      closed: options.closed === true ? list.closed.rows().map(named) : [],
      doNotCall: list.doNotCall.count,
      unreadable: list.unreadable,
    },
    lookOf(context.output, context.language),
  );
  for (const line of lines) context.output.line(line);
  const own = context.now(null).day;
  if (list.timeZone === null || own === list.day) return;
  const { language } = context;
  const { weekdayDate } = await import("../../words/dates.ts");
  const [day, machine] = [weekdayDate(list.day, language), weekdayDate(own, language)];
  context.output.line(todayWords[language].otherDay(day, list.timeZone, machine));
}

function named({ name, ...place }: PlacedContact): { readonly row: string; readonly name: string } {
  return { name, row: rowText(place) };
}
