/** Opens a workbook as a book: looks at the top of every sheet once, then reads only the columns that mean something. */
import { Failure } from "../base/errors.ts";
import type { Language } from "../base/language.ts";
import type { Day } from "../rules/calendar/day.ts";
import { plainText } from "../rules/typed/plain-words.ts";
import { dateOrderOf } from "../rules/when/cell-date.ts";
import type { ReadableWorkbook } from "../workbook/workbook.ts";
import { askedColumn } from "./asked-column.ts";
import type { Book } from "./book.ts";
import type { NamedColumns } from "./headings/assigned.ts";
import { topRows } from "./headings/heading-row.ts";
import { otherSheetsOf } from "./other-sheets.ts";
import { contactsOf } from "./sheets/contacts.ts";
import { type SortedSheets, sortSheets } from "./tables/choose-sheet.ts";
import { columnOrders, columnsRead, headingsOf, partOf, readTable } from "./tables/read-table.ts";
import { isPersonsName } from "./tables/sheet-kinds.ts";
import type { TableSheet } from "./tables/table-sheet.ts";
import { contactsTable, noNextContact } from "./tables/which-tables.ts";

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
    // Stryker disable next-line ConditionalExpression,StringLiteral,ObjectLiteral: a workbook gives a grid for each that is wanted; the branch is for the compiler alone
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

/** The language of the sheet with the most that was understood. */
function languageOf(tables: readonly TableSheet[]): Language {
  const [best] = [...tables].sort((left, right) => right.assigned.columns.size - left.assigned.columns.size);
  // Stryker disable next-line OptionalChaining,StringLiteral: a book has a table; the other branch is for the compiler alone
  return best?.assigned.language ?? "en";
}

/** The titles of the sheets as owners, where there are several and each looks like a person's name. */
function ownersOf(tables: readonly TableSheet[]): readonly (string | null)[] {
  const titles = tables.map(({ title }) => title.trim());
  const areNames = titles.length > 1 && titles.every((title) => isPersonsName(title));
  return titles.map((title) => (areNames ? title : null));
}
