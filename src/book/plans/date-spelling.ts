/** A day as its column is written: a date cell among date cells, text in their spelling among texts. */
import type { Moment } from "../../rules/calendar/day.ts";
import type { Cell, Value } from "../../workbook/cell.ts";
import type { Grid } from "../../workbook/workbook.ts";

/** Where the date goes. */
interface DatePlace {
  readonly part: { readonly grid: Grid };
  readonly column: number;
  readonly before: Cell;
  readonly rows: () => readonly number[];
}

/** How texts write a day. */
type Spelling = (year: string, month: string, date: string) => string;

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
/** As many filled cells as tell how a column is written. */
const looked = 60;

/** The value that a column gets for a moment. A cell that holds a date gets a date; a new one follows the others of its column. */
export function dateAsColumn({ day, time }: Moment, place: DatePlace): Value {
  const date: Value = { kind: "date", day, time };
  if (place.before.kind === "date" || place.before.kind === "number") return date;
  const texts = textsOf(place);
  if (texts === null) return date;
  const spell = spellingOf(texts.filter((text) => isSpelled(text)));
  if (spell === null) return date;
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  const written = spell(year, month, dayOfMonth);
  return { kind: "text", text: time === null ? written : `${written} ${time}` };
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

/** The filled cells of the column, where most of them are texts; null where they are dates, or none is filled. */
function textsOf({ column, part: { grid }, rows }: DatePlace): readonly string[] | null {
  const texts: string[] = [];
  let dates = 0;
  for (const row of rows()) {
    const cell = grid.cell(row, column);
    if (cell.kind === "date" || cell.kind === "number") dates += 1;
    else if (cell.kind === "text" && /\d/.test(cell.text)) texts.push(cell.text.trim());
    if (texts.length + dates >= looked) break;
  }
  return texts.length > dates ? texts : null;
}

/** The commonest spelling of the texts; null for one that we don't write. */
function spellingOf(texts: readonly string[]): Spelling | null {
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
  if (isDayFirst === isMonthFirst) return null;
  const isPadded = parts.every(({ first, second }) => first.length === 2 && second.length === 2);
  const padded = (text: string) => (isPadded ? text : String(Number(text)));
  return (year, month, date) => {
    const [one, two] = isDayFirst ? [date, month] : [month, date];
    const end = model.year.length === 2 ? year.slice(2) : year;
    return [padded(one), padded(two), end].join(model.mark);
  };
}
