/**
 * Carries out changes, all or none, once, on the right rows, while others sort, insert and edit.
 *
 * Look (at what was read a moment ago, or again) → one atomic batch that begins with a key → check its answer. The key
 * is developer metadata with an id made from the call's id: a second batch with the same key is refused as a whole, so
 * after an answer that never came the same changes can be sent again. docs/google.md tells why, and what rests on what.
 */
import type { sheets_v4 } from "@googleapis/sheets";
import { Failure, isConflict } from "../../../base/errors.ts";
import type { Applied, Change } from "../../changes.ts";
import { type SheetsApi, sendChanges, Tries } from "../api.ts";
import type { Left } from "../reading/read.ts";
import type { Reader } from "../reading/reader.ts";
import { isBig } from "../reading/sizes.ts";
import type { Reply } from "../requests.ts";
import { readingPatience, writingPatience } from "../waiting.ts";
import { Aftercare } from "./aftercare.ts";
import { type Done, isAsMeant } from "./as-meant.ts";
import { calmly, patienceWithOthers } from "./doubled-ids.ts";
import { type Draft, draftOf } from "./draft.ts";
import { FreeRowKeys } from "./free-rows/free-row-keys.ts";
import { areSomeTaken } from "./free-rows/free-rows.ts";
import { type Fresh, freshOfAnswer, freshOrRead, readFresh } from "./fresh.ts";
import { GuardedWrites } from "./guarded-writes.ts";
import { columnRepairs } from "./moved-columns.ts";
import { forgetOldKeys } from "./old-keys.ts";
import { areRowsGone, isMoreThanPlain } from "./refused-batch.ts";
import { withIds } from "./row-ids.ts";
import { areOwn, keysOf, stateOf, type WriteKeys } from "./write-keys.ts";
import { writeProblem } from "./write-problem.ts";

/** So often rows may move between a look and a repair. */
const mostRepairs = 20;

/** Of small sheets the columns are read from top to bottom in one request anyway. */
function areAllSmall({ sheets }: Fresh): boolean {
  return [...sheets.values()].every(({ layout }) => !isBig(layout));
}

/** What the answer to a write is to show: where a tab or column is added only what has to be checked. */
function rangesAfter(draft: Draft, toTake: readonly string[] | null): readonly string[] {
  return toTake === null || draft.changesLayout ? draft.ranges : toTake;
}

type Answer = Reply<sheets_v4.Schema$BatchUpdateSpreadsheetResponse>;

/** One batch, from the look to its answer. */
export class Batch {
  private readonly api: SheetsApi;
  private readonly reader: Reader;
  private readonly tries: Tries;
  private readonly beforeSending: () => void;
  /** All sheets as the write has left them, where they will be read again and everything stands as it was meant to. */
  left: Left | null = null;
  /** The last draft, which the sheets as they were before it belong to. */
  private last: Done | null = null;
  /** True when a draft may have been carried out, or may be later. */
  private isPending = false;
  private refusals = 0;
  private readonly freeRows: FreeRowKeys;
  /** True once a refusal may be about number formats or moves: they are left out then. */
  private isPlain = false;

  constructor(api: SheetsApi, reader: Reader, beforeSending: () => void) {
    this.api = api;
    this.reader = reader;
    this.tries = new Tries(api, writingPatience);
    this.beforeSending = beforeSending;
    this.freeRows = new FreeRowKeys(api.access.waiting);
  }

  /** Throws conflicts, problems of the workbook and of access, and waiting.* when it may have to be tried again. */
  async deliver(wanted: readonly Change[]): Promise<Applied> {
    let keys = keysOf(wanted, this.api.access.waiting);
    const looked = await calmly(
      this.api,
      this.reader,
      wanted,
      await freshOrRead(this.api, this.reader, wanted),
      keys,
    );
    const { changes, fresh } = await withIds(this.api, this.reader, wanted, looked, this.tries);
    let before = fresh;
    for (;;) {
      const draft = await this.drafted(changes, before);
      const toTake = await this.reader.rangesToTake();
      const at = this.api.access.waiting.now();
      const answer = await this.send(draft, keys, toTake, before.keys ?? (await this.reader.layout()).keys);
      if (answer.kind === "answered") {
        if (draft instanceof Failure) throw draft;
        const done = { before, draft, answer: freshOfAnswer(answer.body, before) };
        const columns = columnRepairs(done);
        if (columns !== null) return this.underHeadings(columns, draft.applied);
        if (!isAsMeant(done, done.answer)) return this.settled(changes, done, null);
        if (toTake !== null && !draft.changesLayout)
          this.left = { at, sheets: answer.body.updatedSpreadsheet?.sheets ?? [] };
        return draft.applied;
      }
      if (answer.kind !== "refused") await this.tries.wait(answer);
      const isWhole = areAllSmall(before);
      const looked = await readFresh(this.api, this.reader, changes, isWhole);
      const after = await calmly(this.api, this.reader, changes, looked, keys);
      const there = after.keys ?? new Map<number, string>();
      const state = stateOf(keys, there);
      const isOwn = this.isPending && areOwn(keys, there);
      const isSaid = state === "written" || state === "partly";
      if (
        isSaid &&
        !isOwn &&
        areRowsGone(changes, isWhole ? after : await readFresh(this.api, this.reader, changes, true))
      ) {
        keys = keys.others();
        before = after;
        continue;
      }
      if (state === "written") {
        const done = draft instanceof Failure ? this.last : { before, draft };
        return this.settled(changes, done, isWhole ? after : null);
      }
      if (state === "partly") throw new Failure("conflict.changed", { place: this.api.place });
      // Whether a row that somebody else has filled is free by now is seen when it is drafted again.
      const isFilled = !(draft instanceof Failure) && this.freeRows.areTaken(draft, there);
      if (state === "taken") keys = keys.others();
      else if (answer.kind === "refused" && !isFilled) await this.refused(answer, changes, draft, after);
      before = after;
    }
  }

