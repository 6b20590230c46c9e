/** Reports as people have them, with the days on which they are made: from an empty sheet to a change that was asked about and twenty-five reasons. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/base/language.ts";
import { report } from "../../src/commands/report/report.ts";
import type { ReportOptions } from "../../src/commands/report/report-options.ts";
import { addDays, weekday } from "../../src/rules/calendar/date.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import { outcomeWords } from "../../src/words/outcomes.ts";
import { defaultReasons } from "../../src/words/sheets/default-reasons.ts";
import { manyReasons } from "./many-reasons.ts";
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
const calls = 1000;
const workdays = Array.from({ length: 112 }, (_, index) => addDays(friday, index - 111)).filter(
  (day) => weekday(day) < 6,
);
const severalWeeks = Array.from({ length: calls }, (_, index) => ({
  day: workdays[Math.floor((index * workdays.length) / calls)] ?? friday,
  isLate: index > calls * 0.75,
}));

/** An empty report, and the six kinds of others, in a language. */
export function kindsOfReport(language: Language): MadeReport[] {
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
    { name: "rise", workbook: reportWorkbook(language, moving(language, "rise")), options: {}, now },
    {
      name: "managers",
      workbook: reportWorkbook(language, someCalls(language, friday)),
      options: { by: "owner" },
      now,
    },
    {
      name: "fall-after-a-change",
      workbook: reportWorkbook(language, moving(language, "fall")),
      options: { changed: "2026-11-02", reason },
      now,
    },
    {
      name: "many-reasons",
      workbook: reportWorkbook(language, scattered(language), manyReasons(language)),
      options: { all: true },
      now,
    },
  ];
}

/** Calls with a client each, over sixteen weeks; in four of them, the last or all but those, refusals and the first reason are named more often. */
function moving(language: Language, way: "rise" | "fall"): WrittenCall[] {
  const random = seeded(11);
  return severalWeeks.map(({ day, isLate }, index): WrittenCall => {
    const isOften = isLate === (way === "rise");
    const fate = random();
    const outcome =
      fate < (isOften ? 0.65 : 0.4) ? "refused" : fate < 0.75 ? "later" : fate < 0.9 ? "won" : "no-answer";
    const isFirst = random() < (isOften ? 0.6 : 0.25);
    const place = isFirst ? 0 : 1 + Math.floor(random() * 8);
    return {
      ...callOf(index, day),
      outcome: outcomeWords[language][outcome],
      amount: outcome === "refused" && random() < 0.7 ? 1000 + Math.floor(random() * 90) * 250 : null,
      ...(outcome === "refused" ? { reason: defaultReasons[language][place]?.name ?? null } : {}),
    };
  });
}

/** Calls with a client each, half of them refused for one of twenty-five reasons, the first ones more often. */
function scattered(language: Language): WrittenCall[] {
  const random = seeded(12);
  const names = manyReasons(language).map(({ name }) => name);
  return severalWeeks.map(({ day }, index): WrittenCall => {
    const isRefused = random() < 0.5;
    const reason = names[Math.floor(random() * random() * names.length)] ?? null;
    return {
      ...callOf(index, day),
      outcome: outcomeWords[language][isRefused ? "refused" : "won"],
      ...(isRefused ? { reason } : {}),
    };
  });
}

function callOf(index: number, day: Day): WrittenCall {
  return { id: `call-${index}`, at: `@${day}T11:00`, contact: `Client ${index}` };
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
