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
  /** Days ahead in which a renewal is looked at. */
  readonly renewalDays: number;
  /** Days without a talk that put a renewal at risk. */
  readonly silentDays: number;
  /** Calls behind a client from which the client is passed over. */
  readonly passedOverFrom: number;
  /** What follows when the questions are not asked, in the team's words. */
  readonly whenNotAsked: string | null;
}

/** What counts where the workbook says nothing. */
export const defaultSalesSettings: SalesSettings = {
  neededCalls: 100,
  retryLadder: [1, 2, 4, 7],
  workingDays: [1, 2, 3, 4, 5],
  daysOff: [],
  saveQuestions: [],
  noteInContact: true,
  renewalDays: 60,
  silentDays: 90,
  passedOverFrom: 3,
  whenNotAsked: null,
};
