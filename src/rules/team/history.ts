/** What the head's page is made from: the rows of a workbook in the sales words, as plain data. */

import type { Day, Moment } from "../calendar/day.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import type { NextContact } from "../contacts/contact.ts";
import { isCall, type Outcome } from "../deck/outcome.ts";

/** A row of the Calls sheet. Texts are as they stand; null where a cell is empty or unreadable. */
export interface CallFacts {
  /** The row number in the Calls sheet. */
  readonly row: number;
  readonly at: Moment | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly owner: string | null;
  readonly outcome: Outcome;
  readonly next: Moment | null;
  readonly due: Moment | null;
  /** How many open cards of the same manager stood before this one; null where it isn't known. */
  readonly cardsBefore: number | null;
  /** What the client was like, in any words; null is ordinary. */
  readonly manner: string | null;
  /** Whether the save-the-sale questions were asked. */
  readonly asked: boolean;
  /** The manager the client was handed to in this call. */
  readonly handedTo: string | null;
  readonly note: string | null;
  /** True for a refusal whose reason is bad service. */
  readonly becauseOfService: boolean;
  readonly undone: boolean;
}

/** A row of the contacts sheet. null: no such column, or an empty cell. */
export interface ContactFacts {
  readonly row: number;
  readonly name: string;
  readonly phone: string | null;
  readonly owner: string | null;
  /** The money at stake, in the sheet's own currency. */
  readonly value: number | null;
  readonly next: NextContact;
  /** True when the status says that nobody is to call again: won or refused. */
  readonly closed: boolean;
  readonly renewal: Day | null;
}

/** A row of the Team sheet. */
export interface TeamRow {
  readonly manager: string;
  readonly since: Day | null;
  readonly mentor: string | null;
  readonly admitted: Day | null;
  /** True where the sheet says that they were admitted, but no day. */
  readonly isAdmitted: boolean;
  /** The greatest value that a newcomer is dealt; null: none is named. */
  readonly dealsUpTo: number | null;
  readonly checked: Day | null;
  /** Whether the check was passed with difficult clients; null: nothing is typed. */
  readonly withDifficult: boolean | null;
}

/** A cell that says that something was done, with the day that could be read in it. */
export interface Filled {
  readonly day: Day | null;
}

/** A row of the Complaints sheet; null where a cell is empty. */
export interface ComplaintRow {
  readonly row: number;
  readonly when: Day | null;
  readonly contact: string | null;
  readonly phone: string | null;
  /** The manager complained about. */
  readonly about: string | null;
  readonly said: string | null;
  /** What the manager said. */
  readonly answer: string | null;
  readonly recording: string | null;
  readonly apologised: Filled | null;
  readonly settled: Filled | null;
  readonly undone: boolean;
}

/** What the team has decided: the Settings sheet over the defaults. */
export interface TeamSettings extends WorkCalendar {
  /** Recorded calls before anything is concluded. */
  readonly neededCalls: number;
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
export const defaultTeamSettings: TeamSettings = {
  neededCalls: 100,
  renewalDays: 60,
  silentDays: 90,
  passedOverFrom: 3,
  whenNotAsked: null,
  workingDays: [1, 2, 3, 4, 5],
  daysOff: [],
};

/** All rows that the page counts. */
export interface TeamHistory {
  /** In the order of the sheet. */
  readonly calls: readonly CallFacts[];
  readonly contacts: readonly ContactFacts[];
  readonly team: readonly TeamRow[];
  readonly complaints: readonly ComplaintRow[];
  /** False where no sheet has an owner column: then everybody is one group. */
  readonly hasOwners: boolean;
}

/** True for a call in which somebody was talked to. */
export function isTalk(outcome: Outcome): boolean {
  return isCall(outcome) && outcome !== "no-answer";
}
