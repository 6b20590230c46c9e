/** Opens a workbook as a book: looks at the top of every sheet once, then reads only the columns that mean something. */
import { Failure } from "../base/errors.ts";
import type { Language } from "../base/language.ts";
import type { DateOrder } from "../rules/calendar/date-order.ts";
import type { Day } from "../rules/calendar/day.ts";
import { plainText } from "../rules/typed/plain-words.ts";
import { dateOrderOf } from "../rules/when/cell-date.ts";
import type { ContactField } from "../words/sheets/headings.ts";
import { cellName } from "../workbook/cell-name.ts";
import type { Grid, ReadableWorkbook } from "../workbook/workbook.ts";
import { askedColumn } from "./asked-column.ts";
import type { Book } from "./book.ts";
import type { Assigned, NamedColumns } from "./headings/assigned.ts";
import { type SortedSheets, sortSheets } from "./headings/choose-sheet.ts";
import { topRows } from "./headings/heading-row.ts";
import { sameHeading } from "./headings/named-column.ts";
import { type ChosenColumn, chooseNextContact } from "./headings/next-contact-column.ts";
import { isPersonsName } from "./headings/sheet-kinds.ts";
import type { TableSheet } from "./headings/table-sheet.ts";
import { typedIdColumns } from "./headings/typed-id-columns.ts";
import { otherSheetsOf } from "./other-sheets.ts";
import { isBlank, oneLine } from "./sheets/cell-value.ts";
import { contactsOf, type ReadPart } from "./sheets/contacts.ts";
import { contactsTable, noNextContact } from "./which-tables.ts";

/** How to open a book. */
export interface OpenBookOptions {
  /** Headings (or column letters) named for a field: {"nextContact": "Когда связаться"}. A name that is not in the sheet is left aside. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** The day taken as today: of two columns for the next contact, the one with more dates to come wins. */
  readonly today?: Day;
  /** Read the calls together with the contacts, in one request. */
  readonly withCalls?: boolean;
  /** Open a table without a next contact too, as `init --adopt` does; nobody is due in it. */
  readonly mayLackNextContact?: boolean;
}

/** Readings of a workbook that others keep writing into, before it is given up. Each takes a moment itself. */
const mostReadings = 8;

/**
 * The book of a workbook. Throws Failure workbook.no-next-contact (unless `mayLackNextContact`), workbook.no-headings,
 * workbook.several-tables or workbook.doubled-heading when the sheets don't say enough, and what reading throws.
 */
export async function openBook(workbook: ReadableWorkbook, options: OpenBookOptions = {}): Promise<Book> {
  for (let reading = 1; ; reading++) {
    try {
      return await readBook(workbook, options);
    } catch (error) {
      const isChanged = error instanceof Failure && error.code === "conflict.changed";
      if (!isChanged || reading === mostReadings) throw error;
    }
  }
}

async function readBook(workbook: ReadableWorkbook, options: OpenBookOptions): Promise<Book> {
  const sheets = await sortedSheets(workbook, new Map(Object.entries(options.columns ?? {})));
  const tables = contactsTable(workbook, sheets);
  const calls = options.withCalls === true ? sheets.calls : null;
  const grids = await workbook.read([
    ...tables.map((table) => ({ sheet: table.title, columns: columnsRead(table) })),
    ...(calls === null ? [] : [{ sheet: calls.title, columns: [...calls.columns.values()] }]),
  ]);
  const language = languageOf(tables);
  const told = sheets.hints?.dateOrder ?? null;
  const read = tables.map((table, index) => {
    const grid = grids[index];
    if (grid === undefined) throw new Failure("workbook.no-sheet", { sheet: table.title });
    return readTable(
      table,
      grid,
      columnOrders(grid, table.heading.row, language, told),
      options.today ?? null,
    );
  });
  if (options.mayLackNextContact !== true && read.every(({ chosen }) => chosen === null)) {
    throw noNextContact(workbook, tables);
  }
  const owners = ownersOf(tables);
  const near = workbook.savedOn?.() ?? options.today ?? null;
  const contacts = contactsOf(read.map((one, index) => ({ ...partOf(one, owners[index] ?? null), near })));
  return {
    ...{ workbook, language, contacts },
    ...otherSheetsOf(workbook, sheets, dateOrderOf([], language), grids[tables.length] ?? null),
    understanding: {
      parts: read.map(({ chosen, table }) => ({
        ...{ title: table.title, headingRow: table.heading.row, headings: headingsOf(table) },
        ...{ assigned: table.assigned, nextContact: chosen },
      })),
      leftSheets: sheets.left,
      otherSheets: sheets.left
        .filter(({ why }) => why === "other" || why === "same-people")
        .map(({ title }) => title),
      decided: sheets.hints,
    },
    column: (name) => askedColumn(workbook, contacts, name),
  };
}

