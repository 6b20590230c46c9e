/** The report's screen of a report made by hand: every sign, bar, style and column, at several widths. */
import { describe, expect, test } from "vitest";
import type { WholeReport } from "../../../src/rules/report/whole-report.ts";
import type { Look } from "../../../src/terminal/look.ts";
import { textOfLine } from "../../../src/terminal/output.ts";
import { groupLines } from "../../../src/terminal/screens/group-table.ts";
import { reportLines } from "../../../src/terminal/screens/report-screen.ts";
import { reasonTable } from "../../../src/terminal/screens/report-table.ts";
import { widthOf } from "../../../src/terminal/width.ts";
import {
  earlyReport,
  madeCounts,
  madeGroup,
  madeReason,
  madeReport,
  noneNamed,
} from "../../support/made-report.ts";
import { expectGolden } from "../../support/terminal/golden.ts";
import { marked } from "../../support/terminal/marked.ts";

const look = (width: number | null, unicode = true): Look => ({ language: "en", width, unicode });
const looks = [look(140), look(100), look(72), look(44, false), look(30), look(null, false)];

describe("whole screens", () => {
  test.each(looks)("past the gate, %j", (one) => {
    const name = `${one.width ?? "piped"}${one.unicode ? "" : "-ascii"}`;
    expectGolden(`looks/report-${name}`, `${marked(reportLines(madeReport(), one)).join("\n")}\n`);
  });

  test.each([look(100), look(60, false), look(34), look(null)])("before the gate, %j", (one) => {
    const name = `${one.width ?? "piped"}${one.unicode ? "" : "-ascii"}`;
    expectGolden(`looks/report-early-${name}`, `${marked(reportLines(earlyReport(), one)).join("\n")}\n`);
  });
});

test("no line is wider than the terminal, from 30 columns up", () => {
  for (const whole of [madeReport(), earlyReport()]) {
    for (let width = 30; width <= 150; width += 1) {
      const lines = reportLines(whole, look(width)).map(textOfLine);
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
    }
  }
});

test("a bar of the counts is as long as its count is of the greatest", () => {
  const bars = (width: number) =>
    reasonTable(
      earlyReport({
        reasons: [10, 5, 0].map((clients, at) => madeReason(at, { clients, count: clients, share: null })),
      }).report,
      look(width),
    )
      .map((line) => (/█+/.exec(textOfLine(line))?.[0] ?? "").length)
      .slice(1, 4);
  expect(bars(140)).toEqual([36, 18, 0]);
});

test("nothing recorded, and nobody who refused", () => {
  const text = (whole: WholeReport) => marked(reportLines(whole, look(100)));
  const bare = { ...noneNamed, groups: null, startHere: null, noAnswerReasons: 0 };
  expect(text(madeReport({ ...bare, counts: madeCounts({ calls: 0 }) })).slice(-2)).toEqual([
    "",
    "No calls are recorded in this period.",
  ]);
  expect(text(madeReport(bare)).slice(-6)).toEqual([
    "",
    "Nobody refused in this period.",
    "",
    "<strong>What is known</strong>",
    "  There is too little to compare with yet: at least five days with calls are needed on each side.",
    "  With 0 refusing clients in this period (30 are needed) nothing is said of what to improve.",
  ]);
  expect(text(earlyReport(bare)).slice(-2)).toEqual(["", "Nobody refused in this period."]);
});

test("at most twenty groups, and how many more there are", () => {
  const lines = Array.from({ length: 22 }, (_, at) => madeGroup(`Group ${at}`, "unclear", "unclear"));
  const told = (many: number) =>
    marked(
      groupLines(
        madeReport({ groups: { column: "City", within: null, lines: lines.slice(0, many) } }).report,
        look(100),
      ),
    );
  expect(told(20).filter((line) => line.startsWith("Group"))).toHaveLength(20);
  expect(told(20).join("\n")).not.toContain("more");
  expect(told(22).filter((line) => line.startsWith("Group"))).toHaveLength(20);
  expect(told(22).join("\n")).toMatch(/2 more/);
});

test("without groups nothing is said of them", () => {
  expect(groupLines(madeReport({ groups: null }).report, look(100))).toEqual([]);
});
