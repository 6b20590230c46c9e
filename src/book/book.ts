/** A workbook seen as sales: its contacts, calls, reasons and settings, found by their headings. */

import type { Language } from "../base/language.ts";
import type { RecordedCall } from "../records/call/call.ts";
import type { CallField } from "../records/call/fields.ts";
import type { DateOrder } from "../rules/calendar/date-order.ts";
import type { Day, Moment } from "../rules/calendar/day.ts";
import type { Callers, CountedCall } from "../rules/deck/call.ts";
import type { SalesSettings } from "../rules/deck/sales-settings.ts";
import type { Reason } from "../rules/refusals/reason.ts";
import type { ComplaintRow, TeamRow } from "../rules/team/history.ts";
import type { ContactField, ReasonField } from "../words/sheets/headings.ts";
import type { ComplaintField, TeamField } from "../words/sheets/team-sheets.ts";
import type { Cell } from "../workbook/cell.ts";
import type { Grid, ReadableWorkbook } from "../workbook/workbook.ts";
import type { ContactsSheet } from "./contacts-sheet.ts";
import type { Assigned } from "./headings/assigned.ts";
import type { ChosenColumn } from "./headings/next-contact-column.ts";
import type { CallsPlace, OwnSheet } from "./own-sheets.ts";
import type { LeftSheet } from "./tables/table-sheet.ts";

/** Any column of the contacts sheet, asked for by a person. */
export interface NamedColumn {
  readonly column: number;
  readonly heading: string;
  /** What stands in it, on one line; null where the cell is empty. */
  text(row: number): string | null;
}

/** How one sheet of the contacts was understood. */
export interface UnderstoodPart {
  readonly title: string;
  readonly headingRow: number;
  readonly headings: ReadonlyMap<number, string>;
  readonly assigned: Assigned;
  /** Why its column holds the next contact, and which others could have; null where there is none. */
  readonly nextContact: ChosenColumn | null;
}

/** How the contacts were understood, for `check` and `init --adopt`. */
export interface Understanding {
  readonly parts: readonly UnderstoodPart[];
  /** Sheets with headings that are not read, and why. */
  readonly leftSheets: readonly LeftSheet[];
  /** Other sheets in use that look like contacts and are not read; archives are left out. */
  readonly otherSheets: readonly string[];
  /** What the Settings sheet says about sheets and columns; null where it says nothing. */
  readonly decided: Pick<
    SettingsSheet,
    "contactSheets" | "takenColumns" | "leftColumns" | "dateOrder"
  > | null;
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
  /** The cell of a column; empty when the sheet has no such column. */
  cell(row: number, field: CallField): Cell;
  /** The number format of a column's cell, as its code; null where it has none or the sheet has no such column. */
  format(row: number, field: CallField): string | null;
  /** The day, perhaps with a time, in a column. */
  moment(row: number, field: CallField): Moment | null;
}

/** The Reasons sheet. */
export interface ReasonsSheet {
  readonly title: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<ReasonField, number>;
  readonly grid: Grid;
  readonly reasons: readonly Reason[];
}

/** The Complaints sheet. */
export interface ComplaintsSheet extends OwnSheet<ComplaintField> {
  readonly grid: Grid;
  readonly complaints: readonly ComplaintRow[];
  /** The row of a call's complaint; null when it has none. */
  rowOf(callId: string): number | null;
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
  /** The sheets of the contacts, where the team has named them. */
  readonly contactSheets: readonly string[];
  /** Headings that the team has taken for a field. */
  readonly takenColumns: ReadonlyMap<ContactField, string>;
  /** Headings that are left alone, whatever they look like. */
  readonly leftColumns: readonly string[];
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
  /** The same with no other columns than a report counts and callers are known by: of a million calls the others take much room. */
  countedCalls(): Promise<CallsSheet | null>;
  /** The same as far as the calls of a day and later ones need it: earlier rows may be missing. */
  callsSince(day: Day): Promise<CallsSheet | null>;
  /** The last calls, some thousands: enough to see what was agreed of late, without reading years of them. */
  lastCalls(): Promise<CallsSheet | null>;
  /** null when there is no Reasons sheet. */
  reasons(): Promise<ReasonsSheet | null>;
  /** The Settings sheet's values over the defaults. */
  settings(): Promise<SalesSettings>;
  /** null when there is no Settings sheet. */
  settingsSheet(): Promise<SettingsSheet | null>;
  /** Where the Team sheet stands; null when there is none. */
  readonly teamPlace: OwnSheet<TeamField> | null;
  /** Where the complaints stand; null when there is no such sheet yet. */
  readonly complaintsPlace: OwnSheet<ComplaintField> | null;
  /** The managers of the Team sheet; none when there is no such sheet. */
  team(): Promise<readonly TeamRow[]>;
  /** null when there is no Complaints sheet yet. */
  complaints(): Promise<ComplaintsSheet | null>;
  readonly understanding: Understanding;
  /** A column of the contacts sheet by the name of a field, its heading or its letters; null when there is none. */
  column(name: string): Promise<NamedColumn | null>;
}
