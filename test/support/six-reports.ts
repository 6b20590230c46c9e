/** Six reports as people have them, with the days on which they are made: from an empty sheet to a change that was asked about. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/base/language.ts";
import { report } from "../../src/commands/report/report.ts";
import type { ReportOptions } from "../../src/commands/report/report-options.ts";
import { addDays, weekday } from "../../src/rules/calendar/date.ts";
import { outcomeWords } from "../../src/words/outcomes.ts";
import { defaultReasons } from "../../src/words/sheets/default-reasons.ts";
import { reportWorkbook, someCalls, type WrittenCall } from "./report-workbook.ts";
import { seeded } from "./seeded.ts";
import { testRun } from "./terminal/command.ts";
import type { MemoryWorkbook } from "./workbooks/memory-workbook.ts";

/** A report that is to be made. */
export interface MadeReport {
  readonly name: string;
  readonly workbook: MemoryWorkbook;
  readonly options: ReportOptions;
  /** The moment at which it is made. */
  readonly now: string;
}

const friday = "2026-11-27";

/** The six reports in a language. */
export function sixReports(language: Language): MadeReport[] {
  const now = `${friday}T18:00`;
  const reason = defaultReasons[language][0]?.name ?? "";
  return [
    { name: "empty", workbook: reportWorkbook(language, []), options: {}, now },
    {
      name: "before-the-gate",
      workbook: reportWorkbook(language, someCalls(language, friday, 3).slice(-15)),
      options: {},
      now,
    },
    {
      name: "nothing-sure",
      workbook: reportWorkbook(language, someCalls(language, friday, 5).slice(-140)),
      options: { all: true },
      now,
    },
    { name: "rise", workbook: reportWorkbook(language, rising(language, 1000)), options: {}, now },
    {
      name: "managers",
      workbook: reportWorkbook(language, someCalls(language, friday)),
      options: { by: "owner" },
      now,
    },
    {
      name: "changed",
      workbook: reportWorkbook(language, rising(language, 1000)),
      options: { changed: "2026-11-02", reason },
      now,
    },
  ];
}

/** Calls with a client each, over sixteen weeks; in the last four the first reason is named three times as often. */
function rising(language: Language, count: number): WrittenCall[] {
  const random = seeded(11);
  const words = outcomeWords[language];
  const days = Array.from({ length: 112 }, (_, index) => addDays(friday, index - 111)).filter(
    (day) => weekday(day) < 6,
  );
  return Array.from({ length: count }, (_, index): WrittenCall => {
    const day = days[Math.floor((index * days.length) / count)] ?? friday;
    const isLate = index > count * 0.75;
    const fate = random();
    const outcome =
      fate < (isLate ? 0.65 : 0.4) ? "refused" : fate < 0.75 ? "later" : fate < 0.9 ? "won" : "no-answer";
    const isFirst = random() < (isLate ? 0.6 : 0.25);
    const place = isFirst ? 0 : 1 + Math.floor(random() * 8);
    return {
      id: `call-${index}`,
      at: `@${day}T11:00`,
      contact: `Client ${index}`,
      outcome: words[outcome],
      amount: outcome === "refused" && random() < 0.7 ? 1000 + Math.floor(random() * 90) * 250 : null,
      ...(outcome === "refused" ? { reason: defaultReasons[language][place]?.name ?? null } : {}),
    };
  });
}

/** The page of a report, made in a folder. */
export async function reportPage(
  { now, options, workbook }: MadeReport,
  language: Language,
  folder: string,
): Promise<string> {
  const run = testRun({ workbook, home: folder, now, language });
  await report(run.context, { ...options, out: "page.html", force: true });
  return readFileSync(join(run.context.folder, "page.html"), "utf8");
}
