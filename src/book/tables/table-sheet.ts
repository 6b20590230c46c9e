/** A sheet that may hold contacts, and why one is not read as such. */
import type { Grid } from "../../workbook/workbook.ts";
import type { Assigned } from "../headings/assigned.ts";
import type { HeadingRow } from "../headings/heading-row.ts";

/** A sheet whose top row looks like the headings of a table. */
export interface TableSheet {
  readonly title: string;
  readonly hidden: boolean;
  readonly heading: HeadingRow;
  readonly assigned: Assigned;
  /** Its first rows. */
  readonly grid: Grid;
  /** It could as well be a sheet of our own kind. */
  readonly isDoubtful: boolean;
  /** Its headings stand one below the other. */
  readonly isSideways: boolean;
}

/** Why a sheet with headings is not among the contacts. */
export type WhyNotContacts =
  | "archive"
  | "template"
  | "hidden"
  | "view"
  | "history"
  | "same-people"
  | "nobody"
  | "sideways"
  | "own"
  | "other";

/** A sheet that is not read as contacts. */
export interface LeftSheet {
  readonly title: string;
  readonly why: WhyNotContacts;
}
