/**
 * Brings what waits in the journal into the workbook, all in one write, each call exactly once: its id in the Calls
 * sheet says whether it has arrived, never the journal's own mark.
 */
import { Failure, isConflict, type ProblemCode } from "../errors.ts";
import { mergeChanges } from "../workbook/merge-changes.ts";
import type { Change } from "../workbook/workbook.ts";
import { auditWorkbook, idsIn } from "./audit-workbook.ts";
import { keepDailyCopy } from "./copies.ts";
import { type Desk, isCurrent, type OpenedBook, openNow } from "./desk.ts";
import type { Entry } from "./entries.ts";
import type { JournalEvent } from "./events.ts";
import type { Journal } from "./journal.ts";
import type { Lock } from "./lock.ts";
import { conflictOf, planDelivery } from "./plan-delivery.ts";

/** How to deliver. */
export interface DeliveryOptions {
  /** The book that was read already. */
  readonly opened?: OpenedBook | null;
  /** Write although the workbook looks open in another program. */
  readonly force?: boolean;
  /** Look for outcomes that have gone from the workbook even when it seems unchanged, back to the first. */
  readonly audit?: boolean;
  /** Calls that were saved just now and can't stand in the workbook yet. */
  readonly fresh?: ReadonlySet<string>;
  /** How long to wait for another followup that is writing, in milliseconds. */
  readonly patience?: number;
}

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

/** So often a delivery starts again from a workbook that has changed under it. */
const mostAttempts = 4;

/** Milliseconds between two looks at a lock that is taken. */
const lockPause = 15;

/** A failure that is about one cell, and so about one call. */
const aboutOneCell: readonly ProblemCode[] = [
  "workbook.formula",
  "workbook.merged",
  "workbook.text-too-long",
];

interface Work {
  readonly desk: Desk;
  readonly options: DeliveryOptions;
  /** How the entries stood when the delivery began. */
  readonly before: ReadonlyMap<string, Entry>;
  /** Ids of calls that had gone from the workbook. */
  readonly gone: Set<string>;
}

/** What one attempt came to. */
interface Outcome {
  readonly pending: readonly Change[];
  readonly changed: boolean;
  readonly why: Failure | null;
}

const nothingDone: Outcome = { pending: [], changed: false, why: null };

/**
 * Delivers what waits. Cheap when nothing does and nobody else has changed the workbook. A workbook that can't be read
 * or written now is no error here: then `waiting` says why. Throws Failure workbook.unreadable when the journal can't be read.
 */
export async function deliverWaiting(desk: Desk, options: DeliveryOptions = {}): Promise<Delivery> {
  const before = desk.journal.story().entries;
  const work = { desk, options, before, gone: new Set<string>() };
  if (!hasWork(desk, options)) return told(work, nothingDone);
  const lock = takeLock(work);
  if (lock === "nothing left") return told(work, { ...nothingDone, changed: true });
  if (lock === null)
    return told(work, { ...nothingDone, why: new Failure("waiting.busy", { place: desk.workbook.place }) });
  try {
    return told(work, await underLock(work, lock));
  } finally {
    lock.release();
  }
}

/** True when something waits, or the workbook is not as it was last seen. */
function hasWork(desk: Desk, options: DeliveryOptions): boolean {
  const { entries, seen } = desk.journal.story();
  let written = false;
  for (const { state } of entries.values()) {
    if (state === "waiting" || state === "taken-back") return true;
    written ||= state === "written" || state === "undone";
  }
  return written && (options.audit === true || isUnseen(desk, seen));
}

function isUnseen({ workbook }: Desk, seen: string | null): boolean {
  const version = workbook.version?.() ?? null;
  return version !== null && version !== seen;
}

/** The lock; "nothing left" when others have delivered everything meanwhile; null when it stays taken. */
function takeLock({ desk, options }: Work): Lock | "nothing left" | null {
  const { journal } = desk;
  const { machine } = journal;
  for (let waited = 0; ; ) {
    try {
      const lock = journal.lock();
      if (lock !== null) return lock;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return null;
    }
    if (waited >= (options.patience ?? 1500)) return null;
    const pause = lockPause + (Number.parseInt(machine.random(2), 16) % lockPause);
    machine.pause(pause);
    waited += pause;
    journal.refresh();
    if (!hasWork(desk, { ...options, audit: false })) return "nothing left";
  }
}

