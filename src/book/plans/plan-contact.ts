/** Plans one new row of the contacts sheet. */

import type { AddedContact } from "../../records/added-contact.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import type { Value } from "../../workbook/cell.ts";
import type { AppendRow, EditRow } from "../../workbook/changes.ts";
import { holds } from "../../workbook/same-value.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { Book } from "../book.ts";
import type { TablePart } from "../contacts-sheet.ts";
import { inColumnOrder, splitName } from "../sheets/full-name.ts";
import { ownIds } from "../sheets/own-ids.ts";
import { dateAsColumn, writtenOrder } from "./date-spelling.ts";
import { freeRow } from "./free-row.ts";

/** What is known of a contact that is new to the sheet. */
export type NewContact = Omit<AddedContact, "alike">;

/** A new row of the contacts: its sheet, and what each of its cells gets. */
export interface NewRow {
  readonly part: TablePart & { readonly grid: Grid };
  readonly cells: readonly {
    readonly column: number;
    readonly field: ContactField | "time";
    readonly value: Value;
  }[];
}

/** The row of a new contact with the columns that its sheet has: in the sheet of its owner, else in the last one. */
export function newRowOf(book: Book, contact: NewContact): NewRow {
  const part = partFor(book.contacts, contact.owner);
  const named = part.names.length > 0 || contact.name === "" ? contact : nameElsewhere(part, contact);
  const values: Partial<Record<ContactField, Value | null>> = {
    phone: text(named.phone),
    company: text(named.company),
    owner: text(named.owner),
    source: text(named.source),
    note: text(named.note),
    value: named.value === null ? null : { kind: "number", value: named.value },
    nextContact: dayFor(book, part, named.nextContact),
  };
  const cells: { column: number; field: ContactField | "time"; value: Value }[] = [];
  for (const [column, word] of splitName(named.name, part.names)) {
    if (word !== "") cells.push({ column, field: "name", value: { kind: "text", text: word } });
  }
  for (const [field, column] of part.columns) {
    const value = values[field] ?? null;
    if (value !== null) cells.push({ column, field, value });
  }
  const { time } = named.nextContact;
  if (part.time !== null && time !== null) {
    cells.push({ column: part.time, field: "time", value: { kind: "text", text: time } });
  }
  return { part, cells: cells.sort((left, right) => left.column - right.column) };
}

/** The sheet of an owner's contacts, else the last one. */
function partFor(contacts: Book["contacts"], owner: string | null): NewRow["part"] {
  const { parts } = contacts;
  const theirs = parts.find((one) => one.owner !== null && owner !== null && isSameName(one.owner, owner));
  return theirs ?? parts.at(-1) ?? contacts.part(0);
}

/** A contact whose name is in the order of the columns that it goes to. */
export function inSheetOrder({ contacts }: Book, contact: NewContact): NewContact {
  return { ...contact, name: inColumnOrder(contact.name, partFor(contacts, contact.owner).names) };
}

/**
 * The change that adds the contact: into the row below the last contact where that is made ready or free and more stands
 * further down, or above it where rows may move; else below everything. Throws Failure workbook.totals-row when a line of
 * totals or text stands right there.
 */
export async function planContact(book: Book, contact: NewContact): Promise<(AppendRow | EditRow)[]> {
  const { cells, part } = newRowOf(book, contact);
  const values = cells.map(({ column, value }) => ({ column, value }));
  const row = await freeRow(book, part);
  if (row === null) {
    return [appended(part, values)];
  }
  if (book.workbook.needsIds && part.beside.length === 0 && !isNumbered(part.grid, row))
    return [{ ...appended(part, values), above: row, cells: wholeRow(part, row, values) }];
  const edits = values.map(({ column, value }) => ({ column, before: part.grid.cell(row, column), value }));
  return [{ kind: "edit", sheet: part.title, row, cells: edits, expect: [] }];
}

function appended({ headingRow, title }: NewRow["part"], cells: AppendRow["cells"]): AppendRow {
  return { kind: "append", sheet: title, headingRow, cells, key: null };
}

/** True for a row made ready that is told from the next one by a number: only filled does it leave the numbers as they are. */
function isNumbered(grid: Grid, row: number): boolean {
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const cell = grid.cell(row, column);
    if (cell.kind === "number" && !grid.isFormula(row, column) && !holds(grid.cell(row + 1, column), cell))
      return true;
  }
  return false;
}

/** All cells of a new row that stands above one made ready: ours, else what was made ready; formulas are taken over. */
function wholeRow(part: NewRow["part"], row: number, values: AppendRow["cells"]): AppendRow["cells"] {
  const { grid } = part;
  const ids = ownIds(part);
  const own = new Map(values.map(({ column, value }) => [column, value]));
  return Array.from({ length: Math.max(grid.lastColumn, ...own.keys()) }, (_, at) => at + 1).flatMap(
    (column) => {
      if (column === ids) return [];
      const cell = grid.cell(row, column);
      const value =
        own.get(column) ?? (grid.isFormula(row, column) || cell.kind === "unreadable" ? null : cell);
      return value === null ? [] : [{ column, value }];
    },
  );
}

function isSameName(left: string, right: string): boolean {
  return plainText(left) === plainText(right);
}

/** The next contact as its column is written; without its time where that has a column of its own. */
function dayFor(book: Book, part: NewRow["part"], { day, time }: NewContact["nextContact"]): Value {
  const { columns, grid, headingRow } = part;
  const rows = () => grid.rows.filter((row) => row > headingRow);
  const moment = { day, time: part.time === null ? time : null };
  return dateAsColumn(moment, {
    part,
    column: columns.get("nextContact") ?? 0,
    before: { kind: "empty" },
    order: writtenOrder(book),
    rows,
  });
}

/**
 * A sheet of companies has no column for a person: the name goes where its names stand; beside a company into the note,
 * else behind the company.
 */
function nameElsewhere({ columns }: TablePart, contact: NewContact): NewContact {
  const { company, name, note } = contact;
  if (company === null && columns.has("company")) return { ...contact, company: name };
  if (columns.has("note")) return { ...contact, note: [name, ...(note === null ? [] : [note])].join("\n") };
  return company === null ? contact : { ...contact, company: `${company} (${name})` };
}

/** What was typed of a contact and finds no column in its sheet. */
export function withoutColumn(book: Book, contact: NewContact): readonly TypedField[] {
  const { cells, part } = newRowOf(book, contact);
  const placed = new Set<string>(cells.map(({ field }) => field));
  const { columns, owner } = part;
  const isTold = (field: TypedField): boolean => contact[field] !== null && contact[field] !== "";
  const isPlaced = (field: TypedField): boolean => {
    if (field === "owner" && owner !== null && contact.owner !== null && isSameName(owner, contact.owner))
      return true;
    if (field === "name" && part.names.length === 0) return columns.has("company") || columns.has("note");
    return placed.has(field);
  };
  return typedFields.filter((field) => isTold(field) && !isPlaced(field));
}

const typedFields = ["name", "phone", "company", "owner", "value", "source", "note"] as const;

/** One of the things that are typed of a contact. */
export type TypedField = (typeof typedFields)[number];

function text(content: string | null): Value | null {
  return content === null || content === "" ? null : { kind: "text", text: content };
}
