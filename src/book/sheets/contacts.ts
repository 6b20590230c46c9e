/** The contacts of a table, in one sheet or in several: what each row says. */
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { Contact, DescribedContact, NamedContact, NextContact } from "../../rules/contacts/contact.ts";
import { ContactIndex } from "../../rules/contacts/contact-index.ts";
import { partOfKey, rowKey, rowOfKey } from "../../rules/contacts/row-key.ts";
import { saysNothing } from "../../words/sheets/cell-words.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import type { Cell } from "../../workbook/cell.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { ContactsSheet, TablePart } from "../contacts-sheet.ts";
import { amountOf, countOf, lineOf, mergedCell, momentOf, textOf } from "./cell-value.ts";
import { columnReading } from "./column-reading.ts";
import { contactRows } from "./contact-rows.ts";
import { contactStates } from "./contact-state.ts";
import { fullNameIn } from "./full-name.ts";
import { likelyRows } from "./likely-rows.ts";
import { nextContactOf, timeOf } from "./next-contact.ts";
import { ownIds } from "./own-ids.ts";
import { typedIdsOf } from "./typed-ids.ts";

const empty: Cell = { kind: "empty" };

/** A part with its cells; `order` is worked out when a date is found as text. */
export interface ReadPart extends TablePart {
  readonly grid: Grid;
  readonly order: () => DateOrder;
  /** The day near which dates without a year are meant; null where nobody knows. */
  readonly near: Day | null;
}

/** The contacts of a table; nothing is decoded before it is asked for. Throws RangeError for a table without a part. */
export function contactsOf(parts: readonly ReadPart[]): ContactsSheet {
  const [first] = parts;
  if (first === undefined) throw new RangeError("a table has at least one sheet");
  const partAt = (key: number): ReadPart => parts[partOfKey(key)] ?? first;
  const cell = (key: number, field: ContactField): Cell => cellIn(partAt(key), rowOfKey(key), field);
  const nexts = parts.map(nextReading);
  const states = parts.map(contactStates);
  const nextContact = (key: number): NextContact =>
    nexts[partOfKey(key)]?.(rowOfKey(key)) ?? { kind: "none" };
  const typedId = typedIdsOf(parts, () => sheet.rows);
  let rows: readonly number[] | null = null;
  let index: ContactIndex | null = null;
  const sheet: ContactsSheet = {
    ...{ title: first.title, headingRow: first.headingRow, columns: first.columns, headings: first.headings },
    ...{ grid: first.grid, parts },
    get rows() {
      rows ??= parts.flatMap((part, index) => contactRows(part).map((row) => rowKey(index, row)));
      return rows;
    },
    part: partAt,
    cell,
    nextContact,
    renewal: (key) => renewalIn(partAt(key), rowOfKey(key)),
    contact: (key) => contactIn(partAt(key), key, nextContact(key)),
    name: (key) => nameIn(partAt(key), rowOfKey(key)),
    identity: (key) => identityIn(partAt(key), key),
    described: (key) => ({ ...describedIn(partAt(key), key), typedId: typedId(key) }),
    phones: (key) => phonesIn(partAt(key), rowOfKey(key)),
    get index() {
      index ??= new ContactIndex({
        rows: sheet.rows,
        name: sheet.name,
        phone: (key) => phoneIn(partAt(key), rowOfKey(key)),
        id: (key) => lineOf(cell(key, "id")),
        areIdsOurs: parts.some((part) => ownIds(part) !== null),
        typedId,
        owner: (key) => sheet.owner(key),
        likely: (names, phones) => likelyRows(parts, sheet.rows, names, phones),
        described: sheet.described,
      });
      return index;
    },
    format: (key, field) => {
      const { columns, grid } = partAt(key);
      const column = columns.get(field);
      return column === undefined ? null : grid.format(rowOfKey(key), column);
    },
    cellName: (key, field) => {
      const { columns, title } = partAt(key);
      const column = columns.get(field);
      return column === undefined ? null : cellName(title, rowOfKey(key), column);
    },
    place: (key) => {
      const row = rowOfKey(key);
      return parts.length > 1 ? { row, sheet: partAt(key).title } : { row };
    },
    owner: (key) => ownerIn(partAt(key), rowOfKey(key)),
    mustNotBeCalled: (key) => states[partOfKey(key)]?.isMarked(rowOfKey(key)) ?? false,
    isClosed: (key) => states[partOfKey(key)]?.isClosed(rowOfKey(key)) ?? false,
  };
  return sheet;
}

