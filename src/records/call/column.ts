/** What a column of a kept record is: its headings, what it holds, how wide it is. The same words serve every kind of record. */
import type { InEveryLanguage } from "../../base/language.ts";
import type { Moment } from "../../rules/calendar/day.ts";
import type { NextContact } from "../../rules/contacts/contact.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";

/** What a record keeps, by what its column holds: as it is saved in the journal and written into a cell. */
export interface Kept {
  /** A text on one line: a name, a phone, an id. */
  readonly line: string | null;
  /** A text with its line breaks. */
  readonly text: string | null;
  /** A day, perhaps with a time. */
  readonly moment: Moment | null;
  readonly amount: number | null;
  /** A whole number from 0 up. */
  readonly count: number | null;
  readonly yes: boolean;
  readonly outcome: Outcome;
  /** How the client was: a known manner, or own words; null for an ordinary one. */
  readonly manner: string | null;
  /** The next contact that stood in the contact's row, readable or not. */
  readonly due: NextContact;
}

/** What a column can hold. */
export type Holds = keyof Kept;

/** The same as it is read back from a cell, where anything may stand. */
export interface ReadBack extends Omit<Kept, "outcome" | "due"> {
  readonly outcome: Outcome | null;
  readonly due: Moment | null;
}

/** One column. */
export interface Column {
  /** Our own heading, then others that people give it. */
  readonly headings: InEveryLanguage<readonly [ours: string, ...others: readonly string[]]>;
  readonly holds: Holds;
  /** In characters, in the sheets that we make. */
  readonly width: number;
  /** Moments that always have a time are shown with it. */
  readonly isTimed?: true;
  /** A sheet gets this column with the first record that has something for it, never before. */
  readonly isAddedLater?: true;
  /** Its key in --json; not shown there without one. */
  readonly json?: string;
  /** What the option of the same name takes, where people type it as it is kept. */
  readonly option?: `<${string}>`;
}
