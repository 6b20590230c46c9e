/** A reason why clients refuse, as the Reasons sheet lists it. */

/** One line of the Reasons sheet. */
export interface Reason {
  /** The visible row number in the Reasons sheet. */
  readonly row: number;
  readonly name: string;
  /** Other words that mean the same, as the person wrote them. */
  readonly otherWords: readonly string[];
  /** What to improve when this reason is frequent. */
  readonly improve: string | null;
}
