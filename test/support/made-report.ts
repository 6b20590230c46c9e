/** A report put together by hand, in which everything that a report can say is said once: for screens and documents. */
import { addDays } from "../../src/rules/calendar/date.ts";
import type { Counts, Named } from "../../src/rules/report/counts.ts";
import type { ComparedShare, Comparison, GroupLine } from "../../src/rules/report/groups.ts";
import type { Lost } from "../../src/rules/report/lost-money.ts";
import type { Rate, ReasonLine, RefusalReport, WeekLine } from "../../src/rules/report/report.ts";
import type { Share } from "../../src/rules/report/statistics.ts";
import type { Change } from "../../src/rules/report/verdict.ts";
import type { WholeReport } from "../../src/rules/report/whole-report.ts";

const noMoney: Lost = { sum: null, known: 0, of: 0, others: [] };
const share = (low: number, middle: number, high: number): Share => ({ low, share: middle, high });
const none: Named = { refusals: 0, clients: 0 };

function rate(count: number, of: number, change: Change | null): Rate {
  return {
    ...{ count, of, share: share(count / of / 2, count / of, (count / of) * 1.5), change, isSure: false },
    ...{ before: { count: 4, of: 80 }, difference: null, compared: null },
  };
}

/** A reason by its place in the list, with what the test names. */
export function madeReason(place: number, differs: Partial<ReasonLine>): ReasonLine {
  return {
    ...{
      place,
      reason: `Reason ${place}`,
      improve: null,
      count: 5,
      clients: 5,
      share: share(0.05, 0.1, 0.2),
    },
    ...{ before: 2, rate: rate(5, 100, "unclear"), lost: noMoney, order: null },
    ...differs,
  };
}

const reasons: readonly ReasonLine[] = [
  madeReason(0, {
    ...{
      reason: "Price",
      improve: "Offer instalments",
      count: 24,
      clients: 20,
      share: share(0.25, 0.4, 0.5),
    },
    ...{ before: 10, rate: rate(20, 100, "up") },
    lost: { sum: 84_000, known: 12, of: 20, others: [{ sum: 300, currency: "USD" }] },
  }),
  madeReason(1, {
    ...{ reason: "Stock", improve: "Order earlier", count: 10, clients: 10, share: share(0.1, 0.2, 0.3) },
    ...{ before: 20, rate: rate(10, 100, "down") },
    lost: { sum: 500.5, known: 1, of: 10, others: [] },
  }),
  madeReason(2, { reason: "Place & time", rate: rate(5, 100, "unclear") }),
  madeReason(3, { reason: "Friend", rate: rate(5, 100, "new"), before: 0 }),
  madeReason(4, {
    reason: "Moon",
    rate: rate(1, 100, "too-few"),
    clients: 1,
    count: 1,
    share: share(0, 0.02, 0.1),
  }),
];

/** The counts of some days. */
export function madeCounts(differs: Partial<Counts>): Counts {
  return {
    ...{ calls: 130, talks: 110, refusals: 56, talkedClients: 100, refusedClients: 50, wonClients: 20 },
    ended: { refused: 56, won: 21, later: 33, "no-answer": 20 },
    byReason: new Map(),
    ...{ withoutReason: { refusals: 4, clients: 3 }, unsorted: { refusals: 6, clients: 6 } },
    ...differs,
  };
}

function compared(count: number, comparison: Comparison | null): ComparedShare {
  const of = 40;
  return {
    ...{ count, of, comparison },
    share: comparison === null ? null : share(count / of / 2, count / of, (count / of) * 1.5),
  };
}

/** A group with the comparisons of its two shares. */
export function madeGroup(
  name: string | null,
  refused: Comparison | null,
  won: Comparison | null,
  differs: Partial<GroupLine> = {},
): GroupLine {
  return {
    ...{ name, calls: 60, talks: 50, refused: compared(10, refused), won: compared(8, won), reasons: [] },
    ...differs,
  };
}

const named = (place: number, count: number) => ({ place, count, of: 10, share: null });

const groups: readonly GroupLine[] = [
  madeGroup("Ann Price", "more", "fewer", { calls: 1_200, reasons: [named(0, 6), named(1, 4)] }),
  madeGroup("Bo", "unclear", "not-compared", { reasons: [named(2, 1)] }),
  madeGroup(null, "fewer", "unclear"),
];

function week(at: number, first: number, of: number): WeekLine {
  const monday = addDays("2026-11-02", 7 * at);
  return {
    week: { from: monday, to: addDays(monday, 6) },
    isOpen: at === 3,
    counts: madeCounts({
      refusedClients: of,
      byReason: new Map([
        [0, { refusals: first + 1, clients: first }],
        [1, { refusals: 2, clients: 2 }],
      ]),
    }),
  };
}

const report: RefusalReport = {
  ...{ from: "2026-11-16", to: "2026-11-29", before: { from: "2026-11-02", to: "2026-11-15" } },
  gate: { calls: 412, talks: 401, needed: 100, open: true },
  counts: madeCounts({}),
  countsBefore: madeCounts({ calls: 90, refusals: 40, refusedClients: 40 }),
  finding: { kind: "none" },
  startHere: { reason: "Price", because: "money", among: "all", improve: "Offer instalments" },
  ...{ compared: null, detectable: null, changed: null },
  refusedRate: rate(50, 100, "up"),
  wonRate: rate(20, 100, "unclear"),
  lost: { sum: 84_500.5, known: 13, of: 30, others: [], currency: "EUR", byReason: new Map() },
  reasons,
  unsorted: [
    { said: "pays himself", count: 2 },
    { said: "phase of the moon", count: 1 },
  ],
  groups: { column: "Manager", within: null, lines: groups },
  ...{ noAnswerReasons: 2, notCounted: [], notCountedCount: 0 },
  weeks: [week(0, 5, 20), week(1, 8, 20), week(2, 10, 20), week(3, 2, 4)],
};

/** The report, with what the test names. */
export function madeReport(differs: Partial<RefusalReport> = {}): WholeReport {
  return {
    ...{ place: "clients.xlsx", madeOn: "2026-11-29", hasList: true, notCounted: [] },
    report: { ...report, ...differs },
  };
}

/** The same before anything may be concluded: bare counts. */
export function earlyReport(differs: Partial<RefusalReport> = {}): WholeReport {
  const bare = (one: Rate): Rate => ({ ...one, share: null, change: null });
  return madeReport({
    ...{ gate: { calls: 42, talks: 30, needed: 100, open: false }, startHere: null },
    reasons: reasons.map((line) => ({ ...line, share: null, improve: null, rate: bare(line.rate) })),
    ...{ refusedRate: bare(report.refusedRate), wonRate: bare(report.wonRate) },
    groups: {
      ...{ column: "Manager", within: null },
      lines: groups.map((line) => ({ ...line, refused: compared(10, null), won: compared(8, null) })),
    },
    finding: { kind: "too-few", missingTalks: 70 },
    ...differs,
  });
}

/** Nothing that has none. */
export const noneNamed: Partial<RefusalReport> = {
  counts: madeCounts({ refusals: 0, refusedClients: 0, withoutReason: none, unsorted: none }),
  reasons: [],
};
