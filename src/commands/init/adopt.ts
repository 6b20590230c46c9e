/** `followup init --adopt`: shows how a table is understood, asks what it does not say, adds what is missing. */

import { Failure } from "../../base/errors.ts";
import { randomLetters } from "../../base/random-letters.ts";
import type { Book } from "../../book/book.ts";
import { understood } from "../../book/headings/understood.ts";
import { openBook } from "../../book/open-book.ts";
import { type Decisions, planAdoption } from "../../book/plans/plan-adoption.ts";
import { firstDateDoubt } from "../../book/sheets/date-doubt.ts";
import { writeNow } from "../../journal/delivery/write-now.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import { lookOf } from "../../terminal/look.ts";
import { columnsLines, folded } from "../../terminal/screens/columns-view.ts";
import { adoptWords } from "../../words/commands/adopt.ts";
import { columnWords } from "../../words/commands/columns.ts";
import { workWords } from "../../words/commands/work.ts";
import { fullDate } from "../../words/dates.ts";
import type { Change, ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { nextCommands, tellNext } from "./next-commands.ts";

/** The options of init --adopt. */
export interface AdoptOptions {
  readonly yes?: boolean;
  readonly dates?: string;
  readonly force?: boolean;
}

/** Adopts a workbook. Throws Failure workbook.* when it has no next contact, or nobody to call. */
export async function adopt(
  context: Context,
  workbook: ReadableWorkbook,
  options: AdoptOptions,
): Promise<void> {
  const asked = orderFrom(options.dates);
  const { columns } = await context.settings();
  const today = context.now(workbook.timeZone).day;
  const first = await openBook(workbook, { columns, today });
  if (!context.json) tellColumns(context, first);
  const column = await nextContactColumn(context, first, options);
  const book =
    column === null || column.isFound
      ? first
      : await openBook(workbook, { columns: { ...columns, nextContact: column.letters }, today });
  const dateOrder = asked ?? (await orderOfDates(context, book, options));
  const decisions = { nextContactColumn: column?.name ?? null, dateOrder };
  const changes = await planAdoption(book, decisions, () => randomLetters(10));
  await carryOut(context, workbook, book, changes, decisions, options);
}

function orderFrom(text: string | undefined): DateOrder | null {
  if (text === undefined) return null;
  if (text === "day-first" || text === "month-first") return text;
  throw new Failure("usage.unreadable-option", {
    ...{ option: "--dates", text, expected: "day-first, month-first" },
  });
}

function tellColumns(context: Context, book: Book): void {
  const look = lookOf(context.output, context.language);
  const words = columnWords[context.language];
  const { columns, doubled, headingRow, left, nextContact, otherSheets, sheet } = understood(book);
  const { place } = book.workbook;
  const lines = columnsLines({ place, sheet, headingRow, columns, left, nextContact }, look);
  for (const line of lines) context.output.line(line);
  const remarks = doubled.map(({ cells, heading }) => words.doubled(heading, cells.join(", ")));
  if (otherSheets.length > 0) remarks.push(words.otherSheets(otherSheets.join(", ")));
  for (const remark of remarks) for (const text of ["", ...folded(remark, look)]) context.output.line(text);
}

interface NamedByPerson {
  /** As it is written into the Settings sheet. */
  readonly name: string;
  readonly letters: string;
  /** It is the one that was found anyway. */
  readonly isFound: boolean;
}

/** The column the person means where two could be; null where there is no doubt. Without a terminal the one that was found is kept. */
async function nextContactColumn(
  context: Context,
  book: Book,
  { yes }: AdoptOptions,
): Promise<NamedByPerson | null> {
  const { nextContact } = understood(book);
  if (nextContact === null || nextContact.rivals.length === 0 || nextContact.why === "named") return null;
  const all = [nextContact, ...nextContact.rivals];
  const named = all.map(({ cell, heading }, index) => {
    const letters = cell.slice(cell.lastIndexOf("!") + 1).replace(/\d+$/, "");
    const isDoubled = all.filter((other) => other.heading === heading).length > 1;
    return { name: isDoubled ? letters : heading, letters, isFound: index === 0 };
  });
  if (context.prompt === null || yes === true) return named[0] ?? null;
  const words = adoptWords[context.language];
  context.output.line();
  return context.prompt.key(
    words.whichColumn,
    all.flatMap(({ cell, dates, filled, future, heading }, index) => {
      const answer = named[index];
      const label = `${heading} (${cell}): ${words.holds(dates, filled, future)}`;
      return answer === undefined ? [] : [{ key: String(index + 1), label, answer }];
    }),
    { list: true },
  );
}

/** How dates with slashes are written, asked once where the column does not show it; null: not in doubt, or not answered. */
async function orderOfDates(context: Context, book: Book, { yes }: AdoptOptions): Promise<DateOrder | null> {
  const doubt = firstDateDoubt(book.contacts);
  if (doubt === null) return null;
  const { language, output, prompt } = context;
  const words = adoptWords[language];
  if (prompt === null || yes === true) {
    output.aside(words.orderUnknown(doubt.text, doubt.cell));
    return null;
  }
  output.line();
  return prompt.key<DateOrder>(
    words.whichOrder(doubt.text, doubt.cell),
    [
      { key: "1", label: fullDate(doubt.dayFirst, language), answer: "day-first" },
      { key: "2", label: fullDate(doubt.monthFirst, language), answer: "month-first" },
    ],
    { list: true },
  );
}

async function carryOut(
  context: Context,
  workbook: ReadableWorkbook,
  book: Book,
  changes: readonly Change[],
  decisions: Decisions,
  options: AdoptOptions,
): Promise<void> {
  const { json, language, output } = context;
  const words = adoptWords[language];
  if (!json) tellChanges(context, changes);
  const isAgreed = changes.length > 0 && (options.yes === true || (await agrees(context)));
  if (isAgreed) {
    const { writing } = workWords[language];
    const desk = await deskFor(context, workbook);
    const record = { what: addedThings(changes).join(", "), changes, former: null };
    const how = { force: options.force === true, copy: "must" } as const;
    await output.during(writing, () => writeNow(desk, "adoption", record, how));
  }
  if (json) {
    output.json(documentOf(book, changes, decisions, isAgreed || changes.length === 0));
    return;
  }
  if (changes.length > 0 && !isAgreed) {
    output.line(context.prompt === null ? words.notYet : words.left);
    return;
  }
  if (isAgreed) output.line(words.added);
  tellNext(context, nextCommands(language, book.workbook.place, "filled"));
}

async function agrees({ language, output, prompt }: Context): Promise<boolean> {
  if (prompt === null) return false;
  output.line();
  return prompt.yes(adoptWords[language].add, true);
}

function tellChanges({ language, output }: Context, changes: readonly Change[]): void {
  const words = adoptWords[language];
  output.line();
  output.line(changes.length === 0 ? words.nothing : words.willAdd);
  for (const change of changes) {
    if (change.kind === "add-sheet") output.line(`  + ${words.sheet(change.title)}`);
    else if (change.kind === "append") output.line(`  + ${words.row(change.sheet)}`);
    else if (change.kind === "add-column") output.line(`  + ${words.identity(change.heading)}`);
  }
}

/** What is added, in the workbook's own words. */
function addedThings(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind === "add-sheet") return [change.title];
    if (change.kind === "add-column") return [change.heading];
    return change.kind === "append" ? [change.sheet] : [];
  });
}

function documentOf(book: Book, changes: readonly Change[], decisions: Decisions, adopted: boolean): object {
  return {
    adopted,
    place: book.workbook.place,
    language: book.language,
    ...understood(book),
    decisions,
    added: {
      sheets: changes.flatMap((change) => (change.kind === "add-sheet" ? [change.title] : [])),
      columns: changes.flatMap((change) => (change.kind === "add-column" ? [change.heading] : [])),
      settings: changes.filter((change) => change.kind === "append").length,
    },
  };
}
