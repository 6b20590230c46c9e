/** What of a record has gone from the workbook: a call's own row, only its complaint, an added contact. */
import type { Entry } from "./entries.ts";

/** True for a call whose own row has gone, and not only its complaint. */
export function isCallGone({ obstacle }: Entry): boolean {
  return obstacle?.code === "conflict.row-deleted" && obstacle.data.of === undefined;
}

/** True for a call of which only the complaint has gone. */
export function isComplaintGone({ obstacle }: Pick<Entry, "obstacle">): boolean {
  return obstacle?.code === "conflict.row-deleted" && obstacle.data.of === "complaint";
}

/** True for an added contact that stands nowhere in the table any more. */
export function isContactGone({ obstacle }: Pick<Entry, "obstacle">): boolean {
  return obstacle?.code === "conflict.row-deleted" && obstacle.data.of === "contact";
}
