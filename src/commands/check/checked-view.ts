/** Puts what `check` has found into the words of the person's language. */

import type { Language } from "../../base/language.ts";
import { rowText } from "../../base/row-words.ts";
import type { Book, UnreadableSetting } from "../../book/book.ts";
import { type CallFindings, type FoundWord, notKeptIn } from "../../book/checks/check-calls.ts";
import type { ContactFindings, FoundCell } from "../../book/checks/check-contacts.ts";
import type { Understood } from "../../book/headings/understood.ts";
import type { DateDoubt } from "../../book/sheets/date-doubt.ts";
import { callIn, titleOf } from "../../journal/kinds/kinds.ts";
import { callColumn } from "../../records/call/fields.ts";
import type { CheckView, Finding } from "../../terminal/screens/check-view.ts";
import { monthDate } from "../../words/dates.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { tell } from "../../words/problems/problems.ts";
import { checkWords } from "../../words/upkeep/check.ts";
import { type FindingKind, findingKinds, findingWords } from "../../words/upkeep/check-findings.ts";
import { columnWords } from "../../words/upkeep/columns.ts";
import { evidenceWords } from "../../words/upkeep/evidence.ts";
import { unreadWords } from "../../words/upkeep/unread.ts";
import { cellName, columnLetters } from "../../workbook/cell-name.ts";
import type { Remark } from "../../workbook/workbook.ts";
import { unreadSentence } from "../day/tell-unread.ts";
import { conflictMessage, howToSettle } from "../sync/tell-conflicts.ts";
import type { JournalState } from "./journal-state.ts";

/** Everything that check has found. */
export interface Checked {
  readonly understood: Understood;
  readonly contacts: ContactFindings;
  readonly calls: CallFindings;
  readonly hasCalls: boolean;
  readonly hasReasons: boolean;
  readonly dateDoubt: DateDoubt | null;
  readonly settings: readonly UnreadableSetting[];
  readonly remarks: readonly Remark[];
  readonly journal: JournalState;
}

/** What is told of it. */
export function checkedView(book: Book, checked: Checked, language: Language): CheckView {
  const { doubled, leftSheets, missing, otherSheets, ...columns } = checked.understood;
  const words = columnWords[language];
  const warnings = doubled.map(({ cells, heading }) => words.doubled(heading, cells.join(", ")));
  if (otherSheets.length > 0) warnings.push(words.otherSheets(otherSheets.join(", ")));
  const sheetWords = evidenceWords[language];
  const silent = leftSheets.filter(({ why }) => why === "view" || why === "history" || why === "archive");
  const lost = lostIdHeading(book);
  if (lost !== null) warnings.push(lostSentence(book, lost, language));
  return {
    columns: { place: book.workbook.place, ...columns },
    facts: [
      ...factsOf(book, checked, language),
      ...silent.map(({ title, why }) => sheetWords.leftSheet(title, sheetWords.sheets[why])),
    ],
    findings: findingsOf(checked, language),
    warnings,
    missing,
    journal: journalSentences(checked.journal, language),
  };
}

/** The heading of the call ids, where somebody has taken it away; null while it stands. */
export function lostIdHeading({ callsPlace, language }: Book): LostHeading | null {
  if (callsPlace === null || callsPlace.lost === null) return null;
  const { columns, headingRow, title } = callsPlace;
  const column = columns.get("id");
  const [heading] = callColumn("id").headings[language];
  const isNowhere = column === undefined || headingRow === 0;
  return { sheet: title, heading, cell: isNowhere ? null : cellName(title, headingRow, column) };
}

function lostSentence(book: Book, lost: LostHeading, language: Language): string {
  const { callsPlace, language: own } = book;
  const words = columnWords[language];
  if (callsPlace?.lost === "order") {
    const known = [...callsPlace.columns].map(
      ([field, column]) => `${callColumn(field).headings[own][0]} (${columnLetters(column)})`,
    );
    return words.lostOrder(lost.sheet, known.join(" · "), notKeptIn(book).join(" · "));
  }
  if (callsPlace?.lost !== "headings") return words.lostIds(lost.sheet, lost.heading, lost.cell);
  const headings = [...callsPlace.columns.keys()].map((field) => callColumn(field).headings[own][0]);
  return words.lostHeadings(lost.sheet, headings.join(" · "));
}

interface LostHeading {
  readonly sheet: string;
  readonly heading: string;
  readonly cell: string | null;
}

function factsOf(
  book: Book,
  { calls, contacts, hasCalls, hasReasons, remarks }: Checked,
  language: Language,
): readonly string[] {
  const words = checkWords[language];
  return [
    words.contacts(contacts),
    ...(contacts.yearless > 0 ? [words.yearless(contacts.yearless)] : []),
    hasCalls ? words.calls(calls.count) : words.noCalls,
    ...notKeptFact(book, words.notKept),
    ...(hasReasons ? [] : [words.noReasons]),
    words.languages[book.language],
    ...remarks.map(({ account, code, sheet }) =>
      findingWords[language].remarks[code](sheet ?? account ?? ""),
    ),
  ];
}

