/** The address of the spreadsheet under test, and waiting that takes no time. */
import type { Waiting } from "../../../src/workbook/google/waiting.ts";

/** An id as long as Google's. */
export const documentId = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcdef";

/** A person's address of it. */
export const address = `https://docs.google.com/spreadsheets/d/${documentId}/edit#gid=0`;

/** Waiting that takes no time: the clock goes on by what was slept. */
export class QuickWaiting implements Waiting {
  /** Everything that was slept, in milliseconds. */
  readonly slept: number[] = [];
  private time: number;
  private seed: number;

  constructor(seed = 1, time = 1_795_000_000_000) {
    this.seed = seed;
    this.time = time;
  }

  now(): number {
    return this.time;
  }

  /** Time goes by. */
  pass(milliseconds: number): void {
    this.time += milliseconds;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds);
    this.time += milliseconds;
  }

  /** mulberry32. */
  random(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