/** Sorts the sheets; the Settings sheet may name sheets and columns. */
async function sortedSheets(workbook: ReadableWorkbook, named: NamedColumns): Promise<SortedSheets> {
  const tabs = (await workbook.tabs()).filter(({ hasCells }) => hasCells);
  const tops = await workbook.read(tabs.map(({ title }) => ({ sheet: title, top: topRows })));
  const sorted = sortSheets(tabs, tops, { named, left: new Set() });
  const {
    leftColumns = [],
    nextContactColumn = null,
    takenColumns = new Map<string, string>(),
  } = sorted.hints ?? {};
  if (nextContactColumn === null && leftColumns.length === 0 && takenColumns.size === 0) return sorted;
  const next = nextContactColumn === null ? [] : [["nextContact", nextContactColumn] as const];
  const left = new Set(leftColumns.map(plainText));
  return sortSheets(tabs, tops, { named: new Map([...takenColumns, ...next, ...named]), left });
}

/** Every column that says something, ascending. */
function columnsOf(assigned: Assigned): readonly number[] {
  const { candidates, columns, doNotCall, names, phones, renewal, time } = assigned;
  const more = [doNotCall, renewal, time].filter((column) => column !== null);
  const all = [...columns.values(), ...phones, ...more].concat(
    names.map(({ column }) => column),
    candidates.map(({ column }) => column),
  );
  return [...new Set(all)].sort((left, right) => left - right);
}

/** The same with the ids that people gave themselves. */
function columnsRead(table: TableSheet): readonly number[] {
  return [...columnsOf(table.assigned), ...typedIdsIn(table)].sort((left, right) => left - right);
}

function typedIdsIn(table: TableSheet): readonly number[] {
  return typedIdColumns(headingsOf(table), new Set(columnsOf(table.assigned)));
}

interface ReadTable {
  readonly table: TableSheet;
  readonly grid: Grid;
  readonly chosen: ChosenColumn | null;
  readonly orderIn: (column: number) => DateOrder;
}

function readTable(
  table: TableSheet,
  grid: Grid,
  orderIn: (column: number) => DateOrder,
  today: Day | null,
): ReadTable {
  const chosen = chooseNextContact(table.assigned.candidates, grid, table.heading.row, orderIn, today);
  if (chosen !== null) refuseDoubled(table, chosen);
  return { table, grid, chosen, orderIn };
}

/** Two next-contact columns with the same heading: reading one and writing the other would lose promises. */
function refuseDoubled({ heading, title }: TableSheet, chosen: ChosenColumn): void {
  const same = sameHeading(heading, chosen.column);
  if (chosen.why === "named" || same.length < 2) return;
  throw new Failure("workbook.doubled-heading", {
    sheet: title,
    heading: oneLine(heading.headings.get(chosen.column)?.text ?? ""),
    cells: same.map((column) => cellName(title, heading.row, column)),
  });
}

function partOf({ chosen, grid, orderIn, table }: ReadTable, owner: string | null): Omit<ReadPart, "near"> {
  const { beside, columns: fields, doNotCall, names, phones, readOnly, renewal, time } = table.assigned;
  const next = chosen?.column ?? null;
  const columns = new Map<ContactField, number>(next === null ? [] : [["nextContact", next]]);
  for (const [field, column] of fields) if (column !== next) columns.set(field, column);
  return {
    ...{ title: table.title, headingRow: table.heading.row, headings: headingsOf(table), columns, grid },
    ...{ names: names.filter(({ column }) => column !== next), phones: phones.filter((one) => one !== next) },
    ...{
      beside,
      typedIds: typedIdsIn(table),
      doNotCall,
      readOnly,
      renewal: renewal === next ? null : renewal,
    },
    ...{ owner: fields.has("owner") ? null : owner },
    time: time !== null && next !== null && Math.abs(time - next) === 1 ? time : null,
    order: () => orderIn(next ?? 0),
  };
}

function headingsOf({ heading }: TableSheet): ReadonlyMap<number, string> {
  return new Map([...heading.headings].map(([column, { text }]) => [column, text]));
}

/** The language of the sheet with the most that was understood. */
function languageOf(tables: readonly TableSheet[]): Language {
  const [best] = [...tables].sort((left, right) => right.assigned.columns.size - left.assigned.columns.size);
  return best?.assigned.language ?? "en";
}

/** The titles of the sheets as owners, where there are several and each looks like a person's name. */
function ownersOf(tables: readonly TableSheet[]): readonly (string | null)[] {
  const titles = tables.map(({ title }) => title.trim());
  const areNames = titles.length > 1 && titles.every((title) => isPersonsName(title));
  return titles.map((title) => (areNames ? title : null));
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
