/** A call: one attempt with one contact, recorded once and never edited afterwards. */

import type { Moment } from "../calendar/day.ts";
import type { ContactIdentity, NextContact } from "../contacts/contact.ts";
import type { Outcome } from "./outcome.ts";

/** An outcome as it is saved in the journal and delivered to the workbook. */
export interface LoggedCall {
  /** Unique for ever; stands in the Calls row and decides whether the call has arrived. */
  readonly id: string;
  /** When the call was, in the person's own time. */
  readonly at: Moment;
  readonly contact: ContactIdentity;
  readonly company: string | null;
  readonly owner: string | null;
  readonly outcome: Outcome;
  readonly reason: string | null;
  /** The client's own words, as typed. */
  readonly said: string | null;
  /** The next contact that was agreed; null leaves the contact without a date. */
  readonly next: Moment | null;
  /** True when the next contact in the contact's row is to be changed (a skip leaves it). */
  readonly setsNext: boolean;
  readonly amount: number | null;
  readonly note: string | null;
  /** The next contact that stood in the row when the call was logged: what was due, and what a delivery expects to find. */
  readonly due: NextContact;
  /** The number of today's list it was dealt as; null when it was not on the list. */
  readonly number: number | null;
  /** The number of the card on top of the deck at that moment; null when the deck was empty. */
  readonly top: number | null;
  /** Whether the save-the-sale questions were asked. */
  readonly asked: boolean;
  /** True when the retry ladder has ended with this call: the contact counts as unreachable. */
  readonly unreachable: boolean;
}

/** A row of the Calls sheet as it is read back. Texts are as they stand; null where a cell is empty or unreadable. */
export interface RecordedCall {
  readonly row: number;
  readonly id: string | null;
  readonly at: Moment | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly owner: string | null;
  /** null when the outcome's word is unknown; `outcomeText` has it as it stands. */
  readonly outcome: Outcome | null;
  readonly outcomeText: string | null;
  readonly reason: string | null;
  readonly said: string | null;
  readonly next: Moment | null;
  readonly amount: number | null;
  readonly note: string | null;
  readonly due: Moment | null;
  readonly number: number | null;
  readonly asked: boolean;
  readonly undone: boolean;
}

/** What a report counts of a recorded call. */
export type CountedCall = Pick<
  RecordedCall,
  "row" | "at" | "outcome" | "outcomeText" | "reason" | "said" | "amount" | "undone"
>;

/** Who a recorded call was with, and who called. */
export type Callers = Pick<RecordedCall, "contact" | "phone" | "owner">;
