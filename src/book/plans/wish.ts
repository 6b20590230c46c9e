/** What a cell of a contact is to get, or why it is left. */
import type { Value } from "../../workbook/cell.ts";
import type { Rich } from "../../workbook/workbook.ts";

/** Why a cell is left as it is. */
export type WhyLeft =
  | "formula"
  | "not-in-list"
  | "unreadable"
  | "full"
  | "own-words"
  | "no-word"
  | "merged"
  | Rich;

/** What a column is to get. */
export interface Wish {
  readonly value: Value;
  /** What fits a drop-down instead of the text itself. */
  readonly fits?: (choice: string) => boolean;
}
