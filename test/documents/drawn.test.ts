/** The drawings of the report's page, read back: every length is the number that it stands for. */
import { expect, test } from "vitest";
import { reportHtml } from "../../src/documents/html/report-html.ts";
import { barScale } from "../../src/rules/report/bar-scale.ts";
import { wilson } from "../../src/rules/report/statistics.ts";
import { earlyReport, madeReason, madeReport } from "../support/made-report.ts";

/** The attributes of all elements of a name, in their order. */
function elements(page: string, name: string): Readonly<Record<string, string>>[] {
  return [...page.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g"))].map(([, attributes = ""]) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  );
}

/** The pictures of the table of reasons, a reason each. */
function bars(page: string): string[] {
  return [...page.matchAll(/<td class="bar"><svg(.*?)<\/svg>/gs)].map(([, picture = ""]) => picture);
}

const width = (one: Readonly<Record<string, string>> | undefined): number => Number(one?.width);

test.each([
  ["half", madeReport(), 0.5],
  [
    "the whole",
    madeReport({ reasons: [madeReason(0, { share: { low: 0.2, share: 0.6, high: 0.9 }, before: 30 })] }),
    1,
  ],
])("bars on an axis to %s are their shares, their intervals and the shares before", (_, whole, full) => {
  const { reasons, countsBefore } = whole.report;
  expect(barScale(whole.report)).toBe(full);
  const page = reportHtml(whole, "en");
  expect(bars(page)).toHaveLength(reasons.length);
  for (const [at, picture] of bars(page).entries()) {
    const { before = 0, share } = reasons[at] ?? madeReason(0, {});
    const rects = elements(picture, "rect");
    const of = (name: string) => rects.filter((one) => one.class === name);
    expect(width(of("track")[0])).toBe(200);
    expect(width(of("fill")[0])).toBeCloseTo(((share?.share ?? 0) / full) * 200, 0);
    const [line, left, right] = of("whisker");
    expect(Number(line?.x)).toBeCloseTo(((share?.low ?? 0) / full) * 200, 0);
    expect(Number(line?.x) + width(line)).toBeCloseTo(((share?.high ?? 0) / full) * 200, 0);
    expect(left?.x).toBe(line?.x);
    expect(Number(right?.x) + width(right)).toBeCloseTo(((share?.high ?? 0) / full) * 200, 0);
    const [mark] = elements(picture, "path");
    const refused = countsBefore?.refusedClients ?? 0;
    expect(Number(/^M([\d.]+) 0V20$/.exec(mark?.d ?? "")?.[1])).toBeCloseTo(
      ((before ?? 0) / refused / full) * 200,
      0,
    );
  }
});

test("before the gate a bar is its count of the greatest, and there is no interval", () => {
  const page = reportHtml(earlyReport(), "en");
  const widths = bars(page).map((picture) => elements(picture, "rect").map(width));
  expect(widths).toEqual([[200], [100], [50], [50], [10]]);
  const nobody = earlyReport({ reasons: [madeReason(0, { clients: 0, count: 0, share: null })] });
  expect(bars(reportHtml(nobody, "en")).map((picture) => elements(picture, "rect").map(width))).toEqual([
    [0],
  ]);
});

test.each([
  [30, 100, 30],
  [0, 100, 0],
  [120, 100, 100],
  [0, 0, 100],
])("%i of %i talks fill %i of the gate's bar", (talks, needed, filled) => {
  const page = reportHtml(earlyReport({ gate: { calls: 9, talks, needed, open: false } }), "en");
  const [track, fill] = elements(page.slice(page.indexOf('class="gate"')), "rect");
  expect([width(track), width(fill)]).toEqual([100, filled]);
});

const plot = { left: 30, right: 234, top: 8, floor: 80 } as const;

test("each week stands in its place, as high as its share, with its interval around it", () => {
  const { report } = madeReport();
  const page = reportHtml(madeReport(), "en");
  const [figure = ""] = page.split("<figure>").slice(1);
  const shares = report.weeks.map(({ counts }) =>
    wilson(counts.byReason.get(0)?.clients ?? 0, counts.refusedClients),
  );
  const second = report.weeks.map(({ counts }) => wilson(2, counts.refusedClients));
  const full = Math.max(...[...shares, ...second].map((share) => share?.high ?? 0));
  const y = (share: number) => plot.floor - (share / full) * (plot.floor - plot.top);
  const step = (plot.right - plot.left) / 3;
  const circles = elements(figure, "circle");
  expect(circles.map((circle) => circle.class)).toEqual(["dot earlier", "dot earlier", "dot", "dot open"]);
  for (const [at, circle] of circles.entries()) {
    expect(Number(circle.cx)).toBeCloseTo(plot.left + at * step, 0);
    expect(Number(circle.cy)).toBeCloseTo(y(shares[at]?.share ?? 0), 0);
  }
  const band = elements(figure, "path").find((path) => path.class === "band");
  const corners = (band?.d ?? "")
    .slice(1, -1)
    .split("L")
    .map((corner) => corner.split(" ").map(Number));
  expect(corners).toHaveLength(8);
  for (const [at, share] of shares.entries()) {
    expect(corners[at]?.[1]).toBeCloseTo(y(share?.high ?? 0), 0);
    expect(corners[7 - at]?.[1]).toBeCloseTo(y(share?.low ?? 0), 0);
    expect(corners[7 - at]?.[0]).toBeCloseTo(plot.left + at * step, 0);
  }
  const lines = elements(figure, "path").filter((path) => path.class?.startsWith("line"));
  expect(lines.map((line) => [line.class, line.d?.split("L").length])).toEqual([
    ["line earlier", 3],
    ["line", 2],
  ]);
  expect(figure).toContain("2 Nov");
  expect(figure).toContain("23 Nov");
});

test.each([
  [10, 10, ["0%", "50%", "100%"]],
  [3, 20, ["0%", "10%", "30%"]],
  [2, 200, ["0%", "5%", "10%"]],
])("%i of %i each week have the ticks %j", (count, of, ticks) => {
  const { report } = madeReport();
  const weeks = report.weeks.map((week) => ({
    ...week,
    counts: {
      ...week.counts,
      refusedClients: of,
      byReason: new Map([[0, { refusals: count, clients: count }]]),
    },
  }));
  const page = reportHtml(madeReport({ weeks, reasons: report.reasons.slice(0, 1) }), "en");
  const shown = [...page.matchAll(/<text class="tick"[^>]*text-anchor="end">([^<]*%)<\/text>/g)].map(
    ([, tick]) => tick,
  );
  expect(shown).toEqual(ticks);
});

test("a trend needs three weeks, the gate, and somebody who named a reason", () => {
  const { report } = madeReport();
  const has = (differs: Parameters<typeof madeReport>[0]) =>
    reportHtml(madeReport(differs), "en").includes("<figure>");
  expect(has({ weeks: report.weeks.slice(1) })).toBe(true);
  expect(has({ weeks: report.weeks.slice(2) })).toBe(false);
  expect(has({ gate: { ...report.gate, open: false } })).toBe(false);
  expect(has({ reasons: report.reasons.map((line) => ({ ...line, clients: 0 })) })).toBe(false);
});

test("a trend that lies in the report's own days, or before them, says only that", () => {
  const { report } = madeReport();
  const notes = (from: typeof report.from) =>
    /<div class="trends">/.test(reportHtml(madeReport({ from }), "en"))
      ? (/<h2>[^<]*<\/h2><p class="quiet">([^<]*)<\/p><div class="trends">/.exec(
          reportHtml(madeReport({ from }), "en"),
        )?.[1] ?? "")
      : "";
  expect(notes("2026-11-02").split(" · ")).toHaveLength(notes("2026-11-16").split(" · ").length - 1);
  const lines = (from: typeof report.from) =>
    elements(reportHtml(madeReport({ from }), "en"), "path")
      .filter((path) => path.class?.startsWith("line"))
      .map((path) => path.class);
  expect(new Set(lines("2026-11-02"))).toEqual(new Set(["line"]));
  expect(new Set(lines("2026-11-30"))).toEqual(new Set(["line earlier"]));
});
