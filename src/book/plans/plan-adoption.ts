/** Plans what a table that people already have still needs: a next contact, sheets of our own, and on Google Sheets an identity for each row. */
import type { Day } from "../../rules/calendar/day.ts";
import { partOfKey, rowOfKey } from "../../rules/contacts/row-key.ts";
import { defaultReasons } from "../../words/sheets/default-reasons.ts";
import { idHeading, reasonHeadings, sheetTitles } from "../../words/sheets/headings.ts";
import type { Value } from "../../workbook/cell.ts";
import type { AddColumn, AddSheet, Change } from "../../workbook/changes.ts";
import type { Book } from "../book.ts";
import type { WayIn } from "../tables/way-in.ts";
import { newCallsSheet } from "./call-row.ts";
import { idsAtEnd, placeOfIds } from "./id-column.ts";
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
  if (book.workbook.needsIds) {
    const sheet = await book.settingsSheet();
    const named = [sheet?.nextContactColumn ?? null, ...(sheet?.takenColumns.values() ?? [])];
    changes.push(...identityColumns(book, [...named, ...textsIn(decisions)], newId));
  }
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

/** What the lines of decisions say: a column may be named by its letters there. */
function textsIn(decisions: readonly Change[]): readonly string[] {
  return decisions.flatMap((change) => {
    if (change.kind !== "append" && change.kind !== "add-sheet") return [];
    const values = change.kind === "append" ? change.cells.map(({ value }) => value) : change.rows.flat();
    return values.flatMap((value) =>
      value.kind === "text" && /^[A-Z]{1,3}$/.test(value.text) ? [value.text] : [],
    );
  });
}

/** A hidden column with a name for every row, inside the table; one of ours that stands at its end is moved inside. One for each sheet. */
function identityColumns(
  { contacts }: Book,
  named: readonly (string | null)[],
  newId: () => string,
): readonly AddColumn[] {
  return contacts.parts.flatMap((part, index): AddColumn[] => {
    const from = idsAtEnd(part);
    if (part.columns.has("id") && from === null) return [];
    const before = placeOfIds(part, named);
    const { headingRow, title: sheet } = part;
    const column = { kind: "add-column", sheet, headingRow, heading: idHeading, hidden: true } as const;
    if (from !== null) return before === null ? [] : [{ ...column, before, from, cells: [] }];
    const cells = contacts.rows
      .filter((key) => partOfKey(key) === index)
      .map((key) => ({ row: rowOfKey(key), value: text(newId()) }));
    return [{ ...column, ...(before === null ? {} : { before }), cells }];
  });
}

function text(content: string): Value {
  return content === "" ? { kind: "empty" } : { kind: "text", text: content };
}
