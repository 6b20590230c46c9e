/** What has become of the free rows that one write has filled: who was in their places gets back what was held, and so does whoever that hits in turn. */
import type { FreshSheet } from "../rows/fresh-sheet.ts";
import type { Wish } from "../wish.ts";
import { freeRowRepairs, idsGivenBack, type RowRepair, strayedRepairs } from "./free-row-repairs.ts";
import { RowsByRest } from "./rows-by-rest.ts";

/** Two looks at a sheet: right before the write, and right before the last repair. */
export interface Looks {
  readonly first: FreshSheet | null;
  readonly last: FreshSheet | null;
}

/** The repairs of filled rows, from round to round. */
export class FilledPlaces {
  private readonly restored = new Set<Wish>();
  /** The row at the first look of whoever is given back. */
  private readonly held = new Map<Wish, number>();
  private readonly byRest = new Map<Wish, RowsByRest>();

  /** What is to be written in this round. */
  repairs(wish: Wish, now: FreshSheet, looks: Looks): readonly RowRepair[] {
    const known = this.knownRows(wish, looks.first);
    const told = known?.repairs(now) ?? [];
    if (told.length > 0) {
      this.restored.add(wish);
      return told;
    }
    const ids = this.restored.has(wish) ? idsGivenBack(wish, now, looks.first) : [];
    const repairs = this.strayed(wish, now, looks) ?? this.placed(wish, now, looks);
    if (repairs.length > 0) this.restored.add(wish);
    for (const { cells } of [...ids, ...repairs]) known?.wrote(cells);
    return [...ids, ...repairs];
  }

  private knownRows(wish: Wish, first: FreshSheet | null): RowsByRest | null {
    const known = this.byRest.get(wish) ?? (first === null ? null : new RowsByRest(wish, first));
    if (known !== null) this.byRest.set(wish, known);
    return known;
  }

  /** True once something was written because of it. */
  isRestored(wish: Wish): boolean {
    return this.restored.has(wish);
  }

  private strayed(wish: Wish, now: FreshSheet, { first, last }: Looks): readonly RowRepair[] | null {
    const held = this.held.get(wish);
    return held === undefined || first === null || last === null
      ? null
      : strayedRepairs(wish, now, { first, last, held });
  }

  private placed(wish: Wish, now: FreshSheet, { first }: Looks): readonly RowRepair[] {
    const { held, repairs } = freeRowRepairs(wish, now, first);
    if (held !== null && !this.held.has(wish)) this.held.set(wish, held);
    return repairs;
  }
}
