/** A report with everything that the screen and the documents need to show it. */
import type { Day } from "../calendar/day.ts";
import type { NotCounted } from "./history.ts";
import type { RefusalReport } from "./report.ts";

/** A row that is not counted, by its cell, with what stands there. */
export interface NotCountedCell {
  /** "Calls!B102". */
  readonly cell: string;
  readonly found: string;
  readonly why: NotCounted["why"];
}

/** The refusals of a period, and where they were read. */
export interface WholeReport {
  /** The workbook, as the person named it. */
  readonly place: string;
  /** The day on which it was made, as the workbook counts days. */
  readonly madeOn: Day;
  /** False when the workbook has no list of reasons. */
  readonly hasList: boolean;
  readonly report: RefusalReport;
  /** Rows of the Calls sheet that are not counted, by their cells. */
  readonly notCounted: readonly NotCountedCell[];
}
