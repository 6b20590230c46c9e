/**
 * Brings what waits in the journal into the workbook, all in one write, each call exactly once: its id in the Calls
 * sheet says whether it has arrived, never the journal's own mark.
 */
import { Failure } from "../../base/errors.ts";
import type { Change } from "../../workbook/changes.ts";
import { waitForLock } from "../store/wait-for-lock.ts";
import type { Entry } from "../story/entries.ts";
import { type Attempt, deliverUnderLock } from "./deliver-under-lock.ts";
import type { DeliveryOptions } from "./delivery-options.ts";
import { type Desk, isUnseen } from "./desk.ts";
import { Tally } from "./tally.ts";

/** What a delivery has done. The entries are as they stand after it. */
export interface Delivery {
  /** Calls that reached the workbook now, without those that were put back. */
  readonly written: readonly Entry[];
  /** Calls that had gone from the workbook because another program saved an older copy, and stand in it again. */
  readonly putBack: readonly Entry[];
  /** Calls that the workbook now shows as undone. */
  readonly undone: readonly Entry[];
  /** Calls that have just come into conflict; the person decides with `followup sync`. */
  readonly conflicts: readonly Entry[];
  /** Everything that still waits, and why; null when nothing does. */
  readonly waiting: { readonly entries: readonly Entry[]; readonly why: Failure } | null;
  /** What is planned and could not be written now, to be laid over the book. */
  readonly pending: readonly Change[];
  /** True when the workbook was changed: a book that was read before is out of date. */
  readonly changed: boolean;
}

/** How long a command that only reads waits for another followup that is writing, in milliseconds. */
const shortPatience = 1500;

const nothingDone: Attempt = { pending: [], changed: false, why: null };

/**
 * Delivers what waits. Cheap when nothing does and nobody else has changed the workbook. A workbook that can't be read
 * or written now is no error here: then `waiting` says why. Throws Failure workbook.unreadable when the journal can't be read.
 */
export async function deliverWaiting(desk: Desk, options: DeliveryOptions = {}): Promise<Delivery> {
  const tally = new Tally(desk);
  tally.miss([...(options.missing ?? [])]);
  if (!hasWork(desk, options)) return told(desk, tally, nothingDone);
  const waited = desk.journal.open().some(({ state }) => state !== "conflict");
  const patience = options.patience ?? shortPatience;
  const lock = waitForLock(desk, patience, () => waited && isDelivered(desk));
  if (lock instanceof Failure) return told(desk, tally, { ...nothingDone, why: lock });
  if (lock === null) return told(desk, tally, { ...nothingDone, changed: true });
  try {
    return told(desk, tally, await deliverUnderLock(desk, options, tally, lock));
  } finally {
    lock.release();
  }
}

/** True when something waits, or the workbook is not as it was last seen. */
function hasWork(desk: Desk, options: DeliveryOptions): boolean {
  const { entries } = desk.journal.story();
  let written = false;
  for (const { state } of entries.values()) {
    if (state === "waiting" || state === "taken-back") return true;
    written ||= state === "written" || state === "undone";
  }
  return written && (options.audit === true || isUnseen(desk, desk.workbook.version?.() ?? null));
}

/** True once others have delivered everything that waited. */
function isDelivered({ journal }: Desk): boolean {
  journal.refresh();
  return journal.open().every(({ state }) => state === "conflict");
}

function told(desk: Desk, tally: Tally, { changed, pending, why }: Attempt): Delivery {
  const { news, putBack, waiting } = tally.result();
  const busy = new Failure("waiting.busy", { place: desk.workbook.place });
  return {
    written: news.filter(({ id, state }) => state === "written" && !tally.hadGone(id)),
    putBack,
    undone: news.filter(({ state }) => state === "undone"),
    conflicts: news.filter(({ state }) => state === "conflict"),
    waiting: waiting.length === 0 ? null : { entries: waiting, why: why ?? busy },
    pending,
    changed,
  };
}
