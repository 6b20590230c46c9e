/**
 * The row of a table that stands in several sheets, as one number: the row as the person sees it, and for the second
 * sheet and later ones so many whole steps more. A table in one sheet has its plain row numbers.
 */

/** More rows than any sheet has. */
const step = 100_000_000;

/** The key of a row in the part of that place, the first being 0. */
export function rowKey(part: number, row: number): number {
  return part * step + row;
}

/** The row number that the person sees in the sheet. */
export function rowOfKey(key: number): number {
  return key % step;
}

/** Which part of the table the row stands in, the first being 0. */
export function partOfKey(key: number): number {
  return Math.floor(key / step);
}
