/** How to deliver. */
import type { OpenedBook } from "./desk.ts";

/** How to deliver. */
export interface DeliveryOptions {
  /** The book that was read already. */
  readonly opened?: OpenedBook | null;
  /** Write although the workbook looks open in another program. */
  readonly force?: boolean;
  /** Look for outcomes that have gone from the workbook even when it seems unchanged, back to the first. */
  readonly audit?: boolean;
  /** Calls that were saved just now and can't stand in the workbook yet. */
  readonly fresh?: ReadonlySet<string>;
  /** Records that have gone from the workbook and wait again, to be told as put back. */
  readonly missing?: ReadonlySet<string>;
  /** How long to wait for another followup that is writing, in milliseconds. */
  readonly patience?: number;
}
