/** Records what was done: first on this disk, then in the workbook. The one way in for every command that writes. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { callRecord, type NewRecord } from "../kinds/kinds.ts";
import { longPatience } from "../store/wait-for-lock.ts";
import { type Entry, newEntry } from "../story/entries.ts";
import { type Delivery, deliverWaiting } from "./delivery.ts";
import type { DeliveryOptions } from "./delivery-options.ts";
import type { Desk, OpenedBook } from "./desk.ts";
import { openNow } from "./desk.ts";

/** What has become of what was recorded. */
export interface Recorded {
  /** The records as they stand in the journal, in the order given. */
  readonly entries: readonly Entry[];
  /** What was delivered with them. */
  readonly delivery: Delivery;
}

/**
 * Saves calls and then delivers everything that waits. `saved` is called when they are safe on this disk. Throws Failure
 * workbook.not-saved when they could not be saved; after `saved` no Failure is thrown: what can't be written waits.
 */
export async function recordCalls(
  desk: Desk,
  calls: readonly LoggedCall[],
  saved: () => void,
  options: Pick<DeliveryOptions, "opened" | "force"> = {},
): Promise<Recorded> {
  return recordAll(desk, calls.map(callRecord), saved, options);
}

/** The same for records of any kind. */
export async function recordAll(
  desk: Desk,
  records: readonly NewRecord[],
  saved: () => void,
  options: Pick<DeliveryOptions, "opened" | "force"> = {},
): Promise<Recorded> {
  desk.journal.save(records, desk.now, desk.workbook.version?.() ?? null);
  saved();
  const fresh = new Set(records.map(({ id }) => id));
  try {
    const delivery = await deliverAll(desk, { ...options, fresh });
    const { entries } = desk.journal.story();
    return { entries: records.flatMap(({ id }) => entries.get(id) ?? []), delivery };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return onlySaved(records, error);
  }
}

/** The journal could not be read again: that does not take back what was said. */
function onlySaved(records: readonly NewRecord[], why: Failure): Recorded {
  const entries = records.map((record) => newEntry({ ...record, event: "saved", order: 0 }, null));
  const nothing = { written: [], putBack: [], undone: [], conflicts: [], pending: [], changed: false };
  return { entries, delivery: { ...nothing, waiting: { entries, why } } };
}

/** Delivers everything, waiting longer for another followup that is writing. Like deliverWaiting else. */
export function deliverAll(desk: Desk, options: DeliveryOptions): Promise<Delivery> {
  return deliverWaiting(desk, { patience: longPatience, ...options });
}

/** The book for a command, and what was delivered before. */
export interface CurrentBook {
  /** As the workbook stands, with what still can't be written laid over it: a command sees every outcome. */
  readonly book: Book;
  /** The workbook alone, to be handed to recordCalls. */
  readonly opened: OpenedBook;
  readonly delivery: Delivery;
}

/** Opens the workbook and delivers what waits. Throws Failure when the workbook can't be opened. */
export async function currentBook(desk: Desk, options: DeliveryOptions = {}): Promise<CurrentBook> {
  const before = await openNow(desk);
  const delivery = await deliverWaiting(desk, { ...options, opened: before });
  const opened = delivery.changed ? await openNow(desk) : before;
  const { pending } = delivery;
  if (pending.length === 0) return { book: opened.book, opened, delivery };
  const { overlaid } = await import("../../workbook/overlay.ts");
  return { book: await desk.open(overlaid(desk.workbook, pending)), opened, delivery };
}