/** The cell of a field in a row of one part; empty when the part has no such column. */
export function cellIn(
  { columns, grid }: Pick<ReadPart, "columns" | "grid">,
  row: number,
  field: ContactField,
): Cell {
  const column = columns.get(field);
  return column === undefined ? empty : grid.cell(row, column);
}

/** What describes a contact, also where one cell describes several rows. */
function describing(part: ReadPart, row: number, field: ContactField): Cell {
  const column = part.columns.get(field);
  return column === undefined ? empty : mergedCell(part.grid, row, column);
}

/** The next contact of each row. */
function nextReading(part: ReadPart): (row: number) => NextContact {
  const { columns, grid, near, order, time } = part;
  const column = columns.get("nextContact");
  if (column === undefined) return () => ({ kind: "none" });
  const nextOf = columnReading(grid, column, (cell) => nextContactOf(cell, order, near));
  if (time === null) return nextOf;
  return (row) => {
    const next = nextOf(row);
    return next.kind === "set" && next.time === null ? { ...next, time: timeOf(grid.cell(row, time)) } : next;
  };
}

function renewalIn(part: ReadPart, row: number): NextContact {
  return part.renewal === null
    ? { kind: "none" }
    : nextContactOf(part.grid.cell(row, part.renewal), part.order);
}

/** What stands in a cell that names or tells something; null for "n/a", "-" and the like. */
function said(text: string | null): string | null {
  return text === null || saysNothing(text) ? null : text;
}

function identityIn(part: ReadPart, key: number): NamedContact {
  const row = rowOfKey(key);
  const id = lineOf(cellIn(part, row, "id"));
  return { row: key, id, name: nameIn(part, row), phone: phoneIn(part, row) };
}

/** The name, else what else a person would call the contact by. */
function nameIn(part: ReadPart, row: number): string {
  const company = () => said(lineOf(describing(part, row, "company")));
  return fullNameIn(part, row) ?? company() ?? phoneIn(part, row) ?? "";
}

/** The first phone that is filled, from left to right. */
function phoneIn({ grid, phones }: ReadPart, row: number): string | null {
  for (const column of phones) {
    const phone = said(lineOf(grid.cell(row, column)));
    if (phone !== null) return phone;
  }
  return null;
}

function phonesIn({ grid, phones }: ReadPart, row: number): readonly string[] {
  return phones.flatMap((column) => said(lineOf(grid.cell(row, column))) ?? []);
}

function describedIn(part: ReadPart, key: number): DescribedContact {
  const row = rowOfKey(key);
  return {
    ...identityIn(part, key),
    company: said(lineOf(describing(part, row, "company"))),
    value: amountOf(cellIn(part, row, "value")),
    source: said(lineOf(describing(part, row, "source"))),
    note: textOf(cellIn(part, row, "note")),
  };
}

function ownerIn(part: ReadPart, row: number): string | null {
  return said(lineOf(describing(part, row, "owner"))) ?? part.owner;
}

function contactIn(part: ReadPart, key: number, nextContact: NextContact): Contact {
  const row = rowOfKey(key);
  const cell = (field: ContactField): Cell => cellIn(part, row, field);
  return {
    ...describedIn(part, key),
    owner: ownerIn(part, row),
    status: said(lineOf(cell("status"))),
    lastOutcome: lineOf(cell("lastOutcome")),
    reason: lineOf(cell("reason")),
    attempts: countOf(cell("attempts")),
    lastCall: momentOf(cell("lastCall"), part.order),
    nextContact,
  };
}
