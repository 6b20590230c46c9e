/**
 * After a write: puts right what somebody moved in the moment between the last look and the write.
 *
 * Only our own stamp is ever taken back: a row that is not the meant one, holds exactly what we wrote and did not hold
 * it before, gets back what it held. The meant row is written only while it still holds what was shown. Each repair is
 * looked after like the write itself. A call's row is never written twice; one that has landed above its headings is
 * moved under them.
 */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Done } from "./as-meant.ts";
import type { Draft } from "./draft.ts";
import type { InsertedRows } from "./draft-appends.ts";
import { EmptiedPlaces } from "./free-rows/emptied-places.ts";
import { takesAllAway } from "./free-rows/emptied-rows.ts";
import { FilledPlaces } from "./free-rows/filled-places.ts";
import { isUnplaced } from "./free-rows/free-row-repairs.ts";
import type { Fresh } from "./fresh.ts";
import { areIdsParted, idBack, isStampOfOthers, strayIds } from "./id-repairs.ts";
import { lookBeforeHit } from "./look-before-hit.ts";
import { type CellWrite, writeCells } from "./rows/cell-writes.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { heldBy, keyAt, rowsWithKey } from "./rows/row-keys.ts";
import { moveRows } from "./rows-under-headings.ts";
import {
  heldBefore,
  holdsAll,
  isHitByOthers,
  isIdAstray,
  isIdLeftBehind,
  isKnown,
  owedRow,
  rowsWithOwnId,
  shownId,
  type Wish,
  wishOf,
  withoutId,
} from "./wish.ts";

/** What is still to be done about a write. */
export interface Repairs {
  readonly requests: readonly sheets_v4.Schema$Request[];
  /** True while a meant row shows somebody else's id: another followup has hit it, and will give it back. */
  readonly isWaiting: boolean;
}

/** So often a row is waited for that another followup has hit. */
const mostWaits = 5;

/** The repairs of one write. */
export class Aftercare {
  private readonly draft: Draft;
  private readonly wishes: Wish[];
  /** The sheets as they were before each batch, the oldest first. */
  private readonly looks: Fresh[];
  private waits = 0;
  private readonly filled = new FilledPlaces();
  private readonly emptied = new EmptiedPlaces();

  constructor({ answer, before, draft }: Done) {
    this.draft = draft;
    this.looks = [before];
    this.wishes = draft.edited.flatMap((edited) => {
      const [old, after] = [before.sheets.get(edited.sheet), answer?.sheets.get(edited.sheet)];
      const key = old === undefined ? null : keyAt(old, edited.row, edited.expected);
      if (old === undefined || key === null) return [];
      const row = edited.row + draft.shiftOf(edited.sheet, edited.row);
      const isBlank = after !== undefined && !after.cells.filledRows().includes(row);
      const wish = { ...wishOf(edited, old, key), landedAt: { row, isBlank } };
      return [after === undefined ? wish : { ...wish, landedOn: keyAt(after, row, edited.expected) }];
    });
  }

  /** What is still to be sent, and waited for; nothing when everything stands where it was meant to. */
  repairs(now: Fresh): Repairs {
    const rows = new Map<string, sheets_v4.Schema$Request[]>();
    const strays: sheets_v4.Schema$Request[] = [];
    let isWaiting = false;
    const isFirst = this.looks.length === 1;
    // Repairs add wishes of their own, which are looked after from the next time on.
    const open = this.wishes.filter(({ wasFree }) => !wasFree);
    for (const wish of this.wishes.filter(({ wasFree }) => wasFree)) {
      const sheet = now.sheets.get(wish.sheet);
      if (sheet === undefined) continue;
      const looks = { first: this.first(wish), last: this.looks.at(-1)?.sheets.get(wish.sheet) ?? null };
      for (const { cells, row } of this.filled.repairs(wish, sheet, looks))
        rows.set(JSON.stringify([wish.sheetId, row]), writeCells(wish.sheetId, row, cells));
    }
    const inserts: sheets_v4.Schema$Request[] = [];
    for (const wish of open) {
      const sheet = now.sheets.get(wish.sheet);
      if (sheet === undefined || !takesAllAway(wish, sheet)) continue;
      const looks = { first: this.first(wish), isFirst };
      const { emptied, rows: told } = this.emptied.repairs(wish, sheet, looks);
      for (const { cells, row } of told)
        rows.set(JSON.stringify([wish.sheetId, row]), writeCells(wish.sheetId, row, cells));
      if (emptied !== null) (emptied.inserts ? inserts : strays).push(...emptied.requests);
    }
    for (const wish of open) {
      const sheet = now.sheets.get(wish.sheet);
      if (sheet === undefined) continue;
      // Rows that say nothing are told apart above.
      const hit = takesAllAway(wish, sheet) ? [] : this.hitRows(wish, sheet);
      const isOver = this.waits >= mostWaits && isHitByOthers(wish, sheet);
      const isLeftBehind =
        isFirst && isIdLeftBehind(wish, sheet) && areIdsParted(wish, sheet, this.first(wish));
      // With its own id nowhere, the row takes it back; else that id is somebody's by now.
      const isMine = isOver && rowsWithOwnId(wish, sheet).length === 0;
      if (isMine) wish.over.push(...shownId(wish, sheet));
      else if (isOver || isLeftBehind) Object.assign(wish, withoutId(wish, sheet));
      isWaiting ||= isHitByOthers(wish, sheet);
      strays.push(...strayIds(wish, sheet, hit, this.first(wish)));
      for (const row of hit) {
        rows.set(
          JSON.stringify([wish.sheetId, row]),
          writeCells(wish.sheetId, row, this.restored(wish, sheet, row)),
        );
      }
    }
    for (const wish of open) {
      const sheet = now.sheets.get(wish.sheet);
      if (sheet === undefined) continue;
      // An id that a sort has carried beside somebody else, and that nothing takes away there, would stand twice.
      const areParted = areIdsParted(wish, sheet, this.first(wish), 1);
      const isTaken = (row: number) => !rows.has(JSON.stringify([wish.sheetId, row]));
      const isCarried = (row: number) =>
        isTaken(row) &&
        keyAt(sheet, row, wish.expected) !== wish.key &&
        !isStampOfOthers(wish, row, { now: sheet, first: this.first(wish) });
      if (areParted && rowsWithOwnId(wish, sheet).some(isCarried))
        Object.assign(wish, withoutId(wish, sheet));
      const row = owedRow(wish, sheet);
      if (row !== null)
        rows.set(JSON.stringify([wish.sheetId, row]), writeCells(wish.sheetId, row, wish.cells));
    }
    const moves = this.draft.inserted.flatMap((inserted) => this.moves(inserted, now));
    this.looks.push(now);
    this.waits = isWaiting && rows.size === 0 ? this.waits + 1 : 0;
    return { requests: [...[...rows.values()].flat(), ...strays, ...moves, ...inserts], isWaiting };
  }

