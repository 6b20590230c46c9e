/** Opens a workbook as a book: looks at the top of every sheet once, then reads only the columns that mean something. */
import { Failure } from "../base/errors.ts";
import type { Language } from "../base/language.ts";
import type { DateOrder } from "../rules/calendar/date-order.ts";
import type { Day } from "../rules/calendar/day.ts";
import { dateOrderOf } from "../rules/when/cell-date.ts";
import { type ContactField, isContactField } from "../words/sheets/headings.ts";
import { cellName } from "../workbook/cell-name.ts";
import type { Grid, ReadableWorkbook } from "../workbook/workbook.ts";
import type { Book, ContactsSheet, NamedColumn } from "./book.ts";
import {
  hasSomeone,
  isInUse,
  type SortedSheets,
  sortSheets,
  type TableSheet,
} from "./headings/choose-sheet.ts";
import { type NamedColumns, namedColumn, sameHeading } from "./headings/columns.ts";
import { topRows } from "./headings/heading-row.ts";
import { type ChosenColumn, chooseNextContact } from "./headings/next-contact-column.ts";
import { otherSheetsOf } from "./other-sheets.ts";
import { isBlank, lineOf } from "./sheets/cell-value.ts";
import { contactsOf } from "./sheets/contacts.ts";

/** How to open a book. */
export interface OpenBookOptions {
  /** Headings (or column letters) named for a field: {"nextContact": "Когда связаться"}. A name that is not in the sheet is left aside. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** The day taken as today: of two columns for the next contact, the one with more dates to come wins. */
  readonly today?: Day;
  /** Read the calls together with the contacts, in one request. */
  readonly withCalls?: boolean;
}

/**
 * The book of a workbook. Throws Failure workbook.no-next-contact, workbook.no-name-or-phone or
 * workbook.doubled-heading when the sheets don't say enough, and what reading throws.
 */
export async function openBook(workbook: ReadableWorkbook, options: OpenBookOptions = {}): Promise<Book> {
  const sheets = await sortedSheets(workbook, new Map(Object.entries(options.columns ?? {})));
  const table = contactsTable(workbook, sheets);
  const calls = options.withCalls === true ? sheets.calls : null;
  const { assigned, heading } = table;
  const columns = [...assigned.columns.values(), ...assigned.candidates.map(({ column }) => column)];
  const [grid, callsGrid] = await workbook.read([
    { sheet: table.title, columns: [...new Set(columns)].sort((left, right) => left - right) },
    ...(calls === null ? [] : [{ sheet: calls.title, columns: [...calls.columns.values()] }]),
  ]);
  if (grid === undefined) throw new Failure("workbook.no-sheet", { sheet: table.title });
  const orderIn = columnOrders(grid, heading.row, assigned.language, sheets.hints?.dateOrder ?? null);
  const today = options.today ?? null;
  const chosen = chooseNextContact(assigned.candidates, grid, heading.row, orderIn, today);
  if (chosen === null) throw noNextContact(workbook, [table]);
  refuseDoubled(table, chosen);
  const contacts = contactsIn(table, grid, chosen, orderIn);
  return {
    workbook,
    language: assigned.language,
    contacts,
    ...otherSheetsOf(workbook, sheets, dateOrderOf([], assigned.language), callsGrid ?? null),
    understanding: {
      nextContact: chosen,
      doubled: assigned.doubled,
      otherSheets: sheets.contacts
        .filter((other) => other !== table && isInUse(other))
        .map(({ title }) => title),
    },
    column: (name) => columnOf(workbook, contacts, table, name),
  };
}

/** Sorts the sheets; the Settings sheet may name the column of the next contact. */
async function sortedSheets(workbook: ReadableWorkbook, named: NamedColumns): Promise<SortedSheets> {
  const tabs = (await workbook.tabs()).filter(({ hasCells }) => hasCells);
  const tops = await workbook.read(tabs.map(({ title }) => ({ sheet: title, top: topRows })));
  const sorted = sortSheets(tabs, tops, named);
  const name = sorted.hints?.nextContactColumn ?? null;
  if (name === null || named.has("nextContact")) return sorted;
  return sortSheets(tabs, tops, new Map([...named, ["nextContact", name]]));
}

