/** The report's page as a browser lays it out, and its colours as an eye would need them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { report } from "../../src/commands/report/report.ts";
import { reportStyle } from "../../src/documents/html/html-style.ts";
import { browser, measuredPage } from "../support/browser.ts";
import { testRun } from "../support/command.ts";
import { newFolder } from "../support/folders.ts";
import { reportWorkbook, someCalls } from "../support/report-workbook.ts";

const today = "2026-11-22";

async function pageIn(language: (typeof languages)[number]): Promise<string> {
  const folder = newFolder();
  const workbook = reportWorkbook(language, someCalls(language, today));
  const run = testRun({ workbook, home: folder, now: `${today}T18:00`, language });
  await report(run.context, { by: "owner", out: "page.html" });
  return readFileSync(join(run.context.folder, "page.html"), "utf8");
}

if (browser === null) console.log("no Chromium here: the pages are not laid out");

describe.skipIf(browser === null)("in a browser", () => {
  for (const language of languages) {
    test.each([390, 500, 768, 1280])(`the page in ${language} fits a window of %i pixels`, async (width) => {
      const sizes = measuredPage(await pageIn(language), width, ".under, td.change");
      expect(sizes.scrollWidth).toBeLessThanOrEqual(sizes.width);
      expect(sizes.right).toBeLessThanOrEqual(sizes.width + 0.5);
      // A verdict never breaks into letters: what is shown of it is wider than high.
      for (const { height, text, width: wide } of sizes.boxes) {
        if (wide > 0 && text.length > 3) expect([text, wide >= height]).toEqual([text, true]);
      }
    });
  }
});

describe("the colours of the page", () => {
  const [light = "", dark = ""] = reportStyle.split("@media (prefers-color-scheme: dark)");
  test.each([
    ["light", light],
    ["dark", dark.slice(0, dark.indexOf("* {"))],
  ])("are readable where it is %s", (_, rules) => {
    const colour = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(rules)?.[1] ?? "";
    for (const ground of ["paper", "soft"]) {
      for (const name of ["ink", "quiet", "up", "down", "new"]) {
        expect([name, ground, contrast(colour(name), colour(ground)) >= 4.5]).toEqual([name, ground, true]);
      }
    }
  });
});

/** The contrast of two colours (WCAG 2.2, relative luminance), from 1 to 21. */
function contrast(one: string, other: string): number {
  const [high = 1, low = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
