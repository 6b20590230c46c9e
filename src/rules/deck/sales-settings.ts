/** What a team has decided about its own way of selling: the Settings sheet over these defaults. */
import type { WorkCalendar } from "../calendar/working-days.ts";

/** The settings of the method. */
export interface SalesSettings extends WorkCalendar {
  /** Recorded calls before the report concludes anything. */
  readonly neededCalls: number;
  /** Working days to wait after the first, second… unanswered call. */
  readonly retryLadder: readonly number[];
  /** Questions to ask before a refusal is taken; empty: the ones of the language. */
  readonly saveQuestions: readonly string[];
  /** Whether a note goes before the contact's own note in its cell. */
  readonly noteInContact: boolean;
}

/** What counts where the workbook says nothing. */
export const defaultSalesSettings: SalesSettings = {
  neededCalls: 100,
  retryLadder: [1, 2, 4, 7],
  workingDays: [1, 2, 3, 4, 5],
  daysOff: [],
  saveQuestions: [],
  noteInContact: true,
};
