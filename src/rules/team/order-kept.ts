/** S8, order kept: how many cards that should have come first were set aside on a typical call. */
import { lowerMedian, type ShownShare, shownShare } from "./figures.ts";
import { type PlacedCall, wasInTurn } from "./placed-call.ts";

/** Known cells from which the share is shown. */
const leastKnown = 30;
/** Known cells from which a day counts though others are unknown. */
const leastOfDay = 5;
/** Order is told to be broken when the whole interval lies below it. */
const keptFrom = 0.9;

/** A manager's day: the calls in turn, the known cells among them, and the cards set aside on a typical call. */
export interface OrderDay {
  readonly day: number;
  readonly calls: number;
  readonly known: number;
  readonly aside: number;
  readonly counts: boolean;
}

/** How a manager kept to the order. */
export interface OrderKept extends ShownShare {
  /** Calls in turn on the days that count; where none counts, on all days. */
  readonly calls: number;
  /** Those for which it is known how many cards stood before. */
  readonly known: number;
  readonly aside: number;
  /** Cards set aside on a typical call of a typical day that counts: the lower median of the days. */
  readonly typical: number;
  /** The days that count on which any were, of all that count, and the cards set aside on a typical one of them. */
  readonly daysAside: { readonly count: number; readonly of: number; readonly typical: number };
  /** "Cards are set aside"; null before the gate. */
  readonly told: boolean | null;
}

/** The days of one manager's calls, the oldest first. */
export function orderDays(calls: readonly PlacedCall[]): OrderDay[] {
  const days = new Map<number, { calls: number; known: number[] }>();
  for (const call of calls) {
    if (!wasInTurn(call)) continue;
    const day = days.get(call.day) ?? { calls: 0, known: [] };
    days.set(call.day, day);
    day.calls += 1;
    if (call.facts.cardsBefore !== null) day.known.push(call.facts.cardsBefore);
  }
  return [...days]
    .sort(([left], [right]) => left - right)
    .map(([day, { calls: count, known }]) => ({
      day,
      calls: count,
      known: known.length,
      aside: lowerMedian(known) ?? 0,
      counts: known.length >= leastOfDay || known.length === count,
    }));
}

/**
 * Order kept = calls / (calls + cards set aside), both summed over the days that count; a day's cards set aside are the
 * lower median of its known cells, because one card set aside in the morning stands before all later calls, and one
 * client who rings says nothing.
 */
export function orderKept(calls: readonly PlacedCall[], isOpen: boolean): OrderKept {
  const all = orderDays(calls);
  const counted = all.filter(({ counts }) => counts);
  const days = counted.length > 0 ? counted : all;
  const sum = (part: (day: OrderDay) => number): number => days.reduce((total, day) => total + part(day), 0);
  const known = sum((day) => day.known);
  const called = sum((day) => day.calls);
  const aside = counted.length > 0 ? sum((day) => day.aside) : 0;
  const asides = counted.map((day) => day.aside);
  const some = asides.filter((cards) => cards > 0);
  const daysAside = { count: some.length, of: asides.length, typical: lowerMedian(some) ?? 0 };
  const isShown = isOpen && known >= leastKnown && counted.length > 0;
  const share = shownShare({ count: called, of: called + aside }, isShown);
  const told = isOpen ? share.high !== null && share.high < keptFrom : null;
  return { calls: called, known, aside, typical: lowerMedian(asides) ?? 0, daysAside, ...share, told };
}
