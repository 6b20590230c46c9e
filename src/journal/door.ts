/**
 * The one door into a workbook: whatever is written goes through here. A command is given a workbook that can only be
 * read; this file alone knows the whole of it. Under the lock of the workbook: the day's copy is kept first, the changes
 * carry what their cells are expected to hold, they are applied to the version that was looked at and to no other.
 */

import { Failure } from "../base/errors.ts";
import type { Day } from "../rules/calendar/day.ts";
import type { Applied, Change } from "../workbook/changes.ts";
import { mergeChanges } from "../workbook/merge-changes.ts";
import type { Grid, ReadableWorkbook, Remark, SheetTab, Wanted, Workbook } from "../workbook/workbook.ts";
import type { Desk } from "./delivery/desk.ts";
import type { Lock } from "./store/lock.ts";

/** How to write. */
export interface WriteOptions {
  /** Write although the workbook looks open in another program. */
  readonly force: boolean;
  /** The version that was planned on; null where the workbook has none, or it is not known. */
  readonly version: string | null;
  /** The day's copy: kept where it can be; else nothing is written (must); none of a workbook that was made just now. */
  readonly copy?: "try" | "must" | "none";
}

/** A workbook as everybody but this file sees it. */
class BehindDoor implements ReadableWorkbook {
  readonly #workbook: Workbook;
  readonly version?: () => string | null;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    if (workbook.version !== undefined) this.version = () => workbook.version?.() ?? null;
  }

  /** The whole workbook. Throws for one that never came through `behindDoor`: that is our own bug. */
  static whole(workbook: ReadableWorkbook): Workbook {
    if (#workbook in workbook) return workbook.#workbook;
    throw new TypeError("a workbook that can only be looked at was to be written");
  }

  get place(): string {
    return this.#workbook.place;
  }

  get file(): string | null {
    return this.#workbook.file;
  }

  get newestFirst(): boolean {
    return this.#workbook.newestFirst;
  }

  get isFar(): boolean {
    return this.#workbook.isFar;
  }

  get needsIds(): boolean {
    return this.#workbook.needsIds;
  }

  get tellsAfterWrite(): boolean {
    return this.#workbook.tellsAfterWrite;
  }

  get identity(): string {
    return this.#workbook.identity;
  }

  get timeZone(): string | null {
    return this.#workbook.timeZone;
  }

  savedOn(): Day | null {
    return this.#workbook.savedOn?.() ?? null;
  }

  tabs(): Promise<readonly SheetTab[]> {
    return this.#workbook.tabs();
  }

  read(wanted: readonly Wanted[]): Promise<readonly Grid[]> {
    return this.#workbook.read(wanted);
  }

  remarks(): Promise<readonly Remark[]> {
    return this.#workbook.remarks();
  }
}

/** The workbook as commands are given it: it can be read, and written only through this door. */
export function behindDoor(workbook: Workbook): ReadableWorkbook {
  return new BehindDoor(workbook);
}

/** True for a workbook of which copies are kept, so that one can be put back. */
export function canPutBack(workbook: ReadableWorkbook): boolean {
  return BehindDoor.whole(workbook).putBack !== undefined;
}

/**
 * Applies changes under the lock, all or none; edits of the same row are joined. `rows` of the answer are those of the
 * given changes. Throws what the workbook's own `apply` throws, waiting.busy when the lock was lost, and
 * workbook.no-copy when a copy was demanded and could not be kept.
 */
export async function write(
  desk: Desk,
  lock: Lock,
  changes: readonly Change[],
  { copy = "try", force, version }: WriteOptions,
): Promise<Applied> {
  const { journal, now } = desk;
  const workbook = BehindDoor.whole(desk.workbook);
  if (copy !== "none") {
    const { keepDailyCopy } = await import("./copies/copies.ts");
    keepDailyCopy(journal, workbook, now.day, copy === "must");
  }
  const merged = mergeChanges(changes);
  const applied = await workbook.apply(merged, { force, version, beforeReplace: () => confirm(desk, lock) });
  const places = new Map(merged.map((change, index) => [change, applied.rows[index] ?? null]));
  return { ...applied, rows: changes.map((change) => places.get(change) ?? null) };
}

/** Puts an earlier copy of the whole workbook in its place, under the lock. Throws like `write`, and usage.no-copies. */
export function putBack(desk: Desk, lock: Lock, copy: Uint8Array, force: boolean): void {
  const workbook = BehindDoor.whole(desk.workbook);
  if (workbook.putBack === undefined) throw new Failure("usage.no-copies", { place: workbook.place });
  workbook.putBack(copy, { force, beforeReplace: () => confirm(desk, lock) });
}

/** At the last moment: nobody has taken the lock over. */
function confirm({ workbook }: Desk, lock: Lock): void {
  if (!lock.isHeld()) throw new Failure("waiting.busy", { place: workbook.place });
}
