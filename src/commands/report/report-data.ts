/** Gathers what a report needs from a workbook and concludes it; the calls stream through and are not kept. */

import type { Language } from "../../base/language.ts";
import type { Book, CallsSheet, NamedColumn } from "../../book/book.ts";
import { amountOf } from "../../book/sheets/cell-value.ts";
import type { RecordedCall } from "../../records/call/call.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { type ComparedPeriods, weeksUpTo } from "../../rules/calendar/week.ts";
import {
  contactFinder,
  type FindContact,
  type ReportedContact,
} from "../../rules/contacts/contact-finder.ts";
import type { CountedCall } from "../../rules/deck/call.ts";
import { type Folding, reasonFolding } from "../../rules/refusals/folding.ts";
import { compareGroups } from "../../rules/refusals/group-comparison.ts";
import type { Reason } from "../../rules/refusals/reason.ts";
import { growReasons } from "../../rules/refusals/reason-grouping.ts";
import { tallyCalls } from "../../rules/refusals/refusal-tally.ts";
import { concludeRefusals } from "../../rules/refusals/refusals.ts";
import type { WholeReport } from "../../rules/refusals/whole-report.ts";
import { reasonWords } from "../../words/report/reason-themes.ts";
import { reportCommandWords } from "../../words/report/report-command.ts";
import { unreadable } from "./report-options.ts";

/** The weeks of the trend. */
const trendWeeks = 12;

/** What is asked of a book. */
export interface ReportQuestion {
  readonly periods: ComparedPeriods;
  readonly today: Day;
  /** Calls needed before anything is concluded; null: as the Settings sheet says. */
  readonly needed: number | null;
  /** The column to split by, as typed; null: not split. */
  readonly by: string | null;
  readonly language: Language;
}

/** The report of a book. Throws Failure usage.unreadable-option when there is no column to split by. */
export async function reportOf(book: Book, question: ReportQuestion): Promise<WholeReport> {
  const { periods, today } = question;
  const split = question.by === null ? null : await splitBy(book, question.by, question.language);
  const { folding, hasList, reasons } = await foldingOf(book);
  const find = lazily(() => contactFinder(reportedContacts(book, split)));
  const calls = await book.calls();
  const contactOf = ({ row }: CountedCall): ReportedContact | null => {
    const callers = calls?.callers(row);
    return callers === undefined ? null : find()(callers.contact, callers.phone);
  };
  const tally = tallyCalls(countedCalls(calls), {
    ...periods,
    weeks: weeksUpTo(periods.period.to ?? today, trendWeeks),
    folding,
    contactOf,
    groupOf: split === null ? null : groupOf(split, contactOf, calls),
  });
  const needed = question.needed ?? (await book.settings()).neededCalls;
  const refusals = concludeRefusals(tally, { ...periods, today, needed, reasons, folding });
  return {
    place: book.workbook.place,
    hasList,
    refusals,
    grouped:
      split === null
        ? null
        : { column: split.heading, groups: compareGroups(tally, reasons, refusals.gate.open) },
  };
}

function* countedCalls(calls: CallsSheet | null): Generator<CountedCall> {
  if (calls === null) return;
  for (const row of calls.rows) yield calls.counted(row);
}

/** The recorded calls one by one; none when there is no Calls sheet. */
export function* recordedCalls(calls: CallsSheet | null): Generator<RecordedCall> {
  if (calls === null) return;
  for (const row of calls.rows) yield calls.call(row);
}

/** The folding of a book's own reasons; without a list the reasons grow as they were typed. */
export async function foldingOf(
  book: Book,
): Promise<{ folding: Folding; reasons: readonly Reason[]; hasList: boolean }> {
  const reasons = (await book.reasons())?.reasons ?? [];
  if (reasons.length > 0) return { folding: reasonFolding(reasons, reasonWords), reasons, hasList: true };
  const grown = growReasons(reasonWords);
  return { folding: grown, reasons: grown.reasons, hasList: false };
}

interface Split {
  readonly heading: string;
  /** True for the manager, whose name stands in the call itself. */
  readonly isOwner: boolean;
  readonly column: NamedColumn | null;
}

async function splitBy(book: Book, name: string, language: Language): Promise<Split> {
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

function groupOf(
  split: Split,
  contactOf: (call: CountedCall) => ReportedContact | null,
  calls: CallsSheet | null,
): (call: CountedCall) => string | null {
  if (!split.isOwner) return (call) => contactOf(call)?.group ?? null;
  return (call) => calls?.callers(call.row).owner ?? contactOf(call)?.group ?? null;
}

function* reportedContacts({ contacts }: Book, split: Split | null): Generator<ReportedContact> {
  for (const row of contacts.rows) {
    const { name, phone } = contacts.identity(row);
    const group = split?.column?.text(row) ?? null;
    yield { row, name, phone, value: amountOf(contacts.cell(row, "value")), group };
  }
}

function lazily(make: () => FindContact): () => FindContact {
  let made: FindContact | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
