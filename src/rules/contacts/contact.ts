/** A contact: one row of the contacts sheet, in the sales words and without any cell or column. */
import type { Day, Moment, Time } from "../calendar/day.ts";

/** When to call next: nothing stands there, a day that could be read, or something that could not. */
export type NextContact =
  | { readonly kind: "none" }
  | { readonly kind: "set"; readonly day: Day; readonly time: Time | null }
  | { readonly kind: "unreadable"; readonly found: string };

/** A row of the contacts sheet. null: the sheet has no such column, or the cell is empty. */
export interface Contact {
  /** The row number that the person sees in the sheet, from 1. */
  readonly row: number;
  /** The identity kept in a hidden column (Google Sheets); null where there is none. */
  readonly id: string | null;
  readonly name: string;
  readonly phone: string | null;
  readonly company: string | null;
  readonly owner: string | null;
  readonly status: string | null;
  readonly lastOutcome: string | null;
  readonly reason: string | null;
  /** The money at stake, in the sheet's own currency. */
  readonly value: number | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly attempts: number | null;
  readonly lastCall: Moment | null;
  readonly nextContact: NextContact;
}

/** What a contact is recognised by when its row may have moved. */
export interface ContactIdentity {
  readonly row: number;
  readonly id: string | null;
  readonly name: string;
  readonly phone: string | null;
}
