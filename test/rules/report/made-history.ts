/** Makes histories of calls for the tests of the report, from a few words a call. */
import { addDays } from "../../../src/rules/calendar/date.ts";
import type { Day, Time } from "../../../src/rules/calendar/day.ts";
import type { Outcome } from "../../../src/rules/deck/outcome.ts";
import { readLexicons } from "../../../src/rules/lexicon/read-lexicons.ts";
import { reasonFolding } from "../../../src/rules/refusals/folding.ts";
import type { Reason } from "../../../src/rules/refusals/reason.ts";
import { concludeReport } from "../../../src/rules/report/conclusion.ts";
import { type History, type HistoryCall, historyOf } from "../../../src/rules/report/history.ts";
import type { RefusalReport, ReportFrame } from "../../../src/rules/report/report.ts";

/** A call as the tests write it; what is left out is nothing. */
export interface MadeCall {
  readonly day: Day;
  readonly client: string;
  readonly outcome?: Outcome | null;
  readonly reason?: string;
  readonly said?: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly id?: string;
  readonly undone?: boolean;
  readonly outcomeText?: string | null;
  readonly owner?: string;
  readonly source?: string;
  readonly time?: Time;
}

/** What the tests may say of a client. */
export interface MadeClient {
  readonly value?: number;
  readonly currency?: string;
}

export const madeReasons: readonly Reason[] = [
  { row: 2, name: "Price", otherWords: ["expensive"], improve: "Offer instalments" },
  { row: 3, name: "Stock", otherWords: [], improve: "Order earlier" },
  { row: 4, name: "Place", otherWords: ["parking"], improve: null },
  { row: 5, name: "Other", otherWords: [], improve: null },
];

/** The folding of `madeReasons`. */
export const madeFolding = reasonFolding(madeReasons, {
  noAnswer: ["no answer"],
  lexicons: () => readLexicons([]),
  subjects: () => undefined,
});

export const today: Day = "2026-11-27";

/** The history of some calls, read on `today`. */
export function madeHistory(
  calls: readonly MadeCall[],
  clients: Readonly<Record<string, MadeClient>> = {},
): History {
  const read = calls.map((call, index): HistoryCall & { readonly made: MadeCall } => ({
    row: index + 2,
    id: call.id ?? null,
    at: { day: call.day, time: call.time ?? null },
    outcome: call.outcome === undefined ? "refused" : call.outcome,
    outcomeText: call.outcomeText === undefined ? "as it stands" : call.outcomeText,
    reason: call.reason ?? null,
    said: call.said ?? null,
    amount: call.amount ?? null,
    undone: call.undone === true,
    made: call,
  }));
  const made = (call: HistoryCall): MadeCall | undefined => calls[call.row - 2];
  return historyOf(read, {
    today,
    folding: madeFolding,
    catchAlls: new Set([3]),
    idOf: (row) => calls[row - 2]?.id ?? null,
    clientOf: (call) => {
      const key = made(call)?.client ?? "";
      return { key, value: clients[key]?.value ?? null, currency: clients[key]?.currency ?? null };
    },
    currencyOf: (call) => made(call)?.currency ?? null,
    groupOf: (call) => made(call)?.owner ?? null,
    stratumOf: (call) => made(call)?.source ?? null,
  });
}

/** The report of some calls: this week against the week before, a gate of 1 talk. */
export function madeReport(
  calls: readonly MadeCall[],
  frame: Partial<ReportFrame> = {},
  clients: Readonly<Record<string, MadeClient>> = {},
): RefusalReport {
  return concludeReport(madeHistory(calls, clients), {
    period: { from: "2026-11-23", to: today },
    before: { from: "2026-11-16", to: "2026-11-22" },
    weeks: [],
    today,
    needed: 1,
    reasons: madeReasons,
    folding: madeFolding,
    changed: null,
    split: null,
    ...frame,
  });
}

/** So many calls on one day, each with a client of its own. */
export function many(
  count: number,
  call: Omit<MadeCall, "client"> & { readonly prefix?: string },
): MadeCall[] {
  return Array.from({ length: count }, (_, index) => ({
    ...call,
    client: `${call.prefix ?? ""}${call.day} ${call.outcome ?? "refused"} ${call.reason ?? ""} ${call.owner ?? ""} ${call.source ?? ""} ${index}`,
  }));
}

/** The day so many days before `today`. */
export function ago(days: number): Day {
  return addDays(today, -days);
}

/** The day of the report, and one of the week before. */
export const now = ago(0);
export const lastWeek = ago(11);
