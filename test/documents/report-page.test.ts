/** The report's page as a browser lays it out, and its colours as an eye would need them. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { reportStyle } from "../../src/documents/html/html-style.ts";
import { kindsOfReport, reportPage } from "../support/kinds-of-report.ts";
import { browser, type FramedPage, measuredPages, paperOf } from "../support/terminal/browser.ts";
import { newFolder } from "../support/workbooks/folders.ts";

if (browser === null) console.log("no Chromium here: the pages are not laid out");

const widths = [390, 500, 800, 1200] as const;

describe.skipIf(browser === null)("in a browser", () => {
  for (const language of languages) {
    test(`each kind of report in ${language} fits windows of ${widths.join(", ")} pixels`, {
      timeout: 120_000,
    }, async () => {
      const pages: (FramedPage & { readonly name: string })[] = [];
      for (const made of kindsOfReport(language)) {
        const page = await reportPage(made, language, newFolder());
        for (const width of widths) pages.push({ name: made.name, page, width });
      }
      const sizes = measuredPages(pages, ".under, td.change, td.verdict");
      expect(sizes).toHaveLength(28);
      const faults = sizes.flatMap(({ boxes, cut, right, scrollWidth, width }, index) => {
        const what = `${pages[index]?.name} at ${pages[index]?.width}`;
        // A verdict never breaks into letters: what is shown of it is wider than high.
        const letters = boxes.filter((box) => box.width > 0 && box.text.length > 3 && box.width < box.height);
        return [
          ...(scrollWidth > width || right > width + 0.5 ? [`${what} reaches to ${right} of ${width}`] : []),
          ...cut.map((text) => `${what} cuts off ${text}`),
          ...letters.map(({ text }) => `${what} breaks ${text}`),
        ];
      });
      expect(faults).toEqual([]);
    });

    test(`a report in ${language} is one sheet of A4, and of two where managers are compared`, {
      timeout: 120_000,
    }, async () => {
      const folder = newFolder();
      for (const made of kindsOfReport(language)) {
        const sheets = paperOf(await reportPage(made, language, folder), join(folder, "page.pdf"));
        expect([made.name, sheets]).toEqual([made.name, made.options.by === undefined ? 1 : 2]);
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
