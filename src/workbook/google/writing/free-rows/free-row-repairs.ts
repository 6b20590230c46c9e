/** A free row that was filled while another one was moved into its place: that one gets back what it held. */
import { idAt } from "../../reading/headings.ts";
import { isBig } from "../../reading/sizes.ts";
import type { CellWrite } from "../rows/cell-writes.ts";
import type { FreshSheet } from "../rows/fresh-sheet.ts";
import { lostId } from "../rows/lost-id.ts";
import { holdsAll, rowsWithOwnId, type Wish } from "../wish.ts";

/** True unless the id of a row that was free stands in another one too. */
export function isAlone({ cells }: Pick<Wish, "cells">, now: FreshSheet): boolean {
  return rowsWithOwnId({ cells }, now).length < 2;
}

/** Cells to be written in a row. */
export interface RowRepair {
  readonly row: number;
  readonly cells: readonly CellWrite[];
}

/**
 * What is to be done when the id of a free row stands twice after it was filled: another row had come into its place, and
 * gets back what it held (`held`: its row before the write). A row that was as free keeps what it got. `first`: the sheet
 * right before the write.
 */
export function freeRowRepairs(
  wish: Wish,
  now: FreshSheet,
  first: FreshSheet | null,
): { readonly repairs: readonly RowRepair[]; readonly held: number | null } {
  const nothing = { repairs: [], held: null };
  const { idColumn } = now.headings;
  const shown = rowsWithOwnId(wish, now);
  const row = shown.find((one) => holdsAll(now, one, wish.cells));
  const other = shown.find((one) => !holdsAll(now, one, wish.cells));
  if (first === null || idColumn === null || row === undefined || other === undefined) return nothing;
  if (shown.length !== 2 || isBig(now.layout)) return nothing;
  const lost = lostRows(wish, now, first);
  if (lost.length === 0) {
    const cells: CellWrite[] = [{ column: idColumn, entered: undefined, format: "keep" }];
    return { repairs: [{ row: other, cells }], held: null };
  }
  const held = lost.length === 1 ? lost[0] : rowWithLostId(lost, now, first);
  if (held === undefined) return nothing;
  return { repairs: [{ row, cells: cellsBack(wish, first, held) }], held };
}

/**
 * The same where somebody was to be given back, and that has hit another row in turn: the one who was meant is written
 * into the own row, which shows what filled it still, and the other one gets back what it held. `last`: the sheet right
 * before that repair. Null where no such row is seen.
 */
export function strayedRepairs(
  wish: Wish,
  now: FreshSheet,
  { first, held, last }: { first: FreshSheet; held: number; last: FreshSheet },
): readonly RowRepair[] | null {
  // Its id another followup may have taken away by then.
  const stamp = wish.cells.filter(({ column }) => column !== now.headings.idColumn);
  const row = now.cells.filledRows().find((one) => holdsAll(now, one, stamp));
  const cells = cellsBack(wish, first, held);
  const [hit, ...more] = now.cells.filledRows().filter((one) => holdsAll(now, one, cells));
  if (row === undefined || hit === undefined || more.length > 0) return null;
  const lost = lostRows(wish, now, last);
  const hitOne = lost.length === 1 ? lost[0] : rowWithLostId(lost, now, last);
  if (hitOne === undefined) return null;
  return [
    { row, cells },
    { row: hit, cells: cellsBack(wish, last, hitOne) },
  ];
}

/** What a row held at a look, where a wish has written. */
function cellsBack({ cells }: Pick<Wish, "cells">, look: FreshSheet, row: number): readonly CellWrite[] {
  return cells.map(({ column, format }): CellWrite => {
    const data = look.cells.data(row, column);
    const numbers = data?.effectiveFormat?.numberFormat ?? "none";
    return { column, entered: data?.userEnteredValue, format: format === "keep" ? format : numbers };
  });
}

/** True when what filled a free row stands nowhere any more, as the row was another's: it is to be written anew. */
export function isUnplaced(wish: Wish, now: FreshSheet): boolean {
  return now.cells.filledRows().every((row) => !holdsAll(now, row, wish.cells));
}

/**
 * Ids that were taken away from rows of others, which had come into the place of the free row whose id was to go: each
 * row that shows none by now, and said just the same with an id that stands nowhere any more, gets that back.
 */
export function idsGivenBack(wish: Wish, now: FreshSheet, first: FreshSheet | null): readonly RowRepair[] {
  const { idColumn } = now.headings;
  if (first === null || idColumn === null || isBig(now.layout)) return [];
  const told = tellerOf(wish, first);
  const there = idsOf(now);
  const former = first.cells.filledRows().map((row) => ({
    id: idAt(first.cells, row, first.headings),
    text: told(first, row),
  }));
  return now.cells.filledRows().flatMap((row) => {
    if (idAt(now.cells, row, now.headings) !== null) return [];
    const [same, ...more] = former.filter(({ text }) => text === told(now, row));
    const id = more.length > 0 ? null : (same?.id ?? null);
    if (id === null || there.has(id)) return [];
    return [{ row, cells: [{ column: idColumn, entered: { stringValue: id }, format: "keep" as const }] }];
  });
}

/** The rows that said something before, and of which neither the id nor the cells stand anywhere now: a row of which only the id is gone was hit by somebody else. */
function lostRows({ cells }: Pick<Wish, "cells">, now: FreshSheet, first: FreshSheet): readonly number[] {
  const told = tellerOf({ cells }, first);
  const ids = idsOf(now);
  const texts = new Set(now.cells.filledRows().map((row) => told(now, row)));
  const nothing = told(first, 0);
  return first.cells.filledRows().filter((row) => {
    const text = told(first, row);
    const id = idAt(first.cells, row, first.headings);
    return text !== nothing && (id === null || !ids.has(id)) && !texts.has(text);
  });
}

/**
 * The only row that said something before, and of which nothing stands anywhere now; of several the one whose id alone has
 * gone. `saidNoMore`: only one that held nothing beside the cells of the wish.
 */
export function rowThatWentAway(
  wish: Pick<Wish, "cells" | "key">,
  now: FreshSheet,
  first: FreshSheet,
  saidNoMore: boolean,
): number | undefined {
  const columns = wish.cells.map(({ column }) => column);
  const lost = lostRows(wish, now, first).filter((row) => {
    const isOther = row !== first.headings.row && idAt(first.cells, row, first.headings) !== wish.key;
    return (
      isOther && !(saidNoMore && first.cells.filledColumns(row).some((column) => !columns.includes(column)))
    );
  });
  return lost.length === 1 ? lost[0] : rowWithLostId(lost, now, first);
}

/** What a row says in the columns of a wish, without its id. */
function tellerOf({ cells }: Pick<Wish, "cells">, { headings }: FreshSheet) {
  const said = cells.map(({ column }) => column).filter((column) => column !== headings.idColumn);
  return (sheet: FreshSheet, row: number): string =>
    JSON.stringify(said.map((column) => sheet.cells.data(row, column)?.userEnteredValue ?? null));
}

function idsOf({ cells, headings }: FreshSheet): ReadonlySet<string> {
  return new Set(cells.filledRows().flatMap((row) => idAt(cells, row, headings) ?? []));
}

function rowWithLostId(rows: readonly number[], now: FreshSheet, first: FreshSheet): number | undefined {
  const id = lostId(first, now);
  return id === null ? undefined : rows.find((row) => idAt(first.cells, row, first.headings) === id);
}
