/** What an added contact has to change in the workbook, how it is known there, and how it is taken out again. */
import type { Book } from "../../book/book.ts";
import { type NewContact, newRowOf, planContact } from "../../book/plans/plan-contact.ts";
import { columnNow } from "../../book/plans/plan-undo.ts";
import type { AddedContact } from "../../records/added-contact.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { holds } from "../../workbook/same-value.ts";
import type { Cell, CellEdit, Grid } from "../../workbook/workbook.ts";
import type { Standing } from "../story/entries.ts";
import type { ChangedCell } from "../story/events.ts";
import { type EntryPlan, nothingToTakeBack, type TakingBack } from "./delivering.ts";

interface ContactPlan extends EntryPlan {
  readonly cells: readonly ChangedCell[];
}

const empty: Cell = { kind: "empty" };

/** Plans the contact's row. */
export function planContactEntry(book: Book, contact: NewContact): ContactPlan {
  const { cells, part } = newRowOf(book, contact);
  return {
    changes: planContact(book, contact),
    cells: cells.map(({ column, field, value }) => ({
      ...{ sheet: part.title, row: 0, column, field, cell: "", before: empty, after: value },
    })),
  };
}

/** How many rows say just what a contact's row will say. */
export function alikeRows(book: Book, contact: NewContact): number {
  return rowsHolding(book, planContactEntry(book, contact).cells).length;
}

/** True when a row stands there that was not there when the contact was added. */
export function isContactThere(book: Book, contact: AddedContact): boolean {
  return alikeRows(book, contact) > contact.alike;
}

/** True when a row has the contact's name and phone, whatever else has changed. */
export function isContactKnown(book: Book, contact: AddedContact): boolean {
  return rowsHolding(book, planContactEntry(book, contact).cells.filter(isTelling)).length > 0;
}

/** Name and phone tell a contact. */
function isTelling({ field }: ChangedCell): boolean {
  return field === "name" || field === "phone";
}

/**
 * Plans taking the contact out again: its row is emptied as far as we filled it. A row that says more by now is
 * changed, and is emptied altogether only where the person has said so.
 */
export async function planContactBack(book: Book, standing: Standing): Promise<TakingBack> {
  const cells = standing.cells ?? [];
  const key = rowNow(book, cells, standing);
  if (key === null) return nothingToTakeBack;
  const { contacts, workbook } = book;
  const part = contacts.part(key);
  const row = rowOfKey(key);
  const [grid] = await workbook.read([{ sheet: part.title }]);
  if (grid === undefined) return nothingToTakeBack;
  const ours = new Map(cells.map((cell) => [columnNow(part, cell), cell.after]));
  const filled = filledCells(grid, row);
  const isOurs = ({ before, column }: CellEdit): boolean => {
    const written = ours.get(column);
    return written !== undefined && holds(before, written);
  };
  const isChanged = filled.length !== ours.size || !filled.every(isOurs);
  if (isChanged && !standing.wholly) return { changes: [], left: [`${part.title}!${row}`], isChanged };
  const edit = { kind: "edit" as const, sheet: part.title, row, cells: filled, expect: [] };
  return { changes: filled.length === 0 ? [] : [edit], left: [], isChanged };
}

/** The row that holds just what was written; else the one it got then, while it still has the name and phone. */
function rowNow(book: Book, cells: readonly ChangedCell[], { row }: Standing): number | null {
  const same = rowsHolding(book, cells);
  const isIt = (key: number) => row !== null && rowOfKey(key) === row;
  const known = same.find(isIt);
  if (known !== undefined) return known;
  if (same.length === 1) return same[0] ?? null;
  const told = cells.filter(isTelling);
  const alike = told.length === 0 ? [] : rowsHolding(book, told);
  const stayed = alike.find(isIt);
  if (stayed !== undefined) return stayed;
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The rows of contacts that hold all of these values. */
function rowsHolding(book: Book, cells: readonly ChangedCell[]): readonly number[] {
  if (cells.length === 0) return [];
  const { contacts } = book;
  const [sheet] = cells.map((cell) => cell.sheet);
  return contacts.rows.filter((key) => {
    const part = contacts.part(key);
    if (contacts.parts.length > 1 && part.title !== sheet) return false;
    return cells.every((cell) => holds(part.grid.cell(rowOfKey(key), columnNow(part, cell)), cell.after));
  });
}

/** Edits that empty every cell of a row that holds something; formulas stay. */
function filledCells(grid: Grid, row: number): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const before = grid.cell(row, column);
    if (before.kind === "empty" || grid.isFormula(row, column)) continue;
    edits.push({ column, before, value: { kind: "empty" } });
  }
  return edits;
}
