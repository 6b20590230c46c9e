/** `followup today`: the checklist of the day. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import type { Language } from "../../base/language.ts";
import { csvText } from "../../documents/csv.ts";
import type { Card } from "../../rules/deck/deck.ts";
import { lookOf } from "../../terminal/look.ts";
import { styled } from "../../terminal/output.ts";
import { checklistLines } from "../../terminal/screens/checklist.ts";
import { whyFirst } from "../../words/commands/card.ts";
import { todayWords } from "../../words/commands/today.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { type DayView, openDay } from "../day/day-view.ts";
import { ownerMeant } from "../day/owner.ts";
import { rememberShown } from "../day/shown.ts";

/** The options of today. */
export interface TodayOptions {
  readonly owner?: string;
  readonly limit?: string;
  readonly csv?: boolean;
  readonly undated?: boolean;
}

/** Adds the options of today. */
export function attachToday(command: Command, start: Start, work = today): void {
  const { options } = todayWords[start.language];
  command
    .option("--owner <name>", options.owner)
    .option("--limit <n>", options.limit)
    .option("--undated", options.undated)
    .option("--csv", options.csv)
    .action(async (chosen: TodayOptions) => work(await start.context(), chosen));
}

/** Prints today's list. */
export async function today(context: Context, options: TodayOptions): Promise<void> {
  const limit = limitOf(options.limit, context.language);
  const view = await openDay(context, await ownerMeant(context, options.owner));
  const cards = view.cards.slice(0, limit ?? view.cards.length);
  rememberShown(view, cards);
  if (view.numbersLost !== null) await tellLost(context, view.numbersLost);
  if (view.desk.journal.unread().length > 0) {
    const { tellUnread } = await import("../day/tell-unread.ts");
    tellUnread(context, view.desk);
  }
  if (context.json) context.output.json(document(view, cards, context.language));
  else if (options.csv === true) context.output.raw(csvOf(view, cards, context.language));
  else printList(context, view, cards, options);
}

function limitOf(text: string | undefined, language: Language): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,5}$/.test(text.trim())) return Number(text);
  const expected = todayWords[language].limitExpected;
  throw new Failure("usage.unreadable-option", { option: "--limit", text, expected });
}

function document(view: DayView, cards: readonly Card[], language: Language): object {
  const open = view.cards.filter((card) => !card.done);
  const undated = view.undated();
  return {
    date: view.now.day,
    place: view.workbook.place,
    owner: view.owner,
    counts: {
      due: open.length,
      late: open.filter((card) => card.daysLate > 0).length,
      done: view.cards.length - open.length,
      undated: undated.length,
      unreadable: view.unreadable.length,
    },
    cards: cards.map((card) => ({ ...cardDocument(card, language), number: numberOf(view, card) })),
    undated: undated.map(({ row, name }) => ({ row, name })),
    unreadable: view.unreadable,
    unreadableEntries: view.desk.journal.unread(),
  };
}

/** A card as JSON shows it. */
export function cardDocument(card: Card, language: Language): object {
  const { number, row, name, phone, company, owner, nextContact, time, daysLate } = card;
  const { value, attempts, note, done, outcome, why } = card;
  return {
    ...{ number, row, name, phone, company, owner, nextContact, time, daysLate },
    ...{ value, attempts, note, done, outcome, why: whyFirst(language, why) },
  };
}

/** Null when the numbers of the day are lost: whoever typed one would get another client later. */
function numberOf({ numbersLost }: DayView, { number }: Card): number | null {
  return numbersLost === null ? number : null;
}

async function tellLost({ language, output }: Context, lost: Failure): Promise<void> {
  const { tell } = await import("../../words/problems/problems.ts");
  const { hint, message } = tell(lost, language);
  output.aside([styled("warning", message)]);
  if (hint !== null) output.aside(hint);
}

function csvOf(view: DayView, cards: readonly Card[], language: Language): string {
  const { csv, done } = todayWords[language];
  const rows = cards.map((card) => [
    numberOf(view, card),
    card.name,
    card.phone,
    card.company,
    card.owner,
    card.nextContact,
    card.time,
    card.daysLate,
    card.value,
    card.attempts,
    card.note,
    card.done ? done : null,
    whyFirst(language, card.why),
    card.row,
  ]);
  return csvText([csv, ...rows]);
}

function printList(context: Context, view: DayView, cards: readonly Card[], options: TodayOptions): void {
  const undated = view.undated();
  const lines = checklistLines(
    {
      date: view.now.day,
      place: view.workbook.place,
      owner: view.owner,
      cards,
      isNumbered: view.numbersLost === null,
      hidden: view.cards.length - cards.length,
      undatedCount: undated.length,
      undated: options.undated === true ? undated : [],
      unreadable: view.unreadable,
    },
    lookOf(context.output, context.language),
  );
  for (const line of lines) context.output.line(line);
}
