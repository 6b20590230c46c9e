/** What the counts of the period before are headed: a week is called a week. */
import type { Language } from "../../base/language.ts";
import { daysBetween, weekday } from "../../rules/calendar/date.ts";
import type { RefusalReport } from "../../rules/report/report.ts";
import { reportWords } from "./report.ts";

/** "Week before" where a whole week is compared with, else "Before". */
export function beforeHeading(report: Pick<RefusalReport, "before">, language: Language): string {
  const { columns } = reportWords[language];
  return isWeekBefore(report) ? columns.weekBefore : columns.before;
}

/** True where a whole week is compared with. */
export function isWeekBefore({ before }: Pick<RefusalReport, "before">): boolean {
  return before !== null && weekday(before.from) === 1 && daysBetween(before.from, before.to) === 6;
}
