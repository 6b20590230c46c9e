/** What an added contact has to change in the workbook, how it is known there, and how it is taken out again. */
import type { Book } from "../../book/book.ts";
import type { TablePart } from "../../book/contacts-sheet.ts";
import { type NewContact, newRowOf, planContact } from "../../book/plans/plan-contact.ts";
import { columnNow } from "../../book/plans/plan-undo.ts";
import { ownIds } from "../../book/sheets/own-ids.ts";
import type { AddedContact } from "../../records/added-contact.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import type { Cell } from "../../workbook/cell.ts";
import type { CellEdit } from "../../workbook/changes.ts";
import { holds } from "../../workbook/same-value.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { Standing } from "../story/entries.ts";
import type { ChangedCell } from "../story/events.ts";
import { isTelling, placeNow, rowsHolding } from "./added-row.ts";
import { type EntryPlan, nothingToTakeBack, type TakingBack } from "./delivering.ts";

interface ContactPlan extends EntryPlan {
  readonly cells: readonly ChangedCell[];
}

const empty: Cell = { kind: "empty" };

/** Plans the contact's row: a new one, or one that was made ready and is so again once it is taken back. Throws Failure workbook.totals-row. */
export async function planContactEntry(book: Book, contact: NewContact): Promise<ContactPlan> {
  const changes = await planContact(book, contact);
  const cells = cellsOf(book, contact);
  const [change] = changes;
  const row = change?.kind === "edit" ? change.row : change?.above;
  if (row === undefined) return { changes, cells };
  const { part } = newRowOf(book, contact);
  const ids = change?.kind === "append" ? ownIds(part) : null;
  const [grid] = await book.workbook.read([{ sheet: part.title }]);
  const standing = grid === undefined ? [] : filledCells(part, grid, row);
  const before = new Map(standing.map((cell) => [cell.column, cell.before]));
  const ready = standing.flatMap(({ before: cell, column }): ChangedCell[] => {
    const isOwn = column === ids || cells.some((one) => one.column === column);
    if (cell.kind === "unreadable" || isOwn) return [];
    return [{ sheet: part.title, row, column, field: "", cell: "", before: cell, after: cell }];
  });
  return {
    changes,
    cells: [...cells.map((cell) => ({ ...cell, before: before.get(cell.column) ?? empty })), ...ready],
  };
}

/** What the contact's row says. */
function cellsOf(book: Book, contact: NewContact): readonly ChangedCell[] {
  const { cells, part } = newRowOf(book, contact);
  return cells.map(({ column, field, value }) => ({
    ...{ sheet: part.title, row: 0, column, field, cell: "", before: empty, after: value },
  }));
}

/** How many rows say just what a contact's row will say. */
export function alikeRows(book: Book, contact: NewContact): number {
  const cells = cellsOf(book, contact);
  // How a day is spelled follows its column, which may be spelled otherwise by now: the day is compared.
  const isDay = ({ field }: ChangedCell) => field === "nextContact";
  const alike = rowsHolding(
    book,
    cells.filter((cell) => !isDay(cell)),
  );
  if (!cells.some(isDay)) return alike.length;
  const { day } = contact.nextContact;
  return alike.filter((key) => {
    const next = book.contacts.nextContact(key);
    return next.kind === "set" && next.day === day;
  }).length;
}

/** True when a row stands there that was not there when the contact was added. */
export function isContactThere(book: Book, contact: AddedContact): boolean {
  return alikeRows(book, contact) > contact.alike;
}

/** True when a row has the contact's name and phone, whatever else has changed. */
export function isContactKnown(book: Book, contact: AddedContact): boolean {
  return rowsHolding(book, cellsOf(book, contact).filter(isTelling)).length > 0;
}

/**
 * Plans taking the contact out again: its row is emptied as far as we filled it. A row that says more by now is
 * changed, and is emptied altogether only where the person has said so. One that can't be told from others stays, and is named.
 */
export async function planContactBack(book: Book, standing: Standing): Promise<TakingBack> {
  const cells = standing.cells ?? [];
  const { key, unsure } = placeNow(book, cells, standing);
  const { contacts, workbook } = book;
  if (key === null && unsure.length > 0)
    return {
      changes: [],
      left: unsure.map((one) => ({ cell: `${contacts.part(one).title}!${rowOfKey(one)}` })),
      isChanged: false,
    };
  if (key === null) return nothingToTakeBack;
  const part = contacts.part(key);
  const row = rowOfKey(key);
  const [grid] = await workbook.read([{ sheet: part.title }]);
  if (grid === undefined) return nothingToTakeBack;
  const ours = new Map(cells.map((cell) => [columnNow(part, cell), cell]));
  const filled = filledCells(part, grid, row);
  const isOurs = ({ before, column }: CellEdit): boolean => {
    const written = ours.get(column);
    return written !== undefined && holds(before, written.after);
  };
  // Where rows may move, a new row is given an id by the write itself: nobody else has filled that in.
  const ids = ownIds(part);
  const told = filled.filter(({ column }) => column !== ids);
  const written = [...ours.keys()].filter((column) => column !== ids);
  const isChanged = told.length !== written.length || !told.every(isOurs);
  if (isChanged && !standing.wholly)
    return { changes: [], left: [{ cell: `${part.title}!${row}` }], isChanged };
  const emptied = filled.flatMap((edit): CellEdit[] => {
    const former = ours.get(edit.column)?.before ?? empty;
    if (former.kind === "unreadable" || holds(edit.before, former)) return [];
    return [{ ...edit, value: former }];
  });
  const edit = { kind: "edit" as const, sheet: part.title, row, cells: emptied, expect: [] };
  if (emptied.length === 0) return { changes: [], left: [], isChanged };
  return { changes: [edit], left: [], isChanged, emptied: { sheet: part.title, row } };
}

/** Edits that empty every cell of a contact's row that holds something; formulas, and other lists in the same row, stay. */
function filledCells({ beside }: TablePart, grid: Grid, row: number): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const before = grid.cell(row, column);
    if (before.kind === "empty" || grid.isFormula(row, column) || beside.includes(column)) continue;
    edits.push({ column, before, value: { kind: "empty" } });
  }
  return edits;
}
