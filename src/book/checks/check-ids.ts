/** What is wrong with the ids that stand beside contacts. */
import type { NamedContact } from "../../rules/contacts/contact.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { areAlike } from "../../rules/contacts/same-contact.ts";
import type { ContactsSheet } from "../contacts-sheet.ts";
import { idsAtEnd } from "../plans/id-column.ts";
import { lineOf } from "../sheets/cell-value.ts";

/** Names of rows, where the sheet has a column for them. */
export interface IdTroubles {
  /** Rows without one. */
  readonly blank: readonly number[];
  readonly doubled: readonly { readonly id: string; readonly rows: readonly number[] }[];
  /** Clients beside whom another id stands than the one they were called under: rows were sorted without the ids. */
  readonly moved: readonly { readonly row: number; readonly name: string }[];
  /** True where the column stands to the right of the table: a sort of what is in sight leaves it behind. */
  readonly isAtEnd: boolean;
}

/** Rows without an id, ids twice, and ids that a sort left behind; `called`: the contacts of recorded calls, the latest last. */
export function idTroubles(
  contacts: ContactsSheet,
  called: readonly NamedContact[],
  needsIds: boolean,
): IdTroubles {
  const rowsOf = new Map<string, number[]>();
  const blank: number[] = [];
  for (const row of contacts.rows) {
    const id = lineOf(contacts.cell(row, "id"));
    const same = id === null ? undefined : rowsOf.get(id);
    if (id === null) blank.push(rowOfKey(row));
    else if (same === undefined) rowsOf.set(id, [row]);
    else same.push(row);
  }
  const doubled = [...rowsOf]
    .filter(([, rows]) => rows.length > 1)
    .map(([id, rows]) => ({ id, rows: rows.map(rowOfKey) }));
  const isAtEnd = needsIds && contacts.parts.some((part) => idsAtEnd(part) !== null);
  return { blank, doubled, moved: needsIds ? movedIds(contacts, called) : [], isAtEnd };
}

/** Clients of recorded calls that stand there as they were, while their ids stand beside somebody else. */
function movedIds({ index, place }: ContactsSheet, called: readonly NamedContact[]): IdTroubles["moved"] {
  const moved = new Map<number, { readonly row: number; readonly name: string }>();
  for (const contact of new Map(called.map((one) => [one.id, one])).values()) {
    const withId = contact.id === null ? [] : index.withId(contact.id);
    if (withId.length === 0 || withId.some((row) => areAlike(contact, index.described(row)))) continue;
    const row = index.sharing(contact).find((one) => areAlike(contact, index.described(one)));
    if (row !== undefined) moved.set(row, { row: place(row).row, name: contact.name });
  }
  return [...moved.values()];
}
