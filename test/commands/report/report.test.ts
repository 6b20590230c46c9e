/** The report as a person and as a program sees it. */
import { describe, expect, it, test } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { type Language, languages } from "../../../src/base/language.ts";
import { report } from "../../../src/commands/report/report.ts";
import type { ReportOptions } from "../../../src/commands/report/report-options.ts";
import { widthOf } from "../../../src/terminal/width.ts";
import { reportWorkbook, someCalls, type WrittenCall } from "../../support/report-workbook.ts";
import { type TestRun, testRun } from "../../support/terminal/command.ts";
import { expectGolden } from "../../support/terminal/golden.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const today = "2026-11-22";

async function runReport(
  workbook: MemoryWorkbook,
  options: ReportOptions = {},
  scene: { language?: Language; terminal?: number; json?: boolean } = {},
): Promise<TestRun> {
  const run = testRun({ workbook, home: newFolder(), now: `${today}T18:00`, ...scene });
  await report(run.context, options);
  return run;
}

function repeated(count: number, call: WrittenCall): WrittenCall[] {
  return Array.from({ length: count }, () => call);
}

/** The week of the contract's example. */
function contractWeek(): MemoryWorkbook {
  const refused = { at: "@2026-11-18T11:00", outcome: "refused" };
  return reportWorkbook("en", [
    ...repeated(10, { at: "@2026-11-11", outcome: "refused", reason: "Price too high" }),
    ...repeated(48, { at: "@2026-11-12", outcome: "refused", reason: "Not in stock" }),
    ...repeated(222, { at: "@2026-10-01", outcome: "later" }),
    ...repeated(21, { ...refused, reason: "Price too high", amount: 4000 }),
    ...repeated(20, { ...refused, reason: "not in stock" }),
    ...repeated(15, { ...refused, reason: "No longer needed" }),
    ...repeated(3, refused),
    ...repeated(2, { ...refused, reason: "платит сам" }),
    ...repeated(20, { at: "@2026-11-16", outcome: "won", amount: 9000 }),
    ...repeated(40, { at: "@2026-11-22T17:59", outcome: "later" }),
    ...repeated(11, { at: "@2026-11-20", outcome: "no answer" }),
    ...repeated(5, { ...refused, reason: "Price too high", undone: "yes" }),
    ...repeated(5, { at: "@2026-11-20", outcome: "skipped", reason: "lunch" }),
  ]);
}

describe("--json", () => {
  it("has the contract's shape and figures", async () => {
    const run = await runReport(contractWeek(), {}, { json: true });
    expect(run.document()).toMatchObject({
      from: "2026-11-16",
      to: "2026-11-22",
      calls: 132,
      refusals: 61,
      won: 20,
      later: 40,
      noAnswer: 11,
      gate: { calls: 412, talks: 401, needed: 100, open: true },
      withoutReason: 3,
      unsorted: [{ said: "платит сам", count: 2, suggestion: null }],
      lost: 84_000,
    });
    expect(run.document()).toHaveProperty("reasons.0", {
      reason: "Price too high",
      count: 21,
      share: 0.344,
      low: 0.237,
      high: 0.47,
      before: 10,
      change: "up",
      lost: 84_000,
      improve: "Show the value before the price; offer instalments or a smaller package.",
      clients: 21,
      lostKnown: 21,
      lostOf: 21,
      currencies: [],
      aboveNext: false,
      moreToSettle: expect.any(Number),
      rate: {
        count: 21,
        of: 121,
        share: 0.174,
        low: 0.116,
        high: 0.251,
        before: { count: 10, of: 58, share: 0.172 },
        change: "up",
        difference: 0.173,
        differenceLow: 0.122,
        differenceHigh: 0.235,
      },
    });
    expect(run.document()).toMatchObject({
      talks: 121,
      clients: 61,
      finding: { kind: "rate", text: "Clients refuse more often: 66% of those talked to, 0% before" },
      startHere: { reason: "Price too high", because: "clients" },
      compared: {
        from: "2026-10-28",
        to: "2026-11-22",
        with: { from: "2026-10-01", to: "2026-10-27" },
        detectable: expect.any(Number),
      },
      refusedRate: { count: 61, of: 121, before: { count: 58, of: 58 }, change: "up" },
      changed: null,
      notCounted: [],
    });
    expect(run.document()).toHaveProperty("reasons.1.change", "up");
  });

  it("asks for no calls at all with --min 0", async () => {
    const run = await runReport(contractWeek(), { min: "0" }, { json: true });
    expect(run.document()).toHaveProperty("gate", expect.objectContaining({ needed: 0, open: true }));
  });

  it("concludes nothing before the gate", async () => {
    const run = await runReport(contractWeek(), { min: "402" }, { json: true });
    expect(run.document()).toMatchObject({ gate: { calls: 412, talks: 401, needed: 402, open: false } });
    expect(run.document()).toHaveProperty("reasons.0", {
      reason: "Price too high",
      count: 21,
      share: null,
      low: null,
      high: null,
      before: 10,
      change: null,
      lost: 84_000,
      improve: null,
      clients: 21,
      lostKnown: 21,
      lostOf: 21,
      currencies: [],
      rate: {
        count: 21,
        of: 121,
        share: null,
        low: null,
        high: null,
        before: { count: 10, of: 58, share: null },
        change: null,
        difference: null,
        differenceLow: null,
        differenceHigh: null,
      },
      aboveNext: null,
      moreToSettle: null,
    });
  });

  it("works without calls, without reasons and with an empty week", async () => {
    const nothing = {
      calls: 0,
      refusals: 0,
      reasons: [],
      gate: { calls: 0, talks: 0, needed: 100, open: false },
    };
    expect((await runReport(reportWorkbook("en", []), {}, { json: true })).document()).toMatchObject(nothing);
    const typed = reportWorkbook(
      "ru",
      repeated(120, { at: "@2026-11-20", outcome: "отказ", reason: "дорого!" }),
      [],
    );
    expect((await runReport(typed, {}, { json: true })).document()).toMatchObject({
      reasons: [{ reason: "дорого!", count: 120, improve: null }],
    });
  });

  it("splits by the owner of the call and by any column of the contacts", async () => {
    const workbook = reportWorkbook("en", someCalls("en", today));
    const byOwner = await runReport(workbook, { by: "owner" }, { json: true });
    expect(byOwner.document()).toMatchObject({
      by: {
        column: "Owner",
        groups: [{ calls: expect.any(Number), refused: { comparison: expect.any(String) } }, {}, {}],
      },
    });
    const bySource = await runReport(workbook, { by: "Source" }, { json: true });
    expect(bySource.document()).toMatchObject({ by: { column: "Source", groups: [{}, {}, {}] } });
  });
});

