/** The row of an added contact: where it stands by now, though it was moved or corrected. */
import type { Book } from "../../book/book.ts";
import { columnNow } from "../../book/plans/plan-undo.ts";
import { amountOf, lineOf } from "../../book/sheets/cell-value.ts";
import type { ContactIdentity } from "../../rules/contacts/contact.ts";
import { findAgain } from "../../rules/contacts/find-again.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { holds } from "../../workbook/same-value.ts";
import type { Standing } from "../story/entries.ts";
import type { ChangedCell } from "../story/events.ts";

interface Place {
  /** As a row key; null where it has gone, or can't be told from others. */
  readonly key: number | null;
  /** The rows it may be. */
  readonly unsure: readonly number[];
}

/** Where the contact stands now: the row that holds just what was written, else the one that is found again by all that tells who it is. */
export function placeNow(book: Book, cells: readonly ChangedCell[], { row }: Standing): Place {
  // What was made ready stands in columns that are not read otherwise.
  const same = rowsHolding(
    book,
    cells.filter(({ field }) => field !== ""),
  );
  const known = same.find((key) => row !== null && rowOfKey(key) === row);
  if (known !== undefined) return { key: known, unsure: [] };
  if (same.length === 1) return { key: same[0] ?? null, unsure: [] };
  const own = corrected(book, cells, row);
  if (own !== null) return { key: own, unsure: [] };
  const wanted = identityWritten(book, cells, row);
  const found = wanted === null ? null : findAgain(wanted, book.contacts.index);
  if (found?.kind === "one") return { key: found.contact.row, unsure: [] };
  return { key: null, unsure: found?.kind === "several" ? found.contacts.map((one) => one.row) : [] };
}

/** What tells a contact from its namesakes. */
const identifying: readonly string[] = ["name", "phone", "company", "source"];

/** The row that was added, where it alone still says who was added, with name and phone: its amount, its note, its day may have been corrected. */
function corrected(book: Book, cells: readonly ChangedCell[], row: number | null): number | null {
  const telling = cells.filter(({ field }) => identifying.includes(field));
  if (!["name", "phone"].every((wanted) => telling.some(({ field }) => field === wanted))) return null;
  const [only, ...others] = rowsHolding(book, cells.filter(isTelling));
  const isOwn = only !== undefined && others.length === 0 && rowOfKey(only) === row;
  return isOwn && rowsHolding(book, telling).includes(only) ? only : null;
}

/** Who the contact is, by what was written of it; what others have filled in since says nothing. null where no name and no phone was written. */
function identityWritten(
  book: Book,
  cells: readonly ChangedCell[],
  row: number | null,
): ContactIdentity | null {
  const { contacts } = book;
  const [sheet] = cells.map((cell) => cell.sheet);
  const part = contacts.parts.find(({ title }) => title === sheet) ?? contacts.parts[0];
  if (part === undefined) return null;
  const written = new Map(cells.map((cell) => [columnNow(part, cell), cell.after]));
  const textAt = (column: number | undefined): string | null =>
    column === undefined ? null : lineOf(written.get(column) ?? { kind: "empty" });
  const told = (field: "company" | "source"): string | undefined =>
    textAt(part.columns.get(field)) ?? undefined;
  const name = part.names.flatMap(({ column }) => textAt(column) ?? []).join(" ");
  const phone = textAt(part.phones.find((column) => written.has(column)));
  if (name === "" && phone === null) return null;
  const value = written.get(part.columns.get("value") ?? 0);
  return {
    ...{ row: row ?? 0, id: null, name: name === "" ? (phone ?? "") : name, phone },
    ...{ company: told("company"), source: told("source") },
    value: value === undefined ? undefined : amountOf(value),
  };
}

/** The rows of contacts that hold all of these values. */
export function rowsHolding(book: Book, cells: readonly ChangedCell[]): readonly number[] {
  if (cells.length === 0) return [];
  const { contacts } = book;
  const [sheet] = cells.map((cell) => cell.sheet);
  return contacts.rows.filter((key) => {
    const part = contacts.part(key);
    if (contacts.parts.length > 1 && part.title !== sheet) return false;
    return cells.every((cell) => holds(part.grid.cell(rowOfKey(key), columnNow(part, cell)), cell.after));
  });
}

/** Name and phone tell a contact. */
export function isTelling({ field }: ChangedCell): boolean {
  return field === "name" || field === "phone";
}
