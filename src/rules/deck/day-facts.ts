/** What today's list is made from. */
import type { Day, Moment } from "../calendar/day.ts";
import type { Contact, ContactIdentity, NextContact } from "../contacts/contact.ts";
import type { Found } from "../contacts/found.ts";
import type { Outcome } from "./outcome.ts";

/** A number that was given to a contact today, and what the person was shown of it last. */
export interface Numbered {
  readonly number: number;
  readonly contact: ContactIdentity;
  readonly due: NextContact;
}

/** A call of today. */
export interface CallToday {
  /** Of a call of this machine, all that was known of the contact; else what the Calls sheet says, without its place. */
  readonly contact: ContactIdentity;
  readonly at: Moment;
  readonly outcome: Outcome;
  readonly due: NextContact;
  /** The next contact that was agreed. */
  readonly next: NextContact;
  /** The number of this machine's list that it was dealt as; null for a colleague's call, and one that was not on the list. */
  readonly number: number | null;
  /** Absent for a call that was written into its contact's row, whatever that says by now. */
  readonly unwritten?: Unwritten;
}

/**
 * Why a contact's row was never told what came of a call: the person has not decided yet what is to become of an outcome
 * that can't be written, or has decided that the row stays as it is.
 */
export type Unwritten = "undecided" | "row-kept";

/** What today's list is made from. */
export interface DayFacts {
  readonly today: Day;
  /** Every contact whose next contact is today or earlier. */
  readonly due: readonly Contact[];
  readonly numbered: readonly Numbered[];
  /** Today's calls in their order, the undone ones left out. */
  readonly calls: readonly CallToday[];
  /** Finds a contact among all that stand in the sheet now. */
  find(contact: ContactIdentity): Found;
  /** The contact of a row. */
  contact(row: number): Contact;
  /** All that is needed to find contacts again, by their rows. */
  identities(contacts: readonly Contact[]): ReadonlyMap<number, ContactIdentity>;
  /** True for a row that belongs on this list: one of its owner's. */
  isListed(row: number): boolean;
  /** True for a row whose next contact no call can change, such as one that a formula works out. */
  keepsDate(row: number): boolean;
}
