/** Every sentence that a report can say, in three languages, beside what it is said of. */
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/base/language.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import type { Rate, RefusalReport } from "../../src/rules/report/report.ts";
import type { Change } from "../../src/rules/report/verdict.ts";
import type { WholeReport } from "../../src/rules/report/whole-report.ts";
import { findingText } from "../../src/words/report/finding.ts";
import { columnNotes, rateSentences } from "../../src/words/report/report-counts.ts";
import {
  groupSentences,
  knownSentences,
  noteSentences,
  startSentence,
} from "../../src/words/report/report-sentences.ts";
import { earlyReport, madeCounts, madeGroup, madeReason, madeReport } from "../support/made-report.ts";
import { expectGolden } from "../support/terminal/golden.ts";

const part = (count: number, of: number) => ({ count, of });
const { refusedRate } = madeReport().report;

/** A share that has changed, from 10 to 30 of 100 or the other way round. */
function changed(change: Change, now = 30, before = 10): Rate {
  const difference = (now - before) / 100;
  return {
    ...{ ...refusedRate, change, compared: { now: part(now, 100), before: part(before, 100) } },
    difference: { difference, low: difference - 0.05, high: difference + 0.05 },
  };
}

const windows = (from: Day): Pick<RefusalReport, "compared"> => ({
  compared: { now: { from, to: "2026-11-29" }, before: { from: "2026-10-01", to: "2026-10-28" } },
});
const still = { refusedRate: changed("unclear"), wonRate: changed("unclear"), reasons: [] };

const findings: readonly RefusalReport["finding"][] = [
  { kind: "rate", of: "refused", rate: changed("up") },
  { kind: "rate", of: "refused", rate: changed("down", 10, 30) },
  { kind: "rate", of: "won", rate: changed("up") },
  { kind: "rate", of: "won", rate: changed("down", 10, 30) },
  { kind: "reason", line: madeReason(0, { rate: changed("up") }) },
  { kind: "reason", line: madeReason(0, { rate: changed("down", 10, 30) }) },
  {
    kind: "reason",
    line: madeReason(0, { rate: { ...changed("up"), compared: { now: part(5, 10), before: part(0, 0) } } }),
  },
  { kind: "none" },
  { kind: "too-few", missingTalks: 1 },
  { kind: "too-few", missingTalks: 23 },
  { kind: "too-few", missingTalks: 0 },
];

const known: Readonly<Record<string, Partial<RefusalReport>>> = {
  "nothing to compare with": { compared: null },
  "no talk at all": { counts: madeCounts({ talks: 0 }) },
  "nothing has changed": { ...windows("2026-11-01"), ...still, detectable: 0.123 },
  "in days": { ...windows("2026-11-20"), ...still, detectable: 0.2 },
  "in thirteen days": { ...windows("2026-11-17"), ...still, detectable: 0.01 },
  "in fourteen days": { ...windows("2026-11-16"), ...still, detectable: 0.01 },
  "too little to see anything": { ...windows("2026-11-01"), ...still, detectable: null },
  "few refused": {
    ...windows("2026-11-01"),
    ...still,
    detectable: null,
    counts: madeCounts({ refusedClients: 29 }),
  },
  "enough refused": {
    ...windows("2026-11-01"),
    ...still,
    detectable: null,
    counts: madeCounts({ refusedClients: 30 }),
  },
  "all has changed": {
    ...windows("2026-11-01"),
    ...{ refusedRate: changed("up"), wonRate: changed("down", 10, 30), detectable: 0.1 },
    reasons: [
      madeReason(0, { rate: changed("down", 10, 30) }),
      madeReason(1, { rate: changed("new", 7, 0) }),
      madeReason(2, { rate: { ...changed("new"), compared: null, count: 4 } }),
      madeReason(3, { rate: { ...changed("up"), difference: null } }),
      madeReason(4, { rate: changed("too-few") }),
    ],
  },
};

function afterChange(
  change: Change | null,
  before: [number, number],
  after: [number, number],
  reason: string | null,
): Partial<RefusalReport> {
  const difference = after[0] / (after[1] || 1) - before[0] / (before[1] || 1);
  return {
    changed: {
      ...{ on: "2026-11-09", reason, before: part(...before), after: part(...after), p: 0.01, change },
      difference: { difference, low: difference - 0.1, high: difference + 0.05 },
      clientsInAWeek: { difference: difference * 10, low: difference * 10 - 1, high: difference * 10 + 0.5 },
      otherWay: change === "down" ? ["Stock", "Place"] : [],
    },
  };
}

const changes: Readonly<Record<string, Partial<RefusalReport>>> = {
  "for the better": afterChange("down", [40, 100], [20, 100], "Price"),
  "for the worse": afterChange("up", [20, 100], [40, 100], null),
  perhaps: afterChange("unclear", [20, 100], [22, 100], "Price"),
  "perhaps less": afterChange("unclear", [22, 100], [20, 100], null),
  "with nobody before": afterChange("unclear", [0, 0], [20, 100], "Price"),
  "with nobody after": afterChange("unclear", [20, 100], [0, 0], "Price"),
};

