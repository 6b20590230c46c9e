/** How the headings of other people's sheets are listed: by field, as strong or weak as they are. */
import type { ColumnMeaning } from "../headings.ts";

/** The spellings of one field in one language, best first: lower case, no signs, commas between them. */
export interface FieldSpellings {
  /** Count alone and among other words ("телефон" in "телефон клиента"). */
  readonly usual: string;
  /** Count only when the heading says nothing else, and rank below every usual one: "контакт" is a name, but not in "контактный email". */
  readonly alone?: string;
  /** Rank below every usual spelling of the same field: a column for callbacks beside one for the next contact. */
  readonly second?: string;
}

/** The spellings of one language. */
export interface LanguageSpellings {
  readonly fields: Readonly<Record<Exclude<ColumnMeaning, "id">, FieldSpellings>>;
  /** Headings that hold words of ours and mean something else. */
  readonly others: FieldSpellings;
  /** Words around a spelling that add nothing: "телефон 1", "data". */
  readonly fillers: string;
  /** Words around a spelling that make it something else: "телефон менеджера", "previous status". */
  readonly blockers: string;
}
