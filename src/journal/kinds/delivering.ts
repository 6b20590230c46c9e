/** What every kind of record can do with a workbook: be planned, be known in it, be taken back. */
import type { ToldCell } from "../../base/usage-problems.ts";
import type { Change } from "../../workbook/changes.ts";
import type { ChangedCell } from "../story/events.ts";

/** The changes of one record; `cells` are those that undo needs, null where there is nothing for it to keep. */
export interface EntryPlan {
  readonly changes: readonly Change[];
  readonly cells: readonly ChangedCell[] | null;
}

/** What taking one record back changes. */
export interface TakingBack {
  readonly changes: readonly Change[];
  /** Cells, columns and sheets (by their names) that say something else by now, and stay. */
  readonly left: readonly ToldCell[];
  /** True when others have changed it since, so that it is taken back only where the person says so. */
  readonly isChanged: boolean;
  /** False for a call whose contact's row has gone, or can't be told from others. */
  readonly isContactFound?: boolean;
  /** The row of an added contact that is emptied, and stays. */
  readonly emptied?: EmptiedRow;
}

/** A row without anything in it, as a person sees it. */
export interface EmptiedRow {
  readonly sheet: string;
  readonly row: number;
}

/** It has gone already. */
export const nothingToTakeBack: TakingBack = { changes: [], left: [], isChanged: false };
