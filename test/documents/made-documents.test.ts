/** Every kind of document of a report made by hand, whole, past the gate and before it. */
import { describe, expect, test } from "vitest";
import { reportHtml } from "../../src/documents/html/report-html.ts";
import { reportCsv } from "../../src/documents/report-csv.ts";
import { reportDocument } from "../../src/documents/report-json.ts";
import { reportMarkdown } from "../../src/documents/report-markdown.ts";
import { reportRows } from "../../src/documents/report-rows.ts";
import type { WholeReport } from "../../src/rules/report/whole-report.ts";
import {
  earlyReport,
  madeCounts,
  madeGroup,
  madeReason,
  madeReport,
  noneNamed,
} from "../support/made-report.ts";
import { expectGolden } from "../support/terminal/golden.ts";

/** Everything that a report of a change says: what was changed, and what could not be counted. */
function changedReport(): WholeReport {
  const difference = { difference: -0.1234, low: -0.2, high: -0.05 };
  const whole = madeReport({
    changed: {
      ...{ on: "2026-11-09", reason: "Price", before: { count: 30, of: 90 }, after: { count: 20, of: 100 } },
      ...{ difference, p: 0.01234, change: "down", otherWay: ["Stock"] },
      clientsInAWeek: { difference: -2.345, low: -4, high: -1.25 },
    },
    compared: {
      now: { from: "2026-11-09", to: "2026-11-29" },
      before: { from: "2026-10-19", to: "2026-11-08" },
    },
    ...{
      detectable: 0.12345,
      startHere: null,
      groups: null,
      notCountedCount: 3,
      countsBefore: null,
      before: null,
    },
  });
  const cell = (row: number, found: string, why: "outcome" | "day") => ({
    cell: `Calls!E${row}`,
    found,
    why,
  });
  const notCounted = [cell(3, "hm", "outcome"), cell(4, "hm", "outcome"), cell(5, "once", "day")];
  return { ...whole, hasList: false, notCounted };
}

const wholes: Readonly<Record<string, WholeReport>> = {
  open: madeReport(),
  early: earlyReport(),
  changed: changedReport(),
  nothing: madeReport({ ...noneNamed, counts: madeCounts({ calls: 0 }), countsBefore: null, unsorted: [] }),
  "nobody-refused": madeReport({ ...noneNamed, unsorted: [] }),
};

/** A page as it is written, a line for each tag; its style is that of every page. */
function pageLines(page: string): string {
  return page.replace(/<style>.*?<\/style>/s, "<style/>").replace(/(?<=>)(?=<)/g, "\n");
}

describe.each(Object.keys(wholes))("%s", (name) => {
  const whole = wholes[name] ?? madeReport();
  test("as a page", () => expectGolden(`documents/${name}-html`, pageLines(reportHtml(whole, "en"))));
  test("as Markdown", () => expectGolden(`documents/${name}-md`, reportMarkdown(whole, "en")));
  test("as CSV", () => expectGolden(`documents/${name}-csv`, reportCsv(whole, "ru")));
  test("as JSON", () => {
    const text = JSON.stringify(reportDocument(whole, "The finding"), null, 1);
    expectGolden(`documents/${name}-json`, `${text}\n`);
  });
  test("as rows of a sheet", () => {
    const rows = reportRows(whole, "en").map((row) => row.map((cell) => JSON.stringify(cell)).join(" | "));
    expectGolden(`documents/${name}-rows`, `${rows.join("\n")}\n`);
  });
});

/** A report with more of everything than a page shows. */
const long = madeReport({
  reasons: Array.from({ length: 9 }, (_, at) => madeReason(at, { improve: `Do ${at}` })),
  unsorted: Array.from({ length: 21 }, (_, at) => ({ said: `Said ${at}`, count: 1 })),
  groups: {
    ...{ column: "City", within: "Kind" },
    lines: Array.from({ length: 31 }, (_, at) => madeGroup(`City ${at}`, "unclear", "unclear")),
  },
});

test("a page folds all reasons after the eighth, and counts what it does not show", () => {
  const page = reportHtml(long, "en");
  const [shown = "", folded = ""] = page.split("<details>");
  expect(shown.match(/<td class="reason">Reason \d/g)).toHaveLength(8);
  expect(folded.match(/<td class="reason">Reason \d/g)).toHaveLength(1);
  expect(folded).toContain("1 more reason");
  expect(page.match(/City \d+<\/td>/g)).toHaveLength(30);
  expect(page).toMatch(/<p class="quiet">[^<]*\b1 more/);
  expect(page.match(/“Said \d+”/g)).toHaveLength(12);
  expect(page).toMatch(/<span class="quiet">[^<]*\b9 more/);
  expect(page.match(/<b>Reason \d:<\/b>/g)).toHaveLength(5);
  expect(page.match(/<figure>/g)).toHaveLength(4);
});

test("where no more is there than a page shows, nothing is folded and nothing counted", () => {
  const { groups, reasons, unsorted } = long.report;
  const page = reportHtml(
    madeReport({
      ...{ reasons: reasons.slice(0, 8), unsorted: unsorted.slice(0, 12) },
      groups: groups === null ? null : { ...groups, lines: groups.lines.slice(0, 30) },
    }),
    "en",
  );
  expect(page).not.toContain("<details>");
  expect(page).not.toMatch(/\d more/);
});

test("Markdown has twenty texts at the most and tells how many more, and every reason", () => {
  const text = reportMarkdown(long, "en");
  expect(text.match(/“Said \d+”/g)).toHaveLength(20);
  expect(text).toMatch(/^- .*\b1 more/m);
  expect(text.match(/^\| Reason \d/gm)).toHaveLength(9);
});
