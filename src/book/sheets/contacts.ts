/** The contacts sheet: which rows hold a contact, and what each says. */

import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Contact, DescribedContact, NamedContact, NextContact } from "../../rules/contacts/contact.ts";
import { ContactIndex } from "../../rules/contacts/contact-index.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import { totalWords } from "../../words/sheets/totals.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { Cell, Grid } from "../../workbook/workbook.ts";
import type { ContactsSheet } from "../book.ts";
import { amountOf, countOf, isBlank, lineOf, momentOf, textOf } from "./cell-value.ts";
import { nextContactOf } from "./next-contact.ts";

const empty: Cell = { kind: "empty" };
const digit = /[0-9]/;

/** Where the contacts stand. */
export interface ContactsPlace {
  readonly headingRow: number;
  readonly columns: ReadonlyMap<ContactField, number>;
  readonly headings: ReadonlyMap<number, string>;
}

/** The contacts of a sheet; nothing is decoded before it is asked for. `order` is worked out when a date is found as text. */
export function contactsOf(place: ContactsPlace, grid: Grid, order: () => DateOrder): ContactsSheet {
  const { columns } = place;
  const cell = (row: number, field: ContactField): Cell => {
    const column = columns.get(field);
    return column === undefined ? empty : grid.cell(row, column);
  };
  const nextColumn = columns.get("nextContact") ?? 0;
  const nextContact = (row: number): NextContact => nextContactOf(grid.cell(row, nextColumn), order);
  let rows: readonly number[] | null = null;
  let index: ContactIndex | null = null;
  const sheet: ContactsSheet = {
    ...place,
    title: grid.title,
    grid,
    get rows() {
      rows ??= grid.rows.filter((row) => {
        if (row <= place.headingRow) return false;
        const next = grid.cell(row, nextColumn);
        return next.kind === "date" || isContact(place, next, (field) => cell(row, field));
      });
      return rows;
    },
    cell,
    nextContact,
    contact: (row) => contactIn(row, (field) => cell(row, field), nextContact(row), order),
    identity: (row) => identityIn(row, (field) => cell(row, field)),
    described: (row) => describedIn(row, (field) => cell(row, field)),
    get index() {
      index ??= new ContactIndex({
        rows: sheet.rows,
        name: (row) => nameIn((field) => cell(row, field)),
        phone: (row) => lineOf(cell(row, "phone")),
        id: (row) => lineOf(cell(row, "id")),
        described: sheet.described,
      });
      return index;
    },
    cellName: (row, field) => {
      const column = columns.get(field);
      return column === undefined ? null : cellName(grid.title, row, column);
    },
  };
  return sheet;
}

type CellOfField = (field: ContactField) => Cell;

/** A next contact, a phone, a name or a company makes a contact; a line of totals or a repeated heading does not. */
function isContact(place: ContactsPlace, next: Cell, cell: CellOfField): boolean {
  if (!isBlank(next)) return !isHeadingAgain(place, "nextContact", next);
  const phone = cell("phone");
  if (!isBlank(phone)) return !isHeadingAgain(place, "phone", phone);
  const name = lineOf(cell("name")) ?? lineOf(cell("company"));
  return name !== null && !totalWords.has(plainText(name).split(" ")[0] ?? "");
}

/** Lists printed page by page repeat their headings. */
function isHeadingAgain(place: ContactsPlace, field: ContactField, cell: Cell): boolean {
  const heading = place.headings.get(place.columns.get(field) ?? 0);
  if (heading === undefined || cell.kind !== "text") return false;
  // Most phones and dates are known to be no heading by their digits, without being folded.
  if (digit.test(cell.text) && !digit.test(heading)) return false;
  return plainText(cell.text) === plainText(heading);
}

function identityIn(row: number, cell: CellOfField): NamedContact {
  return { row, id: lineOf(cell("id")), name: nameIn(cell), phone: lineOf(cell("phone")) };
}

/** The name, else what else a person would call the contact by. */
function nameIn(cell: CellOfField): string {
  return lineOf(cell("name")) ?? lineOf(cell("company")) ?? lineOf(cell("phone")) ?? "";
}

function describedIn(row: number, cell: CellOfField): DescribedContact {
  return {
    ...identityIn(row, cell),
    company: lineOf(cell("company")),
    value: amountOf(cell("value")),
    source: lineOf(cell("source")),
    note: textOf(cell("note")),
  };
}

function contactIn(
  row: number,
  cell: CellOfField,
  nextContact: NextContact,
  order: () => DateOrder,
): Contact {
  return {
    ...describedIn(row, cell),
    owner: lineOf(cell("owner")),
    status: lineOf(cell("status")),
    lastOutcome: lineOf(cell("lastOutcome")),
    reason: lineOf(cell("reason")),
    attempts: countOf(cell("attempts")),
    lastCall: momentOf(cell("lastCall"), order),
    nextContact,
  };
}
