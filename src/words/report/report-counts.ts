/** What a report counts, in words: calls, clients, shares and money, each with the period before. */

import type { Language } from "../../base/language.ts";
import type { Counts } from "../../rules/report/counts.ts";
import type { Lost } from "../../rules/report/lost-money.ts";
import type { Rate, RefusalReport } from "../../rules/report/report.ts";
import { dashed } from "../dash.ts";
import { amountText, numberText, percentText, shareText } from "../numbers.ts";
import { isWeekBefore } from "./before-heading.ts";
import { reportWords } from "./report.ts";
import { verdictWords } from "./verdict.ts";

/** The counts of a report's calls: calls, clients refused, won, later, no answer, money lost. */
export function countPieces(report: RefusalReport, language: Language): string[] {
  return [...piecesOf(report.counts, language), ...lostPieces(report, language)];
}

/** The same counts of the period before, on a line that names it; null where it saw no call. */
export function countsBeforeText(report: RefusalReport, language: Language): string | null {
  const { countsBefore } = report;
  if (countsBefore === null || countsBefore.calls === 0) return null;
  const words = reportWords[language].countsBefore;
  return `${isWeekBefore(report) ? words.week : words.other}: ${piecesOf(countsBefore, language).join(" · ")}`;
}

/** The number of refusals stands beside the clients where it is another. */
function piecesOf(counts: Counts, language: Language): string[] {
  const words = reportWords[language];
  const clients = words.refusals(counts.refusedClients);
  return [
    words.calls(counts.calls),
    words.talks(counts.talks),
    counts.refusals === counts.refusedClients
      ? clients
      : `${clients} (${words.refusalCalls(counts.refusals)})`,
    words.won(counts.ended.won),
    words.later(counts.ended.later),
    words.noAnswer(counts.ended["no-answer"]),
  ];
}

/** The shares of refused and bought among the clients talked to, each with the one before; empty before the gate. */
export function rateSentences(report: RefusalReport, language: Language): { text: string; rate: Rate }[] {
  if (!report.gate.open || report.counts.talkedClients === 0) return [];
  const words = verdictWords[language];
  const sides = [
    [words.refusedBy(report.refusedRate.count), report.refusedRate],
    [words.wonBy(report.wonRate.count), report.wonRate],
  ] as const;
  return sides.map(([name, rate]) => {
    const { before, count, of, share } = rate;
    const earlier =
      before === null || before.of === 0
        ? ""
        : `; ${words.before(percentText(before.count / before.of, language))}`;
    const shown = share === null ? "–" : shareText(share, language);
    return { text: `${name} ${words.ofTalked(numberText(count, language), of)}: ${shown}${earlier}`, rate };
  });
}

/** The same for a document: with the verdict in words. */
export function ratesWithVerdict(report: RefusalReport, language: Language): string[] {
  const { changes } = reportWords[language];
  return rateSentences(report, language).map(({ rate, text }) =>
    rate.change === null ? text : `${text} · ${changes[rate.change]}`,
  );
}

/** "1,000,000 EUR lost, known for 1 of 60 clients"; nothing where nobody was lost. */
function lostPieces({ lost }: RefusalReport, language: Language): string[] {
  if (lost.of === 0 || lost.sum === null) return [];
  const money = moneyText(lost.sum, lost.currency, language);
  return [
    `${reportWords[language].lost(money)}, ${knownText(lost, language)}`,
    ...otherMoney(lost, language),
  ];
}

/** "1,000,000 EUR". */
export function moneyText(sum: number, currency: string | null, language: Language): string {
  const text = amountText(sum, language);
  return currency === null ? text : `${text}\u00a0${currency}`;
}

/** "known for 1 of 60 clients". */
export function knownText({ known, of }: Lost, language: Language): string {
  return verdictWords[language].lostKnown(numberText(known, language), numberText(of, language), of);
}

/** "and in other money: 300 USD"; nothing where all money is in one. */
export function otherMoney({ others }: Lost, language: Language): string[] {
  const sums = others.map(({ currency, sum }) => moneyText(sum, currency, language)).join(", ");
  return sums === "" ? [] : [verdictWords[language].otherCurrency(sums)];
}

/** "“Price too high” – and in other money: 300 USD": for tables whose column of money holds one currency only. */
export function otherMoneyByReason({ reasons }: RefusalReport, language: Language): string[] {
  const { quoted } = reportWords[language];
  return reasons.flatMap(({ lost, reason }) =>
    otherMoney(lost, language).map((text) => dashed(language, quoted(reason), text)),
  );
}

/** The money of one reason: "1,200", "1,200 · 300 USD"; empty where none is known. */
export function lostText({ of, others, sum }: Lost, language: Language): string {
  if (of === 0) return "";
  const main = sum === null ? [] : [amountText(sum, language)];
  return [...main, ...others.map((other) => moneyText(other.sum, other.currency, language))].join(" · ");
}

/** "Lost", "Lost, EUR": what stands in the column without a currency is in this one. */
export function lostHeading({ lost }: RefusalReport, language: Language): string {
  const { columns } = reportWords[language];
  return lost.currency === null ? columns.lost : `${columns.lost}, ${lost.currency}`;
}

/** True where money is known of any reason. */
export function hasLost({ reasons }: RefusalReport): boolean {
  return reasons.some(({ lost }) => lost.of > 0 && (lost.sum !== null || lost.others.length > 0));
}

/** "20", or "20 (34)" where the clients refused more than once. */
export function clientsText({
  clients,
  count,
}: {
  readonly clients: number;
  readonly count: number;
}): string {
  return clients === count ? String(clients) : `${clients} (${count})`;
}

/** What the columns of the table mean: what the shares are of, the numbers in brackets, and which days a change is between. */
export function columnNotes(report: RefusalReport, language: Language): string[] {
  const { counts, gate, reasons } = report;
  const { bracketNote, changeNote, shareNote, sure } = reportWords[language];
  const rest = [counts.withoutReason, counts.unsorted];
  const differ =
    reasons.some(({ clients, count }) => clients !== count) ||
    rest.some(({ clients, refusals }) => clients !== refusals);
  return [
    ...(gate.open ? shareNote.split(" · ") : []),
    ...(differ ? [bracketNote] : []),
    ...(judgesOtherDays(report) ? [changeNote(sure.title)] : []),
  ];
}

/** True where a change is not the one between this period and the one before, whose counts stand beside it. */
function judgesOtherDays({ before, compared, from, gate, reasons, to }: RefusalReport): boolean {
  if (!gate.open || before === null || compared === null) return false;
  const { before: earlier, now } = compared;
  const areThese =
    now.from === from && now.to === to && earlier.from === before.from && earlier.to === before.to;
  return !areThese && reasons.some(({ rate }) => rate.change !== null && rate.change !== "too-few");
}
