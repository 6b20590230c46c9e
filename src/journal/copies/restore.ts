/** Puts a dated copy of the workbook back; the outcomes recorded since are then written into it again from the journal. */
import { Failure } from "../../base/errors.ts";
import { systemCode } from "../../files/file-system.ts";
import type { Delivery } from "../delivery/delivery.ts";
import type { Desk } from "../delivery/desk.ts";
import { deliverAll } from "../delivery/record.ts";
import { putBack } from "../door.ts";
import { underLock } from "../store/wait-for-lock.ts";
import { type Copy, keepBeforeRestoring, readCopy } from "./copies.ts";

/** What a restoring came to. */
export interface Restored {
  /** True when there was a workbook, which is kept as a copy of its own. */
  readonly isFormerKept: boolean;
  readonly delivery: Delivery;
}

/**
 * Puts a copy in the place of the workbook, never without a copy of the present one. Throws Failure waiting.* when it
 * can't be written now, workbook.not-saved when the present one could not be kept.
 */
export async function restoreCopy(desk: Desk, copy: Copy, force: boolean): Promise<Restored> {
  const { journal, now, workbook } = desk;
  const isFormerKept = await underLock(desk, (lock) => {
    try {
      const bytes = readCopy(journal, copy);
      const isKept = keepBeforeRestoring(journal, workbook, now);
      putBack(desk, lock, bytes, force);
      return isKept;
    } catch (error) {
      const detail = systemCode(error);
      if (detail === null) throw error;
      throw new Failure("workbook.not-saved", { folder: journal.folder, detail }, { cause: error });
    }
  });
  return { isFormerKept, delivery: await deliverAll(desk, { force, audit: true }) };
}
