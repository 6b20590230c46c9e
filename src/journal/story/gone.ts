/** What of a call has gone from the workbook: its own row, or only its complaint. */
import type { Entry } from "./entries.ts";

/** True for a call whose own row has gone, and not only its complaint. */
export function isCallGone({ obstacle }: Entry): boolean {
  return obstacle?.code === "conflict.row-deleted" && !isComplaintGone({ obstacle });
}

/** True for a call of which only the complaint has gone. */
export function isComplaintGone({ obstacle }: Pick<Entry, "obstacle">): boolean {
  return obstacle?.code === "conflict.row-deleted" && obstacle.data.of === "complaint";
}
