/** The money that refusals cost: each contact once, however often it refused. */
import { compareMoments, type Moment } from "./day.ts";

/** A refusal with what was at stake; `reason` is the place of its reason in the list, null without one. */
export interface LostSale {
  readonly reason: number | null;
  /** The contact's row; null when the call's contact is no longer in the sheet. */
  readonly contact: number | null;
  readonly at: Moment | null;
  /** The amount of the call, else the contact's value; null when neither is known. */
  readonly money: number | null;
}

/** The money lost to each reason. */
export interface LostMoney {
  add(sale: LostSale): void;
  /** The sums by reason (null: refusals without one). A reason is missing when no amount of its refusals is known. */
  sums(): ReadonlyMap<number | null, number>;
}

/** Starts with nothing lost. A contact that refused more than once counts with its latest refusal. */
export function countLostMoney(): LostMoney {
  const latest = new Map<number, LostSale>();
  const loose = new Map<number | null, number>();
  return {
    add(sale) {
      if (sale.contact === null) addTo(loose, sale.reason, sale.money);
      else if (isLater(sale, latest.get(sale.contact))) latest.set(sale.contact, sale);
    },
    sums() {
      const all = new Map(loose);
      for (const { money, reason } of latest.values()) addTo(all, reason, money);
      return all;
    },
  };
}

function isLater(sale: LostSale, than: LostSale | undefined): boolean {
  if (than === undefined || than.at === null) return true;
  return sale.at !== null && compareMoments(sale.at, than.at) >= 0;
}

function addTo(sums: Map<number | null, number>, reason: number | null, money: number | null): void {
  if (money !== null) sums.set(reason, (sums.get(reason) ?? 0) + money);
}
