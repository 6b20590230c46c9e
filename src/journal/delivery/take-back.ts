/** Takes back what was done: in the journal at once, in the workbook as soon as it can be written. */

import { Failure } from "../../base/errors.ts";
import type { ToldCell } from "../../base/usage-problems.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { beforeWrite, hashOf } from "../copies/copies.ts";
import { putBack } from "../door.ts";
import type { EmptiedRow } from "../kinds/delivering.ts";
import { callIn } from "../kinds/kinds.ts";
import { underLock } from "../store/wait-for-lock.ts";
import type { Entry } from "../story/entries.ts";
import { lastDone } from "../story/recent.ts";
import { retold } from "../story/retold.ts";
import { idsIn } from "./audit.ts";
import type { Delivery } from "./delivery.ts";
import type { Desk } from "./desk.ts";
import { openNow } from "./desk.ts";
import { isThere, planBack, waitsForWorkbook } from "./plan-entry.ts";
import { deliverAll } from "./record.ts";

/** What has become of a record that was taken back. */
export interface TakenBack {
  readonly entry: Entry;
  readonly delivery: Delivery;
  /** Cells that hold something else by now and stay as they are. */
  readonly left: readonly ToldCell[];
  /** Whether it stands in the workbook. */
  readonly isThere: boolean;
  /** Whether it was written there once, whatever has become of it. */
  readonly hasArrived: boolean;
  /** True for a call whose own row has gone while its contact's cells said what it wrote, and were put back. */
  readonly isOnlyContact: boolean;
  /** The row of an added contact that was emptied and stays; null where none was. */
  readonly emptied: EmptiedRow | null;
  /** False for a call whose contact's row has gone, or can't be told from others: no contact was touched. */
  readonly isContactFound: boolean;
  /** The earlier call that this one had corrected, and that stays taken back; null where there is none. */
  readonly earlier: LoggedCall | null;
}

/** How to take back. */
export interface TakingBackOptions {
  /** Write although the workbook looks open in another program. */
  readonly force: boolean;
  /** Also what others have changed of it since. */
  readonly wholly?: boolean;
}

/** What was done last on this machine in this workbook and can be taken back; null when there is nothing. */
export function lastToTakeBack({ journal }: Desk): Entry | null {
  return lastDone(journal.story()) ?? lastDone(journal.wholeStory());
}

/** Takes a record back. Throws Failure workbook.not-saved when not even the journal could be written. */
export async function takeBack(
  desk: Desk,
  entry: Entry,
  { force, wholly = false }: TakingBackOptions,
): Promise<TakenBack> {
  if (entry.file !== null && (await isPutBackNow(desk, entry, force))) return putBackWhole(desk, entry);
  const { emptied, isContactFound, isOnlyContact, isThere, left } = await lookBefore(
    desk,
    wholly ? { ...entry, wholly } : entry,
  );
  const { id } = entry;
  desk.journal.decide(
    [...retold(entry), { event: "taken-back", id, ...(wholly ? { whole: true } : {}) }],
    desk.now,
  );
  const delivery = await deliverAll(desk, { force });
  const undone = delivery.undone.find(({ id }) => id === entry.id);
  const waiting = delivery.waiting?.entries.find(({ id }) => id === entry.id);
  return {
    entry: undone ?? waiting ?? entry,
    delivery,
    left,
    isThere,
    emptied,
    isContactFound,
    isOnlyContact,
    hasArrived: entry.arrival !== null,
    earlier: correctedBy(desk, entry),
  };
}

/** The call that was taken back for this one; null for one that corrected none. */
function correctedBy({ journal }: Desk, entry: Entry): LoggedCall | null {
  const id = callIn(entry)?.replaces;
  const earlier = id === undefined ? undefined : journal.wholeStory().entries.get(id);
  if (earlier?.state !== "undone" && earlier?.state !== "taken-back") return null;
  return callIn(earlier);
}

/** The same, unless it can't be written now: what can wait is taken back in the journal then. */
async function isPutBackNow(desk: Desk, entry: Entry, force: boolean): Promise<boolean> {
  try {
    return await isPutBack(desk, entry, force);
  } catch (error) {
    if (!(error instanceof Failure) || !waitsForWorkbook(entry)) throw error;
    return false;
  }
}

/**
 * Puts the file back as it was before one write, where it is still just what that write made of it: then nothing of it
 * stays, and nothing else is touched. False where anything has changed since, or the former file is not kept.
 */
function isPutBack(desk: Desk, entry: Entry, force: boolean): Promise<boolean> {
  const { journal, now, workbook } = desk;
  const { file, id } = entry;
  return underLock(desk, (lock) => {
    const former = file === null ? null : beforeWrite(journal, id);
    if (former === null || hashOf(journal, workbook) !== file) return false;
    // What can wait is noted first: whatever ends this half way, the next delivery takes back what is left of it.
    if (waitsForWorkbook(entry)) journal.decide([...retold(entry), { event: "taken-back", id }], now);
    putBack(desk, lock, former, force);
    return true;
  });
}

function putBackWhole({ journal, now }: Desk, entry: Entry): TakenBack {
  const { id } = entry;
  const isNoted = waitsForWorkbook(entry);
  // The file is back by now: where that can't be noted, another look at it tells the same.
  journal.mark(
    [
      ...(isNoted ? [] : [...retold(entry), { event: "taken-back", id } as const]),
      { event: "undone", id } as const,
    ],
    now,
  );
  const nothing = { written: [], putBack: [], conflicts: [], waiting: null, pending: [] };
  const undone: Entry = { ...entry, state: "undone" };
  return {
    entry: undone,
    delivery: { ...nothing, undone: [undone], changed: true },
    left: [],
    isThere: true,
    emptied: null,
    isOnlyContact: false,
    hasArrived: true,
    isContactFound: true,
    earlier: null,
  };
}

/** What taking back would meet in the workbook as it stands. */
export interface Before {
  readonly isThere: boolean;
  readonly left: readonly ToldCell[];
  /** True when others have changed it since, so that the person is asked. */
  readonly isChanged: boolean;
  readonly isContactFound: boolean;
  readonly isOnlyContact: boolean;
  readonly emptied: EmptiedRow | null;
}

/** Looks what taking back would meet; nothing where the workbook can't be read now. */
export async function lookBefore(desk: Desk, entry: Entry): Promise<Before> {
  try {
    const { book } = await openNow(desk);
    // A call whose complaint alone was taken out stands there all the same.
    const ids = await idsIn(book, [entry]);
    const stands = callIn(entry) === null ? await isThere(book, entry, ids) : ids.has(entry.id);
    const back = await planBack(book, entry, stands);
    const { changes, emptied = null, isChanged, isContactFound = true, left } = back;
    return {
      ...{ isThere: stands, left, isChanged, emptied, isContactFound: isContactFound || !stands },
      isOnlyContact: !stands && callIn(entry) !== null && changes.length > 0,
    };
  } catch (error) {
    if (error instanceof Failure)
      return {
        ...{ isThere: entry.arrival !== null, left: [], isChanged: false, isContactFound: true },
        ...{ emptied: null, isOnlyContact: false },
      };
    throw error;
  }
}
