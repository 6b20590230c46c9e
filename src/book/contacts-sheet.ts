/** The contacts of a workbook: a table in one sheet or in several, found by its headings. */

import type { Contact, DescribedContact, NamedContact, NextContact } from "../rules/contacts/contact.ts";
import type { ContactIndex } from "../rules/contacts/contact-index.ts";
import type { ContactField } from "../words/sheets/headings.ts";
import type { Cell } from "../workbook/cell.ts";
import type { Grid } from "../workbook/workbook.ts";
import type { Assigned } from "./headings/assigned.ts";

/** What of the columns is as headings and first rows told; the time stands beside the day. */
type Understood = Pick<
  Assigned,
  "names" | "phones" | "time" | "doNotCall" | "renewal" | "beside" | "readOnly"
>;

/** One sheet of a contacts table: its headings, and what each column is. */
export interface TablePart extends Understood {
  readonly title: string;
  readonly headingRow: number;
  /** The columns that were recognised, A = 1; of several columns for one field the first. */
  readonly columns: ReadonlyMap<ContactField, number>;
  /** Every heading as it stands, by column. */
  readonly headings: ReadonlyMap<number, string>;
  /** Columns that may hold ids of people's own, from left to right: read, never written. */
  readonly typedIds: readonly number[];
  /** Statuses beside the one that is written, from left to right: read, never written. */
  readonly otherStatuses: readonly number[];
  /** The manager whose sheet this is, where its title says so. */
  readonly owner: string | null;
}

/** What is told of the first sheet of a table. */
type FirstPart = Pick<TablePart, "title" | "headingRow" | "columns" | "headings">;

/**
 * The contacts: a table in one sheet, or in several of the same headings. Rows are row keys (rules/contacts/row-key):
 * visible row numbers where there is one sheet. Nothing is decoded before it is asked for.
 */
export interface ContactsSheet extends FirstPart {
  /** Rows that hold a contact: a name, a phone, a company or a next contact. */
  readonly rows: readonly number[];
  /** Of the first sheet. */
  readonly grid: Grid;
  /** The sheets of the table in the order of their tabs. */
  readonly parts: readonly (TablePart & { readonly grid: Grid })[];
  /** The sheet that a row stands in. */
  part(row: number): TablePart & { readonly grid: Grid };
  nextContact(row: number): NextContact;
  /** The day the contract is to be renewed; none where the sheet has no such column. */
  renewal(row: number): NextContact;
  contact(row: number): Contact;
  /** What a person calls the contact by; empty where the row says nothing of the kind. */
  name(row: number): string;
  identity(row: number): NamedContact;
  /** Everything that a row says of who it is, also of a row that holds no contact any more. */
  described(row: number): DescribedContact;
  /** Every phone of a row: the first one is shown, all are searched. */
  phones(row: number): readonly string[];
  /** All contacts, by what they are known by. */
  readonly index: ContactIndex;
  /** The cell of a field; empty when the sheet has no such column. */
  cell(row: number, field: ContactField): Cell;
  /** The number format of a field's cell, as its code; null where it has none or the sheet has no such column. */
  format(row: number, field: ContactField): string | null;
  /** "База!E11"; null when the sheet has no such column. */
  cellName(row: number, field: ContactField): string | null;
  /** Where a person finds the row: its number, and its sheet where the table stands in several. */
  place(row: number): { readonly row: number; readonly sheet?: string };
  /** The manager in charge, by the row's own cell or by whose sheet it is; null for nobody's. */
  owner(row: number): string | null;
  /** True where a status or a mark says that this contact must not be called. */
  mustNotBeCalled(row: number): boolean;
  /** True for a contact that is won, refused, lost or done, as its row says. */
  isClosed(row: number): boolean;
}