  /** The draft; or why there is none, when an earlier one may still be carried out. Throws it when none was ever sent. */
  private async drafted(changes: readonly Change[], before: Fresh): Promise<Draft | Failure> {
    const layout = await this.reader.layout();
    const { waiting } = this.api.access;
    try {
      const draft = draftOf(changes, before, layout, () => waiting.random(), this.isPlain);
      this.last = { before, draft };
      return draft;
    } catch (error) {
      if (error instanceof Failure && this.isPending) return error;
      // Another free row is looked for, where there is one.
      const isFilled = error instanceof Failure && isConflict(error) && areSomeTaken(changes, before.sheets);
      throw isFilled ? new Failure("conflict.changed", { place: this.api.place }, { cause: error }) : error;
    }
  }

  /** Sends a draft; without one only its keys, taken by nothing, so that no earlier draft can come after them. */
  private async send(
    draft: Draft | Failure,
    keys: WriteKeys,
    toTake: readonly string[] | null,
    seen: ReadonlyMap<number, string>,
  ): Promise<Answer> {
    this.beforeSending();
    const answer =
      draft instanceof Failure
        ? await sendChanges(this.api, keys.voided, [])
        : await sendChanges(
            this.api,
            [...keys.requests, ...this.freeRows.requests(draft, seen), ...draft.requests],
            rangesAfter(draft, toTake),
          );
    if (answer.kind === "unknown") this.isPending = true;
    if (answer.kind === "refused" && answer.refusal.status !== 400)
      throw this.api.problem(answer.refusal, true);
    return answer;
  }

  /** Refused for what it says: once may be because the grid has changed, twice is a problem to be told. */
  private async refused(
    { refusal }: Extract<Answer, { kind: "refused" }>,
    changes: readonly Change[],
    draft: Draft | Failure,
    before: Fresh,
  ): Promise<void> {
    // There may be no room for another key.
    if (this.refusals === 0 && (await forgetOldKeys(this.api, before.keys ?? new Map()))) return;
    this.reader.forget(true);
    const problem = writeProblem(refusal, changes, draft, before, await this.reader.layout(), this.api.place);
    this.refusals += 1;
    if (problem !== null) throw problem;
    const mayBePlainer = this.refusals === 2 && !(draft instanceof Failure) && isMoreThanPlain(draft);
    this.isPlain ||= mayBePlainer;
    if (this.refusals > 1 && !mayBePlainer) throw this.api.problem(refusal, true);
  }

  /** Columns have moved since the last look: cells get back what they held, and what was written goes under its headings. */
  private async underHeadings(
    requests: readonly sheets_v4.Schema$Request[],
    applied: Applied,
  ): Promise<Applied> {
    this.reader.forget(true);
    const writes = new GuardedWrites(this.api, new Tries(this.api, readingPatience));
    do await writes.send(requests);
    while (writes.isPending);
    return applied;
  }

  /** Repairs until nothing is to be repaired; `seen` is a look after the write. Throws Failure conflict.changed when rows never keep still, and when a new client is to be written anew. */
  private async settled(changes: readonly Change[], done: Done | null, seen: Fresh | null): Promise<Applied> {
    if (done === null) throw new Error("written without a draft");
    const aftercare = new Aftercare(done);
    // A row that was hit by mistake is not left like that for want of patience.
    const writes = new GuardedWrites(this.api, new Tries(this.api, readingPatience));
    for (let round = 0; round < mostRepairs; round += 1) {
      const isSeen = round === 0 && seen !== null;
      const now = isSeen ? seen : await readFresh(this.api, this.reader, changes, true);
      const { isWaiting, requests } = aftercare.repairs(now);
      if (requests.length > 0 || writes.isPending) await writes.send(requests);
      else if (isWaiting) await this.api.access.waiting.sleep(patienceWithOthers);
      else if (aftercare.isLeftOut(now)) break;
      else return done.draft.applied;
    }
    throw new Failure("conflict.changed", { place: this.api.place });
  }
}
