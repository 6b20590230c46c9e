/** Contacts whose last recorded call won or lost them, where their own row has no word for it. */

import type { Moment } from "../../rules/calendar/day.ts";
import { partOfKey } from "../../rules/contacts/row-key.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import { inOrderOfTime } from "../../rules/deck/call-order.ts";
import { endsTheSale, isCall, type Outcome } from "../../rules/deck/outcome.ts";
import { grouped } from "../../rules/grouped.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import { isNothing } from "../../words/sheets/cell-words.ts";
import type { Cell } from "../../workbook/cell.ts";
import { cellText } from "../../workbook/cell-text.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { Book, CallsSheet } from "../book.ts";
import { callsNamed } from "./calls-named.ts";
import { columnReading } from "./column-reading.ts";
import { haveSamePhone, isOneOfSeveral } from "./contact-calls.ts";

/** A sheet of calls that ends further down is not read to its beginning to see what was agreed or ended. */
export const mostRows = 20_000;

/**
 * Of these rows those whose contact was won or refused in the last call that the Calls sheet has of them. Rows that show
 * that nobody was called are not looked up; of those alike in name and phone none is said to be meant.
 */
export async function endedByCalls(book: Book, rows: readonly number[]): Promise<ReadonlySet<number>> {
  const called = rows.filter((row) => mayHaveBeenCalled(book, row));
  const calls = called.length === 0 ? null : await knownCalls(book);
  if (calls === null) return new Set();
  const names = new Set(called.map((row) => foldName(book.contacts.identity(row).name)));
  const byName = callsByName(calls, names, book.workbook.newestFirst);
  const wordsIn = outcomesInColumns(book);
  const ended = called.filter((row) => {
    const { name, phone } = book.contacts.identity(row);
    const last = byName.get(foldName(name))?.findLast((call) => haveSamePhone(call.phone, phone));
    if (last === undefined || !endsTheSale(last.outcome)) return false;
    // A column that has the word would say it: whoever put another in its place has opened the contact again.
    const said = book.contacts.cell(row, "lastOutcome");
    return !(isFilled(said) && wordsIn(row).has(last.outcome));
  });
  const contacts = ended.map((row) => book.contacts.contact(row));
  book.contacts.index.gather(contacts);
  return new Set(contacts.filter((one) => !isOneOfSeveral(book, one)).map(({ row }) => row));
}

/** False where the row says that nobody was called: 0 attempts, "none". An empty cell says nothing: not every such column is written. */
function mayHaveBeenCalled({ contacts }: Book, row: number): boolean {
  const { columns } = contacts.part(row);
  const fields = (["attempts", "lastCall"] as const).filter((field) => columns.has(field));
  const saysNo = (cell: Cell): boolean => cell.kind !== "empty" && !isFilled(cell);
  return fields.length === 0 || !fields.every((field) => saysNo(contacts.cell(row, field)));
}

/** The outcomes that the column of last outcomes has a word for, in the sheet of a row. */
function outcomesInColumns({ contacts }: Book): (row: number) => ReadonlySet<Outcome> {
  const known = new Map<number, ReadonlySet<Outcome>>();
  return (row) => {
    const part = partOfKey(row);
    let said = known.get(part);
    if (said === undefined) {
      const { columns, grid, headingRow } = contacts.part(row);
      said = outcomesIn(grid, columns.get("lastOutcome"), headingRow);
      known.set(part, said);
    }
    return said;
  };
}

function outcomesIn(grid: Grid, column: number | undefined, headingRow: number): ReadonlySet<Outcome> {
  if (column === undefined) return new Set();
  const read = columnReading(grid, column, (cell) => ({ outcome: outcomeFromWords(cellText(cell)) }));
  const outcomes = grid.rows.map((row) => (row > headingRow ? read(row).outcome : null));
  return new Set(outcomes.filter((outcome) => outcome !== null));
}

function isFilled(cell: Cell): boolean {
  return cell.kind !== "empty" && !isNothing(cell) && !(cell.kind === "number" && cell.value === 0);
}

/** All calls; of a very long sheet the last ones. */
async function knownCalls(book: Book): Promise<CallsSheet | null> {
  const last = await book.lastCalls();
  return last === null || (last.grid.rows.at(-1) ?? 0) > mostRows ? last : book.countedCalls();
}

interface Ended {
  readonly at: Moment | null;
  readonly phone: string | null;
  readonly outcome: Outcome;
}

/** The calls with contacts of these folded names, by name, the oldest first. */
function callsByName(
  calls: CallsSheet,
  names: ReadonlySet<string>,
  newestFirst: boolean,
): ReadonlyMap<string, readonly Ended[]> {
  const made = callsNamed(calls, names).flatMap(({ name, row }) => {
    const { at, contact, outcome, phone, undone } = calls.call(row);
    const isOne = !undone && contact !== null && outcome !== null && isCall(outcome);
    return isOne ? [{ at, name, outcome, phone }] : [];
  });
  return grouped(inOrderOfTime(made, newestFirst), ({ name }) => name);
}
