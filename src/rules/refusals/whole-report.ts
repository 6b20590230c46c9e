/** A report with everything that the screen and the documents need to show it. */

import type { NotCounted } from "../report/history.ts";
import type { RefusalReport as ClientReport } from "../report/report.ts";
import type { GroupLine } from "./group-comparison.ts";
import type { RefusalReport } from "./refusals.ts";

/** A row that is not counted, by its cell, with what stands there. */
export interface NotCountedCell {
  /** "Calls!B102". */
  readonly cell: string;
  readonly found: string;
  readonly why: NotCounted["why"];
}

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
  readonly report: ClientReport;
  /** Rows of the Calls sheet that are not counted, by their cells. */
  readonly notCounted: readonly NotCountedCell[];
  readonly grouped: GroupedReport | null;
}
