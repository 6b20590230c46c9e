/** Rows that may say a name or a phone, found by marks of their texts: a long sheet is not decoded for a short list. */
import { partOfKey, rowOfKey } from "../../rules/contacts/row-key.ts";
import { nothings } from "../../words/sheets/cell-words.ts";
import type { Grid, TextMarks } from "../../workbook/workbook.ts";
import type { TablePart } from "../contacts-sheet.ts";

const unknown = 0;
const empty = -1;

type Part = Pick<TablePart, "names" | "phones"> & { readonly grid: Grid };

/** Of the rows (as row keys) at least those with one of the folded names, or of the phones that are given as digits. */
export function likelyRows(
  parts: readonly Part[],
  rows: readonly number[],
  names: ReadonlySet<string>,
  phones: ReadonlySet<string>,
): readonly number[] {
  const looks = parts.map((part) => lookOf(part, names, phones));
  if (looks.every((look) => look === null)) return rows;
  return rows.filter((key) => looks[partOfKey(key)]?.(rowOfKey(key)) ?? true);
}

type Look = (row: number) => boolean;

/** null where every row must be read: its cells have no marks, its names stand in several columns, or a name can't be marked. */
function lookOf(
  { grid, names: columns, phones: phoneColumns }: Part,
  names: ReadonlySet<string>,
  phones: ReadonlySet<string>,
): Look | null {
  const { marks } = grid;
  const [only] = columns;
  if (marks === null || only === undefined || columns.length > 1) return null;
  const wantedNames = new Set([...names].map((name) => marks.of(name, "words")));
  const wantedPhones = new Set([...phones].map((digits) => marks.of(digits, "digits")));
  if (wantedNames.has(unknown) || wantedPhones.has(unknown)) return null;
  // A name that says nothing gives its place to the company.
  for (const nothing of nothings) wantedNames.add(marks.of(nothing, "words"));
  return (row) => {
    const name = marks.at(row, only.column, "words");
    if (name === unknown || name === empty || wantedNames.has(name)) return true;
    return isLikelyPhone(marks, row, phoneColumns, wantedPhones);
  };
}

/** Looks at the first phone that is filled, as it is the one that counts; one without digits may say nothing. */
function isLikelyPhone(
  marks: TextMarks,
  row: number,
  columns: readonly number[],
  wanted: ReadonlySet<number>,
): boolean {
  for (const column of columns) {
    const phone = marks.at(row, column, "digits");
    if (phone !== empty) return phone === unknown || wanted.has(phone);
  }
  return false;
}
