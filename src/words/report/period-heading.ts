/** Which days a report is about, as its heading says it. */
import type { InEveryLanguage, Language } from "../../base/language.ts";
import { addDays } from "../../rules/calendar/date.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { mondayOf, weekFromName, weekName } from "../../rules/calendar/week.ts";
import type { WholeReport } from "../../rules/report/whole-report.ts";
import { periodText } from "../dates.ts";
import { reportWords } from "./report.ts";

const words: InEveryLanguage<{ readonly soFar: string; readonly ended: string; readonly last: string }> = {
  en: { soFar: "this week so far", ended: "this week", last: "last week" },
  ru: { soFar: "эта неделя, ещё идёт", ended: "эта неделя", last: "прошлая неделя" },
  ro: { soFar: "săptămâna aceasta, până acum", ended: "săptămâna aceasta", last: "săptămâna trecută" },
};

/** "2026-W48, this week so far", "23–27 November 2026", "against 16–22 November 2026". */
export function periodPieces({ madeOn, report }: WholeReport, language: Language): string[] {
  const { before } = report;
  const against = before === null ? [] : [reportWords[language].against(periodText(before, language))];
  return [...weekPiece(report, madeOn, language), periodText(report, language), ...against];
}

/** A week has its number; days that only begin on a Monday have none. */
function weekPiece({ from, to }: WholeReport["report"], madeOn: Day, language: Language): string[] {
  const week = weekFromName(weekName(from));
  const isSoFar = week !== null && madeOn >= week.from && madeOn < week.to && to >= madeOn;
  if (week === null || from !== week.from || to > week.to || !(to === week.to || isSoFar)) return [];
  const own = words[language];
  const monday = mondayOf(madeOn);
  if (isSoFar) return [`${weekName(from)}, ${own.soFar}`];
  if (from === monday) return [`${weekName(from)}, ${own.ended}`];
  return [from === addDays(monday, -7) ? `${weekName(from)}, ${own.last}` : weekName(from)];
}
