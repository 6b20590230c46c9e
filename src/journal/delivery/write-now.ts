/** Writes changes that are no outcome (a new contact) to the workbook at once, in turn with other followups. */
import type { Applied, Change } from "../../workbook/workbook.ts";
import { keepDailyCopy } from "../copies/copies.ts";
import { underLock } from "../store/wait-for-lock.ts";
import type { Desk } from "./desk.ts";

/** Applies changes under the lock, after the day's copy was kept. Throws what `apply` throws, and waiting.busy. */
export function writeNow(desk: Desk, changes: readonly Change[], force: boolean): Promise<Applied> {
  const { journal, now, workbook } = desk;
  return underLock(desk, (confirm) => {
    keepDailyCopy(journal, workbook, now.day);
    return workbook.apply(changes, { force, beforeReplace: confirm });
  });
}
