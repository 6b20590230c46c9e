/**
 * Carries out changes, all or none, once, on the right rows, while others sort, insert and edit.
 *
 * Look (at what was read a moment ago, or again) → one atomic batch that begins with a key → check its answer. The key
 * is developer metadata with an id made from the call's id: a second batch with the same key is refused as a whole, so
 * after an answer that never came the same changes can be sent again. docs/google.md tells why, and what rests on what.
 */
import type { sheets_v4 } from "@googleapis/sheets";
import { Failure } from "../../errors.ts";
import type { Applied, Change } from "../workbook.ts";
import { type SheetsApi, sendChanges, Tries } from "./api.ts";
import { draftOf } from "./draft.ts";
import { type Fresh, freshOfAnswer, freshOrRead, readFresh } from "./fresh.ts";
import type { Reader } from "./reader.ts";
import type { Outcome } from "./requests.ts";
import { withIds } from "./row-ids.ts";
import { type Done, isAsMeant, repairs } from "./settle.ts";
import { writingPatience } from "./waiting.ts";
import { keysOf, stateOf, type WriteKeys } from "./write-keys.ts";
import { writeProblem } from "./write-problem.ts";

/** So often rows may move between a look and a repair. */
const mostRepairs = 6;

type Answer = Outcome<sheets_v4.Schema$BatchUpdateSpreadsheetResponse>;

/** One delivery. */
export class Delivery {
  private readonly api: SheetsApi;
  private readonly reader: Reader;
  private readonly tries: Tries;
  private readonly beforeSending: () => void;
  /** The first draft that may have been carried out: what stood in the rows before is known from it. */
  private first: Done | null = null;
  private refusals = 0;

  constructor(api: SheetsApi, reader: Reader, beforeSending: () => void) {
    this.api = api;
    this.reader = reader;
    this.tries = new Tries(api, writingPatience);
    this.beforeSending = beforeSending;
  }

  /** Throws conflicts, problems of the workbook and of access, and waiting.* when it may have to be tried again. */
  async deliver(wanted: readonly Change[]): Promise<Applied> {
    const looked = await freshOrRead(this.api, this.reader, wanted);
    const { changes, fresh } = await withIds(this.api, this.reader, wanted, looked);
    let keys: WriteKeys = keysOf(changes, this.api.access.waiting);
    let before = fresh;
    for (;;) {
      const done = await this.drafted(changes, before);
      this.first ??= done;
      const answer = await this.send(done, keys);
      if (answer.kind === "answered") return this.checked(changes, done, freshOfAnswer(answer.body, before));
      if (answer.kind !== "refused") await this.tries.wait(answer);
      before = await readFresh(this.api, this.reader, changes);
      const state = stateOf(keys, before.keys ?? new Map());
      if (state === "written") return this.settled(changes, this.first);
      if (state === "partly") throw new Failure("conflict.changed", { place: this.api.place });
      if (state === "taken") keys = keys.others();
      else if (answer.kind === "refused") await this.refused(answer, changes, before);
    }
  }

  private async drafted(changes: readonly Change[], before: Fresh): Promise<Done> {
    const layout = await this.reader.layout();
    const { waiting } = this.api.access;
    return { before, draft: draftOf(changes, before, layout, () => waiting.random()) };
  }

  private async send({ draft }: Done, keys: WriteKeys): Promise<Answer> {
    this.beforeSending();
    const requests = [...keys.requests, ...draft.requests];
    const answer = await sendChanges(this.api, requests, draft.ranges, writingPatience.oneTry);
    if (answer.kind === "refused" && answer.refusal.status !== 400)
      throw this.api.problem(answer.refusal, true);
    return answer;
  }

  /** Refused for what it says: once may be because the grid has changed, twice is a problem to be told. */
  private async refused(
    { refusal }: Extract<Answer, { kind: "refused" }>,
    changes: readonly Change[],
    before: Fresh,
  ): Promise<void> {
    this.reader.forget(true);
    const problem = writeProblem(refusal, changes, before, await this.reader.layout(), this.api.place);
    this.refusals += 1;
    if (problem !== null) throw problem;
    if (this.refusals > 1) throw this.api.problem(refusal, true);
  }

  private checked(changes: readonly Change[], done: Done, after: Fresh): Promise<Applied> {
    return isAsMeant(done, after) ? Promise.resolve(done.draft.applied) : this.settled(changes, done);
  }

  /** Repairs until nothing is to be repaired. Throws Failure conflict.changed when rows never keep still. */
  private async settled(changes: readonly Change[], done: Done): Promise<Applied> {
    for (let round = 0; round < mostRepairs; round += 1) {
      const requests = repairs(done, await readFresh(this.api, this.reader, changes, true));
      if (requests.length === 0) return done.draft.applied;
      const answer = await sendChanges(this.api, requests, [], writingPatience.oneTry);
      if (answer.kind === "refused") throw this.api.problem(answer.refusal, true);
      if (answer.kind !== "answered") await this.tries.wait(answer);
    }
    throw new Failure("conflict.changed", { place: this.api.place });
  }
}
