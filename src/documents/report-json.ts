/** The report as the JSON document of --json and of report.json. */

import type { Difference, Part } from "../rules/report/differences.ts";
import type { ComparedShare, GroupLine } from "../rules/report/groups.ts";
import type { ChangedLine, Rate, ReasonLine, RefusalReport } from "../rules/report/report.ts";
import type { Share } from "../rules/report/statistics.ts";
import type { WholeReport } from "../rules/report/whole-report.ts";

/** The document; shares with three decimals, null where nothing may be concluded or nothing is known. `finding`: the title as the person reads it. */
export function reportDocument({ notCounted, report }: WholeReport, finding: string): object {
  const { counts, lost } = report;
  return {
    from: report.from,
    to: report.to,
    before: report.before,
    calls: counts.calls,
    talks: counts.talks,
    refusals: counts.refusals,
    clients: counts.refusedClients,
    won: counts.ended.won,
    later: counts.ended.later,
    noAnswer: counts.ended["no-answer"],
    gate: report.gate,
    finding: { kind: report.finding.kind, text: finding },
    startHere: startDocument(report),
    compared: comparedDocument(report),
    refusedRate: rateDocument(report.refusedRate),
    wonRate: rateDocument(report.wonRate),
    lost: lost.sum,
    lostKnown: lost.known,
    lostOf: lost.of,
    currency: lost.currency,
    currencies: lost.others.map(({ currency, sum }) => ({ currency, lost: sum })),
    reasons: report.reasons.map(reasonDocument),
    withoutReason: counts.withoutReason.refusals,
    // Nothing is suggested: what could be was not right often enough (docs/report.md).
    unsorted: report.unsorted.map((line) => ({ ...line, suggestion: null })),
    unsortedCount: counts.unsorted.refusals,
    changed: report.changed === null ? null : changedDocument(report.changed),
    ...(report.groups === null ? {} : { by: groupsDocument(report) }),
    noAnswerReasons: report.noAnswerReasons,
    notCounted,
    notCountedCount: report.notCountedCount,
    unknownOutcomes: unknownOutcomes(notCounted),
    withoutDay: notCounted.filter(({ why }) => why === "day").length,
    weeks: report.weeks.map(({ counts: week, isOpen, week: days }) => ({
      ...days,
      isOpen,
      talks: week.talks,
      talkedClients: week.talkedClients,
      refusedClients: week.refusedClients,
      wonClients: week.wonClients,
    })),
  };
}

function startDocument({ startHere }: RefusalReport): object | null {
  if (startHere === null) return null;
  const { because, improve, reason } = startHere;
  return { reason, because, improve };
}

function unknownOutcomes(cells: WholeReport["notCounted"]): object[] {
  const counts = new Map<string, number>();
  for (const { found, why } of cells) if (why === "outcome") counts.set(found, (counts.get(found) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => ({ outcome, count }));
}

function comparedDocument({ compared, detectable }: RefusalReport): object | null {
  if (compared === null) return null;
  return {
    ...compared.now,
    with: compared.before,
    detectable: detectable === null ? null : rounded(detectable),
  };
}

function rateDocument({ before, change, count, difference, of, share }: Rate): object {
  return {
    ...{ count, of },
    ...sharesOf(share),
    before: before === null ? null : { ...before, share: shareOf(before, share) },
    change,
    ...differencesOf(difference),
  };
}

/** The share before is shown where the share now is. */
function shareOf({ count, of }: Part, shown: Share | null): number | null {
  return shown === null || of === 0 ? null : rounded(count / of);
}

function reasonDocument(line: ReasonLine): object {
  const { before, clients, count, improve, lost, rate, reason } = line;
  return {
    ...{ reason, count, clients },
    ...sharesOf(line.share),
    before,
    rate: rateDocument(rate),
    change: rate.change,
    ...{ lost: lost.sum, lostKnown: lost.known, lostOf: lost.of },
    currencies: lost.others.map(({ currency, sum }) => ({ currency, lost: sum })),
    improve,
    aboveNext: line.order === null ? null : line.order.isClear,
    moreToSettle: line.order?.more ?? null,
  };
}

function changedDocument({
  after,
  before,
  change,
  clientsInAWeek,
  difference,
  on,
  otherWay,
  p,
  reason,
}: ChangedLine): object {
  const { difference: points, differenceHigh: high, differenceLow: low } = differencesOf(difference);
  return {
    on,
    reason,
    before,
    after,
    difference: points,
    low,
    high,
    clientsInAWeek: clientsInAWeek === null ? null : clientsDocument(clientsInAWeek),
    p: p === null ? null : rounded(p),
    change,
    otherWay,
  };
}

/** Clients a week with one decimal. */
function clientsDocument({ difference, high, low }: Difference): object {
  const [middle, from, to] = [difference, low, high].map((clients) => Math.round(clients * 10) / 10);
  return { difference: middle, low: from, high: to };
}

function groupsDocument({ groups, reasons }: RefusalReport): object {
  const nameOf = (place: number): string => reasons.find((line) => line.place === place)?.reason ?? "";
  return {
    column: groups?.column ?? null,
    within: groups?.within ?? null,
    groups: groups?.lines.map((line) => groupDocument(line, nameOf)) ?? [],
  };
}

function groupDocument(
  { calls, name, reasons, refused, talks, won }: GroupLine,
  nameOf: (place: number) => string,
): object {
  return {
    ...{ name, calls, talks },
    refused: sharedDocument(refused),
    won: sharedDocument(won),
    reasons: reasons.map(({ count, of, place, share }) => ({
      reason: nameOf(place),
      count,
      of,
      ...sharesOf(share),
    })),
  };
}

function sharedDocument({ comparison, count, of, share }: ComparedShare): object {
  return { count, of, ...sharesOf(share), comparison };
}

function sharesOf(share: Share | null): object {
  if (share === null) return { share: null, low: null, high: null };
  return { share: rounded(share.share), low: rounded(share.low), high: rounded(share.high) };
}

function differencesOf(found: Difference | null): {
  readonly difference: number | null;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
} {
  if (found === null) return { difference: null, differenceLow: null, differenceHigh: null };
  const { difference, high, low } = found;
  return { difference: rounded(difference), differenceLow: rounded(low), differenceHigh: rounded(high) };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
