/**
 * Which row is which by what one write never touches: the cells beside the written ones, such as a number of its own.
 *
 * Whatever rows are moved between a look and a write or a repair, what was written by mistake stands beside the rest of
 * the row that it was put over; so each look tells anew who was hit, however often. What was seen in a row before it was
 * hit is kept from look to look.
 */
import type { sheets_v4 } from "@googleapis/sheets";
import { idAt } from "../../reading/headings.ts";
import { isBig } from "../../reading/sizes.ts";
import type { CellWrite } from "../rows/cell-writes.ts";
import type { FreshSheet } from "../rows/fresh-sheet.ts";
import type { Wish } from "../wish.ts";
import type { RowRepair } from "./free-row-repairs.ts";
import { restOf, saysNothing, shown, textOf } from "./row-texts.ts";

/** What a row held where a write has come. */
type Held = readonly (sheets_v4.Schema$CellData | undefined)[];

interface Seen {
  readonly row: number;
  /** What stands beside the written columns; rows that say the same there are told apart by nothing. */
  readonly rest: string;
  /** What stands in the written columns. */
  readonly text: string;
  readonly held: Held;
}

/** The rows of a sheet in which one write fills a free row, or empties one. */
export class RowsByRest {
  private readonly cells: readonly CellWrite[];
  private readonly columns: readonly number[];
  private readonly stamp: string;
  /** What this write and its repairs have put into rows, as those show it. */
  private readonly ours: Set<string>;
  /** What was said by the row that is to say nothing. */
  private readonly gone: string | null;
  private areIdsTaken = false;
  /** True when rows were hit of which the last look has not told what they held. */
  areSomeUntold = false;
  /** What rows held before they were hit: by their rest, then by what they said. */
  private readonly known = new Map<string, Map<string, Held>>();

  /** `gone`: the row that is to be emptied, as it stood at the first look. */
  constructor({ cells }: Pick<Wish, "cells">, first: FreshSheet, gone: number | null = null) {
    this.cells = cells;
    this.columns = cells.map(({ column }) => column);
    this.stamp = textOf(cells.map(({ entered }) => entered));
    this.ours = new Set([this.stamp]);
    const rows = this.seen(first);
    const meant = rows.find(({ row }) => row === gone);
    this.gone = meant?.text ?? null;
    this.learn(rows, first);
    if (meant !== undefined)
      this.known.set(meant.rest, new Map(this.known.get(meant.rest)).set(this.stamp, []));
  }

  /** Notes what a repair writes that was made up elsewhere. */
  wrote(cells: readonly CellWrite[]): void {
    const entered = (column: number) => cells.find((cell) => cell.column === column)?.entered;
    const isWhole = cells.length === this.columns.length;
    if (isWhole) this.ours.add(textOf(this.columns.map(entered)));
    this.areIdsTaken ||= !isWhole;
  }

  /** The rows that were hit, with what they are to hold again. Nothing where rows have parted from their rest, as when only some columns are sorted. */
  repairs(now: FreshSheet): readonly RowRepair[] {
    if (isBig(now.layout)) return [];
    const rows = this.seen(now);
    const strays = rows.filter((one) => this.isAstray(one, now));
    const others = rows.filter((one) => !strays.includes(one));
    if (this.areParted(others)) return [];
    this.learn(others, now);
    const there = new Set(others.map(({ text }) => text));
    const hit = strays.flatMap((stray) => {
      const isAlone = strays.every((one) => one === stray || one.rest !== stray.rest);
      const held = isAlone ? this.lost(stray.rest, there, now) : null;
      return held === null ? [] : [{ stray, held }];
    });
    this.areSomeUntold = hit.length < strays.length;
    const filled = this.filledRow(hit, now);
    return hit.flatMap(({ held, stray }) => {
      if (stray === filled) return stray.text === this.stamp ? [] : [{ row: stray.row, cells: this.cells }];
      // The id of a free row may have been taken away.
      const isFree = this.isNobodys(held, now) && saysNothing(stray.held);
      return isFree ? [] : [this.back(stray.row, held)];
    });
  }