function notes(differs: Partial<RefusalReport>, more: Partial<WholeReport> = {}): WholeReport {
  return { ...madeReport(differs), ...more };
}

function cells(count: number): WholeReport["notCounted"] {
  const whys = ["outcome", "day", "id"] as const;
  return Array.from({ length: count }, (_, at) => ({
    cell: `Calls!E${at + 2}`,
    found: `x${at}`,
    why: whys[at % 3] ?? "day",
  }));
}

function all(language: Language): string[] {
  const of = (title: string, texts: readonly string[]) => [`== ${title}`, ...texts];
  const rates = (differs: Partial<RefusalReport>) =>
    rateSentences(madeReport(differs).report, language).map(({ text }) => text);
  return [
    ...of(
      "findings",
      findings.map((finding) => findingText({ finding }, language)),
    ),
    ...Object.entries(known).flatMap(([name, differs]) =>
      of(name, knownSentences(madeReport(differs).report, language)),
    ),
    ...Object.entries(changes).flatMap(([name, differs]) =>
      of(`changed ${name}`, knownSentences(madeReport(differs).report, language)),
    ),
    ...of("start", [
      startSentence(madeReport().report, language) ?? "",
      startSentence(
        madeReport({ startHere: { reason: "Price", because: "clients", among: "equal", improve: "Do it" } })
          .report,
        language,
      ) ?? "",
      startSentence(
        madeReport({ startHere: { reason: "Price", because: "money", among: "advised", improve: "Do it" } })
          .report,
        language,
      ) ?? "",
    ]),
    ...of(
      "rates",
      rates({
        refusedRate: { ...refusedRate, before: null },
        wonRate: { ...refusedRate, share: null, before: part(0, 0) },
      }),
    ),
    ...of("groups", [
      ...groupSentences(
        madeReport({ groups: { column: "City", within: "Kind", lines: [madeGroup("A", "more", "unclear")] } })
          .report,
        language,
      ),
      ...groupSentences(
        madeReport({ groups: { column: "City", within: null, lines: [madeGroup("A", "unclear", "fewer")] } })
          .report,
        language,
      ),
      ...groupSentences(
        madeReport({
          groups: { column: "City", within: null, lines: [madeGroup("A", "unclear", "not-compared")] },
        }).report,
        language,
      ),
      ...groupSentences(
        madeReport({
          groups: { column: "City", within: "Kind", lines: [madeGroup("A", "not-compared", "not-compared")] },
        }).report,
        language,
      ),
    ]),
    ...of("notes", [
      ...noteSentences(
        notes({ noAnswerReasons: 1, notCountedCount: 1 }, { notCounted: cells(1), hasList: false }),
        language,
      ),
      ...noteSentences(notes({ noAnswerReasons: 0, notCountedCount: 8 }, { notCounted: cells(8) }), language),
      ...noteSentences(
        notes({ noAnswerReasons: 0, notCountedCount: 30 }, { notCounted: cells(9) }),
        language,
      ),
    ]),
  ];
}

test.each(languages)("all sentences in %s", (language) => {
  expectGolden(`documents/sentences-${language}`, `${all(language).join("\n")}\n`);
});

test("nothing is said before the gate, of no groups, of nothing to note", () => {
  expect(knownSentences(earlyReport().report, "en")).toEqual([]);
  expect(rateSentences(earlyReport().report, "en")).toEqual([]);
  expect(groupSentences(madeReport({ groups: null }).report, "en")).toEqual([]);
  expect(startSentence(earlyReport().report, "en")).toBeNull();
  expect(noteSentences(notes({ noAnswerReasons: 0 }), "en")).toEqual([]);
  expect(rateSentences(madeReport({ counts: madeCounts({ talkedClients: 0 }) }).report, "en")).toEqual([]);
});

describe("that changes are between other days than the columns is said where there are changes", () => {
  const days = (differs: Partial<NonNullable<RefusalReport["compared"]>> = {}) => {
    const { before, from, to } = madeReport().report;
    return before === null ? null : { now: { from, to }, before, ...differs };
  };
  const told = (differs: Partial<RefusalReport>) => columnNotes(madeReport(differs).report, "en").length;
  const usual = told({ compared: null });

  test.each([
    [{ compared: days() }, 0],
    [{ compared: days({ now: { from: "2026-11-15", to: "2026-11-29" } }) }, 1],
    [{ compared: days({ now: { from: "2026-11-16", to: "2026-11-28" } }) }, 1],
    [{ compared: days({ before: { from: "2026-11-01", to: "2026-11-15" } }) }, 1],
    [{ compared: days({ before: { from: "2026-11-02", to: "2026-11-14" } }) }, 1],
    [{ compared: days({ now: { from: "2026-11-01", to: "2026-11-29" } }), before: null }, 0],
    [
      {
        compared: days({ now: { from: "2026-11-01", to: "2026-11-29" } }),
        reasons: [madeReason(0, { rate: changed("too-few"), count: 9 })],
      },
      0,
    ],
  ] satisfies [Partial<RefusalReport>, number][])("%#", (differs, more) => {
    expect(told(differs) - usual).toBe(more);
  });
});
