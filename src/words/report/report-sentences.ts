/** What a report says in whole sentences: what has changed for sure, what could have been seen, and what to look at in the sheet. */
import type { Language } from "../../base/language.ts";
import { daysBetween } from "../../rules/calendar/date.ts";
import type { Difference, Part } from "../../rules/report/differences.ts";
import type { ComparedShare } from "../../rules/report/groups.ts";
import type { Rate, RefusalReport } from "../../rules/report/report.ts";
import { fewestRefusing } from "../../rules/report/report.ts";
import type { NotCountedCell, WholeReport } from "../../rules/report/whole-report.ts";
import { capital, monthDate, periodText } from "../dates.ts";
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
  const sayIf = ({ change, compared, difference }: Rate, say: Say): string[] => {
    if ((change !== "up" && change !== "down") || compared === null || difference === null) return [];
    const [now, before] = [shareOf(compared.now, language), shareOf(compared.before, language)];
    return [say(change === "up", now, before, pointsText(difference, language))];
  };
  return [
    ...sayIf(refusedRate, words.refusedChange),
    ...sayIf(wonRate, words.wonChange),
    ...reasons.flatMap(({ rate, reason }) => [
      ...sayIf(rate, (...rest) => words.reasonChange(quoted(reason), ...rest)),
      ...(rate.change === "new" ? [words.isNew(quoted(reason), rate.compared?.now.count ?? rate.count)] : []),
    ]),
  ];
}

function detectableSentences(report: RefusalReport, language: Language): string[] {
  const { compared, detectable, refusedRate } = report;
  if (compared === null || refusedRate.compared === null) return [];
  if (detectable === null) return [verdictWords[language].undetectable];
  const days = daysBetween(compared.now.from, compared.now.to) + 1;
  const { count } = refusedRate.compared.now;
  const points = Math.round(detectable * 100);
  const words = verdictWords[language];
  if (days < 14) return [words.detectableInDays(count, points, days)];
  const weeks = Math.round(days / 7);
  const refusals = Math.max(1, Math.round((count * 7) / days));
  return [words.detectable(refusals, points, weeks)];
}

/** What came of --changed. */
function changedSentences({ changed }: RefusalReport, language: Language): string[] {
  if (changed === null) return [];
  const words = verdictWords[language];
  const { quoted } = reportWords[language];
  const what = changed.reason === null ? words.everything : quoted(changed.reason);
  const title = capital(words.changedSince(what, monthDate(changed.on, language)));
  const { after, before, change, clientsInAWeek, difference } = changed;
  if (before.of === 0 || after.of === 0 || difference === null || clientsInAWeek === null)
    return [`${title}: ${words.changedFew}`];
  const shares = [shareOf(after, language), shareOf(before, language)] as const;
  if (change !== "up" && change !== "down") {
    const points = signedText(inPoints(difference), language, { say: words.points, decimals: 0 });
    const clients = signedText(clientsInAWeek, language, { say: words.clientsAWeek, decimals: 1 });
    return [`${title}: ${words.changedUnclear(...shares, points, clients)}`];
  }
  const points = pointsText(difference, language);
  const clients = sizeText(clientsInAWeek, language, { say: words.clientsAWeek, decimals: 1 });
  const others = changed.otherWay.map(quoted).join(", ");
  return [
    `${title}: ${words.changedSure(change === "up", ...shares, points, clients)}`,
    others === "" ? words.noOtherWay : words.otherWay(others),
  ];
}

function shareOf({ count, of }: Part, language: Language): string {
  return percentText(of === 0 ? 0 : count / of, language);
}

/** "77 points (68 to 83)": a difference in points, without its sign. */
function pointsText(found: Difference, language: Language): string {
  return sizeText(inPoints(found), language, { say: verdictWords[language].points, decimals: 0 });
}

function inPoints({ difference, high, low }: Difference): Difference {
  return { difference: difference * 100, low: low * 100, high: high * 100 };
}

/** How a difference is said, and with how many decimals. */
interface Saying {
  readonly say: (size: number, text: string, low: string, high: string) => string;
  readonly decimals: number;
}

/** A difference with its interval, without its sign. */
function sizeText({ difference, high, low }: Difference, language: Language, saying: Saying): string {
  const bounds = difference < 0 ? [-difference, -high, -low] : [difference, low, high];
  return said(bounds, (part) => numberText(part, language, saying.decimals), saying);
}

/** "−2 points (−6 to +3)": a difference that may be none. */
function signedText({ difference, high, low }: Difference, language: Language, saying: Saying): string {
  const signed = (part: number): string => {
    const text = numberText(part, language, saying.decimals);
    return part > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  };
  return said([difference, low, high], signed, saying);
}

function said(parts: readonly number[], shown: (part: number) => string, { decimals, say }: Saying): string {
  const [middle = "", from = "", to = ""] = parts.map(shown);
  return say(Math.abs(Number((parts[0] ?? 0).toFixed(decimals))), middle, from, to);
}

/** The one recommendation: "Start here: “Price too high” (it cost most). Offer instalments."; null where nothing is recommended. */
export function startSentence({ startHere }: RefusalReport, language: Language): string | null {
  if (startHere === null) return null;
  const words = verdictWords[language];
  const { quoted } = reportWords[language];
  return `${words.startHere}: ${quoted(startHere.reason)} (${words.because[startHere.because][startHere.among]}). ${startHere.improve}`;
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
  const isCompared = groups.lines.some(({ refused, won }) =>
    [refused, won].some(({ comparison }) => comparison !== "not-compared"),
  );
  if (!isCompared) return [verdictWords[language].noRanking];
  const isShareSure = groups.lines.some(({ refused, won }) => [refused, won].some(isSure));
  return [
    ...(groups.within === null ? [] : [verdictWords[language].within(groups.within)]),
    isShareSure ? words.nothingElse : words.nothingSure,
  ];
}

function isSure({ comparison }: Pick<ComparedShare, "comparison">): boolean {
  return comparison === "more" || comparison === "fewer";
}
