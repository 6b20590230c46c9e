/** One delivery under the lock: audit, plan, write, mark; again from the workbook as it is when it changes under us. */
import { Failure, isConflict } from "../../base/errors.ts";
import { withWhose } from "../../book/plans/whose-cell.ts";
import type { Change } from "../../workbook/changes.ts";
import { canPutBack, write } from "../door.ts";
import { callIn } from "../kinds/kinds.ts";
import type { Lock } from "../store/lock.ts";
import type { Entry } from "../story/entries.ts";
import type { JournalEvent, RecordEvent } from "../story/events.ts";
import { conflictOf, isAboutAnAddedRow, isAboutOneCell, isRefused } from "../story/obstacles.ts";
import { auditWorkbook, idsIn } from "./audit.ts";
import type { DeliveryOptions } from "./delivery-options.ts";
import { type Desk, isCurrent, type OpenedBook, openNow } from "./desk.ts";
import type { Tally } from "./tally.ts";

/** What a delivery came to. */
export interface Attempt {
  /** What is planned and could not be written. */
  readonly pending: readonly Change[];
  /** True when the workbook was changed. */
  readonly changed: boolean;
  /** Why it could not be written; null when it was, or nothing was to be. */
  readonly why: Failure | null;
}

/** So often a delivery starts again from a workbook that has changed under it. */
const mostAttempts = 4;

/** Delivers everything that waits. Never throws a Failure: it becomes the reason why calls wait. */
export async function deliverUnderLock(
  desk: Desk,
  options: DeliveryOptions,
  tally: Tally,
  lock: Lock,
): Promise<Attempt> {
  desk.journal.refresh();
  const delivering = new Delivering(desk, options, tally, lock);
  let opened = options.opened ?? null;
  let last: Attempt = { pending: [], changed: false, why: null };
  let changed = false;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    try {
      if (opened === null || !isCurrent(opened, desk)) opened = await openNow(desk);
      last = await delivering.deliver(opened, null);
      changed ||= last.changed;
      last = { ...last, changed };
      if (last.why !== null && delivering.isAboutOne(last.why)) return await delivering.oneByOne();
      const isRestLeft = last.why === null && delivering.isRestLeft;
      if (!isRestLeft && (last.why === null || !isConflict(last.why))) return last;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (!isConflict(error)) return { ...last, why: asWaiting(error) };
    }
    opened = null;
  }
  return { ...last, why: new Failure("conflict.changed", { place: desk.workbook.place }) };
}

/** To a person whose outcome is saved, a missing workbook is one to be put back, not a mistyped name. */
function asWaiting(failure: Failure): Failure {
  if (failure.code !== "workbook.missing" || !("place" in failure.data)) return failure;
  return new Failure("waiting.missing", { place: failure.data.place }, { cause: failure });
}

class Delivering {
  private readonly desk: Desk;
  private readonly options: DeliveryOptions;
  private readonly tally: Tally;
  private readonly lock: Lock;
  /** True when only the added contacts were delivered, and what waits with them comes next. */
  isRestLeft = false;
  /** Of the sheets with contacts. */
  private titles: readonly string[] = [];

  constructor(desk: Desk, options: DeliveryOptions, tally: Tally, lock: Lock) {
    this.desk = desk;
    this.options = options;
    this.tally = tally;
    this.lock = lock;
  }

