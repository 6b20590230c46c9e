/** Turns a sheet draft into new parts: the sheet, its tables, and the name of its filter in the workbook. */
import { cellName, columnName, parseCellRange } from "../base/cell-name.ts";
import type { PackageDraft } from "../package/package-draft.ts";
import { attributeOf, descendantsOf, rootElement, setAttribute } from "../xml/elements.ts";
import { replaceWith, type Splice, spliced } from "../xml/splice.ts";
import { decodeContent, encodeContent } from "../xml/xml-text.ts";
import { growFilter, growRules } from "./grow.ts";
import { writeCells } from "./row-write.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import { type SheetLayout, sheetPart } from "./sheet-layout.ts";
import { growRows } from "./table.ts";

/** Puts the changed sheet and what grows with it into the package; `position` is the sheet's place among the tabs, from 0. */
export function finishSheet(draft: PackageDraft, sheet: SheetDraft, path: string, position: number): void {
  const { growths, layout } = sheet;
  const filter = growFilter(layout, growths, sheet.addedColumns);
  const splices = [
    ...writeCells(sheet.rows, sheet.writes, sheet.looks),
    ...growRules(layout, growths),
    ...(filter === null ? [] : [filter.splice]),
    ...widenDimension(sheet),
    ...sheet.more,
  ];
  if (splices.length > 0) draft.put(path, spliced(layout.bytes, splices));
  for (const { path: tablePath, table } of sheet.tables) {
    const growth = growths.find(({ headingRow, inTable }) => inTable && headingRow === table.range.top);
    if (growth === undefined || growth.to <= table.range.bottom) continue;
    if (growth.right < table.range.left || growth.left > table.range.right) continue;
    draft.splice(tablePath, growRows(table, growth.to));
  }
  if (filter !== null) renameFilter(draft, position, filter.from, filter.to);
}

/** <dimension> is a hint of the used range; where there is one, it is widened to what is written. */
function widenDimension({ layout, writes }: { layout: SheetLayout; writes: SheetDraft["writes"] }): Splice[] {
  const element = sheetPart(layout, "dimension");
  const range = element === null ? null : parseCellRange(attributeOf(layout.bytes, element, "ref") ?? "");
  if (element === null || range === null || writes.length === 0) return [];
  let { bottom, left, right, top } = range;
  for (const { column, row } of writes) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  if (top === range.top && bottom === range.bottom && left === range.left && right === range.right) return [];
  return [setAttribute(layout.bytes, element, "ref", `${cellName(top, left)}:${cellName(bottom, right)}`)];
}

/** Excel keeps the range of a sheet's filter a second time, as a hidden name. */
function renameFilter(draft: PackageDraft, position: number, from: string, to: string): void {
  const path = draft.book.workbookPath;
  const bytes = draft.bytes(path);
  const names = descendantsOf(bytes, rootElement(bytes), "definedName").filter(
    (element) =>
      attributeOf(bytes, element, "name") === "_xlnm._FilterDatabase" &&
      attributeOf(bytes, element, "localSheetId") === String(position),
  );
  const splices = names.flatMap(({ contentEnd, contentStart }) => {
    const text = decodeContent(bytes.toString("utf8", contentStart, contentEnd));
    const end = `!${absolute(from)}`;
    if (!text.endsWith(end)) return [];
    return [
      replaceWith(contentStart, contentEnd, encodeContent(`${text.slice(0, -end.length)}!${absolute(to)}`)),
    ];
  });
  draft.splice(path, splices);
}

/** "$A$1:$F$9" for "A1:F9". */
function absolute(text: string): string {
  const range = parseCellRange(text);
  if (range === null) return text;
  const { bottom, left, right, top } = range;
  return `$${columnName(left)}$${top}:$${columnName(right)}$${bottom}`;
}
