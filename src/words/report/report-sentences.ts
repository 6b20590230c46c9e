/** What a report says in whole sentences: what is known for sure, what is not, and what to look at in the sheet. */

import type { Language } from "../../base/language.ts";
import type { ComparedShare, GroupLine } from "../../rules/refusals/group-comparison.ts";
import type { ReasonLine, RefusalReport } from "../../rules/refusals/refusals.ts";
import { numberText, percentText } from "../numbers.ts";
import { reportWords } from "./report.ts";

/** What is known of the order of the reasons and of their changes; empty before the gate and without refusals. */
export function knownSentences(report: RefusalReport, language: Language): string[] {
  if (!report.gate.open || report.refusals === 0) return [];
  return [...orderSentences(report.reasons, language), ...changeSentences(report, language)];
}

function orderSentences(reasons: readonly ReasonLine[], language: Language): string[] {
  const { sure, quoted } = reportWords[language];
  const [first] = reasons;
  const sentences = first?.order?.isClear === true ? [sure.first(quoted(first.reason))] : [];
  const place = reasons.findIndex(({ order }) => order?.isClear === false);
  const [one, other] = reasons.slice(place, place + 2);
  if (place === -1 || one?.order === undefined || one.order === null || other === undefined) return sentences;
  const pair = [quoted(one.reason), quoted(other.reason)] as const;
  const { more } = one.order;
  return [...sentences, more === null ? sure.equal(...pair) : sure.open(...pair, roughly(more, language))];
}

/** A number that claims no more than it knows: in tens, of two digits, at least 20. */
function roughly(count: number, language: Language): string {
  if (count > 10_000) return reportWords[language].sure.tooMany;
  const unit = 10 ** Math.max(1, Math.floor(Math.log10(count)) - 1);
  return numberText(Math.max(20, Math.ceil(count / unit) * unit), language);
}

function changeSentences(report: RefusalReport, language: Language): string[] {
  const { sure, quoted } = reportWords[language];
  const { before, reasons, refusalsBefore } = report;
  if (before === null || refusalsBefore === 0) return [];
  const changed = reasons.filter(({ change }) => change === "up" || change === "down");
  if (changed.length === 0) return [sure.noChange];
  return changed.map(({ before: count, change, reason, share }) => {
    const now = percentText(share?.share ?? 0, language);
    const then = percentText((count ?? 0) / refusalsBefore, language);
    return change === "up" ? sure.up(quoted(reason), now, then) : sure.down(quoted(reason), now, then);
  });
}

/** What was found among the calls that the counts alone don't show. */
export function noteSentences(report: RefusalReport, hasList: boolean, language: Language): string[] {
  const { notes, quoted } = reportWords[language];
  const unknown = [...report.unknownOutcomes];
  const unknownCount = unknown.reduce((sum, [, count]) => sum + count, 0);
  const named = unknown.slice(0, 5).map(([text]) => quoted(text));
  return [
    report.noAnswerReasons > 0 ? notes.noAnswer(report.noAnswerReasons) : "",
    unknownCount > 0 ? notes.unknown(unknownCount, named.join(", ")) : "",
    report.withoutDay > 0 ? notes.withoutDay(report.withoutDay) : "",
    hasList || report.refusals === 0 ? "" : notes.noList,
  ].filter((sentence) => sentence !== "");
}

/** Where groups surely differ in the reasons they hear; ends by saying that nothing else is sure. */
export function groupSentences(groups: readonly GroupLine[], language: Language): string[] {
  const { groups: words, quoted } = reportWords[language];
  const sentences = groups.flatMap(({ name, reasons }) =>
    reasons.flatMap(({ comparison, reason, share }) => {
      if (share === null || !isSure({ comparison })) return [];
      const said = comparison === "more" ? words.hears : words.hearsLess;
      return [said(name ?? words.none, quoted(reason), percentText(share.share, language))];
    }),
  );
  const isShareSure = groups.some(({ refused, won }) => [refused, won].some(isSure));
  return [...sentences, sentences.length > 0 || isShareSure ? words.nothingElse : words.nothingSure];
}

function isSure({ comparison }: Pick<ComparedShare, "comparison">): boolean {
  return comparison === "more" || comparison === "fewer";
}

/** The counts of a report's calls: calls, refusals, later, won, no answer, money lost. */
export function countPieces(report: RefusalReport, language: Language): string[] {
  const words = reportWords[language];
  const { outcomes } = report;
  const of = (outcome: "later" | "won" | "no-answer"): number => outcomes.get(outcome) ?? 0;
  return [
    words.calls(report.calls),
    words.refusals(report.refusals),
    words.later(of("later")),
    words.won(of("won")),
    words.noAnswer(of("no-answer")),
    report.lost === null ? "" : words.lost(numberText(report.lost, language)),
  ].filter((piece) => piece !== "");
}
