/** The rules of cells: drop-down lists and others, in both places where they are kept. */
import { type CellRange, parseCellRange, parseCellRanges } from "../base/cell-name.ts";
import type { Package } from "../package/package.ts";
import { Tags } from "../xml/xml.ts";
import { decodeContent } from "../xml/xml-text.ts";

/** A rule: the cells that have it, and for a drop-down the formula of its values; null for a rule that is no list. */
export interface CellRule {
  readonly ranges: readonly CellRange[];
  readonly formula: string | null;
}

/** Where the values of a drop-down come from. */
export type ListSource = { readonly kind: "values"; readonly values: readonly string[] } | ListCells;

/** Cells that hold the values, as the first cell of the drop-down sees them. */
export interface ListCells {
  readonly kind: "cells";
  /** Null for the drop-down's own sheet. */
  readonly sheet: string | null;
  readonly range: CellRange;
  /** True where a reference has no "$": it moves along with the cell. */
  readonly rowsMove: boolean;
  readonly columnsMove: boolean;
}

/** Rules that forbid what is no number or date, or can't be worked out. The length of a text is no matter of ours. */
const strictTypes = new Set(["custom", "whole", "decimal", "date", "time"]);

/** The rules in the XML behind a sheet's rows, the extended ones (x14, in extLst) too. */
export function readCellRules(tail: Buffer): CellRule[] {
  const found: CellRule[] = [];
  if (!tail.includes("dataValidation")) return found;
  const tags = new Tags(tail);
  while (tags.next()) {
    if (tags.kind !== "open" || tags.localName !== "dataValidation") continue;
    const type = tags.attribute("type") ?? "none";
    const rule = readRule(tags);
    if (type === "list" && rule.formula !== "") found.push(rule);
    else if (strictTypes.has(type)) found.push({ ranges: rule.ranges, formula: null });
  }
  return found;
}

/** Finds the values behind a formula: a text "a,b", cells, or a name of either; null for anything that must be calculated. */
export function listSource(formula: string, book: Package, ownSheet: string, depth = 0): ListSource | null {
  const text = formula.trim().replace(/^=/, "");
  const pieces = quotedPieces(text);
  if (pieces !== null) return { kind: "values", values: splitValues(pieces.join("")) };
  const cells = cellsOf(text);
  if (cells !== null) return cells;
  const meaning = depth > 3 ? null : definedName(book, text, ownSheet);
  return meaning === null ? null : listSource(meaning, book, ownSheet, depth + 1);
}

/** The texts of a formula that is nothing but texts joined by "&"; null for any other. */
function quotedPieces(formula: string): readonly string[] | null {
  const pieces: string[] = [];
  const piece = /\s*"((?:[^"]|"")*)"\s*(&|$)/y;
  for (let isOpen = true; isOpen; ) {
    const match = piece.exec(formula);
    if (match === null) return null;
    pieces.push((match[1] ?? "").replaceAll('""', '"'));
    isOpen = match[2] === "&";
  }
  return piece.lastIndex === formula.length ? pieces : null;
}

/** A reference to cells: "$A$1:$A$5", "Lists!A:A", "'My lists'!$B$2:$B$9". */
function cellsOf(text: string): ListCells | null {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!\s()[\]]+))!)?(\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?)$/.exec(
      text,
    );
  const reference = match?.[3] ?? "";
  const range = parseCellRange(reference);
  if (match === null || range === null) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  if (sheet?.startsWith("[") === true) return null;
  const columnsMove = /^[A-Za-z]/.test(reference);
  return { kind: "cells", sheet, range, rowsMove: /^[^:]*[A-Za-z]\d/.test(reference), columnsMove };
}

/** What a name means, its sheet's own meaning before the workbook's; null for an unknown name. */
function definedName(book: Package, name: string, ownSheet: string): string | null {
  const own = String(book.sheets.findIndex(({ title }) => title === ownSheet));
  let common: string | null = null;
  const tags = new Tags(book.workbook);
  while (tags.next()) {
    if (tags.kind !== "open" || tags.localName !== "definedName") continue;
    if (tags.attribute("name")?.toLowerCase() !== name.toLowerCase()) continue;
    const scope = tags.attribute("localSheetId");
    const meaning = contentOf(tags);
    if (scope === own) return meaning;
    if (scope === null) common = meaning;
  }
  return common;
}

function readRule(tags: Tags): CellRule & { readonly formula: string } {
  let places = tags.attribute("sqref") ?? "";
  let formula = "";
  while (tags.next() && !(tags.kind === "close" && tags.localName === "dataValidation")) {
    if (tags.kind !== "open") continue;
    if (tags.localName === "sqref") places = contentOf(tags);
    else if (tags.localName === "formula1") formula = formulaOf(tags);
  }
  return { ranges: parseCellRanges(places.trim()), formula };
}

/** The formula in formula1, directly or in an `xm:f` of its own. */
function formulaOf(tags: Tags): string {
  const { end } = tags;
  const inside = new Tags(tags.bytes, end);
  if (inside.next() && inside.kind === "open") return contentOf(inside);
  return contentOf(tags);
}

/** The text of the present element; `tags` moves to its end. */
function contentOf(tags: Tags): string {
  const from = tags.end;
  tags.skip();
  return decodeContent(tags.bytes.toString("utf8", from, tags.start));
}

function splitValues(text: string): string[] {
  return text
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
