/** A column that is read only when a person asks for it by its name. */
import { partOfKey, rowOfKey } from "../rules/contacts/row-key.ts";
import { isContactField } from "../words/sheets/headings.ts";
import type { ReadableWorkbook } from "../workbook/workbook.ts";
import type { NamedColumn } from "./book.ts";
import type { ContactsSheet } from "./contacts-sheet.ts";
import { columnNamed } from "./headings/named-column.ts";
import { lineOf, oneLine } from "./sheets/cell-value.ts";

/** Any column, found in each sheet by its own headings; null where none has it. */
export async function askedColumn(
  workbook: ReadableWorkbook,
  contacts: ContactsSheet,
  name: string,
): Promise<NamedColumn | null> {
  const places = contacts.parts.map((part) => {
    const known = isContactField(name) ? part.columns.get(name) : undefined;
    return { part, column: known ?? columnNamed(part.headings, name) };
  });
  const first = places.find(({ column }) => column !== null);
  if (first === undefined || first.column === null) return null;
  const grids = await Promise.all(
    places.map(async ({ column, part }) => {
      if (column === null) return null;
      if ([...part.columns.values()].includes(column)) return part.grid;
      const [grid] = await workbook.read([{ sheet: part.title, columns: [column] }]);
      return grid ?? null;
    }),
  );
  const heading = oneLine(first.part.headings.get(first.column) ?? "");
  const text = (key: number): string | null => {
    const place = places[partOfKey(key)];
    const grid = grids[partOfKey(key)] ?? null;
    return grid === null || place?.column == null ? null : lineOf(grid.cell(rowOfKey(key), place.column));
  };
  return { column: first.column, heading, text };
}
