/** A workbook seen as sales: its contacts, calls, reasons and settings, found by their headings. */

import type { Language } from "../base/language.ts";
import type { RecordedCall } from "../records/call/call.ts";
import type { CallField } from "../records/call/columns.ts";
import type { DateOrder } from "../rules/calendar/date-order.ts";
import type { Day, Moment } from "../rules/calendar/day.ts";
import type { Contact, DescribedContact, NamedContact, NextContact } from "../rules/contacts/contact.ts";
import type { ContactIndex } from "../rules/contacts/contact-index.ts";
import type { Callers, CountedCall } from "../rules/deck/call.ts";
import type { SalesSettings } from "../rules/deck/sales-settings.ts";
import type { Reason } from "../rules/refusals/reason.ts";
import type { ContactField, ReasonField } from "../words/sheets/headings.ts";
import type { Cell, Grid, ReadableWorkbook } from "../workbook/workbook.ts";
import type { Doubled } from "./headings/columns.ts";
import type { ChosenColumn } from "./headings/next-contact-column.ts";

/** The contacts sheet. Rows are visible row numbers; nothing is decoded before it is asked for. */
export interface ContactsSheet {
  readonly title: string;
  readonly headingRow: number;
  /** The columns that were recognised, A = 1. */
  readonly columns: ReadonlyMap<ContactField, number>;
  /** Every heading as it stands, by column. */
  readonly headings: ReadonlyMap<number, string>;
  /** Rows that hold a contact: a name, a phone, a company or a next contact. */
  readonly rows: readonly number[];
  readonly grid: Grid;
  nextContact(row: number): NextContact;
  contact(row: number): Contact;
  identity(row: number): NamedContact;
  /** Everything that a row says of who it is, also of a row that holds no contact any more. */
  described(row: number): DescribedContact;
  /** All contacts, by what they are known by. */
  readonly index: ContactIndex;
  /** The cell of a field; empty when the sheet has no such column. */
  cell(row: number, field: ContactField): Cell;
  /** "База!E11"; null when the sheet has no such column. */
  cellName(row: number, field: ContactField): string | null;
}

/** Any column of the contacts sheet, asked for by a person. */
export interface NamedColumn {
  readonly column: number;
  readonly heading: string;
  /** What stands in it, on one line; null where the cell is empty. */
  text(row: number): string | null;
}

/** How the contacts sheet was understood, for `check` and `init --adopt`. */
export interface Understanding {
  /** Why its column holds the next contact, and which others could have. */
  readonly nextContact: ChosenColumn;
  /** Headings that stand twice: the column is left alone, because either could be meant. */
  readonly doubled: readonly Doubled[];
  /** Other sheets in use that look like contacts and are not read; archives are left out. */
  readonly otherSheets: readonly string[];
}

/** Where the calls stand. */
export interface CallsPlace {
  readonly title: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<CallField, number>;
  /** True under our own heading for the call id: such a sheet gets columns that it lacks, any other is left as it is. */
  readonly isOurs: boolean;
  /** False when somebody has renamed, emptied or deleted the heading of the call ids. */
  readonly hasIdHeading: boolean;
}

/** The Calls sheet. */
export interface CallsSheet extends CallsPlace {
  readonly rows: readonly number[];
  readonly grid: Grid;
  call(row: number): RecordedCall;
  /** What a report counts of a row, a quarter of the work of `call`; reason, said and amount are read of refusals only. */
  counted(row: number): CountedCall;
  /** Who the call of a row was with. */
  callers(row: number): Callers;
  /** The call id of a row, without decoding the rest. */
  id(row: number): string | null;
  /** When the call of a row was, without decoding the rest. */
  at(row: number): Moment | null;
}

/** The Reasons sheet. */
export interface ReasonsSheet {
  readonly title: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<ReasonField, number>;
  readonly grid: Grid;
  readonly reasons: readonly Reason[];
}

/** A value of the Settings sheet that says nothing we understand; its default counts. */
export interface UnreadableSetting {
  /** "Settings!B4". */
  readonly cell: string;
  readonly setting: string;
  readonly found: string;
}

/** The Settings sheet. */
export interface SettingsSheet {
  readonly title: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<"setting" | "value" | "daysOff", number>;
  readonly settings: SalesSettings;
  /** The heading (or letters) of the next-contact column, where the team has named it. */
  readonly nextContactColumn: string | null;
  /** How dates such as 11/12/2026 are written, where the team has said so. */
  readonly dateOrder: DateOrder | null;
  readonly unreadable: readonly UnreadableSetting[];
}

/** Everything of a workbook that the sales rules need. Sheets other than the contacts are read when asked for, once. */
export interface Book {
  readonly workbook: ReadableWorkbook;
  /** The language of the workbook's own headings: what is written into it is in this language. */
  readonly language: Language;
  readonly contacts: ContactsSheet;
  /** Where the calls stand, known without reading them; null when there is no Calls sheet yet. */
  readonly callsPlace: CallsPlace | null;
  /** null when there is no Calls sheet yet. */
  calls(): Promise<CallsSheet | null>;
  /** The same as far as the calls of a day and later ones need it: earlier rows may be missing. */
  callsSince(day: Day): Promise<CallsSheet | null>;
  /** null when there is no Reasons sheet. */
  reasons(): Promise<ReasonsSheet | null>;
  /** The Settings sheet's values over the defaults. */
  settings(): Promise<SalesSettings>;
  /** null when there is no Settings sheet. */
  settingsSheet(): Promise<SettingsSheet | null>;
  readonly understanding: Understanding;
  /** A column of the contacts sheet by the name of a field, its heading or its letters; null when there is none. */
  column(name: string): Promise<NamedColumn | null>;
}
