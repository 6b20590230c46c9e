/** What the columns of a contacts sheet were taken for. */
import type { Language } from "../../base/language.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import type { Evidence, WhyLeft } from "./evidence.ts";
import type { NameColumn } from "./people-columns.ts";
import type { Reading } from "./spelling/reading.ts";

/** Headings (or column letters) that a person has named for a field. */
export type NamedColumns = ReadonlyMap<string, string>;

/** What people have decided about columns: by hand on this machine, or on the Settings sheet. */
export interface DecidedColumns {
  readonly named: NamedColumns;
  /** Headings to leave alone, in plain words. */
  readonly left: ReadonlySet<string>;
}

/** A column that could hold the next contact. */
export interface Candidate {
  readonly column: number;
  /** null when the person named it. */
  readonly reading: Reading | null;
}

/** A heading that stands more than once, where it matters which one is meant. */
export interface Doubled {
  readonly field: ContactField;
  readonly heading: string;
  readonly columns: readonly number[];
}

/** A column whose heading could mean a field, and which is not read, or read and never written. */
export interface LeftColumn {
  readonly column: number;
  readonly field: ContactField;
  readonly why: WhyLeft;
}

/** The columns of a contacts sheet as far as headings and first rows tell. */
export interface Assigned {
  /** All fields but the next contact, each with the column that stands for it. */
  readonly columns: ReadonlyMap<ContactField, number>;
  /** The columns of the name in the order in which it is said; one for most tables. */
  readonly names: readonly NameColumn[];
  /** All columns of phones, from left to right. */
  readonly phones: readonly number[];
  /** A column with the time of the next contact. */
  readonly time: number | null;
  /** A column that says who must not be called. */
  readonly doNotCall: number | null;
  /** A column with the day a contract is to be renewed. */
  readonly renewal: number | null;
  /** Fields that are read and never written, because the heading alone does not say enough. */
  readonly readOnly: ReadonlySet<ContactField>;
  /** Headed columns of other lists in the same rows. */
  readonly beside: readonly number[];
  /** Best first by its words. */
  readonly candidates: readonly Candidate[];
  readonly doubled: readonly Doubled[];
  readonly left: readonly LeftColumn[];
  /** What was seen of each column that was taken. */
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>;
  readonly language: Language;
}
