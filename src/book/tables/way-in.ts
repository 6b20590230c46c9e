/** What a table without a next contact still needs: where the column would go, and which of its dates could serve instead. */

import type { Day } from "../../rules/calendar/day.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { contactHeadings } from "../../words/sheets/headings.ts";
import { servingDates, servingIfComing } from "../../words/sheets/serving-dates.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { Book, UnderstoodPart } from "../book.ts";
import { oneLine } from "../sheets/cell-value.ts";
import { endedByCalls } from "../sheets/ended-by-calls.ts";
import { nextContactOf } from "../sheets/next-contact.ts";

/** A column of dates that a person may take for the next contact. */
export interface ServingDate {
  readonly sheet: string;
  readonly column: number;
  /** "Clients!F1". */
  readonly cell: string;
  readonly heading: string;
  readonly filled: number;
  readonly dates: number;
  /** Of the dates, today and later. */
  readonly future: number;
}

/** Where the column of one sheet would go. */
export interface NewColumnPlace {
  readonly sheet: string;
  readonly headingRow: number;
  /** Right of everything that is used in the sheet. */
  readonly column: number;
  /** In the language of the table. */
  readonly heading: string;
}

/** The way in for a table. */
export interface WayIn {
  /** Sheets of the table that lack a next contact, each with the place for it. */
  readonly lacking: readonly NewColumnPlace[];
  readonly couldServe: readonly ServingDate[];
  /** Row keys of people without a date who are not closed and may be called. */
  readonly undated: readonly number[];
}

/** Works out the way in. The sheets that lack the column are read whole, once. */
export async function wayIn(book: Book, today: Day): Promise<WayIn> {
  const { contacts, language, understanding, workbook } = book;
  const missing = understanding.parts.filter(({ nextContact }) => nextContact === null);
  const grids = await workbook.read(missing.map(({ title }) => ({ sheet: title })));
  const open = contacts.rows.filter(
    (row) =>
      contacts.nextContact(row).kind === "none" && !contacts.isClosed(row) && !contacts.mustNotBeCalled(row),
  );
  const ended = await endedByCalls(book, open);
  const found = missing.map((part, index) => ({ part, grid: grids[index] }));
  return {
    lacking: found.map(({ grid, part }) => ({
      sheet: part.title,
      headingRow: part.headingRow,
      column: placeIn(part, grid?.lastColumn ?? 0),
      heading: contactHeadings[language].nextContact,
    })),
    couldServe: found.flatMap(({ grid, part }) => (grid === undefined ? [] : servingIn(part, grid, today))),
    undated: open.filter((row) => !ended.has(row)),
  };
}

/** Right of everything; beyond a gap where another list of people stands last, so that it is not taken for one of that list's. */
function placeIn({ assigned: { beside, left }, headings }: UnderstoodPart, lastColumn: number): number {
  const own = [...headings.keys()].filter((column) => !beside.includes(column));
  const last = Math.max(0, ...own);
  const isBesidePeople = left.some(
    ({ column, field, why }) =>
      why === "side-list" && column > last && (field === "name" || field === "phone"),
  );
  return Math.max(lastColumn, ...headings.keys(), 0) + (isBesidePeople ? 2 : 1);
}

/** The columns of dates whose heading is about something to do, never about a renewal, a birthday or a delivery. */
function servingIn(part: UnderstoodPart, grid: Grid, today: Day): ServingDate[] {
  const taken = new Set(part.assigned.columns.values());
  return [...part.headings].flatMap(([column, heading]) => {
    const plain = plainText(heading);
    const isBare = servingIfComing.has(plain);
    if (taken.has(column) || (!isBare && !servingDates.has(plain))) return [];
    let filled = 0;
    let dates = 0;
    let future = 0;
    for (const row of grid.rows) {
      if (row <= part.headingRow) continue;
      const next = nextContactOf(grid.cell(row, column), () => "unknown");
      if (next.kind !== "none") filled += 1;
      if (next.kind !== "set") continue;
      dates += 1;
      if (next.day >= today) future += 1;
    }
    if (dates === 0 || dates * 2 < filled || (isBare && future * 2 < dates)) return [];
    const cell = cellName(part.title, part.headingRow, column);
    return [{ sheet: part.title, column, cell, heading: oneLine(heading), filled, dates, future }];
  });
}