function contactsTable(workbook: ReadableWorkbook, sheets: SortedSheets): TableSheet {
  const [table] = sheets.contacts;
  if (table !== undefined) return table;
  const nameless = sheets.others.find(({ assigned }) => assigned.candidates.length > 0);
  if (nameless !== undefined && !hasSomeone(nameless)) {
    throw new Failure("workbook.no-name-or-phone", { place: workbook.place, sheet: nameless.title });
  }
  throw noNextContact(workbook, sheets.others);
}

/** The likeliest sheet's headings are told, so that the person sees what was looked at. */
function noNextContact(workbook: ReadableWorkbook, tables: readonly TableSheet[]): Failure {
  const headings = [...(tables[0]?.heading.headings.values() ?? [])].map(({ text }) =>
    text.replace(/\s+/g, " "),
  );
  const sheets = tables.map(({ title }) => title);
  return new Failure("workbook.no-next-contact", { place: workbook.place, sheets, headings });
}

/** Two next-contact columns with the same heading: reading one and writing the other would lose promises. */
function refuseDoubled({ heading, title }: TableSheet, chosen: ChosenColumn): void {
  const same = sameHeading(heading, chosen.column);
  if (chosen.why === "named" || same.length < 2) return;
  throw new Failure("workbook.doubled-heading", {
    sheet: title,
    heading: (heading.headings.get(chosen.column)?.text ?? "").replace(/\s+/g, " "),
    cells: same.map((column) => cellName(title, heading.row, column)),
  });
}

function contactsIn(
  { assigned, heading }: TableSheet,
  grid: Grid,
  chosen: ChosenColumn,
  orderIn: (column: number) => DateOrder,
): ContactsSheet {
  const columns = new Map<ContactField, number>([["nextContact", chosen.column]]);
  for (const [field, column] of assigned.columns) if (column !== chosen.column) columns.set(field, column);
  const headings = new Map([...heading.headings].map(([column, { text }]) => [column, text]));
  const place = { headingRow: heading.row, columns, headings };
  return contactsOf(place, grid, () => orderIn(chosen.column));
}

/** How the dates of each column are written, worked out once from its own texts. */
function columnOrders(
  grid: Grid,
  headingRow: number,
  language: Language,
  told: DateOrder | null,
): (column: number) => DateOrder {
  const known = new Map<number, DateOrder>();
  return (column) => {
    const order = told ?? known.get(column) ?? dateOrderOf(textsIn(grid, headingRow, column), language);
    known.set(column, order);
    return order;
  };
}

function* textsIn(grid: Grid, headingRow: number, column: number): Iterable<string> {
  for (const row of grid.rows) {
    const cell = row > headingRow ? grid.cell(row, column) : null;
    if (cell?.kind === "text" && !isBlank(cell)) yield cell.text;
  }
}

/** Any column, read only when a person asks for it. */
async function columnOf(
  workbook: ReadableWorkbook,
  contacts: ContactsSheet,
  table: TableSheet,
  name: string,
): Promise<NamedColumn | null> {
  const known = isContactField(name) ? contacts.columns.get(name) : undefined;
  const column = known ?? namedColumn(table.heading, name);
  if (column === null) return null;
  const isRead = [...contacts.columns.values()].includes(column);
  const [grid] = isRead
    ? [contacts.grid]
    : await workbook.read([{ sheet: contacts.title, columns: [column] }]);
  const heading = (contacts.headings.get(column) ?? "").replace(/\s+/g, " ");
  return { column, heading, text: (row) => (grid === undefined ? null : lineOf(grid.cell(row, column))) };
}
