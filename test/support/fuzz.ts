/**
 * Runs a test on many broken things: each must be taken or refused with a problem of ours, in under two seconds of
 * processor time and 512 MB. FOLLOWUP_FUZZ=20000 says how many; a few hundred otherwise. What it came to is printed.
 */
import { afterAll, expect } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { seeded } from "./seeded.ts";
import type { Next } from "./workbooks/mutate.ts";

/** Milliseconds of processor time that no case may take: the clock would also count what else the machine does. */
const longest = 2000;
/** Bytes of memory that no set of cases may take. */
const mostMemory = 512 * 1024 * 1024;

/** How many cases are tried: so few in every test run, as many as were asked for in a long one. */
export function casesOf(few: number): number {
  return Number(process.env.FOLLOWUP_FUZZ ?? few);
}

/** Whole numbers from a seed. */
export function numbersFrom(seed: number): Next {
  const chance = seeded(seed);
  return (below) => Math.floor(chance() * below);
}

/** One of some things. */
export function oneOf<Item>(next: Next, items: readonly Item[]): Item {
  const [item] = items.slice(next(items.length));
  return item === undefined ? expect.fail("nothing to choose from") : item;
}

/** Counts and times the cases of one set; its line is printed when the tests of the file are over. */
export class FuzzFigures {
  private readonly what: string;
  private taken = 0;
  private refused = 0;
  private slowest = 0;
  private slowestCase = "";

  constructor(what: string) {
    this.what = what;
    afterAll(() => this.tell());
  }

  /** Tries one case, named by its seed or text: `work` says whether it was taken; a Failure is a refusal, and may be asked about. */
  async try(
    name: string | number,
    work: () => boolean | Promise<boolean>,
    refused: (failure: Failure) => void = () => {},
  ): Promise<void> {
    const began = process.cpuUsage();
    try {
      if (await work()) this.taken += 1;
      else this.refused += 1;
    } catch (error) {
      if (!(error instanceof Failure)) throw named(error, name);
      this.refused += 1;
      verify(error, name, refused);
    }
    const { system, user } = process.cpuUsage(began);
    const spent = (user + system) / 1000;
    if (spent > this.slowest) [this.slowest, this.slowestCase] = [spent, String(name).slice(0, 60)];
  }

  private tell(): void {
    const memory = process.resourceUsage().maxRSS * 1024;
    const figures = `${this.taken + this.refused} cases, ${this.taken} taken, ${this.refused} refused`;
    const slowest = `slowest ${this.slowest.toFixed(0)} ms (${JSON.stringify(this.slowestCase)})`;
    console.log(`fuzz: ${this.what}: ${figures}, ${slowest}, at most ${(memory / 1_048_576).toFixed(0)} MB`);
    expect(this.slowest, this.slowestCase).toBeLessThan(longest);
    expect(memory).toBeLessThan(mostMemory);
  }
}

function verify(failure: Failure, name: string | number, refused: (failure: Failure) => void): void {
  try {
    refused(failure);
  } catch (error) {
    throw named(error, name);
  }
}

function named(error: unknown, name: string | number): unknown {
  if (error instanceof Error) error.message = `case ${JSON.stringify(name)}: ${error.message}`;
  return error;
}
