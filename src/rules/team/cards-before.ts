/** S8, what "Cards before it" is for a call about to be recorded. */
import { isCall, type Outcome } from "../deck/outcome.ts";
import type { ManagerKey } from "./managers.ts";

/** Seconds between two calls typed in by one manager below which they were written down together. */
const writtenDownTogether = 90;

/** A card of today's list that is not done, as the deck would deal it. */
export interface OpenCard {
  readonly row: number;
  readonly manager: ManagerKey;
  /** True when it is promised for a time still to come. */
  readonly isForLater: boolean;
  /** True when it was put to the end of the day. */
  readonly isSkipped: boolean;
  readonly isKeptBack: boolean;
}

/** The call about to be recorded. */
export interface CallToPlace {
  /** The contact's row. */
  readonly row: number;
  readonly outcome: Outcome;
  /** True when the contact is promised for a time of this very day. */
  readonly isTimedToday: boolean;
  /** True when the person said when the call was (`--at`). */
  readonly hasOwnTime: boolean;
  /**
   * Seconds since the manager's call before it was saved on this machine with `log`, by the moment that counts as now;
   * null when there was none, or it was saved in the deck.
   */
  readonly sinceLogged: number | null;
}

/**
 * How many open cards of the same manager stood before this one. `open`: in the order in which the deck would deal
 * them at that time (in the deck, when the card was dealt); null when the workbook could not be read. null where it
 * can't be known or was no choice: the cell stays empty.
 */
export function cardsBefore(call: CallToPlace, open: readonly OpenCard[] | null): number | null {
  if (open === null || !isCall(call.outcome)) return null;
  if (call.isTimedToday || call.hasOwnTime) return null;
  if (call.sinceLogged !== null && call.sinceLogged < writtenDownTogether) return null;
  const place = open.findIndex(({ row }) => row === call.row);
  const own = open[place];
  if (own === undefined || own.isKeptBack) return null;
  return open
    .slice(0, place)
    .filter((card) => card.manager === own.manager && !card.isForLater && !card.isSkipped && !card.isKeptBack)
    .length;
}
