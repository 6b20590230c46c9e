/** The money that refusals cost: amounts as they were logged, else what the contacts were worth, each contact once. */
import { compareMoments, type Moment } from "../calendar/day.ts";

/** A refusal with what was at stake; `reason` is the place of its reason in the list, null without one. */
export interface LostSale {
  readonly reason: number | null;
  /** The contact's row; null when the call's contact is no longer in the sheet. */
  readonly contact: number | null;
  readonly at: Moment | null;
  /** The amount logged with the call; null when there was none. */
  readonly amount: number | null;
  /** What the contact is worth; null when it isn't known. */
  readonly value: number | null;
}

/** The money lost to each reason. */
export interface LostMoney {
  add(sale: LostSale): void;
  /** The sums by reason (null: refusals without one). A reason is missing when no amount of its refusals is known. */
  sums(): ReadonlyMap<number | null, number>;
}

/**
 * Starts with nothing lost. Every logged amount counts. A contact's value counts once, for its latest refusal, and only
 * where none of its refusals has an amount.
 */
export function countLostMoney(): LostMoney {
  const amounts = new Map<number | null, number>();
  const withAmount = new Set<number>();
  const latest = new Map<number, LostSale>();
  return {
    add(sale) {
      const { amount, contact, reason } = sale;
      if (amount !== null) {
        addTo(amounts, reason, amount);
        if (contact !== null) withAmount.add(contact);
      } else if (contact !== null && isLater(sale, latest.get(contact))) latest.set(contact, sale);
    },
    sums() {
      const all = new Map(amounts);
      for (const [contact, { reason, value }] of latest) {
        if (value !== null && !withAmount.has(contact)) addTo(all, reason, value);
      }
      return all;
    },
  };
}

function isLater(sale: LostSale, than: LostSale | undefined): boolean {
  if (than === undefined || than.at === null) return true;
  return sale.at !== null && compareMoments(sale.at, than.at) >= 0;
}

function addTo(sums: Map<number | null, number>, reason: number | null, money: number): void {
  sums.set(reason, (sums.get(reason) ?? 0) + money);
}
