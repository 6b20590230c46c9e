/** All kinds of documents, and the workbook's own sheet, tell the same as the JSON document. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../src/base/language.ts";
import { report } from "../../../src/commands/report/report.ts";
import { report as reportSchema } from "../../../src/schemas/report.ts";
import { reportWords } from "../../../src/words/report/report.ts";
import { sheetTitles } from "../../../src/words/sheets/headings.ts";
import { cellText } from "../../../src/workbook/cell-text.ts";
import { reportWorkbook, someCalls, type WrittenCall } from "../../support/report-workbook.ts";
import { testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";

const today = "2026-11-22";

/** Calls of which some cost money in dollars, and one can't be counted. */
function calls(language: Language, perDay: number): WrittenCall[] {
  const some = someCalls(language, today, perDay);
  return some.map((call, index) => ({
    ...call,
    ...(index % 9 === 0 ? { amount: "310 USD" } : {}),
    ...(index === 3 ? { at: "once" } : {}),
  }));
}

/** What a document says, as one text. */
async function said(kind: string, language: Language, perDay: number): Promise<string> {
  const folder = newFolder();
  const workbook = reportWorkbook(language, calls(language, perDay));
  const run = testRun({ workbook, home: folder, now: `${today}T18:00`, language });
  if (kind === "sheet") {
    await report(run.context, { by: "owner", intoSheet: true });
    const [grid] = await workbook.read([{ sheet: reportWords[language].reportSheet }]);
    return [...(grid?.rows ?? [])]
      .flatMap((row) =>
        Array.from({ length: 11 }, (_, column) => cellText(grid?.cell(row, column + 1) ?? { kind: "empty" })),
      )
      .join("\t");
  }
  const out = `report.${kind}`;
  await report(run.context, { by: "owner", out });
  if (kind === "xlsx") {
    const book = await new exceljs.Workbook().xlsx.readFile(join(folder, out));
    const texts: string[] = [];
    book.worksheets[0]?.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))));
    return texts.join("\t");
  }
  return readFileSync(join(folder, out), "utf8").replaceAll(/<style.*?<\/style>|<[^>]*>/gsu, "\t");
}

describe.each(languages)("in %s", (language) => {
  test.each([
    ["before the gate", 2],
    ["past it", 30],
  ])(
    "%s, every kind tells the finding, the groups, all money and what was not counted",
    async (_, perDay) => {
      const workbook = reportWorkbook(language, calls(language, perDay));
      const run = testRun({ workbook, home: newFolder(), now: `${today}T18:00`, language, json: true });
      await report(run.context, { by: "owner" });
      const document = reportSchema.parse(run.document());
      expect(document.gate.open).toBe(perDay > 2);
      const { currencies } = document;
      const groups = document.by?.groups ?? [];
      expect([currencies.length, groups.length, document.notCounted.length]).toEqual([1, 3, 1]);
      for (const kind of ["html", "md", "csv", "xlsx", "sheet"]) {
        const text = (await said(kind, language, perDay)).replaceAll("\u00a0", " ");
        const has = (part: string | null): void => expect(text, `${kind}: ${part}`).toContain(part);
        has(document.finding.text);
        has("USD");
        has(document.notCounted[0]?.cell ?? "nothing");
        has(sheetTitles[language].calls);
        for (const { reason } of document.reasons) has(reason);
        for (const { calls, name, refused } of groups) {
          // The group's line holds its calls and its refusing clients.
          const line = text.slice(
            text.lastIndexOf(name ?? "nothing"),
            text.lastIndexOf(name ?? "nothing") + 60,
          );
          expect(line.match(/\d+/gu)?.slice(0, 2), `${kind}: ${line}`).toEqual([
            String(calls),
            String(refused.count),
          ]);
        }
      }
    },
  );
});
