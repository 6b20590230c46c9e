/**
 * Small writes after or before the main one, each under a key that is used again until an answer has come: as long as
 * nobody knows whether a batch was carried out, or will be carried out late, no other one gets past it.
 */
import type { sheets_v4 } from "@googleapis/sheets";
import { type SheetsApi, sendChanges, type Tries } from "../api.ts";
import { keysOf, type WriteKeys } from "./write-keys.ts";

/** Sends small writes, one after the other. */
export class GuardedWrites {
  private readonly api: SheetsApi;
  private readonly tries: Tries;
  private key: WriteKeys | null = null;
  private refusals = 0;

  constructor(api: SheetsApi, tries: Tries) {
    this.api = api;
    this.tries = tries;
  }

  /** True while a batch may still be carried out. */
  get isPending(): boolean {
    return this.key !== null;
  }

  /** Sends a batch, or with nothing to send the key alone, so that no earlier batch can come after it. Look again afterwards. */
  async send(requests: readonly sheets_v4.Schema$Request[]): Promise<void> {
    const { waiting } = this.api.access;
    const mayHaveComeThrough = this.key !== null;
    const key = this.key ?? keysOf([], { now: () => waiting.now(), random: () => waiting.random() });
    const answer = await sendChanges(this.api, [...key.requests, ...requests], []);
    this.key = answer.kind === "unknown" || mayHaveComeThrough ? key : null;
    if (answer.kind === "answered") this.key = null;
    else if (answer.kind !== "refused") await this.tries.wait(answer);
    else if (answer.refusal.status === 400 && mayHaveComeThrough) this.key = null;
    else if (answer.refusal.status !== 400 || this.refusals > 0) throw this.api.problem(answer.refusal, true);
    else this.refusals += 1;
  }
}
