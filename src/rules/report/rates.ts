/** The shares that a report shows: refused, bought and each reason, of the clients talked to. */
import type { Counts } from "./counts.ts";
import type { Part } from "./differences.ts";
import type { Rate } from "./report.ts";
import { wilson } from "./statistics.ts";
import type { RateName, Verdicts } from "./verdict.ts";

/** A share of the period under its name, with the one before it and what is known of its change. */
export type MakeRate = (name: RateName, part: Part, before: Part | null) => Rate;

/** Makes the shares of a report from its verdicts; null verdicts where there is too little to compare. */
export function rateMaker(verdicts: Verdicts | null, isOpen: boolean): MakeRate {
  return (name, { count, of }, before) => {
    const verdict = verdicts?.rates.get(name);
    return {
      count,
      of,
      share: isOpen ? wilson(count, of) : null,
      before,
      change: isOpen ? (verdict?.change ?? (verdicts === null ? "too-few" : null)) : null,
      isSure: isOpen && verdict?.isSure === true,
      difference: isOpen ? (verdict?.difference ?? null) : null,
      compared: isOpen && verdict !== undefined ? { now: verdict.now, before: verdict.before } : null,
    };
  };
}

/** The clients who refused, of those talked to. */
export function refusedPart({ refusedClients, talkedClients }: Counts): Part {
  return { count: refusedClients, of: talkedClients };
}

/** The clients who bought, of those talked to. */
export function wonPart({ talkedClients, wonClients }: Counts): Part {
  return { count: wonClients, of: talkedClients };
}
