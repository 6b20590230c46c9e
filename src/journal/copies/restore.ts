/** Puts a dated copy of the workbook back; what was recorded since is then written into it again from the journal. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { systemCode } from "../../files/file-system.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { Delivery } from "../delivery/delivery.ts";
import { type Desk, openNow } from "../delivery/desk.ts";
import { waitsForWorkbook } from "../delivery/plan-entry.ts";
import { deliverAll } from "../delivery/record.ts";
import { standingIn } from "../delivery/standing.ts";
import { leftOutCalls } from "../delivery/taken-away.ts";
import { putBack } from "../door.ts";
import { underLock } from "../store/wait-for-lock.ts";
import type { Entry } from "../story/entries.ts";
import { retold } from "../story/retold.ts";
import { type Copy, keepBeforeRestoring, readCopy } from "./copies.ts";

/** What a restoring came to. */
export interface Restored {
  /** The name of the copy of what was there before; null when there was no workbook. */
  readonly kept: string | null;
  readonly delivery: Delivery;
}

/**
 * Puts a copy in the place of the workbook, never without a copy of the present one. A call whose row a person had taken
 * out is written again too where its contact said what came of it and says so no more. Throws Failure waiting.* when it
 * can't be written now, workbook.not-saved when the present one could not be kept.
 */
export async function restoreCopy(desk: Desk, copy: Copy, force: boolean): Promise<Restored> {
  const { journal, now, workbook } = desk;
  const { kept, missing } = await underLock(desk, async (lock) => {
    const entries = [...journal.wholeStory().entries.values()].filter(waitsForWorkbook);
    const former = await bookNow(desk);
    const stood = former === null ? null : await standingIn(former, entries);
    const leftOut = former === null ? nobody : leftOutCalls(former, entries, "stands");
    const name = keeping(desk, () => {
      const bytes = readCopy(journal, copy);
      const name = keepBeforeRestoring(journal, workbook, now);
      putBack(desk, lock, bytes, force);
      return name;
    });
    const present = await bookNow(desk);
    const stands = present === null ? nobody : await standingIn(present, entries);
    const went = present === null ? nobody : leftOutCalls(present, entries, "went");
    const isToStand = (entry: Entry): boolean => stood?.has(entry.id) ?? isSince(entry, copy.made.day);
    const isLeftOut = ({ id }: Entry): boolean => leftOut.has(id) && went.has(id) && !stands.has(id);
    const again = entries.filter((entry) => isLeftOut(entry) || isOtherNow(entry, isToStand(entry), stands));
    journal.mark(
      again.flatMap((entry) => [...retold(entry), { event: "reopened" as const, id: entry.id }]),
      now,
    );
    return { kept: name, missing: new Set(again.map(({ id }) => id)) };
  });
  return { kept, delivery: await deliverAll(desk, { force, audit: true, missing }) };
}

function keeping<Result>({ journal }: Desk, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const detail = systemCode(error);
    if (detail === null) throw error;
    throw new Failure("workbook.not-saved", { folder: journal.folder, detail }, { cause: error });
  }
}

const nobody: ReadonlySet<string> = new Set();

/** The workbook as it is; null when it can't be read. */
async function bookNow(desk: Desk): Promise<Book | null> {
  try {
    return (await openNow(desk)).book;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** True for what has gone with the copy and is to stand there, and for an added contact that was taken back and is there again. */
function isOtherNow({ id, kind, state }: Entry, isToStand: boolean, stands: ReadonlySet<string>): boolean {
  if (state === "written") return isToStand && !stands.has(id);
  return state === "undone" && kind === "contact" && stands.has(id);
}

function isSince({ saved }: Entry, day: Day): boolean {
  return saved === null || saved.day >= day;
}
