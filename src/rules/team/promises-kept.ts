/** S13: how a manager's promises of a period were kept. */
import { median, type Part, type ShownShare, shownShare } from "./figures.ts";
import type { Fate, Promised } from "./promises.ts";

/** Promises from which the share is shown and compared. */
export const leastPromises = 20;
const leastLate = 5;
const leastTimed = 10;

/** How many promises met each fate that counts or is shown. */
export interface PromiseCounts {
  readonly kept: number;
  readonly late: number;
  readonly waiting: number;
  readonly moved: number;
  readonly dropped: number;
  /** Called before the day: shown, not counted. */
  readonly early: number;
}

/** How the promises of a manager were kept. */
export interface PromisesKept extends PromiseCounts, ShownShare {
  /** All that count. */
  readonly of: number;
  /** Working days late of the late ones, the median; null below five and before the gate. */
  readonly medianLate: number | null;
  readonly onTime: { readonly kept: number; readonly of: number; readonly shown: boolean };
}

/** Those of one manager whose day is in the period. One for today counts only once it is kept. */
export function promisesKept(promises: readonly Promised[], today: number, isOpen: boolean): PromisesKept {
  const due = promises.filter(({ day, fate }) => day < today || fate === "kept" || fate === "early");
  const number = (fate: Fate): number => due.filter((promise) => promise.fate === fate).length;
  const counts: PromiseCounts = {
    kept: number("kept"),
    late: number("late"),
    waiting: number("waiting"),
    moved: number("moved"),
    dropped: number("dropped"),
    early: number("early"),
  };
  const part = keptPart(counts);
  const late = due.flatMap((promise) => (promise.fate === "late" ? [promise.late ?? 0] : []));
  const timed = due.flatMap(({ isOnTime }) => (isOnTime === null ? [] : [isOnTime]));
  return {
    ...counts,
    of: part.of,
    ...shownShare(part, isOpen && part.of >= leastPromises),
    medianLate: isOpen ? median(late, leastLate) : null,
    onTime: {
      kept: timed.filter(Boolean).length,
      of: timed.length,
      shown: isOpen && timed.length >= leastTimed,
    },
  };
}

/** The kept ones of all that count. */
export function keptPart({ kept, late, waiting, moved, dropped }: PromiseCounts): Part {
  return { count: kept, of: kept + late + waiting + moved + dropped };
}
