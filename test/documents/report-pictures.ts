/**
 * Pictures of each kind of report in three languages at four widths and on paper, to be looked at, with what does not fit:
 * node scripts/run.mjs test/documents/report-pictures.ts FOLDER [dark].
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { languages } from "../../src/base/language.ts";
import { kindsOfReport, reportPage } from "../support/kinds-of-report.ts";
import { browser, measuredPages, paperOf, pictureOf } from "../support/terminal/browser.ts";

const [folder, ...words] = process.argv.slice(2);
const widths = [390, 500, 800, 1200] as const;

if (folder === undefined) throw new Error("into which folder?");
if (browser === null) console.log("no Chromium here: no pictures are taken");
else await takePictures(resolve(folder), words.includes("dark"));

async function takePictures(target: string, isDark: boolean): Promise<void> {
  mkdirSync(target, { recursive: true });
  for (const language of languages) {
    for (const made of kindsOfReport(language)) {
      const home = mkdtempSync(join(tmpdir(), "followup-pictures-"));
      const page = await reportPage(made, language, home);
      rmSync(home, { recursive: true, force: true });
      const pages = widths.map((width) => ({ page, width }));
      for (const [index, { cut, height, right, scrollWidth, width }] of measuredPages(
        pages,
        "td",
      ).entries()) {
        const framed = pages[index];
        if (framed === undefined) continue;
        const name = `${made.name}-${language}-${framed.width}${isDark ? "-dark" : ""}.png`;
        pictureOf(framed, height, join(target, name), isDark);
        const faults = [
          ...(scrollWidth > width || right > width + 0.5
            ? [`reaches to ${Math.ceil(right)} of ${width}`]
            : []),
          ...cut.map((text) => `cuts off “${text}”`),
        ];
        console.log(`${name}: ${faults.length === 0 ? "fits" : faults.join(", ")}`);
      }
      if (isDark) continue;
      const paper = `${made.name}-${language}.pdf`;
      console.log(`${paper}: sheets of paper: ${paperOf(page, join(target, paper))}`);
    }
  }
}
