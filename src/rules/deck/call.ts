/** What rules see of a recorded call. */
import type { Moment } from "../calendar/day.ts";
import type { Outcome } from "./outcome.ts";

/** What a report counts of a recorded call. Texts are as they stand; null where a cell is empty or unreadable. */
export interface CountedCall {
  readonly row: number;
  readonly at: Moment | null;
  /** null when the outcome's word is unknown; `outcomeText` has it as it stands. */
  readonly outcome: Outcome | null;
  readonly outcomeText: string | null;
  readonly reason: string | null;
  readonly said: string | null;
  readonly amount: number | null;
  readonly undone: boolean;
}

/** Who a recorded call was with, and who called. */
export interface Callers {
  readonly contact: string | null;
  readonly phone: string | null;
  readonly owner: string | null;
}
