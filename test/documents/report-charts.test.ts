/** The native charts of the report workbook: what they show is what the sheet holds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { report } from "../../src/commands/report/report.ts";
import { partsOf } from "../../src/documents/xlsx/package-parts.ts";
import { reportWorkbook, someCalls } from "../support/report-workbook.ts";
import { testRun } from "../support/terminal/command.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const today = "2026-11-22";

async function partsIn(calls: ReturnType<typeof someCalls>): Promise<ReadonlyMap<string, string>> {
  const run = testRun({ workbook: reportWorkbook("en", calls), home: newFolder(), now: `${today}T18:00` });
  await report(run.context, { out: "report.xlsx", week: "this" });
  const parts = partsOf(readFileSync(join(run.context.folder, "report.xlsx")));
  return new Map([...parts].map(([name, data]) => [name, data.toString("utf8")]));
}

/** The texts of elements by their name, in order; a part that is not well-formed throws. */
function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    inside = tag.name === name;
    if (inside) found.push("");
  });
  parser.on("text", (text) => {
    if (inside) found.push(`${found.pop() ?? ""}${text}`);
  });
  parser.on("closetag", () => {
    inside = false;
  });
  parser.write(xml).close();
  return found;
}

test("bars of the reasons with their intervals, and lines over the weeks, each on its sheet", async () => {
  const parts = await partsIn(someCalls("en", today));
  const bars = parts.get("xl/charts/chart1.xml") ?? "";
  const values = texts(bars, "c:v");
  expect(
    values
      .slice(0, 16)
      .map(Number)
      .every((value) => value > 0 && value < 1),
  ).toBe(true);
  expect(values).toContain("Price too high");
  // The share of the first reason, 15 of 36 clients, and how far its interval reaches (Wilson).
  expect(values).toContain(String(15 / 36));
  // The whiskers are drawn from cells: LibreOffice draws none from numbers in the chart itself.
  expect(texts(bars, "c:f")).toEqual([
    expect.stringMatching(/^'Report'!\$M\$\d+:\$M\$\d+$/),
    expect.stringMatching(/^'Report'!\$L\$\d+:\$L\$\d+$/),
    expect.stringMatching(/^'Report'!\$A\$\d+:\$A\$\d+$/),
    expect.stringMatching(/^'Report'!\$D\$\d+:\$D\$\d+$/),
  ]);
  expect(bars).toContain('<c:max val="1"/><c:min val="0"/>');
  const lines = parts.get("xl/charts/chart2.xml") ?? "";
  expect(texts(lines, "c:f").filter((ref) => /'Week by week'!\$[C-F]\$1$/.test(ref))).toHaveLength(4);
  for (const sheet of [1, 2]) {
    expect(parts.get(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<drawing r:id="rIdChart\d+"\/>/);
    expect(parts.get(`xl/worksheets/_rels/sheet${sheet}.xml.rels`)).toContain(`drawing${sheet}.xml`);
  }
  expect(parts.get("[Content_Types].xml")).toContain("/xl/charts/chart2.xml");
});

test("before the gate there is nothing to draw", async () => {
  const parts = await partsIn(someCalls("en", today, 2).slice(-40));
  expect([...parts.keys()].filter((name) => name.startsWith("xl/charts/"))).toEqual([]);
});
