/** A row that was emptied while another one was moved into its place: that one, of which nothing tells any more who it was, gets back what it held. */
import type { sheets_v4 } from "@googleapis/sheets";
import { isBig } from "../../reading/sizes.ts";
import { typedColumnAt } from "../../reading/typed-columns.ts";
import { type CellWrite, writeCells } from "../rows/cell-writes.ts";
import type { FreshSheet } from "../rows/fresh-sheet.ts";
import { rowsWithKey } from "../rows/row-keys.ts";
import type { Wish } from "../wish.ts";
import { rowThatWentAway } from "./free-row-repairs.ts";

/** What is to be sent for a row that was emptied by mistake. */
export interface EmptiedRepair {
  readonly requests: readonly sheets_v4.Schema$Request[];
  /** True where a row is inserted: to be sent behind everything that names rows. */
  readonly inserts: boolean;
}

/** True for a write that takes away all that its row is known by, its id too. */
export function takesAllAway({ cells, expected }: Wish, { headings: { idColumn } }: FreshSheet): boolean {
  const isEmptied = (column: number | null) =>
    cells.some((cell) => cell.column === column && cell.entered === undefined);
  return expected.length === 0 && isEmptied(idColumn);
}

/** True when the meant row still stands there after the write: then another one was emptied. */
export function isMissed(wish: Wish, now: FreshSheet): boolean {
  return rowsWithKey(now, wish.key, wish.expected).length > 0;
}

/**
 * Gives the row back of which nothing stands anywhere any more. Where it said nothing else, or has been moved on since, as
 * a row of its own: that overwrites nobody, wherever rows are by now. `first`: the sheet right before the write. Nothing in big sheets, and where
 * more rows than one have gone.
 */
export function emptiedRepair(wish: Wish, now: FreshSheet, first: FreshSheet | null): EmptiedRepair | null {
  const { landedAt, sheetId } = wish;
  if (first === null || landedAt === undefined || isBig(now.layout)) return null;
  const held = rowThatWentAway(wish, now, first, landedAt.isBlank);
  if (held === undefined) return null;
  const isStillEmpty = wish.cells.every(
    ({ column }) => now.cells.cell(landedAt.row, column).kind === "empty",
  );
  const inserts = landedAt.isBlank || !isStillEmpty;
  // A new row looks as the one above it, which may show no days; typed columns of Tables refuse formats.
  const isKept = ({ column, format }: CellWrite) =>
    inserts ? typedColumnAt(now.layout.tables, landedAt.row, column) !== null : format === "keep";
  const back = wish.cells.map((cell): CellWrite => {
    const data = first.cells.data(held, cell.column);
    const numbers = data?.effectiveFormat?.numberFormat ?? "none";
    return { column: cell.column, entered: data?.userEnteredValue, format: isKept(cell) ? "keep" : numbers };
  });
  const written = writeCells(sheetId, landedAt.row, back);
  if (!inserts) return { requests: written, inserts };
  const range = { sheetId, dimension: "ROWS", startIndex: landedAt.row - 1, endIndex: landedAt.row };
  return {
    requests: [{ insertDimension: { range, inheritFromBefore: landedAt.row > 2 } }, ...written],
    inserts,
  };
}
