/** Adds the table of a sheet that is added: its part, its place, and a name and an id that nothing else has. */

import type { PackageDraft } from "../package/package-draft.ts";
import {
  addContentType,
  addRelationship,
  freePath,
  relativeTarget,
  xmlPart,
} from "../package/package-parts.ts";
import { newTableXml } from "../sheet/new-sheet.ts";
import type { SheetTable } from "../sheet/sheet-draft.ts";
import { readTable } from "../sheet/table.ts";
import { attributeOf, childrenOf, descendantsOf, rootElement } from "../xml/elements.ts";

/** A table that was added, with the id of its relationship. */
export interface AddedTable {
  readonly id: string;
  readonly table: SheetTable;
}

/** A table's headings are texts, no two alike. */
export function canHeadTable(headings: readonly string[]): boolean {
  const folded = new Set(headings.map((heading) => heading.toLowerCase()));
  return !folded.has("") && folded.size === headings.length;
}

/** Adds a table over a row of headings and so many rows below it. */
export function addTable(
  draft: PackageDraft,
  sheetPath: string,
  title: string,
  headings: readonly string[],
  rows: number,
): AddedTable {
  const known = tablesOf(draft);
  const path = freePath(draft, "xl/tables/", "table");
  const name = freeName(
    draft,
    title,
    known.map((table) => table.name),
  );
  const id = Math.max(0, ...known.map((table) => table.id)) + 1;
  const content = xmlPart(newTableXml(id, name, headings, rows, draft.book.strict));
  draft.put(path, content);
  addContentType(draft, path, "table");
  return {
    id: addRelationship(draft, sheetPath, "table", relativeTarget(sheetPath, path)),
    table: { path, table: readTable(Buffer.concat(content)) },
  };
}

/** Every table of the workbook, also those that nothing refers to: their ids and names are taken. */
function tablesOf(draft: PackageDraft): { id: number; name: string }[] {
  const types = draft.bytes("[Content_Types].xml");
  return childrenOf(types, rootElement(types))
    .filter((child) => /spreadsheetml\.table\+xml$/.test(attributeOf(types, child, "ContentType") ?? ""))
    .map((child) => (attributeOf(types, child, "PartName") ?? "").replace(/^\//, ""))
    .filter((path) => draft.has(path))
    .map((path) => {
      const bytes = draft.bytes(path);
      const root = rootElement(bytes);
      return {
        id: Number(attributeOf(bytes, root, "id")) || 0,
        name: attributeOf(bytes, root, "displayName") ?? "",
      };
    });
}

/** A name for a table: the sheet's title without what a name may not hold, and unlike every other name and every cell. */
function freeName(draft: PackageDraft, title: string, tables: readonly string[]): string {
  const workbook = draft.bytes(draft.book.workbookPath);
  const names = descendantsOf(workbook, rootElement(workbook), "definedName").map(
    (element) => attributeOf(workbook, element, "name") ?? "",
  );
  const taken = new Set([...tables, ...names].map((name) => name.toLowerCase()));
  const plain = title.replace(/[^\p{L}\p{N}_]/gu, "_").replace(/^(?!\p{L})/u, "_");
  const base = /^([A-Za-z]{1,3}\d+|[RrCc]\d*|[Rr]\d*[Cc]\d*)$/.test(plain) ? `${plain}_` : plain;
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}_${number}`;
  return name;
}
