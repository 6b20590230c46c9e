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
import { newSheetXml } from "../sheet/new-sheet.ts";
import type { SheetTable } from "../sheet/sheet-draft.ts";
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
import { addTable, canHeadTable } from "./table-add.ts";

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
