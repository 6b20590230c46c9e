/** What has become of the rows that one write has emptied: who was in their places gets back what was held. */
import type { FreshSheet } from "../rows/fresh-sheet.ts";
import { rowsWithKey } from "../rows/row-keys.ts";
import type { Wish } from "../wish.ts";
import { type EmptiedRepair, emptiedRepair, isMissed } from "./emptied-rows.ts";
import type { RowRepair } from "./free-row-repairs.ts";
import { RowsByRest } from "./rows-by-rest.ts";

/** The repairs of emptied rows, from round to round. */
export class EmptiedPlaces {
  /** Wishes that have emptied another row than the meant one. */
  private readonly missed = new Set<Wish>();
  private readonly byRest = new Map<Wish, RowsByRest>();

  /** What is to be written in this round; `isFirst`: nothing was repaired yet. */
  repairs(
    wish: Wish,
    now: FreshSheet,
    { first, isFirst }: { readonly first: FreshSheet | null; readonly isFirst: boolean },
  ): { readonly rows: readonly RowRepair[]; readonly emptied: EmptiedRepair | null } {
    if (isFirst && isMissed(wish, now)) this.missed.add(wish);
    const known = this.knownRows(wish, first);
    const rows = known?.repairs(now) ?? [];
    const isUntold = known?.areSomeUntold !== false || wish.landedAt?.isBlank === true;
    const isOpen = this.missed.has(wish) && rows.length === 0 && isUntold;
    return { rows, emptied: isOpen ? emptiedRepair(wish, now, first) : null };
  }

  private knownRows(wish: Wish, first: FreshSheet | null): RowsByRest | null {
    const [gone] = first === null ? [] : rowsWithKey(first, wish.key, wish.expected);
    const known = this.byRest.get(wish) ?? (first === null ? null : new RowsByRest(wish, first, gone));
    if (known !== null) this.byRest.set(wish, known);
    return known;
  }
}
