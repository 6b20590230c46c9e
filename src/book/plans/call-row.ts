/** The row that a call adds to the Calls sheet, and the sheet itself where there is none yet. */

import type { Language } from "../../base/language.ts";
import type { Moment } from "../../rules/calendar/day.ts";
import type { LoggedCall } from "../../rules/deck/call.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { yesWord } from "../../words/sheets/calls.ts";
import { type CallField, callFields, callHeadings, sheetTitles } from "../../words/sheets/headings.ts";
import type { AddSheet, AppendRow, Change, NewColumn, Value } from "../../workbook/workbook.ts";
import type { Book } from "../book.ts";

/** The changes that add a call: one row, after a new sheet when there is no Calls sheet. */
export async function callRow(book: Book, call: LoggedCall): Promise<Change[]> {
  const { callsPlace: calls } = book;
  if (calls !== null) return [appended(calls.title, calls.headingRow, calls.columns, call, book.language)];
  const sheet = await newCallsSheet(book);
  const columns = new Map(callFields.map((field, index) => [field, index + 1]));
  return [sheet, appended(sheet.title, 1, columns, call, book.language)];
}

/** The Calls sheet that a workbook gets on its first call, under a title that is free. */
export async function newCallsSheet(book: Book): Promise<AddSheet> {
  const taken = new Set((await book.workbook.tabs()).map(({ title }) => title.toLowerCase()));
  return {
    kind: "add-sheet",
    title: freeTitle(sheetTitles[book.language].calls, taken),
    columns: callColumns(book.language),
    rows: [],
  };
}

/** A title that no sheet has yet: the word itself, else with a number behind it. */
export function freeTitle(word: string, taken: ReadonlySet<string>): string {
  let title = word;
  for (let count = 2; taken.has(title.toLowerCase()); count++) title = `${word} ${count}`;
  return title;
}

const widths: Partial<Record<CallField, number>> = {
  id: 14,
  at: 17,
  contact: 26,
  phone: 18,
  owner: 16,
  reason: 26,
  said: 32,
  note: 32,
  next: 17,
  due: 17,
};

function callColumns(language: Language): NewColumn[] {
  return callFields.map((field) => ({ heading: callHeadings[language][field], width: widths[field] ?? 12 }));
}

function appended(
  sheet: string,
  headingRow: number,
  columns: ReadonlyMap<CallField, number>,
  call: LoggedCall,
  language: Language,
): AppendRow {
  const cells = [...columns].flatMap(([field, column]) => {
    const value = callValues[field](call, language);
    return value === null ? [] : [{ column, value }];
  });
  return { kind: "append", sheet, headingRow, cells, key: call.id };
}

/** What each column of the Calls sheet gets; null leaves the cell empty. */
const callValues: Record<CallField, (call: LoggedCall, language: Language) => Value | null> = {
  id: (call) => text(call.id),
  at: (call) => moment(call.at),
  contact: (call) => text(call.contact.name),
  phone: (call) => text(call.contact.phone),
  owner: (call) => text(call.owner),
  outcome: (call, language) => text(outcomeWords[language][call.outcome]),
  reason: (call) => text(call.reason),
  said: (call) => text(call.said),
  next: (call) => moment(call.next),
  amount: (call) => number(call.amount),
  note: (call) => text(call.note),
  due: ({ due }) => {
    if (due.kind === "set") return moment(due);
    return due.kind === "none" ? null : text(due.found);
  },
  number: (call) => number(call.number),
  top: (call) => number(call.top),
  asked: (call, language) => (call.asked ? text(yesWord[language]) : null),
  undone: () => null,
};

function text(content: string | null): Value | null {
  return content === null || content === "" ? null : { kind: "text", text: content };
}

function number(value: number | null): Value | null {
  return value === null ? null : { kind: "number", value };
}

function moment(value: Moment | null): Value | null {
  return value === null ? null : { kind: "date", day: value.day, time: value.time };
}
