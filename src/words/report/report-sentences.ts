/** What a report says in whole sentences: what has changed for sure, what could have been seen, and what to look at in the sheet. */
import type { Language } from "../../base/language.ts";
import { daysBetween } from "../../rules/calendar/date.ts";
import type { Difference, Part } from "../../rules/report/differences.ts";
import type { ComparedShare } from "../../rules/report/groups.ts";
import type { Rate, RefusalReport } from "../../rules/report/report.ts";
import { fewestRefusing } from "../../rules/report/report.ts";
import type { NotCountedCell, WholeReport } from "../../rules/report/whole-report.ts";
import { monthDate, periodText } from "../dates.ts";
import { numberText, percentText } from "../numbers.ts";
import { reportWords } from "./report.ts";
import { verdictWords } from "./verdict.ts";

/** What is known of changes, and what could have been seen; empty before the gate. */
export function knownSentences(report: RefusalReport, language: Language): string[] {
  if (!report.gate.open || report.counts.talks === 0) return [];
  const words = verdictWords[language];
  const few = report.counts.refusedClients < fewestRefusing ? [words.few(report.counts.refusedClients)] : [];
  if (report.changed !== null) return [...changedSentences(report, language), ...few];
  if (report.compared === null) return [words.tooLittle, ...few];
  const changes = changeSentences(report, language);
  return [
    ...(changes.length === 0 ? [words.nothing] : changes),
    words.compared(periodText(report.compared.now, language), periodText(report.compared.before, language)),
    ...detectableSentences(report, language),
    ...few,
  ];
}

function changeSentences({ reasons, refusedRate, wonRate }: RefusalReport, language: Language): string[] {
  const words = verdictWords[language];
  const { quoted } = reportWords[language];
  type Say = (up: boolean, now: string, before: string, points: string) => string;
  const said = ({ change, compared, difference }: Rate, say: Say): string[] => {
    if ((change !== "up" && change !== "down") || compared === null || difference === null) return [];
    const [now, before] = [shareOf(compared.now, language), shareOf(compared.before, language)];
    return [say(change === "up", now, before, pointsText(difference, language))];
  };
  return [
    ...said(refusedRate, words.refusedChange),
    ...said(wonRate, words.wonChange),
    ...reasons.flatMap(({ rate, reason }) => [
      ...said(rate, (...rest) => words.reasonChange(quoted(reason), ...rest)),
      ...(rate.change === "new" ? [words.isNew(quoted(reason), rate.compared?.now.count ?? rate.count)] : []),
    ]),
  ];
}

function detectableSentences(report: RefusalReport, language: Language): string[] {
  const { compared, detectable, refusedRate } = report;
  if (compared === null || detectable === null || refusedRate.compared === null) return [];
  const days = daysBetween(compared.now.from, compared.now.to) + 1;
  const { count } = refusedRate.compared.now;
  const points = numberText(Math.round(detectable * 100), language, 0);
  const words = verdictWords[language];
  if (days < 14) return [words.detectableInDays(count, points, days)];
  const weeks = Math.round(days / 7);
  const refusals = Math.max(1, Math.round((count * 7) / days));
  return [words.detectable(numberText(refusals, language, 0), points, weeks)];
}

/** What came of --changed. */
function changedSentences({ changed }: RefusalReport, language: Language): string[] {
  if (changed === null) return [];
  const words = verdictWords[language];
  const { quoted } = reportWords[language];
  const what = changed.reason === null ? words.everything : quoted(changed.reason);
  const title = words.changedSince(what, monthDate(changed.on, language));
  if (changed.before.of === 0 || changed.after.of === 0) return [`${title}: ${words.changedFew}`];
  const [now, before] = [shareOf(changed.after, language), shareOf(changed.before, language)];
  const isSure = changed.change === "up" || changed.change === "down";
  if (!isSure || changed.difference === null) return [`${title}: ${words.changedUnclear(now, before)}`];
  const clients = Math.abs(changed.difference.difference) * changed.talkedInAWeek;
  const points = pointsText(changed.difference, language);
  const shown = numberText(clients, language, clients < 10 ? 1 : 0);
  const others = changed.otherWay.map(quoted).join(", ");
  return [
    `${title}: ${words.changedSure(changed.change === "up", now, before, points, shown)}`,
    ...(others === "" ? [] : [words.otherWay(others)]),
  ];
}