describe("the days", () => {
  const counted = async (options: ReportOptions): Promise<unknown> => {
    const run = await runReport(contractWeek(), options, { json: true });
    const { calls, from, to, before } = Object(run.document());
    return { calls, from, to, before };
  };

  it("can be a week, some days, or all", async () => {
    expect(await counted({ week: "2026-W46" })).toEqual({
      calls: 58,
      from: "2026-11-09",
      to: "2026-11-15",
      before: { from: "2026-11-02", to: "2026-11-08" },
    });
    expect(await counted({ week: "last" })).toMatchObject({ from: "2026-11-09", to: "2026-11-15" });
    expect(await counted({ week: "46" })).toMatchObject({ from: "2026-11-09", to: "2026-11-15" });
    expect(await counted({ since: "1.11", until: "30.11" })).toMatchObject({
      from: "2026-11-01",
      to: "2026-11-30",
    });
    // Before the first call nothing began that could have ended.
    expect(await counted({ until: "2025-11-30" })).toMatchObject({ from: "2025-11-30", to: "2025-11-30" });
    expect(await counted({ since: "monday" })).toMatchObject({ from: "2026-11-16", to: "2026-11-22" });
    expect(await counted({ since: "1 ноября" })).toMatchObject({ from: "2026-11-01", to: "2026-11-22" });
    expect(await counted({ since: "11.11.2026", until: "2026-11-16" })).toEqual({
      calls: 78,
      from: "2026-11-11",
      to: "2026-11-16",
      before: { from: "2026-11-05", to: "2026-11-10" },
    });
    expect(await counted({ all: true })).toEqual({
      calls: 412,
      from: "2026-10-01",
      to: "2026-11-22",
      before: null,
    });
  });

  test.each([
    [{ week: "soon" }, "--week"],
    [{ week: "2026-W48" }, "--week"],
    [{ changed: "soon" }, "--changed"],
    [{ changed: "2026-12-01" }, "--changed"],
    [{ reason: "Price too high" }, "--reason"],
    [{ changed: "monday", reason: "the weather" }, "--reason"],
    [{ since: "31.02.2026" }, "--since"],
    [{ until: "soon" }, "--until"],
    [{ since: "2026-11-20", until: "2026-11-10" }, "--until"],
    [{ since: "2027-01-01" }, "--since"],
    [{ min: "many" }, "--min"],
    [{ by: "shoe size" }, "--by"],
  ])("%j is told", async (options, option) => {
    const failed = await runReport(contractWeek(), options).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Failure);
    expect(failed).toMatchObject({ code: "usage.unreadable-option", data: { option } });
  });

  test.each([
    [{ week: "2026-W47", all: true }, ["--week", "--all"]],
    [{ week: "2026-W47", since: "2026-11-16" }, ["--week", "--since"]],
    [{ week: "2026-W47", until: "2026-11-16" }, ["--week", "--until"]],
    [{ since: "2026-11-16", until: "2026-11-18", all: true }, ["--since", "--all"]],
    [{ until: "2026-11-16", all: true }, ["--until", "--all"]],
  ])("%j: each can be read, but not both", async (options, both) => {
    const failed = await runReport(contractWeek(), options).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: "usage.options-apart", data: { options: both } });
  });
});

describe("the screen", () => {
  for (const language of languages) {
    for (const terminal of [60, 80, 120]) {
      it(`in ${language} fits ${terminal} columns`, async () => {
        const workbook = reportWorkbook(language, someCalls(language, today));
        const { out } = (await runReport(workbook, { by: "owner" }, { language, terminal })).printed();
        for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(terminal);
        expectGolden(`report-${language}-${terminal}`, out);
      });
    }

    it(`in ${language} shows bare counts before the gate`, async () => {
      const workbook = reportWorkbook(language, someCalls(language, today, 2).slice(-40));
      const { out } = (await runReport(workbook, {}, { language, terminal: 80 })).printed();
      expect(out).not.toContain("%");
      expectGolden(`report-${language}-gate`, out);
    });
  }

  it("is plain text in a pipe", async () => {
    const { out } = (await runReport(reportWorkbook("en", someCalls("en", today)))).printed();
    expectGolden("report-en-piped", out);
  });

  it("is about the week that has just ended on a Monday morning", async () => {
    const workbook = reportWorkbook("en", someCalls("en", today));
    const run = testRun({ workbook, home: newFolder(), now: "2026-11-23T09:00" });
    await report(run.context, {});
    expect(run.printed().out).toContain("2026-W47");
  });

  it("says so when nothing was recorded", async () => {
    const { out } = (await runReport(reportWorkbook("ru", []), {}, { language: "ru" })).printed();
    expectGolden("report-ru-empty", out);
  });
});
