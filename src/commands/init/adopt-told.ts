/** What init --adopt tells: how a table is understood, and what is added to it. */
import type { Language } from "../../base/language.ts";
import type { Book } from "../../book/book.ts";
import { understood } from "../../book/headings/understood.ts";
import type { Decisions } from "../../book/plans/plan-decisions.ts";
import type { WayIn } from "../../book/tables/way-in.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { lookOf } from "../../terminal/look.ts";
import { columnsLines, folded } from "../../terminal/screens/columns-view.ts";
import { fullDate } from "../../words/dates.ts";
import { idHeading } from "../../words/sheets/headings.ts";
import { adoptWords } from "../../words/upkeep/adopt.ts";
import { columnWords } from "../../words/upkeep/columns.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { AddColumn, Change } from "../../workbook/changes.ts";
import type { Context } from "../context.ts";

/** The first days of people who had none. */
export interface Spread {
  readonly undated: number;
  readonly perDay: number;
  /** By row key. */
  readonly days: ReadonlyMap<number, Day>;
}

/** Everything that would be done, or was. */
export interface Proposal {
  /** As it is understood now, before anything is asked or added. */
  readonly first: Book;
  readonly book: Book;
  readonly wayIn: WayIn;
  readonly decisions: Decisions;
  readonly spread: Spread;
  readonly changes: readonly Change[];
}

/** Prints how the columns are understood. */
export function tellColumns(context: Context, book: Book): void {
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

/** Prints what is added, or that nothing is missing. */
export function tellChanges(context: Context, proposal: Proposal): void {
  const { language, output } = context;
  const { changes } = proposal;
  const words = adoptWords[language];
  const look = lookOf(output, language);
  output.line();
  output.line(changes.length === 0 ? words.nothing : words.willAdd);
  const told = (text: string) => {
    for (const [index, line] of folded(text, look).entries())
      output.line(`${index === 0 ? "  + " : "    "}${line}`);
  };
  for (const change of changes) {
    if (change.kind === "add-sheet") told(words.sheet(change.title));
    else if (change.kind === "append") told(words.row(change.sheet));
    else if (change.kind === "add-column" && change.heading === idHeading)
      told(words.identity(change.heading));
    else if (change.kind === "add-column") told(words.column(change.heading, placeOf(change)));
  }
  const [serving] = proposal.wayIn.couldServe;
  if (serving !== undefined && context.prompt === null) {
    const text = words.couldServe(serving.heading, serving.cell);
    for (const line of folded(text, lookOf(output, language))) output.line(line);
  }
  tellSpread(context, proposal);
}

function spanOf(from: Day, to: Day, language: Language): string {
  const first = fullDate(from, language);
  return from === to ? first : `${first} – ${fullDate(to, language)}`;
}

/** Prints who gets a first day, or who could. */
export function tellSpread({ language, output }: Context, { spread, wayIn }: Proposal): void {
  const words = adoptWords[language];
  const look = lookOf(output, language);
  const { days, perDay, undated } = spread;
  const [from, to] = endsOf(days);
  if (from !== null && to !== null) {
    const text = words.spread(days.size, perDay, spanOf(from, to, language));
    for (const [index, line] of folded(text, look).entries()) {
      output.line(`${index === 0 ? "  + " : "    "}${line}`);
    }
  } else if (undated > 0 && wayIn.lacking.length > 0) {
    for (const line of folded(words.undated(undated), look)) output.line(line);
  }
}

/** What is added, in the workbook's own words. */
export function addedThings({ changes, spread }: Proposal): readonly string[] {
  const things = changes.flatMap((change) => {
    if (change.kind === "add-sheet") return [change.title];
    if (change.kind === "add-column") return [change.heading];
    return change.kind === "append" ? [change.sheet] : [];
  });
  const [from, to] = endsOf(spread.days);
  return from === null ? things : [...things, `${spread.days.size} × ${from} – ${to}`];
}

/** The document of --json. `cells`: where the new columns were seen afterwards; null where nothing was written. */
export function documentOf(
  { book, changes, decisions, first, spread }: Proposal,
  adopted: boolean,
  cells: readonly string[] | null,
): object {
  const columns = changes.flatMap((change) => (change.kind === "add-column" ? [change] : []));
  const { dateOrder, left, nextContactColumn, sheets, taken } = decisions;
  const [from, to] = endsOf(spread.days);
  return {
    adopted,
    place: book.workbook.place,
    language: book.language,
    ...understood(first),
    decisions: { nextContactColumn, dateOrder, sheets, taken, left },
    added: {
      sheets: changes.flatMap((change) => (change.kind === "add-sheet" ? [change.title] : [])),
      columns: columns.map(({ heading }) => heading),
      cells: cells ?? columns.map(placeOf),
      settings: changes.filter((change) => change.kind === "append").length,
    },
    spread: { undated: spread.undated, perDay: spread.perDay, people: spread.days.size, from, to },
  };
}

/** Where a new column begins; one without days is at the right end of the headings, which only the workbook knows. */
function placeOf({ dates, headingRow, sheet }: AddColumn): string {
  return dates === undefined ? sheet : cellName(sheet, headingRow, dates.rightOf + 1);
}

function endsOf(days: ReadonlyMap<number, Day>): readonly [Day | null, Day | null] {
  const all = [...days.values()];
  return [all[0] ?? null, all.at(-1) ?? null];
}
