/** Waits for the lock under which a workbook is written. */
import { Failure } from "../../base/errors.ts";
import { systemCode } from "../../files/file-system.ts";
import type { Desk } from "../delivery/desk.ts";
import type { Lock } from "./lock.ts";

/** Milliseconds between two looks at a lock that is taken. */
const lockPause = 15;

/** How long a command that writes waits for another followup, in milliseconds. */
export const longPatience = 10_000;

/**
 * The lock; null once `isNeedless` says so (asked after each pause); the reason when it can't be had within so many
 * milliseconds.
 */
export function waitForLock(
  { journal, workbook }: Desk,
  patience: number,
  isNeedless: () => boolean = () => false,
): Lock | Failure | null {
  const { machine } = journal;
  const { place } = workbook;
  for (let waited = 0; ; ) {
    try {
      const lock = journal.lock();
      if (lock !== null) return lock;
    } catch (error) {
      const detail = systemCode(error);
      if (detail === null) throw error;
      return new Failure("waiting.failed", { place, detail }, { cause: error });
    }
    if (waited >= patience) return new Failure("waiting.busy", { place });
    const pause = lockPause + (Number.parseInt(machine.random(2), 16) % lockPause);
    machine.pause(pause);
    waited += pause;
    if (isNeedless()) return null;
  }
}

/** Does something to the workbook under the lock. Throws Failure waiting.* when the lock can't be had. */
export async function underLock<Result>(
  desk: Desk,
  work: (lock: Lock) => Result | Promise<Result>,
): Promise<Result> {
  const lock = waitForLock(desk, longPatience);
  if (lock === null) throw new Failure("waiting.busy", { place: desk.workbook.place });
  if (lock instanceof Failure) throw lock;
  try {
    return await work(lock);
  } finally {
    lock.release();
  }
}