async function underLock(work: Work, lock: Lock): Promise<Outcome> {
  const { desk, options } = work;
  desk.journal.refresh();
  let opened = options.opened ?? null;
  let outcome = nothingDone;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    try {
      if (opened === null || !isCurrent(opened, desk)) opened = await openNow(desk);
      outcome = await deliverTo(opened, work, lock, null);
      if (outcome.why !== null && aboutOneCell.includes(outcome.why.code)) return await oneByOne(work, lock);
      if (outcome.why === null || !isConflict(outcome.why)) return outcome;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (!isConflict(error)) return { ...outcome, why: asWaiting(error) };
    }
    opened = null;
  }
  return { ...outcome, why: new Failure("conflict.changed", { place: desk.workbook.place }) };
}

/** To a person whose outcome is saved, a missing workbook is one to be put back, not a mistyped name. */
function asWaiting(failure: Failure): Failure {
  if (failure.code !== "workbook.missing" || !("place" in failure.data)) return failure;
  return new Failure("waiting.missing", { place: failure.data.place }, { cause: failure });
}

/** Delivers all entries that wait for the workbook, or only one. */
async function deliverTo(opened: OpenedBook, work: Work, lock: Lock, only: string | null): Promise<Outcome> {
  const { desk, options } = work;
  const { journal, now } = desk;
  const audited = await auditWorkbook(desk, opened, options.audit === true);
  for (const id of audited?.gone ?? []) work.gone.add(id);
  const entries = waitingFor(journal, only);
  const areAllFresh = entries.every((entry) => isFresh(entry, options));
  const ids = areAllFresh ? null : (audited?.ids ?? (await idsIn(opened.book)));
  const plan = await planDelivery(desk, opened.book, entries, ids);
  journal.mark(plan.before, now);
  if (plan.changes.length === 0) {
    journal.mark([...plan.after, ...seenAt(opened.version)], now);
    return nothingDone;
  }
  try {
    const version = await write(plan.changes, work, lock);
    journal.mark([...plan.after, ...seenAt(version)], now);
    return { pending: [], changed: true, why: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { pending: plan.changes, changed: false, why: error };
  }
}

/** Gives the version that was written; null where the workbook has none. */
async function write(
  changes: readonly Change[],
  { desk, options }: Work,
  lock: Lock,
): Promise<string | null> {
  keepDailyCopy(desk.journal, desk.workbook, desk.now.day);
  const applied = await desk.workbook.apply(mergeChanges(changes), {
    force: options.force === true,
    beforeReplace: () => {
      if (!lock.isHeld()) throw new Failure("waiting.busy", { place: desk.workbook.place });
    },
  });
  return applied.version ?? null;
}

/** One call has a cell that can't be written: it becomes a conflict, and the others are written without it. */
async function oneByOne(work: Work, lock: Lock): Promise<Outcome> {
  const { desk } = work;
  let outcome = nothingDone;
  for (const { id } of waitingFor(desk.journal, null)) {
    const { changed, pending, why } = await deliverTo(await openNow(desk), work, lock, id);
    if (why !== null && aboutOneCell.includes(why.code)) desk.journal.mark([conflictOf(id, why)], desk.now);
    else if (why !== null) return { pending, changed: changed || outcome.changed, why };
    outcome = { ...outcome, changed: changed || outcome.changed };
  }
  return outcome;
}

function waitingFor(journal: Journal, only: string | null): readonly Entry[] {
  return journal.open().filter(({ id, state }) => state !== "conflict" && (only === null || id === only));
}

/** True for a call that was saved by this command and never tried: nobody can have written it yet. */
function isFresh(entry: Entry, { fresh }: DeliveryOptions): boolean {
  return !entry.attempted && fresh?.has(entry.id) === true;
}

function seenAt(version: string | null): JournalEvent[] {
  return version === null ? [] : [{ event: "seen", version }];
}

function told({ before, desk, gone }: Work, { changed, pending, why }: Outcome): Delivery {
  const after = [...desk.journal.story().entries.values()];
  const news = after.filter((entry) => before.get(entry.id)?.state !== entry.state);
  const waiting = after.filter(({ state }) => state === "waiting" || state === "taken-back");
  const busy = new Failure("waiting.busy", { place: desk.workbook.place });
  return {
    written: news.filter(({ id, state }) => state === "written" && !gone.has(id)),
    putBack: after.filter(({ id, state }) => state === "written" && gone.has(id)),
    undone: news.filter(({ state }) => state === "undone"),
    conflicts: news.filter(({ state }) => state === "conflict"),
    waiting: waiting.length === 0 ? null : { entries: waiting, why: why ?? busy },
    pending,
    changed,
  };
}
