/** Gathers what a report needs from a workbook and concludes it; the calls stream through and are not kept. */

import type { Language } from "../../base/language.ts";
import type { Book, CallsSheet } from "../../book/book.ts";
import { textOf } from "../../book/sheets/cell-value.ts";
import type { RecordedCall } from "../../records/call/call.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { type ComparedPeriods, weeksUpTo } from "../../rules/calendar/week.ts";
import { catchAllsIn } from "../../rules/refusals/catch-all.ts";
import { type Folding, reasonFolding } from "../../rules/refusals/folding.ts";
import type { Reason } from "../../rules/refusals/reason.ts";
import { growReasons } from "../../rules/refusals/reason-grouping.ts";
import { concludeReport } from "../../rules/report/conclusion.ts";
import type { NotCounted } from "../../rules/report/history.ts";
import { outcomeInText } from "../../rules/report/outcome-text.ts";
import type { RefusalReport, ReportFrame } from "../../rules/report/report.ts";
import type { NotCountedCell, WholeReport } from "../../rules/report/whole-report.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import { reasonWords } from "../../words/report/reason-themes.ts";
import { reportCommandWords } from "../../words/report/report-command.ts";
import { cellName } from "../../workbook/cell-name.ts";
import { bookHistory, type GroupColumn } from "./report-history.ts";
import { unreadable } from "./report-options.ts";
import { stratumOf } from "./stratum.ts";

/** The weeks of the trend. */
const trendWeeks = 12;

/** What is asked of a book. */
export interface ReportQuestion {
  readonly periods: ComparedPeriods;
  readonly today: Day;
  /** Calls needed before anything is concluded; null: as the Settings sheet says. */
  readonly needed: number | null;
  /** The day on which something was changed; null when nobody asked. */
  readonly changed: Day | null;
  /** The one reason that the change was about, as typed; null for all. */
  readonly changedReason: string | null;
  /** The column to split by, as typed; null: not split. */
  readonly by: string | null;
  readonly language: Language;
}

/** The report of a book. Throws Failure usage.unreadable-option when there is no column to split by. */
export async function reportOf(book: Book, question: ReportQuestion): Promise<WholeReport> {
  const { periods, today } = question;
  const split = question.by === null ? null : await splitBy(book, question.by, question.language);
  const { catchAlls, folding, hasList, reasons } = await foldingOf(book);
  const calls = await book.countedCalls();
  const stratum = await stratumOf(book, split);
  const { groupName, history } = await bookHistory(book, { today, folding, catchAlls, split, stratum });
  const needed = question.needed ?? (await book.settings()).neededCalls;
  const report = named(
    concludeReport(history, {
      ...periods,
      ...{ today, needed, reasons, folding },
      weeks: weeksUpTo(periods.period.to ?? today, trendWeeks),
      changed: changedFrame(question, reasons, folding),
      split: split === null ? null : { column: split.heading, within: stratum?.heading ?? null },
    }),
    groupName,
  );
  return {
    place: book.workbook.place,
    madeOn: today,
    hasList,
    report,
    notCounted: calls === null ? [] : report.notCounted.map((row) => notCountedCell(calls, row)),
  };
}

/** The recorded calls one by one, with an outcome such as «Отказ – дорого» as it is counted; none when there is no Calls sheet. */
export function* recordedCalls(calls: CallsSheet | null): Generator<RecordedCall> {
  if (calls === null) return;
  for (const row of calls.rows) {
    const call = calls.call(row);
    const { outcome, outcomeText } = call;
    const read =
      outcome === null && outcomeText !== null ? outcomeInText(outcomeText, outcomeFromWords) : null;
    yield read === null ? call : { ...call, outcome: read.outcome, reason: call.reason ?? read.reason };
  }
}

/** The folding of a book's own reasons; without a list the reasons grow as they were typed. */
export async function foldingOf(book: Book): Promise<{
  folding: Folding;
  reasons: readonly Reason[];
  catchAlls: ReadonlySet<number>;
  hasList: boolean;
}> {
  const reasons = (await book.reasons())?.reasons ?? [];
  if (reasons.length > 0) {
    const folding = reasonFolding(reasons, reasonWords);
    return { folding, reasons, catchAlls: catchAllsIn(reasons), hasList: true };
  }
  const grown = growReasons(reasonWords);
  return { folding: grown, reasons: grown.reasons, catchAlls: grown.catchAlls, hasList: false };
}

const cellOf = { day: "at", outcome: "outcome", id: "id" } as const;

function notCountedCell(calls: CallsSheet, { row, why }: NotCounted): NotCountedCell {
  const column = calls.columns.get(cellOf[why]) ?? 1;
  return { cell: cellName(calls.title, row, column), found: textOf(calls.grid.cell(row, column)) ?? "", why };
}

/** The reason asked about must be one of the list, as it stands or as people say it. Throws Failure usage.unreadable-option. */
function changedFrame(
  { changed, changedReason, language }: ReportQuestion,
  reasons: readonly Reason[],
  folding: Folding,
): ReportFrame["changed"] {
  if (changed === null) return null;
  if (changedReason === null) return { on: changed, reason: null };
  const folded = folding.fold(changedReason);
  if (folded.kind === "reason") return { on: changed, reason: folded.reason };
  const names = reasons.map(({ name }) => name).join(", ");
  throw unreadable("--reason", changedReason, reportCommandWords[language].expected.reasonName(names));
}

/** The groups under the spelling that is used most. */
function named(report: RefusalReport, groupName: (group: string) => string): RefusalReport {
  if (report.groups === null) return report;
  const lines = report.groups.lines.map((line) => ({
    ...line,
    name: line.name === null ? null : groupName(line.name),
  }));
  return { ...report, groups: { ...report.groups, lines } };
}

async function splitBy(book: Book, name: string, language: Language): Promise<GroupColumn> {
  const column = await book.column(name);
  const isOwner =
    name.trim().toLowerCase() === "owner" ||
    (column !== null && column.column === book.contacts.columns.get("owner"));
  if (column === null && !isOwner) {
    const headings = [...book.contacts.headings.values()].map((text) => text.replace(/\s+/g, " ")).join(", ");
    throw unreadable("--by", name, reportCommandWords[language].expected.column(headings));
  }
  return { heading: column?.heading ?? name, isOwner, column };
}
