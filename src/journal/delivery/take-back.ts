/** Takes a call back: in the journal at once, in the workbook as soon as it can be written. */
import { Failure } from "../../base/errors.ts";
import { planUndo } from "../../book/plans/plan-undo.ts";
import { type Entry, retold } from "../story/entries.ts";
import { lastCall } from "../story/recent.ts";
import { idsIn } from "./audit-workbook.ts";
import type { Delivery } from "./delivery.ts";
import type { Desk } from "./desk.ts";
import { openNow } from "./desk.ts";
import { deliverAll } from "./record.ts";

/** What has become of a call that was taken back. */
export interface TakenBack {
  readonly entry: Entry;
  readonly delivery: Delivery;
  /** Names of cells that hold something else by now and stay as they are. */
  readonly left: readonly string[];
  /** Whether its row stands in the workbook. */
  readonly isThere: boolean;
}

/** The last call of this machine that can be taken back; null when there is none. */
export function lastToTakeBack({ journal }: Desk): Entry | null {
  return lastCall(journal.story()) ?? lastCall(journal.wholeStory());
}

/** Takes a call back. Throws Failure workbook.not-saved when not even the journal could be written. */
export async function takeBack(desk: Desk, entry: Entry, force: boolean): Promise<TakenBack> {
  const { isThere, left } = await lookAt(desk, entry);
  desk.journal.decide([...retold(entry), { event: "taken-back", id: entry.id }], desk.now);
  const delivery = await deliverAll(desk, { force });
  const undone = delivery.undone.find(({ id }) => id === entry.id);
  const waiting = delivery.waiting?.entries.find(({ id }) => id === entry.id);
  return { entry: undone ?? waiting ?? entry, delivery, left, isThere };
}

async function lookAt(desk: Desk, { call, cells, id }: Entry): Promise<Pick<TakenBack, "left" | "isThere">> {
  try {
    const { book } = await openNow(desk);
    const { left } = await planUndo(book, call, cells ?? []);
    return { left: left.map(({ cell }) => cell), isThere: (await idsIn(book)).has(id) };
  } catch (error) {
    if (error instanceof Failure) return { left: [], isThere: false };
    throw error;
  }
}
