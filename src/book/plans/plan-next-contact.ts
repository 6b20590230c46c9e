/** Plans the column of the next contact where a table has none, and the first days of the people who have none. */
import type { Day } from "../../rules/calendar/day.ts";
import { addWorkingDays, onWorkingDay, type WorkCalendar } from "../../rules/calendar/working-days.ts";
import { partOfKey, rowOfKey } from "../../rules/contacts/row-key.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { nextContactHeadings } from "../../words/sheets/headings.ts";
import type { AddColumn, EditRow } from "../../workbook/changes.ts";
import type { Book, UnderstoodPart } from "../book.ts";
import type { NewColumnPlace, WayIn } from "../tables/way-in.ts";
import { dateAsColumn, writtenOrder } from "./date-spelling.ts";

/** The days of people in their order: so many on each working day, beginning with the first one from `from` on. */
export function spreadDays(
  keys: readonly number[],
  perDay: number,
  from: Day,
  calendar: WorkCalendar,
): ReadonlyMap<number, Day> {
  const days = new Map<number, Day>();
  if (perDay < 1) return days;
  let day = onWorkingDay(from, calendar);
  for (const [index, key] of keys.entries()) {
    if (index > 0 && index % perDay === 0) day = addWorkingDays(day, 1, calendar);
    days.set(key, day);
  }
  return days;
}

/** The new columns, one for each sheet that lacks a next contact, with the days of its people. */
export function newDateColumns(
  book: Book,
  { lacking }: WayIn,
  days: ReadonlyMap<number, Day>,
): readonly AddColumn[] {
  const { contacts, understanding } = book;
  return understanding.parts.flatMap((part, index): AddColumn[] => {
    const place = lacking.find(({ sheet }) => sheet === part.title);
    if (place === undefined) return [];
    const rows = contacts.rows.filter((key) => partOfKey(key) === index);
    const cells = rows.flatMap((key) => {
      const day = days.get(key);
      return day === undefined
        ? []
        : [{ row: rowOfKey(key), value: { kind: "date" as const, day, time: null } }];
    });
    return [
      {
        ...{ kind: "add-column", sheet: part.title, headingRow: part.headingRow, hidden: false, cells },
        heading: headingFor(book, part, place),
        dates: {
          like: columnToFollow(part),
          lastRow: rows.reduce((last, key) => Math.max(last, rowOfKey(key)), part.headingRow),
          rightOf: place.column - 1,
        },
      },
    ];
  });
}

/** Days into the empty cells of a column that is there already. */
export function spreadIntoCells(book: Book, days: ReadonlyMap<number, Day>): readonly EditRow[] {
  const { contacts } = book;
  return [...days].flatMap(([key, day]): EditRow[] => {
    if (!canHoldDay(book, key)) return [];
    const part = contacts.part(key);
    const column = part.columns.get("nextContact");
    if (column === undefined) return [];
    const row = rowOfKey(key);
    const before = part.grid.cell(row, column);
    const rows = () => part.grid.rows.filter((one) => one > part.headingRow);
    const value = dateAsColumn(
      { day, time: null },
      { part, column, before, order: writtenOrder(book), rows },
    );
    const known = [part.columns.get("name"), part.columns.get("phone")].filter((one) => one !== undefined);
    return [
      {
        ...{ kind: "edit", sheet: part.title, row, cells: [{ column, before, value }] },
        expect: [...new Set(known)].map((one) => ({ column: one, cell: part.grid.cell(row, one) })),
      },
    ];
  });
}

/** True where a first day can be written: into a new column, or a cell that holds nothing and takes any value. */
export function canHoldDay({ contacts }: Book, key: number): boolean {
  const { columns, grid } = contacts.part(key);
  const column = columns.get("nextContact");
  if (column === undefined) return true;
  const row = rowOfKey(key);
  return (
    grid.cell(row, column).kind === "empty" &&
    !grid.isFormula(row, column) &&
    grid.anchor(row, column) === null &&
    // No list, but a rule: for a day that is one of dates.
    (grid.choices(row, column) ?? []).length === 0
  );
}

/** The usual heading of the table's language; another one where a column has that already and is no next contact. */
function headingFor({ language }: Book, { headings }: UnderstoodPart, { heading }: NewColumnPlace): string {
  const taken = new Set([...headings.values()].map(plainText));
  return [heading, ...nextContactHeadings[language]].find((one) => !taken.has(plainText(one))) ?? heading;
}

const notFollowed = /mail|почт|site|сайт|web|url|http|link|ссылк|website/iu;

/** The last column of the people's own block whose look is not that of a link. */
function columnToFollow({ assigned, headings }: UnderstoodPart): number {
  const { columns, names, phones } = assigned;
  const known = [...columns.values(), ...phones, ...names.map(({ column }) => column)];
  let last = Math.max(1, ...known);
  while (headings.has(last + 1)) last += 1;
  const block = [...headings].filter(([column]) => column <= last).reverse();
  return block.find(([, heading]) => !notFollowed.test(heading))?.[0] ?? last;
}
