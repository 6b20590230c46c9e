/** Concludes from a history why clients refuse: how surely, what has changed, what it cost; and nothing before the gate. */
import { addDays } from "../calendar/date.ts";
import { type Day, dayFromEpoch } from "../calendar/day.ts";
import { changedLine, nothingChanged } from "./changed.ts";
import { type Counts, clientsOf, countCalls, daysOf, within } from "./counts.ts";
import { findingOf, startHere } from "./finding.ts";
import { gateAt } from "./gate.ts";
import {
  type GroupCounts,
  type GroupLine,
  type GroupTest,
  groupLine,
  groupsOf,
  groupTests,
} from "./groups.ts";
import { type History, unsortedTexts } from "./history.ts";
import { type LostMoney, lostMoney } from "./lost-money.ts";
import { detectableIn, questionsOf } from "./questions.ts";
import { type MakeRate, rateMaker, refusedPart, wonPart } from "./rates.ts";
import { orderOfReasons } from "./reason-order.ts";
import {
  fewestRefusing,
  type ReasonLine,
  type RefusalReport,
  type ReportFrame,
  type UnsortedLine,
  type WeekLine,
} from "./report.ts";
import { wilson } from "./statistics.ts";
import { type Verdicts, verdictsOf } from "./verdict.ts";
import { type Windows, windowsUpTo } from "./windows.ts";

/** The report of a history. */
export function concludeReport(history: History, frame: ReportFrame): RefusalReport {
  const inPeriod = within(history, frame.period);
  const counts = countCalls(history, inPeriod);
  const countsBefore = frame.before === null ? null : countCalls(history, within(history, frame.before));
  const { talks } = countCalls(history, () => true);
  const gate = { ...gateAt(talks, frame.needed), calls: history.client.length, talks };
  const days = daysOf(history);
  const [first, last] = [dayAt(days?.first, frame.today), dayAt(days?.last, frame.today)];
  const to = frame.period.to ?? last;
  const compared = days === null ? null : windowsOf(frame, first, last, to);
  const asked = compared === null ? [] : questionsOf(history, compared, frame.reasons.length, frame.changed);
  const groups = frame.split === null ? [] : groupsOf(history, inPeriod);
  const tests = groupTests(groups);
  const verdicts = verdictsOf(
    asked,
    tests.filter((test) => test !== null),
  );
  const rate = rateMaker(compared === null ? null : verdicts, gate.open);
  const lost = lostMoney(history, inPeriod);
  const enough = gate.open && counts.refusedClients >= fewestRefusing;
  const facts = { rate, isOpen: gate.open, enough, lost };
  const reasons = inOrder(reasonLines(frame, counts, countsBefore, facts), counts, gate.open);
  const refusedRate = rate("refused", refusedPart(counts), countsBefore && refusedPart(countsBefore));
  const wonRate = rate("won", wonPart(counts), countsBefore && wonPart(countsBefore));
  return {
    // Where the days end before the first call, nothing began that could have ended.
    from: frame.period.from ?? (first > to ? to : first),
    to,
    before: frame.before,
    gate,
    counts,
    countsBefore,
    compared,
    refusedRate,
    wonRate,
    lost,
    reasons,
    finding: findingOf({ gate, compared, refusedRate, wonRate, reasons }),
    startHere: enough ? startHere(reasons, lost) : null,
    detectable: gate.open ? detectableIn(asked, verdicts.tests) : null,
    unsorted: unsortedLines(history, inPeriod),
    changed:
      compared === null
        ? nothingChanged(history, frame, gate.open)
        : changedLine(history, frame, { asked, verdicts, compared, isOpen: gate.open }),
    groups:
      frame.split === null ? null : { ...frame.split, lines: linesOf(groups, tests, verdicts, gate.open) },
    noAnswerReasons: [...history.noAnswerReasons].filter(inPeriod).length,
    notCounted: history.notCounted,
    notCountedCount: history.notCountedCount,
    weeks: weekLines(history, frame),
  };
}

function dayAt(number: number | undefined, otherwise: Day): Day {
  return (number === undefined ? null : dayFromEpoch(number)) ?? otherwise;
}

/** All recorded days on both sides of a change, else the last weeks against those before. */
function windowsOf({ changed, today }: ReportFrame, first: Day, last: Day, to: Day): Windows | null {
  if (changed === null) return windowsUpTo(to < today ? to : today, first);
  if (first >= changed.on || last < changed.on) return null;
  return { now: { from: changed.on, to: last }, before: { from: first, to: addDays(changed.on, -1) } };
}

interface LineFacts {
  readonly rate: MakeRate;
  readonly isOpen: boolean;
  /** True with enough refusing clients to say what to improve. */
  readonly enough: boolean;
  readonly lost: LostMoney;
}

/** The reasons that anybody named in the period or before it, those with the most clients first. */
function reasonLines(
  frame: ReportFrame,
  counts: Counts,
  countsBefore: Counts | null,
  { enough, isOpen, lost, rate }: LineFacts,
): Omit<ReasonLine, "order">[] {
  const lines = frame.reasons.map(({ improve, name }, place) => {
    const clients = clientsOf(counts, place);
    const before = countsBefore === null ? null : clientsOf(countsBefore, place);
    const earlier =
      countsBefore === null || before === null ? null : { count: before, of: countsBefore.talkedClients };
    return {
      place,
      reason: name,
      improve: enough ? improve : null,
      count: counts.byReason.get(place)?.refusals ?? 0,
      clients,
      share: isOpen ? wilson(clients, counts.refusedClients) : null,
      before,
      rate: rate(place, { count: clients, of: counts.talkedClients }, earlier),
      lost: lost.byReason.get(place) ?? { sum: 0, known: 0, of: 0, others: [] },
    };
  });
  return lines
    .filter(({ before, clients }) => clients > 0 || (before ?? 0) > 0)
    .sort(
      (left, right) =>
        right.clients - left.clients || (right.before ?? 0) - (left.before ?? 0) || left.place - right.place,
    );
}

/** Adds to each line how surely it stands above the next one. */
function inOrder(
  lines: readonly Omit<ReasonLine, "order">[],
  { refusedClients }: Counts,
  isOpen: boolean,
): ReasonLine[] {
  const heard = lines.map(({ clients }) => clients).filter((clients) => clients > 0);
  const orders = isOpen ? orderOfReasons(heard, refusedClients) : [];
  return lines.map((line, index) => ({ ...line, order: orders[index] ?? null }));
}

function unsortedLines(history: History, isCounted: (index: number) => boolean): UnsortedLine[] {
  return unsortedTexts(history, isCounted).map(({ count, said }) => ({ said, count }));
}

function linesOf(
  groups: readonly GroupCounts[],
  tests: readonly (GroupTest | null)[],
  { sureGroup }: Verdicts,
  isOpen: boolean,
): GroupLine[] {
  return groups.map((group, index) =>
    groupLine(group, tests.slice(index * 2, index * 2 + 2), sureGroup, isOpen),
  );
}

/** Weeks before the first call are left out: nobody refused because nobody was called. */
function weekLines(history: History, { today, weeks }: ReportFrame): WeekLine[] {
  const lines = weeks.map((week) => ({
    week,
    isOpen: week.to > today,
    counts: countCalls(history, within(history, week)),
  }));
  const first = lines.findIndex(({ counts }) => counts.calls > 0);
  return first === -1 ? [] : lines.slice(first);
}
