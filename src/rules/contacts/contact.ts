/** A contact: one row of the contacts sheet, in the sales words and without any cell or column. */
import type { Day, Moment, Time } from "../calendar/day.ts";

/** When to call next: nothing stands there, a day that could be read, or something that could not. */
export type NextContact =
  | { readonly kind: "none" }
  | { readonly kind: "set"; readonly day: Day; readonly time: Time | null }
  | { readonly kind: "unreadable"; readonly found: string };

/** True when both say the same next contact. */
export function isSameNext(left: NextContact, right: NextContact): boolean {
  if (left.kind === "set") return right.kind === "set" && left.day === right.day && left.time === right.time;
  if (left.kind === "unreadable") return right.kind === "unreadable" && left.found === right.found;
  return right.kind === "none";
}

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

/** The first things a contact is known by. */
export type NamedContact = Pick<Contact, "row" | "id" | "name" | "phone">;

/** Everything that a row says of who it is. */
export interface DescribedContact
  extends NamedContact,
    Pick<Contact, "company" | "value" | "source" | "note"> {
  /** What people's own column of ids says of it; absent or null where there is none that tells contacts apart. */
  readonly typedId?: string | null;
}

/** Another contact that had the name or the phone of one that was shown, as it stood at that moment. */
export interface LikeContact {
  readonly row: number;
  /** What its row said, as `markOf` gives it. */
  readonly mark: string;
  /** What its note said, as `noteMark` gives it; the contact's own mark where the note only had a line more than that one's. */
  readonly noteMark: string;
  /** What its note said where that is not `noteMark`. */
  readonly noted?: string;
}

/** Another contact that differed from one that was shown in so little that a correction could have exchanged them. */
export interface KinContact {
  readonly row: number;
  readonly mark: string;
}

/**
 * What a contact is recognised by when its row may have moved: everything that its row said, its place, and who was like
 * it. undefined: a version that kept less has saved it.
 */
export interface ContactIdentity extends NamedContact {
  readonly company?: string | null | undefined;
  readonly value?: number | null | undefined;
  readonly source?: string | null | undefined;
  readonly noteMark?: string | undefined;
  /** The mark of who was in charge of it; only where somebody shared its name or its phone. */
  readonly ownerMark?: string | undefined;
  /** The id that people gave it in a column of their own. Never believed without the name or the phone. */
  readonly typedId?: string | null | undefined;
  /** Who stood in the row above and in the one below, as `neighbourMark` gives them. */
  readonly above?: string | undefined;
  readonly below?: string | undefined;
  /** All others with its name or its phone. */
  readonly others?: readonly LikeContact[] | undefined;
  /** All whom a correction or two would make say the same; undefined also where so many stand there that nobody looked. */
  readonly nearly?: readonly KinContact[] | undefined;
}
