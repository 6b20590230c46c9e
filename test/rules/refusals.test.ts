/** The report's counts and conclusions on calls whose truth is known. */
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../src/rules/calendar/day.ts";
import { comparedPeriods, weeksUpTo } from "../../src/rules/calendar/week.ts";
import { contactFinder } from "../../src/rules/contacts/contact-finder.ts";
import type { Callers, CountedCall } from "../../src/rules/deck/call.ts";
import type { Outcome } from "../../src/rules/deck/outcome.ts";
import { reasonFolding } from "../../src/rules/refusals/folding.ts";
import { compareGroups } from "../../src/rules/refusals/group-comparison.ts";
import type { Reason } from "../../src/rules/refusals/reason.ts";
import { type TallyQuestion, tallyCalls } from "../../src/rules/refusals/refusal-tally.ts";
import { concludeRefusals, type RefusalReport } from "../../src/rules/refusals/refusals.ts";
import { reasonWords } from "../../src/words/report/reason-themes.ts";
import { seeded } from "../support/seeded.ts";

const today: Day = "2026-11-22";
const names = [
  "Price",
  "Stock",
  "Timing",
  "Location",
  "Competitor",
  "Approval",
  "Service",
  "Trust",
  "Paperwork",
];
const reasons: Reason[] = names.map((name, index) => ({
  row: index + 2,
  name,
  otherWords: [],
  improve: `do ${name}`,
}));
const folding = reasonFolding(reasons, reasonWords);
const week = { week: null, since: null, until: null, all: false };

type RecordedCall = CountedCall & Callers;

function call(day: Day | null, outcome: Outcome | null, more: Partial<RecordedCall> = {}): RecordedCall {
  return {
    row: 2,
    at: day === null ? null : { day, time: null },
    ...{ contact: null, phone: null, owner: null },
    outcome,
    outcomeText: outcome,
    reason: null,
    said: null,
    amount: null,
    undone: false,
    ...more,
  };
}

function reportOn(
  calls: Iterable<RecordedCall>,
  more: Partial<TallyQuestion> = {},
  needed = 100,
): RefusalReport {
  const periods = comparedPeriods(week, today);
  if (periods === null) throw new Error("no period");
  const question: TallyQuestion = {
    ...periods,
    weeks: weeksUpTo(today, 12),
    folding,
    contactOf: () => null,
    groupOf: null,
    ...more,
  };
  return concludeRefusals(tallyCalls(calls, question), { ...question, today, needed, reasons });
}

function* repeated(count: number, made: () => RecordedCall): Iterable<RecordedCall> {
  for (let index = 0; index < count; index += 1) yield made();
}

describe("the counts", () => {
  test("1,000 simulated calls are recovered exactly", () => {
    const random = seeded(1);
    const outcomes: Outcome[] = ["refused", "later", "won", "no-answer", "skipped"];
    const truth = {
      calls: 0,
      before: 0,
      recorded: 0,
      none: 0,
      byOutcome: new Map<Outcome, number>(),
      byReason: new Map<string, number>(),
    };
    const add = <Key>(map: Map<Key, number>, key: Key): void => void map.set(key, (map.get(key) ?? 0) + 1);
    const calls = Array.from({ length: 1000 }, () => {
      const day = addDays(today, -Math.floor(random() * 21));
      const outcome = outcomes[Math.floor(random() * 5)] ?? "later";
      const undone = random() < 0.05;
      const reason =
        outcome === "refused" && random() < 0.9 ? (names[Math.floor(random() * 9)] ?? null) : null;
      if (!undone && outcome !== "skipped") {
        truth.recorded += 1;
        if (day >= "2026-11-09" && day <= "2026-11-15" && outcome === "refused") truth.before += 1;
        if (day >= "2026-11-16") {
          truth.calls += 1;
          add(truth.byOutcome, outcome);
          if (outcome === "refused" && reason === null) truth.none += 1;
          if (reason !== null) add(truth.byReason, reason);
        }
      }
      return call(day, outcome, { undone, reason: reason?.toUpperCase() ?? null });
    });
    const report = reportOn(calls);
    expect(report).toMatchObject({
      from: "2026-11-16",
      to: "2026-11-22",
      calls: truth.calls,
      refusals: truth.byOutcome.get("refused"),
      refusalsBefore: truth.before,
      withoutReason: truth.none,
      unsorted: [],
      gate: { calls: truth.recorded, needed: 100, open: true },
    });
    expect(new Map([...report.outcomes].sort())).toEqual(new Map([...truth.byOutcome].sort()));
    const heard = report.reasons.filter(({ count }) => count > 0);
    expect(new Map(heard.map(({ count, reason }) => [reason, count]))).toEqual(truth.byReason);
  });

  test("undone, skipped and empty rows don't count; unknown outcomes and unreadable days are told", () => {
    const report = reportOn([
      call(today, "refused", { reason: "Price" }),
      call(today, "refused", { reason: "Price", undone: true }),
      call(today, "skipped", { reason: "no time today" }),
      call(today, null, { outcomeText: null }),
      call(today, null, { outcomeText: "hm" }),
      call(null, "won"),
    ]);
    expect(report).toMatchObject({ calls: 1, refusals: 1, withoutDay: 1, gate: { calls: 2 } });
    expect(report.unknownOutcomes).toEqual(new Map([["hm", 1]]));
  });

  test("no answer among the reasons is counted as no answer", () => {
    const report = reportOn([
      call(today, "refused", { reason: "no answer" }),
      call(today, "refused", { reason: "Price" }),
    ]);
    expect(report).toMatchObject({ calls: 2, refusals: 1, noAnswerReasons: 1, withoutReason: 0 });
    expect(report.outcomes.get("no-answer")).toBe(1);
  });

  test("the client's own words stand in for an empty reason", () => {
    const report = reportOn([
      call(today, "refused", { said: "the price, he said" }),
      call(today, "refused", { reason: "-", said: "hates our logo" }),
      call(today, "refused", { reason: "-", said: "Hates our logo!" }),
      call(today, "refused", { reason: "нет", said: "..." }),
    ]);
    expect(report.reasons).toMatchObject([{ reason: "Price", count: 1 }]);
    expect(report).toMatchObject({ withoutReason: 1, unsortedCount: 2 });
    expect(report.unsorted).toEqual([{ said: "hates our logo", count: 2, suggestion: null }]);
  });
});

