/** Text in columns without borders: widths and wrapping are reckoned here, cli-table3 draws. */
import Table from "cli-table3";
import { oneLine } from "./harmless.ts";
import { type Line, type Span, textOfLine } from "./output.ts";
import { widthOf, wrap } from "./width.ts";

/** A column: where its cells begin or end, and how narrow it may get by wrapping (null: never narrower than its widest cell). */
export interface Column {
  /** Absent: at the left. */
  readonly align?: "right";
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
  const shown = columns.flatMap((column, index) => {
    const width = widths[index] ?? 0;
    return width === 0 ? [] : [{ ...column, index, width }];
  });
  if (shown.length === 0) return rows.map(() => "");
  const lines: Line[] = [];
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    lines.push(...drawn(shown, rows.slice(first, first + rowsAtOnce)));
  }
  return lines;
}

interface ShownColumn extends Column {
  readonly index: number;
  readonly width: number;
}

/** cli-table3 takes longer for each row the more there are. */
const rowsAtOnce = 50;

/**
 * A letter of width 1 that stands for each column of a text while the table is drawn: cli-table3 measures some texts
 * otherwise than width.ts (joined emoji, marks), and would cut them. The texts are put in their places afterwards.
 */
const standIn = "x";
const standIns = /x+/g;

/** No borders, so that a line can be searched and copied. */
const noBorders = {
  ...{ top: "", "top-mid": "", "top-left": "", "top-right": "" },
  ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" },
  ...{ left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "" },
  middle: gap,
};

function drawn(columns: readonly ShownColumn[], rows: readonly (readonly TableCell[])[]): Line[] {
  const cells = rows.map((row) =>
    columns.map(({ index, width }) =>
      wrap(cellText(row[index]), width).map((text) => restyled(row[index], text)),
    ),
  );
  const table = new Table({
    chars: noBorders,
    style: { "padding-left": 0, "padding-right": 0, border: [], head: [] },
    colWidths: columns.map(({ width }, at) =>
      cells.reduce((most, row) => Math.max(most, ...(row[at] ?? []).map(cellWidth)), width),
    ),
    colAligns: columns.map(({ align }): "left" | "right" => align ?? "left"),
  });
  table.push(
    ...cells.map((row) =>
      row.map((lines) => lines.map((line) => standIn.repeat(cellWidth(line))).join("\n")),
    ),
  );
  const texts = inReadingOrder(cells);
  return table
    .toString()
    .split("\n")
    .map((line) => withTexts(line.trimEnd(), texts));
}

/** The lines of the cells that hold something, row by row, line by line, from left to right. */
function* inReadingOrder(rows: readonly (readonly (readonly TableCell[])[])[]): Generator<TableCell> {
  for (const row of rows) {
    const height = Math.max(...row.map((lines) => lines.length));
    for (let at = 0; at < height; at += 1) {
      for (const lines of row) {
        const line = lines[at];
        if (line !== undefined && cellWidth(line) > 0) yield line;
      }
    }
  }
}

/** A drawn line with the texts in the places of their stand-ins. */
function withTexts(line: string, texts: Iterator<TableCell>): Line {
  const pieces: TableCell[] = [];
  let end = 0;
  for (const { 0: found, index } of line.matchAll(standIns)) {
    if (index > end) pieces.push(line.slice(end, index));
    const text = texts.next();
    if (text.done !== true) pieces.push(text.value);
    end = index + found.length;
  }
  return pieces.length === 0 ? "" : pieces;
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

function restyled(cell: TableCell | undefined, text: string): string | Span {
  return cell === undefined || typeof cell === "string" ? text : { text, style: cell.style };
}

function cellText(cell: TableCell | undefined): string {
  return cell === undefined ? "" : oneLine(textOfLine([cell]));
}

function cellWidth(cell: TableCell | undefined): number {
  return widthOf(cellText(cell));
}