/** What a sheet of calls that is not ours does not keep, told once. */
function notKeptFact(book: Book, sentence: (sheet: string, headings: string) => string): readonly string[] {
  const headings = book.callsPlace?.lost === "order" ? [] : notKeptIn(book);
  return headings.length === 0 ? [] : [sentence(book.callsPlace?.title ?? "", headings.join(", "))];
}

function findingsOf(checked: Checked, language: Language): readonly Finding[] {
  const words = checkWords[language];
  const { calls, contacts, dateDoubt, settings } = checked;
  const rows = (list: readonly number[]): string => words.rows(list.join(", "));
  const doubled = (list: readonly { id: string; rows: readonly number[] }[]): string[][] =>
    list.map((one) => [one.id, rows(one.rows)]);
  const blank = contacts.ids?.blank ?? [];
  const cases: Readonly<Record<FindingKind, readonly (readonly string[])[]>> = {
    unreadableDates: contacts.unreadableDates.map(cellCase),
    dateDoubt: dateDoubt === null ? [] : [[dateDoubt.cell, dateDoubt.text]],
    farDates: contacts.farDates.map(cellCase),
    unreadableRenewals: contacts.unreadableRenewals.map(cellCase),
    formulas: contacts.formulas.map(cellCase),
    samePhones: contacts.samePhones.map(({ contacts: same, phone }) => [
      phone,
      same.map((one) => words.row(rowText(one), one.name)).join(", "),
    ]),
    longNumbers: contacts.longNumbers.map(cellCase),
    blankIds: blank.length === 0 ? [] : [[rows(blank.slice(0, 20))]],
    doubledIds: doubled(contacts.ids?.doubled ?? []),
    movedIds: (contacts.ids?.moved ?? []).map(({ name, row }) => [words.row(String(row), name)]),
    idsAtEnd: contacts.ids?.isAtEnd === true ? [[]] : [],
    shortLists: contacts.shortLists.map(({ cell, heading, outcomes }) => [
      cell,
      heading,
      words.lacking(outcomes.map((outcome) => outcomeWords[language][outcome]).join(", ")),
    ]),
    unknownOutcomes: calls.unknownOutcomes.map((word) => wordCase(word, words.times)),
    unknownReasons: calls.unknownReasons.map((word) => wordCase(word, words.times)),
    undatedCalls: calls.undatedCalls.map((word) => wordCase(word, words.times)),
    doubledCallIds: doubled(calls.doubledIds),
    unreadableSettings: settings.map(({ cell, found, setting }) => [cell, setting, found]),
  };
  return findingKinds.flatMap((kind) => {
    const count = kind === "blankIds" ? blank.length : cases[kind].length;
    return count === 0 ? [] : [{ kind, count, cases: cases[kind] }];
  });
}

function cellCase({ cell, found, name }: FoundCell): readonly string[] {
  return [cell, name, found];
}

function wordCase({ cell, count, found }: FoundWord, times: (count: number) => string): readonly string[] {
  return [cell, found, count === 1 ? "" : times(count)];
}

function journalSentences(journal: JournalState, language: Language): CheckView["journal"] {
  const words = checkWords[language];
  const { conflicts, copies, delivery, others, sharedFolder, unreadableEntries: unread } = journal;
  const { waiting } = delivery;
  const versions = journal.conflictedCopies.join(", ");
  const open = (text: string) => ({ text, isOpen: true });
  const said = (text: string) => ({ text, isOpen: false });
  return [
    ...(waiting === null
      ? []
      : [open(words.waiting(waiting.entries.length, tell(waiting.why, language).message))]),
    ...(conflicts.length > 0 ? [open(words.conflicts(conflicts.length))] : []),
    ...conflicts.flatMap((one) => [
      said(
        `${callIn(one.entry)?.contact.name ?? titleOf(one.entry, language)}: ${conflictMessage({ language }, one)}`,
      ),
      said(`  ${howToSettle(one, language)}`),
    ]),
    ...unread.flatMap((entry) => [
      open(unreadSentence(entry, language)),
      said(unreadWords[language].settle(entry.id)),
    ]),
    ...(waiting === null && conflicts.length === 0 && unread.length === 0 ? [said(words.allWritten)] : []),
    ...(versions === "" ? [] : [open(words.versions(versions))]),
    ...(sharedFolder === null ? [] : [said(words.sharedFolder(sharedFolder))]),
    ...others.map(({ open: count, place }) => open(words.others(place, count))),
    ...(copies.last === null ? [] : [said(words.copies(copies.count, monthDate(copies.last, language)))]),
  ];
}