describe("the gate", () => {
  test("closed: bare counts, and nothing concluded", () => {
    const report = reportOn(repeated(99, () => call(today, "refused", { reason: "Price" })));
    expect(report.gate).toEqual({ calls: 99, needed: 100, open: false });
    expect(report.reasons).toMatchObject([{ count: 99, share: null, change: null, order: null }]);
  });

  test("open with the hundredth call, also when it was in another week", () => {
    const old = [
      ...repeated(99, () => call("2026-01-05", "later")),
      call(today, "refused", { reason: "Price" }),
    ];
    const report = reportOn(old);
    expect(report.gate.open).toBe(true);
    expect(report.reasons[0]?.share?.share).toBe(1);
  });
});

describe("the changes", () => {
  const before: Day = "2026-11-10";
  const weeks = (now: number, then: number, reason: string): RecordedCall[] => [
    ...repeated(now, () => call(today, "refused", { reason })),
    ...repeated(100 - now, () => call(today, "refused", { reason: "Stock" })),
    ...repeated(then, () => call(before, "refused", { reason })),
    ...repeated(100 - then, () => call(before, "refused", { reason: "Stock" })),
  ];
  const changeOf = (report: RefusalReport, reason: string) =>
    report.reasons.find((line) => line.reason === reason)?.change;

  test("a doubled share is up, a halved one down", () => {
    const up = reportOn(weeks(60, 30, "Price"));
    expect(changeOf(up, "Price")).toBe("up");
    expect(changeOf(up, "Stock")).toBe("down");
  });

  test("a few more may be chance", () => {
    expect(changeOf(reportOn(weeks(36, 30, "Price")), "Price")).toBe("unclear");
  });

  test("new is what nobody had said before; what was heard long ago is not new", () => {
    expect(changeOf(reportOn(weeks(3, 0, "Price")), "Price")).toBe("new");
    const heard = [call("2026-03-03", "refused", { reason: "Price" }), ...weeks(3, 0, "Price")];
    expect(changeOf(reportOn(heard), "Price")).toBe("unclear");
    const often = [call("2026-03-03", "refused", { reason: "Price" }), ...weeks(30, 0, "Price")];
    expect(changeOf(reportOn(often), "Price")).toBe("up");
  });

  test("nothing before means nothing to compare", () => {
    const report = reportOn(repeated(120, () => call(today, "refused", { reason: "Price" })));
    expect(report.reasons).toMatchObject([{ before: 0, change: "unclear" }]);
  });

  test.each([
    [61, 58],
    [100, 100],
    [20, 90],
  ])("in 2,000 weeks without any change (%i refusals after %i) at most 5 %% cry wolf", (now, then) => {
    const random = seeded(now * 1000 + then);
    const perHundred = [30, 20, 14, 10, 8, 7, 5, 4, 2];
    const hundred = perHundred.flatMap((count, place) =>
      Array.from({ length: count }, () => names[place] ?? null),
    );
    const draw = (day: Day) => call(day, "refused", { reason: hundred[Math.floor(random() * 100)] ?? null });
    let alarms = 0;
    for (let simulated = 0; simulated < 2000; simulated += 1) {
      const old = names.map((reason) => call("2026-01-05", "refused", { reason }));
      const report = reportOn(
        [...old, ...repeated(then, () => draw(before)), ...repeated(now, () => draw(today))],
        {},
        1,
      );
      if (report.reasons.some(({ change }) => change !== "unclear")) alarms += 1;
    }
    expect(alarms / 2000).toBeLessThanOrEqual(0.05);
    // A test that never speaks would pass too.
    expect(alarms).toBeGreaterThan(0);
  });
});

