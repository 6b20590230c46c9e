/** What marks off a part of a sheet: its Excel tables, its filter, and the rules for what may be typed. */
import { type CellRange, parseCellRange } from "../base/cell-name.ts";
import { limits } from "../base/limits.ts";
import type { Package, SheetPart } from "../package/package.ts";
import { readRelationships } from "../package/relationships.ts";
import { attributeOf, rootElement } from "../xml/elements.ts";
import { Tags } from "../xml/xml.ts";
import { readCellRules } from "./validations.ts";

/** The Excel tables of a sheet, headings included, without their rows of totals. Throws XlsxError. */
export function tableRanges({ zip }: Package, { path }: SheetPart): CellRange[] {
  return readRelationships(zip, path).flatMap(({ external, path: at, type }) => {
    const entry = type === "table" && !external ? zip.entry(at) : null;
    if (entry === null) return [];
    const bytes = zip.bytes(entry, limits.small);
    const root = rootElement(bytes);
    const range = parseCellRange(attributeOf(bytes, root, "ref") ?? "");
    const totals = Number(attributeOf(bytes, root, "totalsRowCount") ?? 0);
    return range === null ? [] : [{ ...range, bottom: range.bottom - totals }];
  });
}

/** The range of the filter in the XML behind a sheet's rows; null where there is none. */
export function filterRange(tail: Buffer): CellRange | null {
  if (!tail.includes("autoFilter")) return null;
  const tags = new Tags(tail);
  while (tags.next()) {
    if (tags.kind !== "close" && tags.localName === "autoFilter")
      return parseCellRange(tags.attribute("ref") ?? "");
  }
  return null;
}

/** The ranges of the rules in that XML. */
export function ruleRanges(tail: Buffer): CellRange[] {
  return readCellRules(tail).flatMap(({ ranges }) => ranges);
}
