/** A report with everything that the screen and the documents need to show it. */
import type { GroupLine } from "./group-comparison.ts";
import type { RefusalReport } from "./refusals.ts";

/** The report split by a column of the contacts. */
export interface GroupedReport {
  /** The column, as its heading stands in the sheet. */
  readonly column: string;
  readonly groups: readonly GroupLine[];
}

/** The refusals of a period, perhaps split, and where they were read. */
export interface WholeReport {
  /** The workbook, as the person named it. */
  readonly place: string;
  /** False when the workbook has no list of reasons. */
  readonly hasList: boolean;
  readonly refusals: RefusalReport;
  readonly grouped: GroupedReport | null;
}
