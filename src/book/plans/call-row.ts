/** The row that a call adds to the Calls sheet, and the sheet itself where there is none yet. */

import type { Language } from "../../base/language.ts";
import { type CallInColumns, inColumns, type LoggedCall } from "../../records/call/call.ts";
import { type CallField, callColumn, callFields, isHeldAs } from "../../records/call/fields.ts";
import type { Moment } from "../../rules/calendar/day.ts";
import type { NextContact } from "../../rules/contacts/contact.ts";
import { mannerText } from "../../words/manners.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { yesWord } from "../../words/sheets/calls.ts";
import { sheetTitles } from "../../words/sheets/headings.ts";
import type { Value } from "../../workbook/cell.ts";
import type { AddSheet, AppendRow, Change, NewColumn } from "../../workbook/changes.ts";
import type { Book } from "../book.ts";

/** The changes that add a call: one row, after a new sheet when there is no Calls sheet. */
export async function callRow(book: Book, call: LoggedCall): Promise<Change[]> {
  const values = valuesOf(call, book.language);
  if (book.callsPlace !== null) return [appended(book.callsPlace, values, book.language)];
  const fields = callFields.filter((field) => isInNewSheet(field) || values.has(field));
  const sheet = await newCallsSheet(book, fields);
  const columns = new Map(fields.map((field, index) => [field, index + 1]));
  return [
    sheet,
    appended({ title: sheet.title, headingRow: 1, columns, isOurs: true, lost: null }, values, book.language),
  ];
}

/** The Calls sheet that a workbook gets on its first call, under a title that is free. */
export async function newCallsSheet(
  book: Book,
  fields: readonly CallField[] = callFields.filter(isInNewSheet),
): Promise<AddSheet> {
  const taken = new Set((await book.workbook.tabs()).map(({ title }) => title.toLowerCase()));
  return {
    kind: "add-sheet",
    title: freeTitle(sheetTitles[book.language].calls, taken),
    columns: fields.map(
      (field): NewColumn => ({ heading: headingOf(field, book.language), width: callColumn(field).width }),
    ),
    rows: [],
  };
}

/** A title that no sheet has yet: the word itself, else with a number behind it. */
export function freeTitle(word: string, taken: ReadonlySet<string>): string {
  let title = word;
  for (let count = 2; taken.has(title.toLowerCase()); count++) title = `${word} ${count}`;
  return title;
}

function isInNewSheet(field: CallField): boolean {
  return callColumn(field).isAddedLater !== true;
}

function headingOf(field: CallField, language: Language): string {
  return callColumn(field).headings[language][0];
}

/** A sheet of our own gets the columns that it lacks and this call needs; any other is left as it is. */
function appended(
  { columns, headingRow, isOurs, title }: NonNullable<Book["callsPlace"]>,
  values: ReadonlyMap<CallField, Value>,
  language: Language,
): AppendRow {
  const cells = [...columns].flatMap(([field, column]) => {
    const value = values.get(field);
    return value === undefined ? [] : [{ column, value }];
  });
  const missing = [...values].flatMap(([field, value]) => {
    const isWanted = isOurs && !columns.has(field) && !isInNewSheet(field);
    return isWanted ? [{ heading: headingOf(field, language), value }] : [];
  });
  const key = values.get("id");
  return {
    // The row of headings may have been deleted.
    ...{ kind: "append", sheet: title, headingRow: Math.max(1, headingRow), cells },
    ...(missing.length === 0 ? {} : { newColumns: missing }),
    key: key?.kind === "text" ? key.text : null,
  };
}

/** What each column of the Calls sheet gets; those that stay empty are left out. */
function valuesOf(call: LoggedCall, language: Language): ReadonlyMap<CallField, Value> {
  const columns = inColumns(call);
  return new Map(
    callFields.flatMap((field) => {
      const value = contentOf(field, columns, language);
      return value === null ? [] : [[field, value] as const];
    }),
  );
}

function contentOf(field: CallField, call: CallInColumns, language: Language): Value | null {
  if (isHeldAs(field, "line", "text")) return text(call[field]);
  if (isHeldAs(field, "moment")) return moment(call[field]);
  if (isHeldAs(field, "amount", "count")) return number(call[field]);
  if (isHeldAs(field, "yes")) return call[field] ? text(yesWord[language]) : null;
  if (isHeldAs(field, "outcome")) return text(outcomeWords[language][call[field]]);
  if (isHeldAs(field, "manner")) return text(mannerText(call[field] ?? "", language));
  return dueValue(call[field]);
}

function dueValue(due: NextContact): Value | null {
  if (due.kind === "set") return moment(due);
  return due.kind === "none" ? null : text(due.found);
}

function text(content: string | null): Value | null {
  return content === null || content === "" ? null : { kind: "text", text: content };
}

function number(value: number | null): Value | null {
  return value === null ? null : { kind: "number", value };
}

function moment(value: Moment | null): Value | null {
  return value === null ? null : { kind: "date", day: value.day, time: value.time };
}
