/** Text in columns without borders, so that a line can be searched and copied; wide cells wrap onto lines below. */
import { oneLine } from "./harmless.ts";
import { type Line, plainText, type Span } from "./output.ts";
import { padEnd, padStart, widthOf, wrap } from "./width.ts";

/** A column: how it is aligned, and how narrow it may get by wrapping (null: never narrower than its widest cell). */
export interface Column {
  readonly align: "left" | "right";
  readonly least: number | null;
}

/** A cell: plain, or in one style. */
export type TableCell = string | Span;

const gap = "  ";

/**
 * The width of each column so that a row takes at most `width` columns (null: as wide as they like). A column whose
 * cells are all empty gets 0. null when it cannot be done even with every column at its least.
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly TableCell[])[],
  width: number | null,
): readonly number[] | null {
  const widths = columns.map((_, index) =>
    rows.reduce((most, row) => Math.max(most, cellWidth(row[index])), 0),
  );
  if (width === null) return widths;
  const gaps = (widths.filter((one) => one > 0).length - 1) * gap.length;
  let over = widths.reduce((sum, one) => sum + one, gaps) - width;
  while (over > 0) {
    const widest = widestThatShrinks(columns, widths);
    if (widest === null) return null;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return widths;
}

/** The rows as lines, each cell in its column's width. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly TableCell[])[],
  widths: readonly number[],
): Line[] {
  return rows.flatMap((row) => rowLines(columns, row, widths));
}

/** Pieces one after another, separated by " · ", on as few lines of at most a width as they need (null: one line). */
export function flow(pieces: readonly string[], width: number | null): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    if (piece === "") continue;
    const last = lines.at(-1);
    const longer = `${last} · ${piece}`;
    if (last !== undefined && (width === null || widthOf(longer) <= width)) lines[lines.length - 1] = longer;
    else lines.push(...(width === null ? [piece] : wrap(piece, width)));
  }
  return lines;
}

function rowLines(columns: readonly Column[], row: readonly TableCell[], widths: readonly number[]): Line[] {
  const cells = columns.map((_, index) => {
    const width = widths[index] ?? 0;
    return width === 0 ? [] : wrap(cellText(row[index]), width);
  });
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const pieces: (string | Span)[] = [];
    columns.forEach((column, index) => {
      const width = widths[index] ?? 0;
      if (width === 0) return;
      const text = cells[index]?.[at] ?? "";
      const padded = column.align === "right" ? padStart(text, width) : padEnd(text, width);
      if (pieces.length > 0) pieces.push(gap);
      pieces.push(restyled(row[index], padded));
    });
    return withoutTrailingBlanks(pieces);
  });
}

function widestThatShrinks(columns: readonly Column[], widths: readonly number[]): number | null {
  let widest: number | null = null;
  columns.forEach(({ least }, index) => {
    const width = widths[index] ?? 0;
    if (least === null || width <= least) return;
    if (widest === null || width > (widths[widest] ?? 0)) widest = index;
  });
  return widest;
}

function withoutTrailingBlanks(pieces: readonly (string | Span)[]): Line {
  const kept = [...pieces];
  while (kept.length > 0) {
    const last = kept.pop();
    if (last === undefined) break;
    const text = plainText([last]).trimEnd();
    if (text === "") continue;
    return [...kept, restyled(last, text)];
  }
  return "";
}

function restyled(cell: TableCell | undefined, text: string): string | Span {
  return cell === undefined || typeof cell === "string" ? text : { text, style: cell.style };
}

function cellText(cell: TableCell | undefined): string {
  return cell === undefined ? "" : oneLine(plainText([cell]));
}

function cellWidth(cell: TableCell | undefined): number {
  return widthOf(cellText(cell));
}
