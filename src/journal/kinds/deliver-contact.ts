/** What an added contact has to change in the workbook, how it is known there, and how it is taken out again. */
import type { Book } from "../../book/book.ts";
import { type NewContact, planContact } from "../../book/plans/plan-contact.ts";
import { columnNow } from "../../book/plans/plan-undo.ts";
import type { AddedContact } from "../../records/added-contact.ts";
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
  const changes = planContact(book, contact);
  const fields = new Map([...book.contacts.columns].map(([field, column]) => [column, field]));
  const { title: sheet } = book.contacts;
  const cells = changes.flatMap((change) =>
    change.cells.flatMap(({ column, value }): ChangedCell[] => {
      const field = fields.get(column);
      return field === undefined
        ? []
        : [{ sheet, row: 0, column, field, cell: "", before: empty, after: value }];
    }),
  );
  return { changes, cells };
}

/** How many rows say just what a contact's row will say. */
export function alikeRows(book: Book, contact: NewContact): number {
  return rowsHolding(book, planContactEntry(book, contact).cells).length;
}

/** True when a row stands there that was not there when the contact was added. */
export function isContactThere(book: Book, contact: AddedContact): boolean {
  return alikeRows(book, contact) > contact.alike;
}

/**
 * Plans taking the contact out again: its row is emptied as far as we filled it. A row that says more by now is
 * changed, and is emptied altogether only where the person has said so.
 */
export async function planContactBack(book: Book, standing: Standing): Promise<TakingBack> {
  const cells = standing.cells ?? [];
  const row = rowNow(book, cells, standing);
  if (row === null) return nothingToTakeBack;
  const { contacts, workbook } = book;
  const [grid] = await workbook.read([{ sheet: contacts.title }]);
  if (grid === undefined) return nothingToTakeBack;
  const ours = new Map(cells.map((cell) => [columnNow(book, cell), cell.after]));
  const filled = filledCells(grid, row);
  const isOurs = ({ before, column }: CellEdit): boolean => {
    const written = ours.get(column);
    return written !== undefined && holds(before, written);
  };
  const isChanged = filled.length !== ours.size || !filled.every(isOurs);
  if (isChanged && !standing.wholly) return { changes: [], left: [`${contacts.title}!${row}`], isChanged };
  const edit = { kind: "edit" as const, sheet: contacts.title, row, cells: filled, expect: [] };
  return { changes: filled.length === 0 ? [] : [edit], left: [], isChanged };
}

/** The row that holds just what was written; else the one it got then, while it still has the name and phone. */
function rowNow(book: Book, cells: readonly ChangedCell[], { row }: Standing): number | null {
  const same = rowsHolding(book, cells);
  if (row !== null && same.includes(row)) return row;
  if (same.length === 1) return same[0] ?? null;
  const told = cells.filter(({ field }) => field === "name" || field === "phone");
  const alike = told.length === 0 ? [] : rowsHolding(book, told);
  if (row !== null && alike.includes(row)) return row;
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The rows of contacts that hold all of these values. */
function rowsHolding(book: Book, cells: readonly ChangedCell[]): readonly number[] {
  if (cells.length === 0) return [];
  const { contacts } = book;
  return contacts.rows.filter((row) =>
    cells.every((cell) => holds(contacts.grid.cell(row, columnNow(book, cell)), cell.after)),
  );
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
