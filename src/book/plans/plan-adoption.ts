/** Plans what a table that people already have still needs: sheets of our own, and on Google Sheets an identity for each row. */

import type { Language } from "../../base/language.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import { defaultReasons } from "../../words/sheets/default-reasons.ts";
import { idHeading, reasonHeadings, sheetTitles } from "../../words/sheets/headings.ts";
import {
  dateOrderLabels,
  type SettingName,
  settingHeadings,
  settingLabels,
} from "../../words/sheets/settings-rows.ts";
import { settingRows } from "../../words/sheets/settings-sheet.ts";
import type { AddColumn, AddSheet, AppendRow, Change, Value } from "../../workbook/workbook.ts";
import type { Book } from "../book.ts";
import { lineOf } from "../sheets/cell-value.ts";
import { freeTitle, newCallsSheet } from "./call-row.ts";

/** What the person has decided about their table. */
export interface Decisions {
  /** The heading (or letters) of the next-contact column, where more than one could be meant. */
  readonly nextContactColumn: string | null;
  /** How dates such as 11/12/2026 are written, where the column does not show it. */
  readonly dateOrder: DateOrder | null;
}

/** The changes that make a table ready; none when nothing is missing. Nothing that stands in it is touched. `newId` gives a new text each time. */
export async function planAdoption(
  book: Book,
  decisions: Decisions,
  newId: () => string,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  if ((await book.calls()) === null) changes.push(await newCallsSheet(book));
  if ((await book.reasons()) === null) changes.push(await newReasonsSheet(book));
  changes.push(...(await settingsChanges(book, decisions)));
  if (book.workbook.needsIds && !book.contacts.columns.has("id")) {
    changes.push(identityColumn(book, newId));
  }
  return changes;
}

async function newReasonsSheet(book: Book): Promise<AddSheet> {
  const { language } = book;
  const widths = [
    ["reason", 30],
    ["otherWords", 62],
    ["improve", 62],
  ] as const;
  return {
    kind: "add-sheet",
    title: await free(book, sheetTitles[language].reasons),
    columns: widths.map(([field, width]) => ({ heading: reasonHeadings[language][field], width })),
    rows: defaultReasons[language].map(({ improve, name, otherWords }) =>
      [name, otherWords, improve].map(text),
    ),
  };
}

/** A Settings sheet where a decision has to be kept and there is none; its lines are added where there is one. */
async function settingsChanges(book: Book, decisions: Decisions): Promise<readonly Change[]> {
  const decided = decidedRows(book.language, decisions);
  if (decided.length === 0) return [];
  const sheet = await book.settingsSheet();
  const labels = settingLabels[book.language];
  if (sheet === null) return [await newSettingsSheet(book, decided)];
  return decided.map(
    ([name, value]): AppendRow => ({
      ...{ kind: "append", sheet: sheet.title, headingRow: sheet.headingRow, key: null },
      cells: [
        { column: sheet.columns.get("setting") ?? 1, value: text(labels[name]) },
        { column: sheet.columns.get("value") ?? 2, value: text(value) },
      ],
    }),
  );
}

type Decided = readonly [name: SettingName, value: string];

function decidedRows(language: Language, { dateOrder, nextContactColumn }: Decisions): readonly Decided[] {
  const { dayFirst, monthFirst } = dateOrderLabels[language];
  const rows: Decided[] = [];
  if (nextContactColumn !== null) rows.push(["nextContactColumn", nextContactColumn]);
  if (dateOrder === "day-first") rows.push(["dateOrder", dayFirst]);
  if (dateOrder === "month-first") rows.push(["dateOrder", monthFirst]);
  return rows;
}

async function newSettingsSheet(book: Book, decided: readonly Decided[]): Promise<AddSheet> {
  const { language } = book;
  const { meaning, setting, value } = settingHeadings[language];
  const labels = settingLabels[language];
  const usual = settingRows[language].map((row): Value[] => [
    text(labels[row.name]),
    typeof row.value === "number" ? { kind: "number", value: row.value } : text(row.value),
    text(row.meaning),
  ]);
  return {
    kind: "add-sheet",
    title: await free(book, sheetTitles[language].settings),
    columns: [
      { heading: setting, width: 34 },
      { heading: value, width: 44 },
      { heading: meaning, width: 62 },
    ],
    rows: [...decided.map(([name, decision]) => [text(labels[name]), text(decision)]), ...usual],
  };
}

/** A hidden column with a name for every row, so that a row is found again wherever it is sorted to. */
function identityColumn({ contacts }: Book, newId: () => string): AddColumn {
  const cells = contacts.rows
    .filter((row) => lineOf(contacts.cell(row, "id")) === null)
    .map((row) => ({ row, value: text(newId()) }));
  const { headingRow, title } = contacts;
  return { kind: "add-column", sheet: title, headingRow, heading: idHeading, hidden: true, cells };
}

async function free(book: Book, word: string): Promise<string> {
  return freeTitle(word, new Set((await book.workbook.tabs()).map(({ title }) => title.toLowerCase())));
}

function text(content: string): Value {
  return content === "" ? { kind: "empty" } : { kind: "text", text: content };
}
