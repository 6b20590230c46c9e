/** The report as the JSON document of --json and of report.json. */
import type { ComparedShare } from "../rules/refusals/group-comparison.ts";
import type { ReasonLine, RefusalReport } from "../rules/refusals/refusals.ts";
import type { Share } from "../rules/refusals/statistics.ts";
import type { GroupedReport, WholeReport } from "../rules/refusals/whole-report.ts";

/** The document; shares with three decimals, null where nothing may be concluded or nothing is known. */
export function reportDocument({ grouped, refusals: report }: WholeReport): object {
  const { from, to, calls, refusals } = report;
  const ended = (outcome: "won" | "later" | "no-answer"): number => report.outcomes.get(outcome) ?? 0;
  return {
    from,
    to,
    before: report.before,
    calls,
    refusals,
    won: ended("won"),
    later: ended("later"),
    noAnswer: ended("no-answer"),
    gate: report.gate,
    reasons: report.reasons.map(reasonDocument),
    withoutReason: report.withoutReason,
    unsorted: report.unsorted,
    lost: report.lost,
    ...remarks(report),
    ...(grouped === null ? {} : { by: groupsDocument(grouped) }),
  };
}

function reasonDocument(line: ReasonLine): object {
  const { before, change, count, improve, lost, order, reason } = line;
  return {
    reason,
    count,
    ...sharesOf(line.share),
    before,
    change,
    lost,
    improve,
    aboveNext: order === null ? null : order.isClear,
    moreToSettle: order?.more ?? null,
  };
}

function remarks(report: RefusalReport): object {
  return {
    noAnswerReasons: report.noAnswerReasons,
    unknownOutcomes: [...report.unknownOutcomes].map(([outcome, count]) => ({ outcome, count })),
    withoutDay: report.withoutDay,
  };
}

function groupsDocument({ column, groups }: GroupedReport): object {
  return {
    column,
    groups: groups.map(({ calls, name, reasons, refused, won }) => ({
      name,
      calls,
      refused: comparedDocument(refused),
      won: comparedDocument(won),
      reasons: reasons.map((line) => ({ reason: line.reason, ...comparedDocument(line) })),
    })),
  };
}

function comparedDocument({ comparison, count, share }: ComparedShare): object {
  return { count, ...sharesOf(share), comparison };
}

function sharesOf(share: Share | null): object {
  if (share === null) return { share: null, low: null, high: null };
  return { share: rounded(share.share), low: rounded(share.low), high: rounded(share.high) };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
