/** What a person has decided about their table, and the lines of the Settings sheet that keep it for the whole team. */

import type { Language } from "../../base/language.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { type ContactField, contactHeadings, sheetTitles } from "../../words/sheets/headings.ts";
import {
  dateOrderLabels,
  type SettingName,
  settingHeadings,
  settingLabels,
} from "../../words/sheets/settings-rows.ts";
import { settingRows } from "../../words/sheets/settings-sheet.ts";
import type { Value } from "../../workbook/cell.ts";
import type { AddSheet, AppendRow, Change } from "../../workbook/changes.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { SettingsSheet } from "../book.ts";
import { topRows } from "../headings/heading-row.ts";
import { ownSheetIn } from "../own-sheets.ts";
import { settingsOf } from "../sheets/settings-sheet.ts";
import { freeTitle } from "./call-row.ts";

/** What the person has decided about their table. */
export interface Decisions {
  /** The sheets of the contacts, where the person has named them. */
  readonly sheets: readonly string[];
  /** The heading (or letters) of the next-contact column, where more than one could be meant. */
  readonly nextContactColumn: string | null;
  /** Headings that are taken for another field. */
  readonly taken: readonly { readonly field: ContactField; readonly heading: string }[];
  /** Headings that are left alone. */
  readonly left: readonly string[];
  /** How dates such as 11/12/2026 are written, where the column does not show it. */
  readonly dateOrder: DateOrder | null;
}

/** Nothing is decided. */
export const noDecisions: Decisions = {
  ...{ sheets: [], nextContactColumn: null, taken: [], left: [], dateOrder: null },
};

/**
 * The changes that keep decisions on the Settings sheet: lines that it does not say yet, on a new sheet where there is
 * none. `always`: a new sheet also where nothing was decided.
 */
export async function planDecisions(
  workbook: ReadableWorkbook,
  language: Language,
  decisions: Decisions,
  always = false,
): Promise<readonly Change[]> {
  const sheet = await settingsIn(workbook);
  const lines = linesOf(language, decisions, sheet);
  if (sheet === null) {
    return lines.length > 0 || always ? [await newSettingsSheet(workbook, language, lines)] : [];
  }
  const labels = settingLabels[language];
  return lines.map(
    ([name, value]): AppendRow => ({
      ...{ kind: "append", sheet: sheet.title, headingRow: sheet.headingRow, key: null },
      cells: [
        { column: sheet.columns.get("setting") ?? 1, value: text(labels[name]) },
        { column: sheet.columns.get("value") ?? 2, value: text(value) },
      ],
    }),
  );
}

/** The Settings sheet, also of a workbook that can't be opened as a book yet. */
async function settingsIn(workbook: ReadableWorkbook): Promise<SettingsSheet | null> {
  const tabs = (await workbook.tabs()).filter(({ hasCells }) => hasCells);
  const tops = await workbook.read(tabs.map(({ title }) => ({ sheet: title, top: topRows })));
  for (const grid of tops) {
    const { settings } = ownSheetIn(grid);
    if (settings !== null) return settingsOf(settings, grid);
  }
  return null;
}

type DecidedLine = readonly [name: SettingName, value: string];

function linesOf(language: Language, decisions: Decisions, known: SettingsSheet | null): DecidedLine[] {
  const { dateOrder, left, nextContactColumn, sheets, taken } = decisions;
  const lines: DecidedLine[] = [];
  const knownSheets = known?.contactSheets ?? [];
  for (const sheet of sheets) if (!isAmong(sheet, knownSheets)) lines.push(["contactsSheet", sheet]);
  if (nextContactColumn !== null && !isAmong(nextContactColumn, [known?.nextContactColumn ?? ""])) {
    lines.push(["nextContactColumn", nextContactColumn]);
  }
  for (const { field, heading } of taken) {
    if (isAmong(heading, [known?.takenColumns.get(field) ?? ""])) continue;
    lines.push(["takenColumns", `${contactHeadings[language][field]} = ${heading}`]);
  }
  for (const heading of left) {
    if (!isAmong(heading, known?.leftColumns ?? [])) lines.push(["leftColumns", heading]);
  }
  const { dayFirst, monthFirst } = dateOrderLabels[language];
  if (dateOrder !== null && dateOrder !== known?.dateOrder) {
    if (dateOrder === "day-first") lines.push(["dateOrder", dayFirst]);
    if (dateOrder === "month-first") lines.push(["dateOrder", monthFirst]);
  }
  return lines;
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((other) => plainText(other) === plainText(name));
}

async function newSettingsSheet(
  workbook: ReadableWorkbook,
  language: Language,
  lines: readonly DecidedLine[],
): Promise<AddSheet> {
  const { meaning, setting, value } = settingHeadings[language];
  const labels = settingLabels[language];
  const usual = settingRows[language].map((row): Value[] => [
    text(labels[row.name]),
    typeof row.value === "number" ? { kind: "number", value: row.value } : text(row.value),
    text(row.meaning),
  ]);
  return {
    kind: "add-sheet",
    title: await unusedTitle(workbook, sheetTitles[language].settings),
    columns: [
      { heading: setting, width: 34 },
      { heading: value, width: 44 },
      { heading: meaning, width: 62 },
    ],
    rows: [...lines.map(([name, decision]) => [text(labels[name]), text(decision)]), ...usual],
  };
}

/** The word as a title, else with a number behind it. */
export async function unusedTitle(workbook: ReadableWorkbook, word: string): Promise<string> {
  return freeTitle(word, new Set((await workbook.tabs()).map(({ title }) => title.toLowerCase())));
}

function text(content: string): Value {
  return content === "" ? { kind: "empty" } : { kind: "text", text: content };
}
