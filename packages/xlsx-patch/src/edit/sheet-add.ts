/** Adds a sheet of our own behind the others: its part, and its place in the workbook, the relationships and the types. */
import { cellName } from "../base/cell-name.ts";
import { damaged, XlsxError } from "../base/errors.ts";
import type { PackageDraft } from "../package/package-draft.ts";
import {
  addContentType,
  addRelationship,
  freePath,
  relationshipNamespace,
  relativeTarget,
  xmlPart,
} from "../package/package-parts.ts";
import { newSheetXml, newTableXml } from "../sheet/new-sheet.ts";
import type { SheetTable } from "../sheet/sheet-draft.ts";
import { readTable } from "../sheet/table.ts";
import { contentOf, type NewValue, styleForValue } from "../style/cell-style.ts";
import type { CellWrite } from "../style/cell-xml.ts";
import type { StyleSheet } from "../style/style-sheet.ts";
import {
  appendTo,
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  rootElement,
  tagOf,
} from "../xml/elements.ts";
import { encodeAttribute } from "../xml/xml-text.ts";

/** A sheet that was added. */
export interface AddedSheet {
  readonly path: string;
  readonly tables: readonly SheetTable[];
}

/** Adds a sheet with a row of headings, as a table where the headings can be those of one. */
export function addListSheet(
  draft: PackageDraft,
  styles: StyleSheet,
  title: string,
  columns: readonly { readonly heading: string; readonly width: number }[],
  rows: readonly (readonly NewValue[])[],
): AddedSheet {
  const headings = columns.map(({ heading }) => heading);
  const bold = styles.bold(0);
  const first = headings.map((text, at): CellWrite => {
    return {
      row: 1,
      column: at + 1,
      content: { kind: "text", text },
      style: styleForValue({ kind: "text", text }, bold, () => styles),
    };
  });
  const cells = [first, ...rows.map((values, at) => cellsFor(values, at + 2, styles))];
  const asTable = headings.length > 0 && canHeadTable(headings);
  const path = freePath(draft, sheetFolder(draft), "sheet");
  const table = asTable ? addTable(draft, path, title, headings, rows.length) : null;
  const filter = asTable || headings.length === 0 ? null : `A1:${cellName(rows.length + 1, headings.length)}`;
  const xml = newSheetXml({
    widths: columns.map(({ width }) => width),
    rows: cells,
    frozen: true,
    filter,
    tableId: table?.id ?? null,
    strict: draft.book.strict,
  });
  addSheetPart(draft, path, title, xml);
  return { path, tables: table === null ? [] : [table.table] };
}

/** Adds a sheet of rows without headings. */
export function addPlainSheet(
  draft: PackageDraft,
  styles: StyleSheet,
  title: string,
  widths: readonly number[],
  rows: readonly (readonly NewValue[])[],
): AddedSheet {
  const path = freePath(draft, sheetFolder(draft), "sheet");
  const cells = rows.map((values, at) => cellsFor(values, at + 1, styles));
  const { strict } = draft.book;
  addSheetPart(
    draft,
    path,
    title,
    newSheetXml({ widths, rows: cells, frozen: false, filter: null, tableId: null, strict }),
  );
  return { path, tables: [] };
}

/** The cells of a row of values; empty ones are left out. */
export function cellsFor(values: readonly NewValue[], row: number, styles: StyleSheet): CellWrite[] {
  return values.flatMap((value, at): CellWrite[] => {
    if (value.kind === "empty") return [];
    return [{ row, column: at + 1, content: contentOf(value), style: styleForValue(value, 0, () => styles) }];
  });
}

/** A table's headings are texts, no two alike. */
function canHeadTable(headings: readonly string[]): boolean {
  const folded = new Set(headings.map((heading) => heading.toLowerCase()));
  return !folded.has("") && folded.size === headings.length;
}

/** Where the workbook keeps its sheets; our part names are plain ASCII. */
function sheetFolder(draft: PackageDraft): string {
  const path =
    draft.book.sheets.find(({ entry, type }) => type === "worksheet" && entry !== null)?.path ?? "";
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return /^[\x21-\x7e]+$/.test(folder) && !/[%\\"<>&]/.test(folder) ? folder : "xl/worksheets/";
}

function addSheetPart(draft: PackageDraft, path: string, title: string, xml: string): void {
  checkTitle(draft, title);
  draft.put(path, xmlPart(xml));
  addContentType(draft, path, "worksheet");
  const { workbookPath } = draft.book;
  const id = addRelationship(draft, workbookPath, "worksheet", relativeTarget(workbookPath, path));
  const bytes = draft.bytes(workbookPath);
  const sheets = childOf(bytes, rootElement(bytes), "sheets");
  if (sheets === null) throw damaged("a workbook without sheets");
  const ids = childrenOf(bytes, sheets).map((sheet) => Number(attributeOf(bytes, sheet, "sheetId")) || 0);
  const name = `${sheets.name}`.replace(/sheets$/, "sheet");
  const attributes = `name="${encodeAttribute(title)}" sheetId="${Math.max(0, ...ids) + 1}"`;
  draft.splice(workbookPath, [
    appendTo(sheets, `<${name} ${attributes} ${relationAttribute(draft, bytes)}="${id}"/>`),
  ]);
}

/** What Excel takes as the name of a sheet. */
function checkTitle(draft: PackageDraft, title: string): void {
  const bytes = draft.bytes(draft.book.workbookPath);
  const taken = descendantsOf(bytes, rootElement(bytes), "sheet").map((sheet) =>
    attributeOf(bytes, sheet, "name"),
  );
  if (taken.some((name) => name?.toLowerCase() === title.toLowerCase())) {
    throw new XlsxError("sheet-exists", { sheet: title });
  }
  if (title === "" || title.length > 31 || /[[\]:*?/\\]|^'|'$/.test(title)) {
    throw new XlsxError("not-kept", { sheet: title, detail: `“${title}” can't be the name of a sheet` });
  }
}

/** "r:id" with the prefix that the workbook part uses; where it has none, the prefix is declared with it. */
function relationAttribute(draft: PackageDraft, workbook: Buffer): string {
  const namespace = relationshipNamespace(draft.book.strict);
  const root = tagOf(workbook, rootElement(workbook));
  for (const { name } of root.attributes()) {
    if (name.startsWith("xmlns:") && root.attribute(name) === namespace)
      return `${name.slice("xmlns:".length)}:id`;
  }
  return `xmlns:r="${namespace}" r:id`;
}

function addTable(
  draft: PackageDraft,
  sheetPath: string,
  title: string,
  headings: readonly string[],
  rows: number,
) {
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