function shareOf({ count, of }: Part, language: Language): string {
  return percentText(of === 0 ? 0 : count / of, language);
}

/** "77 (68 to 83)": a difference in points, without its sign. */
function pointsText({ difference, high, low }: Difference, language: Language): string {
  const bounds = difference < 0 ? [-difference, -high, -low] : [difference, low, high];
  const [middle = "", from = "", to = ""] = bounds.map((part) => numberText(part * 100, language, 0));
  return verdictWords[language].points(middle, from, to);
}

/** The one recommendation: "Start here: “Price too high” (it cost most). Offer instalments."; null where nothing is recommended. */
export function startSentence({ startHere }: RefusalReport, language: Language): string | null {
  if (startHere === null) return null;
  const words = verdictWords[language];
  const { quoted } = reportWords[language];
  return `${words.startHere}: ${quoted(startHere.reason)} (${words.because[startHere.because]}). ${startHere.improve}`;
}

/** What was found among the calls that the counts alone don't show. */
export function noteSentences(whole: WholeReport, language: Language): string[] {
  const { notes } = reportWords[language];
  const { hasList, report } = whole;
  return [
    report.noAnswerReasons > 0 ? notes.noAnswer(report.noAnswerReasons) : "",
    notCountedSentence(whole, language),
    hasList || report.counts.refusals === 0 ? "" : notes.noList,
  ].filter((sentence) => sentence !== "");
}

/** Cells named at the most; the rest are counted. */
const mostCells = 8;

function notCountedSentence({ notCounted, report }: WholeReport, language: Language): string {
  if (report.notCountedCount === 0) return "";
  const words = verdictWords[language];
  const { more, quoted } = reportWords[language];
  const named = notCounted.slice(0, mostCells).map(({ cell, found, why }: NotCountedCell) => {
    const text = found === "" ? "" : ` ${quoted(found)}`;
    return `${cell}${text} (${words.notCountedWhy[why]})`;
  });
  const hidden = report.notCountedCount - named.length;
  return `${words.notCounted(report.notCountedCount)}: ${[...named, ...(hidden > 0 ? [more(hidden)] : [])].join(", ")}.`;
}

/** How the groups were compared, and that nothing else is sure. */
export function groupSentences({ groups }: RefusalReport, language: Language): string[] {
  if (groups === null) return [];
  const { groups: words } = reportWords[language];
  const isShareSure = groups.lines.some(({ refused, won }) => [refused, won].some(isSure));
  return [
    ...(groups.within === null ? [] : [verdictWords[language].within(groups.within)]),
    isShareSure ? words.nothingElse : words.nothingSure,
  ];
}

function isSure({ comparison }: Pick<ComparedShare, "comparison">): boolean {
  return comparison === "more" || comparison === "fewer";
}

/** The counts of a report's calls: calls, clients refused, won, later, no answer, money lost. */
export function countPieces(report: RefusalReport, language: Language): string[] {
  const words = reportWords[language];
  const { counts } = report;
  return [
    words.calls(counts.calls),
    words.talks(counts.talks),
    words.refusals(counts.refusedClients),
    words.won(counts.ended.won),
    words.later(counts.ended.later),
    words.noAnswer(counts.ended["no-answer"]),
    ...lostPieces(report, language),
  ].filter((piece) => piece !== "");
}

/** "1,000,000 EUR lost, known for 1 of 60 clients"; nothing where nobody was lost. */
function lostPieces({ lost }: RefusalReport, language: Language): string[] {
  if (lost.of === 0 || lost.sum === null) return [];
  const words = verdictWords[language];
  const money = (sum: number, currency: string | null): string =>
    currency === null ? numberText(sum, language) : `${numberText(sum, language)} ${currency}`;
  const known = words.lostKnown(numberText(lost.known, language), numberText(lost.of, language), lost.of);
  const others = lost.others.map(({ currency, sum }) => money(sum, currency)).join(", ");
  return [
    `${reportWords[language].lost(money(lost.sum, lost.currency))}, ${known}`,
    others === "" ? "" : words.otherCurrency(others),
  ];
}
