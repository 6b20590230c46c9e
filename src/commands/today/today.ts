/** `followup today`: the checklist of the day. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import type { Language } from "../../base/language.ts";
import type { Book } from "../../book/book.ts";
import type { Card } from "../../rules/deck/deck.ts";
import { lookOf } from "../../terminal/look.ts";
import { styled } from "../../terminal/output.ts";
import { whyFirst } from "../../words/commands/card.ts";
import { todayWords } from "../../words/commands/today.ts";
import { todayCsvWords } from "../../words/commands/today-csv.ts";
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

/** Prints today's list. */
export async function today(context: Context, options: TodayOptions): Promise<void> {
  const limit = limitOf(options.limit, context.language);
  const out = outOf(options.out, context.language);
  const view = await openDay(context, await ownerMeant(context, options.owner));
  const cards = view.cards.slice(0, limit ?? view.cards.length);
  rememberShown(view, cards);
  if (view.numbersLost !== null) await tellLost(context, view.numbersLost);
  if (view.desk.journal.unread().length > 0) {
    const { tellUnread } = await import("../day/tell-unread.ts");
    tellUnread(context, view.desk);
  }
  if (context.json) context.output.json(document(view, cards, context.language));
  else if (options.csv === true || out !== null) {
    const { giveCsv } = await import("./list-csv.ts");
    giveCsv(context, view, cards, { out, force: options.force === true });
  } else await printList(context, view, cards, options);
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

function document(view: DayView, cards: readonly Card[], language: Language): object {
  const open = view.cards.filter((card) => !card.done);
  const undated = view.undated();
  const { contacts } = view.book;
  const told = (rows: readonly number[]) =>
    rows.map((row) => ({ ...contacts.place(row), name: contacts.name(row) }));
  return {
    date: view.now.day,
    place: view.workbook.place,
    sheet: contacts.title,
    owner: view.owner,
    shown: cards.length,
    counts: {
      due: open.length,
      late: open.filter((card) => card.daysLate > 0).length,
      done: view.cards.length - open.length,
      undated: undated.length,
      unreadable: view.unreadable.length,
    },
    cards: cards.map((card) => ({ ...cardDocument(card, language, view), number: numberOf(view, card) })),
    undated: told(undated),
    unreadable: view.unreadable,
    timeZone: view.workbook.timeZone,
    unreadableEntries: view.desk.journal.unread(),
    closed: { count: view.closed.length, rows: told(view.closed) },
    doNotCall: { count: view.doNotCall.length, rows: told(view.doNotCall) },
  };
}

/** A card as JSON shows it. */
export function cardDocument(
  card: Card,
  language: Language,
  { book: { contacts }, complaint }: Pick<DayView, "book" | "complaint">,
): object {
  const { number, row, name, phone, company, owner, nextContact, time, daysLate } = card;
  const { value, attempts, note, done, outcome, why } = card;
  return {
    ...{ number, ...contacts.place(row), name, phone, company, owner, nextContact, time, daysLate },
    ...{ value, attempts, note, done, outcome, why: whyFirst(language, why) },
    ...{ keptBackFor: card.hold?.to ?? null, complaint: complaint(row) },
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

async function printList(
  context: Context,
  view: DayView,
  cards: readonly Card[],
  options: TodayOptions,
): Promise<void> {
  const { checklistLines } = await import("../../terminal/screens/checklist.ts");
  const undated = view.undated();
  const { contacts } = view.book;
  const placed = (row: number) => ({ name: contacts.name(row), row: rowText(contacts.place(row)) });
  const lines = checklistLines(
    {
      date: view.now.day,
      place: view.workbook.place,
      sheet: namedSheet(view.book),
      owner: view.owner,
      cards,
      isNumbered: view.numbersLost === null,
      all: view.cards,
      undatedCount: undated.length,
      undated: options.undated === true ? undated.map(placed) : [],
      closedCount: view.closed.length,
      closed: options.closed === true ? view.closed.map(placed) : [],
      doNotCall: view.doNotCall.length,
      unreadable: view.unreadable,
    },
    lookOf(context.output, context.language),
  );
  for (const line of lines) context.output.line(line);
  const { timeZone } = view.workbook;
  const own = context.now(null).day;
  if (timeZone !== null && own !== view.now.day)
    context.output.line(todayWords[context.language].otherDay(view.now.day, timeZone, own));
}

/** A row as a person sees it: its number, and its sheet where there are several. */
function rowText({ row, sheet }: { readonly row: number; readonly sheet?: string }): string {
  return sheet === undefined ? String(row) : `${sheet}!${row}`;
}

/** The sheets of the contacts, where the workbook has more than one table of people; null where there is no doubt. */
function namedSheet({ contacts, understanding }: Book): string | null {
  const isPlain = contacts.parts.length === 1 && understanding.otherSheets.length === 0;
  return isPlain ? null : contacts.parts.map(({ title }) => title).join(", ");
}
