/** Columns as people name them: by heading or by letters. */
import { plainText } from "../../rules/typed/plain-words.ts";
import { columnOfLetters } from "../../workbook/cell-name.ts";
import type { HeadingRow } from "./heading-row.ts";

/** The column a person has named by its heading, its letters or its heading's cell, "G" or "G1"; null when it is not here. */
export function columnNamed(headings: ReadonlyMap<number, string>, name: string): number | null {
  const wanted = plainText(name);
  for (const [column, text] of headings) if (plainText(text) === wanted) return column;
  const column = columnOfLetters(name.trim().replace(/(?<=^[a-z]{1,3})\d+$/iu, ""));
  return column !== null && headings.has(column) ? column : null;
}

/** The same in a row of headings; null where nothing is named. */
export function namedColumn({ headings }: HeadingRow, name: string | undefined): number | null {
  if (name === undefined) return null;
  return columnNamed(new Map([...headings].map(([column, { text }]) => [column, text])), name);
}

/** The columns with the same heading, this one included. */
export function sameHeading(heading: HeadingRow, column: number): readonly number[] {
  const wanted = plainText(heading.headings.get(column)?.text ?? "");
  return [...heading.headings].filter(([, { text }]) => plainText(text) === wanted).map(([other]) => other);
}

const second = /\bsecond\b|\b2nd\b|(?:^|\s)втор|\bdoilea\b/iu;
const repeated = /\brepeat|(?:^|\s)повт|\brepetat/iu;
const first = /\bfirst\b|\b1st\b|(?:^|\s)перв|\bprim(?:ul|ului|a)\b/iu;
const call = /call|contact|follow|touch|звон|контакт|касани|apel|discu[țt]i/iu;
const third = /\bthird\b|\b3rd\b|(?:^|\s)трет|\btreilea\b/iu;

/** True for "Second call" beside the first or a third: one of the calls that were made. A repeated call beside the first alone is still to come. */
export function isOneOfCalls({ headings }: HeadingRow, column: number): boolean {
  const text = headings.get(column)?.text ?? "";
  const isSecond = second.test(text);
  if (!isSecond && !repeated.test(text)) return false;
  return [...headings.values()].some(
    ({ text: its }) => call.test(its) && (third.test(its) || (isSecond && first.test(its))),
  );
}

/** True for "Follow up 1" beside "Follow up 2": calls that were made, one after the other; only a lone "Next contact 1" is a next contact. */
export function isNumbered({ headings }: HeadingRow, column: number): boolean {
  const number = /[\s#№]*\d{1,2}\s*$/u;
  const text = headings.get(column)?.text ?? "";
  if (!number.test(text)) return false;
  const base = plainText(text.replace(number, ""));
  const others = [...headings].filter(
    ([other, { text: its }]) => other !== column && plainText(its.replace(number, "")) === base,
  );
  return others.length > 0;
}

/** True for "Amount 2025" beside "Amount 2026": what was given then is no more at stake. */
export function isOfEarlierYear({ headings }: HeadingRow, column: number): boolean {
  const year = /\b(?:20|fy ?)\d\d\b/iu;
  const text = headings.get(column)?.text ?? "";
  const own = year.exec(text)?.[0];
  if (own === undefined) return false;
  const base = plainText(text.replace(year, ""));
  return [...headings.values()].some(({ text: its }) => {
    const other = year.exec(its)?.[0] ?? "";
    return other > own && plainText(its.replace(year, "")) === base;
  });
}
