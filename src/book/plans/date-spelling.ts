/** A day as its column is written: a date cell among date cells, text in their spelling among texts. */
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Day, Moment } from "../../rules/calendar/day.ts";
import { dateOrderOf } from "../../rules/when/cell-date.ts";
import type { Cell, Value } from "../../workbook/cell.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { Book } from "../book.ts";
import { likeMonthText } from "./month-spelling.ts";

/** Where the date goes. */
interface DatePlace {
  readonly part: { readonly grid: Grid };
  readonly column: number;
  readonly before: Cell;
  readonly rows: () => readonly number[];
  /** How 11/12/2026 is read where no other cell of the column tells. */
  readonly order: DateOrder;
}

/** How texts write a day. */
type Spelling = (year: string, month: string, date: string) => string | null;

/** Of equally common ones the first is written. */
const spellings: readonly { readonly pattern: RegExp; readonly write: Spelling }[] = [
  { pattern: /^\d{1,2}\.\d{1,2}(?![.\d])/, write: (year, month, date) => `${date}.${month}.${year}` },
  { pattern: /^\d{2}\.\d{2}\.\d{4}/, write: (year, month, date) => `${date}.${month}.${year}` },
  {
    pattern: /^\d{1,2}\.\d{1,2}\.\d{4}/,
    write: (year, month, date) => `${Number(date)}.${Number(month)}.${year}`,
  },
  {
    pattern: /^\d{2}\.\d{2}\.\d{2}(?!\d)/,
    write: (year, month, date) => `${date}.${month}.${year.slice(2)}`,
  },
  { pattern: /^\d{4}-\d{2}-\d{2}/, write: (year, month, date) => `${year}-${month}-${date}` },
  { pattern: /^\d{4}\/\d{2}\/\d{2}/, write: (year, month, date) => `${year}/${month}/${date}` },
  { pattern: /^\d{4}\.\d{2}\.\d{2}/, write: (year, month, date) => `${year}.${month}.${date}` },
];

const slashed = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
/** Other cells of a column that must tell whether the day or the month comes first. */
const enoughProofs = 2;
/** As many filled cells as tell how a column is written. */
const looked = 60;

/** How a workbook writes 11/12/2026 where its own cells don't tell: as its Settings sheet says, else as its language does. */
export function writtenOrder({
  language,
  understanding,
}: Pick<Book, "language" | "understanding">): DateOrder {
  return understanding.decided?.dateOrder ?? dateOrderOf([], language);
}

/** The value that a column gets for a moment. A cell that holds a date gets a date; a new one follows the others of its column. */
export function dateAsColumn({ day, time }: Moment, place: DatePlace): Value {
  const date: Value = { kind: "date", day, time };
  if (place.before.kind === "date" || place.before.kind === "number") return date;
  const written = asTexts(day, textsOf(place), place);
  if (written === null) return date;
  return { kind: "text", text: time === null ? written : `${written} ${time}` };
}

/** The day as most texts spell it; null for a spelling that we don't write, or that could be read two ways. */
function asTexts(day: Day, texts: readonly string[], { before, order }: DatePlace): string | null {
  const [year = "", month = "", date = ""] = day.split("-");
  const spelled = texts.filter((text) => isSpelled(text));
  const named = texts.flatMap((text) => likeMonthText(text, day) ?? []);
  if (named.length > spelled.length) return named[0] ?? null;
  const replaced = before.kind === "text" ? before.text.trim() : null;
  return spellingOf(spelled, order, replaced)?.(year, month, date) ?? null;
}

/** True for a text that begins with a day in digits; "after 20 November" says nothing of how days are written. */
function isSpelled(text: string): boolean {
  return spellings.some(({ pattern }) => pattern.test(text)) || slashed.test(text);
}

/** A moment that has passed: with its time only where the column tells the time of most others. */
export function momentAsColumn({ day, time }: Moment, place: DatePlace): Value {
  const { column, part, rows } = place;
  let clocked = 0;
  let filled = 0;
  for (const row of rows()) {
    const cell = part.grid.cell(row, column);
    if (cell.kind !== "date" && cell.kind !== "text") continue;
    filled += 1;
    if (cell.kind === "date" ? cell.time !== null : /\d:\d\d/.test(cell.text)) clocked += 1;
    if (filled >= looked) break;
  }
  return dateAsColumn({ day, time: clocked * 2 > filled ? time : null }, place);
}

/** The filled cells of the column, where most of them are texts; none where they are dates. */
function textsOf({ column, part: { grid }, rows }: DatePlace): readonly string[] {
  const texts: string[] = [];
  let dates = 0;
  for (const row of rows()) {
    const cell = grid.cell(row, column);
    if (cell.kind === "date" || cell.kind === "number") dates += 1;
    else if (cell.kind === "text" && /\d/.test(cell.text)) texts.push(cell.text.trim());
    if (texts.length + dates >= looked) break;
  }
  return texts.length > dates ? texts : [];
}

/** The commonest spelling of the texts; null for one that we don't write. */
function spellingOf(texts: readonly string[], order: DateOrder, replaced: string | null): Spelling | null {
  const counted = spellings.map(({ pattern, write }) => ({
    times: texts.filter((text) => pattern.test(text)).length,
    write,
  }));
  const best = counted.reduce((left, right) => (right.times > left.times ? right : left));
  const others = texts.filter((text) => slashed.test(text)).length;
  if (best.times > 0 && best.times >= others) return best.write;
  const parts = texts.flatMap((text) => {
    const [, first, mark, second, year] = slashed.exec(text) ?? [];
    return first === undefined || mark === undefined || second === undefined || year === undefined
      ? []
      : [{ first, mark, second, year }];
  });
  const [model] = parts;
  if (model === undefined || parts.length * 2 <= texts.length) return null;
  const isDayFirst = parts.some(({ first }) => Number(first) > 12);
  const isMonthFirst = parts.some(({ second }) => Number(second) > 12);
  const own = ownOrder(isDayFirst, isMonthFirst) ?? order;
  if (own === "unknown" || (isDayFirst && isMonthFirst)) return null;
  // What tells the order is written over in its turn: alone, 03/07/2026 would be a day that nobody can read.
  const isProven = provingOrder(texts) - provingOrder(replaced === null ? [] : [replaced]) >= enoughProofs;
  const isPadded = parts.every(({ first, second }) => first.length === 2 && second.length === 2);
  const padded = (text: string) => (isPadded ? text : String(Number(text)));
  return (year, month, date) => {
    if (own !== order && !isProven && Number(date) <= 12 && date !== month) return null;
    const [one, two] = own === "day-first" ? [date, month] : [month, date];
    const end = model.year.length === 2 ? year.slice(2) : year;
    return [padded(one), padded(two), end].join(model.mark);
  };
}

/** How many of the texts can be read one way only. */
function provingOrder(texts: readonly string[]): number {
  return texts.filter((text) => dateOrderOf([text], "en") !== "unknown").length;
}

function ownOrder(isDayFirst: boolean, isMonthFirst: boolean): DateOrder | null {
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? "day-first" : "month-first";
}