  /** True when a new client stands nowhere any more, as the row that was filled is another's. */
  isLeftOut({ sheets }: Fresh): boolean {
    return this.wishes.some((wish) => {
      const sheet = wish.wasFree === true ? sheets.get(wish.sheet) : undefined;
      return sheet !== undefined && this.filled.isRestored(wish) && isUnplaced(wish, sheet);
    });
  }

  /** Rows that are not the meant one and hold what was written, but did not before. */
  private hitRows(wish: Wish, now: FreshSheet): number[] {
    const hit = this.rowsLike(wish, now);
    if (!wish.isUnique && wish.landedOn !== undefined)
      return hit.filter((row) => keyAt(now, row, wish.expected) === wish.landedOn);
    if (!wish.isUnique) return hit.length === 1 && this.mayHavePartedFromId(wish, now) ? hit : [];
    return hit.length > 0 || !isIdAstray(wish, now) ? hit : this.hitRows(withoutId(wish, now), now);
  }

  /** True when cells like the written ones may be ours although our id stands elsewhere or nowhere: else somebody else has made them so. */
  private mayHavePartedFromId(wish: Wish, now: FreshSheet): boolean {
    return now.headings.idColumn === null || areIdsParted(wish, now, this.first(wish), 1);
  }

  /** The sheet of a wish right before the first batch. */
  private first({ sheet }: Wish): FreshSheet | null {
    return this.looks[0]?.sheets.get(sheet) ?? null;
  }

  private rowsLike(wish: Wish, now: FreshSheet): number[] {
    const { cells, expected, key } = wish;
    const isOther = (row: number) => holdsAll(now, row, cells) && keyAt(now, row, expected) !== key;
    const isGone = rowsWithKey(now, key, expected).length === 0;
    const first = this.first(wish);
    return now.cells.filledRows().filter((row) => {
      if (!isOther(row) || first === null) return false;
      const own = keyAt(now, row, expected);
      // With the meant row nowhere, a name that nobody has had before is the meant row under a new name.
      const isRenamed = isGone && !isKnown(wish, first, own);
      return !isRenamed && !heldBefore(wish, first, own);
    });
  }

  /** What a row that was hit is to hold: what is wished for it, else what it held right before; nothing that we know of when it was not there. */
  private restored(wish: Wish, now: FreshSheet, row: number): readonly CellWrite[] {
    const key = keyAt(now, row, wish.expected);
    const own = this.wishes.find((one) => one.sheet === wish.sheet && one.key === key);
    const old = lookBeforeHit(
      wish,
      key,
      this.looks.flatMap(({ sheets }) => sheets.get(wish.sheet) ?? []),
    );
    // Beside another id than ours stands what a sort has moved there without it.
    const hitWith = holdsAll(now, row, wish.cells) ? wish : withoutId(wish, now);
    const held = hitWith.cells
      .filter(({ column }) => own?.cells.every((cell) => cell.column !== column) !== false)
      .map(({ column, format }): CellWrite => {
        const data = (old === null ? null : heldBy(old, key, wish.expected, column)) ?? {};
        const numbers = data.effectiveFormat?.numberFormat ?? "none";
        const entered =
          column === now.headings.idColumn
            ? idBack(data, row, { wish, now, first: this.first(wish) })
            : data.userEnteredValue;
        return { column, entered, format: format === "keep" ? format : numbers };
      });
    const stamps = hitWith.cells.map(({ column, entered }) => ({ column, value: entered }));
    if (own !== undefined) {
      own.cells = [...own.cells, ...held];
      own.over.push(...stamps);
      return own.cells;
    }
    const { landedOn: _, ...other } = hitWith;
    if (key !== null) this.wishes.push({ ...other, key, cells: held, over: stamps });
    return held;
  }

  /** Rows of ours that stand above their headings go under them. */
  private moves(inserted: InsertedRows, now: Fresh): sheets_v4.Schema$Request[] {
    const [old, sheet] = [this.looks[0]?.sheets.get(inserted.sheet), now.sheets.get(inserted.sheet)];
    return old === undefined || sheet === undefined ? [] : moveRows(inserted, old, sheet);
  }
}
