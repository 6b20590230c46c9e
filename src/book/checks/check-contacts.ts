/** What can't be read, is doubled or looks mistaken in the contacts: looked for by `check`, changed by nobody. */
import { addDays } from "../../rules/calendar/date.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { NamedContact } from "../../rules/contacts/contact.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { isCall, type Outcome, outcomes } from "../../rules/deck/outcome.ts";
import { phoneKeys } from "../../rules/typed/phone.ts";
import { isYearless } from "../../rules/when/cell-date.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { Book } from "../book.ts";
import type { ContactsSheet } from "../contacts-sheet.ts";
import { lineOf, oneLine, textOf } from "../sheets/cell-value.ts";
import { endedByCalls } from "../sheets/ended-by-calls.ts";
import { type IdTroubles, idTroubles } from "./check-ids.ts";

/** A cell with what stands in it, and whose it is. */
export interface FoundCell {
  /** "База!E11". */
  readonly cell: string;
  readonly row: number;
  readonly sheet?: string;
  readonly name: string;
  readonly found: string;
}

/** Contacts that share a phone, in whatever spelling. */
export interface SamePhone {
  /** As it stands at the first of them. */
  readonly phone: string;
  readonly contacts: readonly { readonly row: number; readonly sheet?: string; readonly name: string }[];
}

/** A drop-down without a word for some outcomes: such a call leaves the cell as it is. */
export interface ShortList {
  readonly field: ContactField;
  readonly heading: string;
  readonly cell: string;
  readonly outcomes: readonly Outcome[];
}

/** What `check` finds in the contacts. */
export interface ContactFindings {
  readonly count: number;
  readonly dated: number;
  /** As `today` counts them: without those who are not called any more. */
  readonly undated: number;
  /** Without a date because they are closed, or not to be called. */
  readonly noLongerCalled: number;
  readonly unreadableDates: readonly FoundCell[];
  /** Further ahead than anybody promises: the year may be mistyped, and the contact would never come up. */
  readonly farDates: readonly FoundCell[];
  /** Days of renewals that can't be read: nobody is told before the contract ends. */
  readonly unreadableRenewals: readonly FoundCell[];
  /** Next contacts that a formula works out: they are read, and never overwritten. */
  readonly formulas: readonly FoundCell[];
  readonly samePhones: readonly SamePhone[];
  /** Phones kept as numbers of more than 15 digits: a spreadsheet has rounded the last ones away. */
  readonly longNumbers: readonly FoundCell[];
  readonly shortLists: readonly ShortList[];
  /** How many next contacts have no year: the nearest such day is meant. */
  readonly yearless: number;
  /** null where rows have no names of their own. */
  readonly ids: IdTroubles | null;
}

/** Days ahead after which a date looks mistyped. */
const farAhead = 731;
const mostDigits = 1e15;

/** Looks through the contacts. `called`: those of recorded calls, the latest last. */
export async function checkContacts(
  book: Book,
  today: Day,
  called: readonly NamedContact[] = [],
): Promise<ContactFindings> {
  const { contacts, workbook } = book;
  const isOpen = (row: number): boolean => !contacts.isClosed(row) && !contacts.mustNotBeCalled(row);
  const withoutDate = contacts.rows.filter((row) => contacts.nextContact(row).kind === "none" && isOpen(row));
  const undated = withoutDate.length - (await endedByCalls(book, withoutDate)).size;
  const far = addDays(today, farAhead);
  const unreadableDates: FoundCell[] = [];
  const farDates: FoundCell[] = [];
  const unreadableRenewals: FoundCell[] = [];
  const formulas: FoundCell[] = [];
  const longNumbers: FoundCell[] = [];
  let dated = 0;
  let yearless = 0;
  for (const row of contacts.rows) {
    const next = contacts.nextContact(row);
    if (next.kind === "set") dated += 1;
    const cell = contacts.cell(row, "nextContact");
    if (next.kind === "set" && cell.kind === "text" && isYearless(cell.text)) yearless += 1;
    if (next.kind === "unreadable") unreadableDates.push(found(contacts, row, "nextContact", next.found));
    else if (next.kind === "set" && next.day > far) {
      farDates.push(found(contacts, row, "nextContact", next.day));
    }
    const { columns, grid, renewal, title } = contacts.part(row);
    const renews = contacts.renewal(row);
    if (renews.kind === "unreadable" && renewal !== null) {
      const cell = cellName(title, rowOfKey(row), renewal);
      const { name } = contacts.identity(row);
      unreadableRenewals.push({ cell, ...contacts.place(row), name, found: renews.found });
    }
    if (grid.isFormula(rowOfKey(row), columns.get("nextContact") ?? 0))
      formulas.push(found(contacts, row, "nextContact", null));
    const phone = contacts.cell(row, "phone");
    if (phone.kind === "number" && phone.value >= mostDigits) {
      longNumbers.push(found(contacts, row, "phone", lineOf(phone)));
    }
  }
  const noLongerCalled = contacts.rows.length - dated - undated - unreadableDates.length;
  return {
    ...{ count: contacts.rows.length, dated, undated, noLongerCalled, unreadableDates, farDates },
    ...{ unreadableRenewals, formulas, longNumbers },
    samePhones: samePhones(contacts),
    yearless,
    shortLists: shortLists(contacts),
    ids: contacts.columns.has("id") ? idTroubles(contacts, called, workbook.needsIds) : null,
  };
}

function found(contacts: ContactsSheet, row: number, field: ContactField, text: string | null): FoundCell {
  return {
    cell: contacts.cellName(row, field) ?? "",
    ...contacts.place(row),
    name: contacts.identity(row).name,
    found: text ?? textOf(contacts.cell(row, field)) ?? "",
  };
}

function samePhones(contacts: ContactsSheet): readonly SamePhone[] {
  const rowsOf = new Map<string, number[]>();
  for (const row of contacts.rows) {
    for (const key of new Set(contacts.phones(row).flatMap(phoneKeys))) push(rowsOf, key, row);
  }
  const groups = new Map<string, readonly number[]>();
  for (const rows of rowsOf.values()) if (rows.length > 1) groups.set(rows.join(), rows);
  return [...groups.values()].map((rows) => ({
    phone: contacts.identity(rows[0] ?? 0).phone ?? "",
    contacts: rows.map((row) => ({ ...contacts.place(row), name: contacts.identity(row).name })),
  }));
}

/** Drop-downs of the columns that get an outcome's word; they are looked at in the first row of contacts. */
function shortLists(contacts: ContactsSheet): readonly ShortList[] {
  const [key] = contacts.rows;
  const fields: readonly ContactField[] = ["status", "lastOutcome"];
  return fields.flatMap((field) => {
    const column = contacts.columns.get(field);
    const choices =
      column === undefined || key === undefined ? null : contacts.grid.choices(rowOfKey(key), column);
    if (column === undefined || choices === null) return [];
    const known = new Set(choices.map(outcomeFromWords));
    const lacking = outcomes.filter((outcome) => isCall(outcome) && !known.has(outcome));
    if (lacking.length === 0) return [];
    const heading = oneLine(contacts.headings.get(column) ?? "");
    return [
      { field, heading, cell: cellName(contacts.title, contacts.headingRow, column), outcomes: lacking },
    ];
  });
}

function push(map: Map<string, number[]>, key: string, row: number): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else if (!rows.includes(row)) rows.push(row);
}