  /** The one row, as free as the meant one, in which the new client may stay, with its id or without. */
  private filledRow(
    hit: readonly { readonly stray: Seen; readonly held: Held }[],
    now: FreshSheet,
  ): Seen | undefined {
    const free = hit.flatMap(({ held, stray }) => (this.isNobodys(held, now) ? [stray] : []));
    return [this.stamp, this.bareStamp(now)]
      .map((text) => free.find((stray) => stray.text === text))
      .find((stray) => stray !== undefined);
  }

  /** True for a row that shows what we have put there, or no id where we have taken one away. */
  private isAstray({ held, rest, text }: Seen, now: FreshSheet): boolean {
    if (this.isKnown(rest, text)) return false;
    if (this.ours.has(text)) return true;
    const bare = (cells: Held) => textOf(this.withoutId(cells, now));
    if (!this.areIdsTaken || text !== bare(held)) return false;
    return (
      text === this.bareStamp(now) ||
      [...(this.known.get(rest)?.values() ?? [])].some((one) => bare(one) === text)
    );
  }

  /** The new client without its id. */
  private bareStamp({ headings }: FreshSheet): string {
    return textOf(
      this.cells.map(({ column, entered }) => (column === headings.idColumn ? undefined : entered)),
    );
  }

  /** The only one with this rest who stands nowhere any more; a row that says nothing where nobody has gone. */
  private lost(rest: string, there: ReadonlySet<string>, now: FreshSheet): Held | null {
    const known = [...(this.known.get(rest) ?? [])];
    const gone = known.flatMap(([text, held]) =>
      there.has(text) || this.isNobodys(held, now) ? [] : [held],
    );
    const free = known.flatMap(([, held]) => (this.isNobodys(held, now) ? [held] : []));
    // A row that nobody has seen, and that holds nothing else, was empty.
    const nothing = known.length === 0 && rest === "[]" ? [[]] : free;
    const [only, ...more] = gone.length > 0 ? gone : nothing;
    return more.length > 0 ? null : (only ?? null);
  }

  private back(row: number, held: Held): RowRepair {
    this.ours.add(textOf(held.map((data) => data?.userEnteredValue)));
    const cells = this.cells.map(({ column, format }, at): CellWrite => {
      const numbers = held[at]?.effectiveFormat?.numberFormat ?? "none";
      const entered = held[at]?.userEnteredValue;
      return { column, entered, format: format === "keep" ? format : numbers };
    });
    return { row, cells };
  }

  /** Keeps what rows say. One whose id stands twice may show what another followup has put there. */
  private learn(rows: readonly Seen[], { cells, headings }: FreshSheet): void {
    const ids = cells.filledRows().map((row) => idAt(cells, row, headings));
    for (const { held, rest, row, text } of rows) {
      const id = idAt(cells, row, headings);
      if (text === this.gone || (id !== null && ids.indexOf(id) !== ids.lastIndexOf(id))) continue;
      const isOnlyOne = rows.every((one) => one.row === row || one.rest !== rest);
      const known = isOnlyOne ? new Map<string, Held>() : (this.known.get(rest) ?? new Map<string, Held>());
      this.known.set(rest, known.set(text, held));
    }
  }

  /** True when most rows stand beside the rest of another one. */
  private areParted(rows: readonly Seen[]): boolean {
    const texts = new Set([...this.known.values()].flatMap((its) => [...its.keys()]));
    const compared = rows.filter(({ text }) => texts.has(text));
    return compared.filter(({ rest, text }) => !this.isKnown(rest, text)).length * 2 > compared.length;
  }

  private isKnown(rest: string, text: string): boolean {
    return this.known.get(rest)?.has(text) === true;
  }

  private isNobodys(held: Held, now: FreshSheet): boolean {
    return this.withoutId(held, now).every((entered) => shown(entered) === null);
  }

  private withoutId(held: Held, { headings }: FreshSheet): (sheets_v4.Schema$ExtendedValue | undefined)[] {
    return held.map((data, at) =>
      this.columns[at] === headings.idColumn ? undefined : data?.userEnteredValue,
    );
  }

  private seen(sheet: FreshSheet): readonly Seen[] {
    return sheet.cells.filledRows().flatMap((row) => {
      if (row === sheet.headings.row) return [];
      const held = this.columns.map((column) => sheet.cells.data(row, column));
      const text = textOf(held.map((data) => data?.userEnteredValue));
      return [{ row, rest: restOf(sheet, row, this.columns), text, held }];
    });
  }
}
