/** Two lists with no empty column between them: told by their tables, their headings that begin anew, their titles and their rows. */
import { plainText } from "../../rules/typed/plain-words.ts";
import { allWords } from "../../words/dictionary/sheet-words.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { HeadingRow } from "./heading-row.ts";

const suppliers = new Set(allWords("suppliers"));

/** A run of neighbouring headed columns as the lists it holds, from left to right. */
export function listsOf(
  grid: Grid,
  heading: HeadingRow,
  rows: readonly number[],
  run: readonly number[],
): (readonly number[])[] {
  const tables = grid.areas("table").filter(({ top }) => top === heading.row);
  const tableOf = (column: number) =>
    tables.findIndex(({ left, right }) => column >= left && column <= right);
  const parted: number[][] = [];
  for (const column of run) {
    const before = parted.at(-1)?.at(-1);
    if (before !== undefined && tableOf(before) === tableOf(column)) parted.at(-1)?.push(column);
    else parted.push([column]);
  }
  return parted.flatMap((columns) => {
    const start = secondStart(grid, heading, rows, columns);
    if (start === null) return [columns];
    return [columns.filter((column) => column < start), columns.filter((column) => column >= start)];
  });
}

/** The column where a second list begins; null where the headings are those of one list. */
function secondStart(
  grid: Grid,
  heading: HeadingRow,
  rows: readonly number[],
  columns: readonly number[],
): number | null {
  for (const [at, column] of columns.entries()) {
    const whom = whomOf(heading, column);
    if (at < 2 || whom === null) continue;
    const before = columns.slice(0, at);
    const same = before.findIndex((one) => whomOf(heading, one) === whom);
    if (same < 0 && whom === "phone") continue;
    // A second list may begin with the same columns that stand before its names: "№", "Date".
    let start = at;
    for (
      let first = same;
      first > 0 && isSameText(heading, columns[first - 1], columns[start - 1]);
      first -= 1
    )
      start -= 1;
    const lists = [columns.slice(0, start), columns.slice(start)] as const;
    if (lists.some((list) => !hasSomeone(heading, list))) continue;
    if (
      doubled(heading, ...lists) > 1 ||
      (same >= 0 && hasTitles(grid, heading.row, lists)) ||
      areSuppliers(heading, lists[1]) ||
      areApart(grid, heading, rows, ...lists)
    )
      return columns[start] ?? null;
  }
  return null;
}

/** What tells whom a row is about; null for any other heading, and for a numbered one ("Phone 2"). */
function whomOf({ headings }: HeadingRow, column: number): "who" | "phone" | null {
  const one = headings.get(column);
  if (one === undefined || /\d/.test(one.text)) return null;
  const meaning = one.readings[0]?.meaning;
  if (meaning === "phone") return "phone";
  return meaning === "name" || meaning === "company" ? "who" : null;
}

/** "Поставщик" with a telephone of its own, which is not "Телефон поставщика": nobody to sell to, however long the lists are. */
function areSuppliers({ headings }: HeadingRow, list: readonly number[]): boolean {
  const texts = list.map((column) => plainText(headings.get(column)?.text ?? ""));
  const who = texts.find((text) => suppliers.has(text));
  if (who === undefined || texts[0] !== who) return false;
  return !texts.some((text) => text !== who && text.includes(who.slice(0, 6)));
}

function hasSomeone(heading: HeadingRow, list: readonly number[]): boolean {
  const whom = list.map((column) => whomOf(heading, column));
  return list.length > 1 && whom.includes("who") && whom.includes("phone");
}

function isSameText({ headings }: HeadingRow, one: number | undefined, other: number | undefined): boolean {
  const [text, its] = [one, other].map((column) => headings.get(column ?? 0)?.text);
  return text !== undefined && its !== undefined && plainText(text) === plainText(its);
}

/** How many headings of the second list stand in the first one too. */
function doubled(heading: HeadingRow, first: readonly number[], second: readonly number[]): number {
  return second.filter((column) => first.some((one) => isSameText(heading, one, column))).length;
}

/** Each list has a title of its own right above its first column, and nothing more there. */
function hasTitles(grid: Grid, row: number, lists: readonly (readonly number[])[]): boolean {
  if (row === 1) return false;
  return lists.every((list) => {
    const texts = list.filter((column) => grid.cell(row - 1, column).kind === "text");
    return texts.length === 1 && texts[0] === list[0];
  });
}

/** The lists are of different lengths: one goes on with people where the other has ended. */
function areApart(
  grid: Grid,
  heading: HeadingRow,
  rows: readonly number[],
  first: readonly number[],
  second: readonly number[],
): boolean {
  const isFilled = (row: number, list: readonly number[]) =>
    list.some((column) => grid.cell(row, column).kind !== "empty");
  // Rows made ready and lines below a table name nobody on either side.
  const isSomeone = (row: number, list: readonly number[]) =>
    (["who", "phone"] as const).every((whom) =>
      isFilled(
        row,
        list.filter((column) => whomOf(heading, column) === whom),
      ),
    );
  if (rows.some((row) => isSomeone(row, second) && !isFilled(row, first))) return true;
  const people = rows.filter((row) => isSomeone(row, first));
  const end = people.findLastIndex((row) => isFilled(row, second));
  return (
    end > 0 && end < people.length - 2 && people.slice(0, end + 1).every((row) => isSomeone(row, second))
  );
}
