/** The day once more, just before something is recorded: read anew only when somebody has touched it. */
import { isCurrent } from "../../journal/delivery/desk.ts";
import type { Context } from "../context.ts";
import { type DayView, openDay } from "../day/day-view.ts";
import type { OwnerMeant } from "../day/owner.ts";

/** The day as it stands at this moment. */
export async function dayAgain(context: Context, view: DayView, owner: OwnerMeant | null): Promise<DayView> {
  const now = context.now(view.workbook.timeZone);
  if (now.day !== view.now.day || !isUntouched(view)) return openDay(context, owner);
  return { ...view, now, desk: { ...view.desk, now } };
}

/** True when neither the workbook nor the journal can have got a call since the day was laid out. */
function isUntouched({ desk, opened }: DayView): boolean {
  if (opened.version === null || !isCurrent(opened, desk)) return false;
  const known = desk.journal.story().entries.size;
  desk.journal.refresh();
  return desk.journal.story().entries.size === known;
}
