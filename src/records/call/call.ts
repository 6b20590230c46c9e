/** A call: one attempt with one contact, recorded once and never edited afterwards. Its fields are those of its columns. */
import type { Moment } from "../../rules/calendar/day.ts";
import type { ContactIdentity, NextContact } from "../../rules/contacts/contact.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { Holds, Kept, ReadBack } from "./column.ts";
import { type CallField, callFields, type HoldsIn, holdsIn } from "./fields.ts";

/** A call as its columns keep it. */
export type CallInColumns = { readonly [Field in CallField]: Kept[HoldsIn<Field>] };

/** The columns that are worked out from what a call can't be without, or that undo alone writes. */
type Derived = "id" | "at" | "contact" | "phone" | "outcome" | "due" | "undone";

/** The name of a column that a call has something for or not. */
export type CallDetail = Exclude<CallField, Derived>;

/** What a call has for its other columns; columns.ts says what each means. */
export type CallDetails = { readonly [Detail in CallDetail]: Kept[HoldsIn<Detail>] };

/** A call as it is saved in the journal and delivered to the workbook. */
export interface LoggedCall extends CallDetails {
  /** Unique for ever; stands in the Calls row and decides whether the call has arrived. */
  readonly id: string;
  /** When the call was, in the person's own time. */
  readonly at: Moment;
  readonly contact: ContactIdentity;
  readonly company: string | null;
  readonly outcome: Outcome;
  /** True when the next contact in the contact's row is to be changed (a skip leaves it). */
  readonly setsNext: boolean;
  /** The next contact that stood in the row when the call was logged: what was due, and what a delivery expects to find. */
  readonly due: NextContact;
  /** True when the retry ladder has ended with this call: the contact counts as unreachable. */
  readonly unreachable: boolean;
  /** The client's complaint in their own words, kept in the sheet of complaints; null: none. */
  readonly complaint: string | null;
  /** The manager whom the complaint is about. */
  readonly about: string | null;
  /** The phone or the name that named the contact while the workbook could not be read: whether it names nobody else is looked at later. */
  readonly typed?: string;
  /** The id of the earlier call that it corrects, which was taken back for it. */
  readonly replaces?: string;
  /** True for a call of the deck: its card was dealt, so that its order was no choice. */
  readonly isDealt?: true;
}

/** The columns of a call as they are read back from a row. Texts are as they stand; null where a cell is empty or unreadable. */
export type ReadColumns = { readonly [Field in CallField]: ReadBack[HoldsIn<Field>] };

/** A row of the Calls sheet as it is read back. */
export interface RecordedCall extends ReadColumns {
  readonly row: number;
  /** The outcome as it stands; `outcome` is null when its word is unknown. */
  readonly outcomeText: string | null;
}

const derived: ReadonlySet<CallField> = new Set<Derived>([
  "id",
  "at",
  "contact",
  "phone",
  "outcome",
  "due",
  "undone",
]);

/** The names of the columns that a call has something for or not. */
export const callDetails: readonly CallDetail[] = callFields.filter(isDetail);

function isDetail(field: CallField): field is CallDetail {
  return !derived.has(field);
}

/** A call as its columns keep it. */
export function inColumns(call: LoggedCall): CallInColumns {
  const { name, phone } = call.contact;
  return { ...call, contact: name, phone, undone: false };
}

/** Reads columns, by what they hold. */
export type ReadersOf<Content, Held extends keyof Content> = {
  readonly [Holds in Held]: (field: CallField) => Content[Holds];
};

/** The details of a call, each read by the reader of what its column holds. */
export function detailsFrom(readers: ReadersOf<Kept, HoldsIn<CallDetail>>): CallDetails {
  const details = Object.fromEntries(callDetails.map((detail) => [detail, readers[holdsIn(detail)](detail)]));
  if (!areDetails(details)) throw new Error("a detail of the call is missing");
  return details;
}

function areDetails(details: object): details is CallDetails {
  return callDetails.every((detail) => detail in details);
}

/** The columns of a row, each read by the reader of what it holds. */
export function columnsFrom(readers: ReadersOf<ReadBack, Holds>): ReadColumns {
  const columns = Object.fromEntries(callFields.map((field) => [field, readers[holdsIn(field)](field)]));
  if (!areColumns(columns)) throw new Error("a column of the call is missing");
  return columns;
}

function areColumns(columns: object): columns is ReadColumns {
  return callFields.every((field) => field in columns);
}