describe("the order", () => {
  test("says what is clear, and how many more refusals would tell the rest", () => {
    const report = reportOn([
      ...repeated(60, () => call(today, "refused", { reason: "Price" })),
      ...repeated(25, () => call(today, "refused", { reason: "Stock" })),
      ...repeated(18, () => call(today, "refused", { reason: "Timing" })),
      ...repeated(18, () => call(today, "refused", { reason: "Service" })),
    ]);
    const [price, stock, timing, service] = report.reasons;
    expect(price?.order).toEqual({ isClear: true, more: null });
    expect(stock?.order?.isClear).toBe(false);
    expect(stock?.order?.more).toBeGreaterThan(500);
    expect(timing?.order).toEqual({ isClear: false, more: null });
    expect(service?.order).toBeNull();
  });
});

describe("the money", () => {
  const find = contactFinder([
    { row: 2, name: "Anna", phone: "+7 916 123-45-67", value: 1000, group: "site" },
    { row: 3, name: "Boris", phone: null, value: 500, group: null },
    { row: 4, name: "Twin", phone: "100200300", value: 7, group: null },
    { row: 5, name: "Twin", phone: null, value: 8, group: null },
    { row: 6, name: "Carl", phone: null, value: 900, group: null },
  ]);

  test("is every logged amount, else the contact's value, once and for its latest refusal", () => {
    const refused = (reason: string, more: Partial<RecordedCall>, day: Day = today) =>
      call(day, "refused", { reason, ...more });
    const calls = [
      refused("Price", { contact: "Anna", phone: "8 (916) 1234567" }),
      refused("Stock", { contact: "Anna", phone: "89161234567" }, "2026-11-16"),
      refused("Price", { contact: "boris" }),
      refused("Price", { contact: "Nobody we know", amount: 40 }),
      refused("Service", { contact: "Twin" }),
      refused("Trust", { contact: "Carl", amount: 10 }),
      refused("Trust", { contact: "Carl", amount: 10 }),
      refused("Trust", { contact: "Carl" }),
    ].map((one, row) => ({ ...one, row }));
    const report = reportOn(calls, {
      contactOf: ({ row }) => find(calls[row]?.contact ?? null, calls[row]?.phone ?? null),
    });
    const lost = new Map(report.reasons.map((line) => [line.reason, line.lost]));
    expect(lost).toEqual(
      new Map([
        ["Price", 1540],
        ["Trust", 20],
        ["Stock", null],
        ["Service", null],
      ]),
    );
    expect(report.lost).toBe(1560);
  });
});

describe("groups", () => {
  test("are told apart only where it is sure, each by its own calls", () => {
    const of = (owner: string, refused: number, won: number) => [
      ...repeated(refused, () =>
        call(today, "refused", { owner, reason: owner === "Ivan" ? "Price" : "Stock" }),
      ),
      ...repeated(won, () => call(today, "won", { owner })),
    ];
    const calls = [...of("Ivan", 60, 20), ...of("Olga", 30, 30), ...of("Petr", 5, 4)].map((one, row) => ({
      ...one,
      row,
    }));
    const question: TallyQuestion = {
      period: { from: null, to: null },
      before: null,
      weeks: [],
      folding,
      contactOf: () => null,
      groupOf: ({ row }) => calls[row]?.owner ?? null,
    };
    const tally = tallyCalls(calls, question);
    const [ivan, olga, petr] = compareGroups(tally, reasons, true);
    expect(ivan).toMatchObject({ name: "Ivan", calls: 80, refused: { count: 60, comparison: "more" } });
    expect(ivan?.reasons).toMatchObject([{ reason: "Price", count: 60, comparison: "more" }]);
    expect(olga).toMatchObject({
      name: "Olga",
      calls: 60,
      refused: { comparison: "fewer" },
      won: { comparison: "more" },
    });
    expect(petr).toMatchObject({ name: "Petr", calls: 9, refused: { count: 5, comparison: "unclear" } });
    const shut = compareGroups(tally, reasons, false);
    expect(shut[0]).toMatchObject({ refused: { count: 60, share: null, comparison: null } });
  });
});
