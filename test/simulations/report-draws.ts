/** Draws made-up histories of calls in which nothing changes, or one thing does, and counts what the report says of them. */
import { addDays } from "../../src/rules/calendar/date.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import { readLexicons } from "../../src/rules/lexicon/read-lexicons.ts";
import { type Folding, reasonFolding } from "../../src/rules/refusals/folding.ts";
import type { Reason } from "../../src/rules/refusals/reason.ts";
import { concludeReport } from "../../src/rules/report/conclusion.ts";
import { type History, type HistoryCall, historyOf } from "../../src/rules/report/history.ts";
import type { RefusalReport } from "../../src/rules/report/report.ts";
import { madeFolding, madeReasons } from "../rules/report/made-history.ts";

/** How the calls of a firm are drawn. */
export interface Setting {
  readonly name: string;
  /** Refusals a week; the clients talked to are twice as many. */
  readonly refusals: number;
  readonly weeks: number;
  /** How many times a client who refuses is called and refuses again in the same weeks. */
  readonly repeats: number;
  /** Managers; more than one splits the report by them. */
  readonly owners: number;
  /** Whether the managers get different shares of two kinds of clients, who refuse at different rates. */
  readonly isMixed: boolean;
  /** Share of the refusals that name the first reason, before and within the last four weeks. */
  readonly shares: readonly [before: number, after: number];
  /** A day of --changed, in weeks before the end; null without. */
  readonly changed: number | null;
  /** Reasons beside the first, named equally often; two where nothing is said. */
  readonly others?: number;
  /** True where --changed asks about all reasons. */
  readonly isAnyReason?: boolean;
  /** True for --all. */
  readonly isAll?: boolean;
}

/** A random number from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const last: Day = "2026-11-22";

/** The report of one drawn history, on its last day. */
export function drawReport(setting: Setting, random: () => number): RefusalReport {
  return reportAfter(drawHistory(setting, random), setting, last);
}

/** The last days of the weeks of a setting, from one to the last. */
export function lastDays(setting: Setting, fromWeek: number): Day[] {
  return Array.from({ length: setting.weeks - fromWeek + 1 }, (_, index) =>
    addDays(last, (fromWeek + index - setting.weeks) * 7),
  );
}

const manyReasons: readonly Reason[] = Array.from({ length: 25 }, (_, place) => ({
  row: place + 2,
  name: `Reason ${place + 1}`,
  otherWords: [],
  improve: null,
}));
const manyFolding = reasonFolding(manyReasons, {
  noAnswer: [],
  lexicons: () => readLexicons([]),
  subjects: () => undefined,
});

function reasonsOf({ others = 2 }: Setting): {
  readonly folding: Folding;
  readonly reasons: readonly Reason[];
} {
  return others === 2
    ? { folding: madeFolding, reasons: madeReasons }
    : { folding: manyFolding, reasons: manyReasons };
}

/** One drawn history. */
export function drawHistory(setting: Setting, random: () => number): History {
  const calls: (HistoryCall & { readonly client: string; readonly owner: string; readonly kind: string })[] =
    [];
  const first = addDays(last, 1 - setting.weeks * 7);
  const { folding, reasons } = reasonsOf(setting);
  const others = setting.others ?? 2;
  let row = 1;
  for (let day = 0; day < setting.weeks * 7; day += 1) {
    if (day % 7 > 4) continue;
    const isLate = day >= (setting.weeks - 4) * 7;
    const talks = poisson((setting.refusals * 2) / 5, random);
    for (let place = 0; place < talks; place += 1) {
      row += 1;
      const owner = Math.floor(random() * setting.owners);
      const isWarm = random() < (setting.isMixed ? (owner === 0 ? 0.8 : 0.3) : 0.5);
      const refuses = random() < (setting.isMixed ? (isWarm ? 0.3 : 0.7) : 0.5);
      const named = random() < setting.shares[isLate ? 1 : 0] ? 0 : 1 + Math.floor(random() * others);
      const times = refuses ? 1 + setting.repeats : 1;
      for (let time = 0; time < times; time += 1) {
        calls.push({
          row,
          id: null,
          at: { day: addDays(first, Math.min(day + time, setting.weeks * 7 - 1)), time: null },
          outcome: refuses ? "refused" : random() < 0.3 ? "won" : "later",
          outcomeText: "",
          reason: refuses ? (reasons[named]?.name ?? null) : null,
          said: null,
          amount: null,
          undone: false,
          ...{ client: `c${row}`, owner: `m${owner}`, kind: isWarm ? "warm" : "cold" },
        });
      }
    }
  }
  const made = new Map(calls.map((call) => [call as HistoryCall, call]));
  return historyOf(calls, {
    today: last,
    folding,
    catchAlls: new Set(),
    idOf: () => null,
    clientOf: (call) => ({ key: made.get(call)?.client ?? "", value: null, currency: null }),
    currencyOf: () => null,
    groupOf: (call) => (setting.owners > 1 ? (made.get(call)?.owner ?? null) : null),
    stratumOf: (call) => (setting.owners > 1 ? (made.get(call)?.kind ?? null) : null),
  });
}

/** The report of the week that ends with a day. */
export function reportAfter(history: History, setting: Setting, today: Day): RefusalReport {
  const { folding, reasons } = reasonsOf(setting);
  const isAll = setting.isAll === true;
  return concludeReport(history, {
    period: isAll ? { from: null, to: null } : { from: addDays(today, -6), to: today },
    before: isAll ? null : { from: addDays(today, -13), to: addDays(today, -7) },
    weeks: [],
    today,
    needed: 100,
    reasons,
    folding,
    changed:
      setting.changed === null
        ? null
        : {
            on: addDays(last, 1 - setting.changed * 7),
            reason: setting.isAnyReason === true ? null : 0,
          },
    split: setting.owners > 1 ? { column: "Owner", within: "Source" } : null,
  });
}

/** What a report claims: any change or difference that is called sure, and the one of the first reason. */
export function claimsOf(report: RefusalReport): { readonly any: boolean; readonly first: boolean } {
  const rates = [report.refusedRate, report.wonRate, ...report.reasons.map(({ rate }) => rate)];
  const isSaid = (change: string | null): boolean => change === "up" || change === "down";
  const groups =
    report.groups?.lines.flatMap(({ refused, won }) => [refused.comparison, won.comparison]) ?? [];
  const changed = isSaid(report.changed?.change ?? null);
  const first = report.reasons.find(({ place }) => place === 0)?.rate.change ?? null;
  return {
    any:
      changed ||
      rates.some(({ change }) => isSaid(change)) ||
      groups.some((comparison) => comparison === "more" || comparison === "fewer"),
    first: isSaid(first) || changed,
  };
}

/** A count with this mean (Knuth 1969, section 3.4.1). */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}
