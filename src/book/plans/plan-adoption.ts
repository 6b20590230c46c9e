/** Plans what a table that people already have still needs: a next contact, sheets of our own, and on Google Sheets an identity for each row. */
import type { Day } from "../../rules/calendar/day.ts";
import { partOfKey, rowOfKey } from "../../rules/contacts/row-key.ts";
import { defaultReasons } from "../../words/sheets/default-reasons.ts";
import { idHeading, reasonHeadings, sheetTitles } from "../../words/sheets/headings.ts";
import type { AddColumn, AddSheet, Change, Value } from "../../workbook/workbook.ts";
import type { Book } from "../book.ts";
import type { WayIn } from "../headings/way-in.ts";
import { lineOf } from "../sheets/cell-value.ts";
import { newCallsSheet } from "./call-row.ts";
import { unusedTitle } from "./plan-decisions.ts";
import { newDateColumns, spreadIntoCells } from "./plan-next-contact.ts";

/** What is to be added. */
export interface Adoption {
  readonly wayIn: WayIn;
  /** The first days of the undated people, by their row keys; none where nobody is spread. */
  readonly days: ReadonlyMap<number, Day>;
  /** The lines (or the sheet) that keep what was decided. */
  readonly decisions: readonly Change[];
}

/**
 * The changes that make a table ready, in the order in which they are made; none when nothing is missing. Nothing that
 * stands in it is touched. `newId` gives a new text each time.
 */
export async function planAdoption(
  book: Book,
  { days, decisions, wayIn }: Adoption,
  newId: () => string,
): Promise<readonly Change[]> {
  const changes: Change[] = [...newDateColumns(book, wayIn, days), ...spreadIntoCells(book, days)];
  if ((await book.calls()) === null) changes.push(await newCallsSheet(book));
  if ((await book.reasons()) === null) changes.push(await newReasonsSheet(book));
  changes.push(...decisions);
  if (book.workbook.needsIds) changes.push(...identityColumns(book, newId));
  return changes;
}

async function newReasonsSheet({ language, workbook }: Book): Promise<AddSheet> {
  const widths = [
    ["reason", 30],
    ["otherWords", 62],
    ["improve", 62],
  ] as const;
  return {
    kind: "add-sheet",
    title: await unusedTitle(workbook, sheetTitles[language].reasons),
    columns: widths.map(([field, width]) => ({ heading: reasonHeadings[language][field], width })),
    rows: defaultReasons[language].map(({ improve, name, otherWords }) =>
      [name, otherWords, improve].map(text),
    ),
  };
}

/** A hidden column with a name for every row, so that a row is found again wherever it is sorted to; one for each sheet that lacks it. */
function identityColumns({ contacts }: Book, newId: () => string): readonly AddColumn[] {
  return contacts.parts.flatMap(({ columns, headingRow, title }, index): AddColumn[] => {
    if (columns.has("id")) return [];
    const cells = contacts.rows
      .filter((key) => partOfKey(key) === index && lineOf(contacts.cell(key, "id")) === null)
      .map((key) => ({ row: rowOfKey(key), value: text(newId()) }));
    return [{ kind: "add-column", sheet: title, headingRow, heading: idHeading, hidden: true, cells }];
  });
}

function text(content: string): Value {
  return content === "" ? { kind: "empty" } : { kind: "text", text: content };
}
