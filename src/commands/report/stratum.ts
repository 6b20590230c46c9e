/** What the groups of a report are compared within: the source of their clients, else the column that splits them most. */
import type { Book, NamedColumn } from "../../book/book.ts";
import { foldPerson } from "../../rules/contacts/same-person.ts";
import { mixingOf, type Placed } from "../../rules/report/mixing.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import type { GroupColumn } from "./report-history.ts";

/** Columns and contacts looked at, at the most, where there is no source. */
const mostColumns = 8;
const mostContacts = 5000;

/** The column that groups are compared within; null where the report isn't split, or no column will do. */
export async function stratumOf(book: Book, split: GroupColumn | null): Promise<GroupColumn | null> {
  if (split === null) return null;
  const isBySource = split.column !== null && split.column.column === book.contacts.columns.get("source");
  const field = split.isOwner || !isBySource ? "source" : "owner";
  const usual = book.contacts.columns.has(field) ? await book.column(field) : null;
  if (usual !== null && holdsAnything(book, usual))
    return { heading: usual.heading, isOwner: field === "owner", column: usual };
  return await splitsMost(book, split);
}

function holdsAnything({ contacts }: Book, { text }: NamedColumn): boolean {
  return contacts.rows.some((row) => text(row) !== null);
}

/** Of the columns that nobody has a use for, the one over whose values the groups are mixed most differently. */
async function splitsMost(book: Book, split: GroupColumn): Promise<GroupColumn | null> {
  const { contacts } = book;
  const [part] = contacts.parts;
  if (part === undefined) return null;
  const used = new Set([
    ...[...part.columns.values(), ...part.names.map(({ column }) => column), ...part.phones],
    ...[part.time, part.doNotCall, part.renewal, split.column?.column ?? null],
    ...[...part.beside, ...part.typedIds],
  ]);
  const headings = [...contacts.headings].filter(([column]) => !used.has(column)).slice(0, mostColumns);
  let best: { readonly mixing: number; readonly column: NamedColumn } | null = null;
  for (const [, heading] of headings) {
    const column = await book.column(heading);
    if (column === null) continue;
    const mixing = mixingOf(placedBy(book, split, column));
    if (mixing !== null && (best === null || mixing > best.mixing)) best = { mixing, column };
  }
  return best === null ? null : { heading: best.column.heading, isOwner: false, column: best.column };
}

/** A column that says how a call ended is no kind of client. */
function placedBy({ contacts }: Book, split: GroupColumn, { text }: NamedColumn): Placed[] {
  const placed: Placed[] = [];
  for (const row of contacts.rows.slice(0, mostContacts)) {
    const group = split.isOwner ? contacts.owner(row) : (split.column?.text(row) ?? null);
    const value = text(row);
    if (value !== null && outcomeFromWords(value) !== null) return [];
    if (group !== null)
      placed.push({ group: foldPerson(group), value: value === null ? null : foldPerson(value) });
  }
  return placed;
}
