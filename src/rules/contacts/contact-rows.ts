/** What the rules ask of a sheet of contacts. */
import type { DescribedContact } from "./contact.ts";

/** The contacts of a sheet, by row. */
export interface ContactRows {
  readonly rows: readonly number[];
  /** The name and the phone of a row, as `described` gives them. */
  name(row: number): string;
  phone(row: number): string | null;
  id(row: number): string | null;
  /** True where the ids are our own, in a column that people don't see: a sort can leave them behind, a deleted row take them along. */
  readonly areIdsOurs: boolean;
  /** The id that people gave it in a column of their own, where that tells contacts apart. */
  typedId(row: number): string | null;
  /** Who is in charge. */
  owner(row: number): string | null;
  /**
   * Rows among which all are that have one of these folded names or one of these phones' digits: fewer than all where that
   * can be told sooner than by reading each.
   */
  likely(names: ReadonlySet<string>, phones: ReadonlySet<string>): readonly number[];
  /** Everything that the row says, also of a row that holds no contact any more. */
  described(row: number): DescribedContact;
}