  /** Delivers all entries that wait for the workbook, or only one. */
  async deliver(opened: OpenedBook, only: string | null): Promise<Attempt> {
    const { desk, tally } = this;
    this.titles = opened.book.contacts.parts.map(({ title }) => title);
    const audited = await auditWorkbook(desk, opened, this.options.audit === true);
    tally.miss(audited?.gone ?? []);
    const entries = this.next(tally.waitingFor(only));
    // Stryker disable next-line ConditionalExpression: only saves time; a plan of no entries changes nothing and marks the same
    if (entries.length === 0) {
      tally.mark(seenAt(opened.version));
      return { pending: [], changed: false, why: null };
    }
    const areAllFresh = entries.every((entry) => this.isFresh(entry));
    const ids = areAllFresh ? null : (audited?.ids ?? (await idsIn(opened.book, entries)));
    // Mostly nothing has to be planned: everything still stands.
    const { planDelivery } = await import("./plan-delivery.ts");
    const plan = await planDelivery(desk, opened.book, entries, ids);
    tally.mark(plan.before);
    if (plan.changes.length === 0) {
      tally.mark([...plan.after(() => null), ...seenAt(opened.version)]);
      return { pending: [], changed: false, why: null };
    }
    const alone = await this.aloneToPutBack(entries);
    try {
      const applied = await write(desk, this.lock, plan.changes, {
        force: this.options.force === true,
        version: opened.version,
      });
      const rows = new Map(plan.changes.map((change, index) => [change, applied.rows[index] ?? null]));
      // Without a version that was looked at, nobody knows what the new one holds.
      const version = opened.version === null ? null : (applied.version ?? null);
      const marks = plan.after((change) => rows.get(change) ?? null);
      tally.mark([...(alone === null ? marks : marks.map(alone)), ...seenAt(version)]);
      return { pending: [], changed: true, why: null };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { pending: plan.changes, changed: false, why: error };
    }
  }

  /** Where rows may move, nothing is written into a row before it is there, and a call that is put back is planned by what its contact says: added contacts go first. */
  private next(waiting: readonly Entry[]): readonly Entry[] {
    const added = waiting.filter(({ kind, state }) => kind === "contact" && state === "waiting");
    const areFirst = this.desk.workbook.isFar || added.some(({ settlement }) => settlement !== null);
    this.isRestLeft = areFirst && added.length > 0 && added.length < waiting.length;
    return this.isRestLeft ? added : waiting;
  }

  /** For a contact that is added by a write of its own: the file is kept as it is before, and noted as it is then, so that undo can put it back. */
  private async aloneToPutBack(
    entries: readonly Entry[],
  ): Promise<((event: RecordEvent) => RecordEvent) | null> {
    const { journal, workbook } = this.desk;
    const [entry] = entries;
    if (entry?.kind !== "contact" || entry.state !== "waiting" || entries.length > 1) return null;
    if (!canPutBack(workbook)) return null;
    const { hashOf, keepFormer } = await import("../copies/copies.ts");
    keepFormer(journal, workbook, entry.id);
    return (event) => {
      if (event.event !== "written") return event;
      const file = hashOf(journal, workbook);
      return file === null ? event : { ...event, file };
    };
  }

  /** True when others could be written without the one that the problem is about: calls never wait for an added contact. */
  isAboutOne(why: Failure): boolean {
    if (isAboutOneCell(why) || isRefused(why, this.titles)) return true;
    return isAboutAnAddedRow(why) && this.tally.waitingFor(null).some((entry) => callIn(entry) === null);
  }

  /** One record can't be written: it becomes a conflict, and the others are written without it. */
  async oneByOne(): Promise<Attempt> {
    const { desk, tally } = this;
    let changed = false;
    for (const entry of tally.waitingFor(null)) {
      const { id } = entry;
      const opened = await openNow(desk);
      const attempt = await this.deliver(opened, id);
      const { why } = attempt;
      const isOwn = (problem: Failure): boolean =>
        isAboutOneCell(problem) ||
        isRefused(problem, this.titles) ||
        (callIn(entry) === null && isAboutAnAddedRow(problem));
      if (why !== null && isOwn(why)) tally.mark([conflictOf(id, withWhose(why, opened.book.contacts))]);
      else if (why !== null) return { ...attempt, changed };
      changed ||= attempt.changed;
    }
    return { pending: [], changed, why: null };
  }

  /** True for a call that was saved by this command and never tried: nobody can have written it yet. */
  private isFresh(entry: Entry): boolean {
    return !entry.attempted && this.options.fresh?.has(entry.id) === true;
  }
}

function seenAt(version: string | null): JournalEvent[] {
  return version === null ? [] : [{ event: "seen", version }];
}
