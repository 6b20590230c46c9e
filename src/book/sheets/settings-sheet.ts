/** Reads the Settings sheet: a line per setting, its name in any language. What can't be read keeps its default and is told. */

import { languages } from "../../base/language.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { defaultSalesSettings, type SalesSettings } from "../../rules/deck/sales-settings.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import {
  dateOrderFromWords,
  type SettingName,
  settingLabels,
  settingNames,
} from "../../words/sheets/settings-rows.ts";
import type { Cell } from "../../workbook/cell.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { SettingsSheet, UnreadableSetting } from "../book.ts";
import type { SettingColumn } from "../own-sheet-names.ts";
import type { OwnSheet } from "../own-sheets.ts";
import { countOf, isBlank, isYes, lineOf, momentOf, textOf } from "./cell-value.ts";
import { ladderFrom, linesOf, takenColumn, workingDaysFrom } from "./setting-values.ts";

interface Draft {
  settings: { -readonly [Key in keyof SalesSettings]: SalesSettings[Key] };
  nextContactColumn: string | null;
  contactSheets: string[];
  takenColumns: Map<ContactField, string>;
  leftColumns: string[];
  dateOrder: DateOrder | null;
}

/** The settings of a sheet over the defaults. */
export function settingsOf(own: OwnSheet<SettingColumn>, grid: Grid): SettingsSheet {
  const draft: Draft = {
    ...{ settings: { ...defaultSalesSettings }, nextContactColumn: null, dateOrder: null },
    ...{ contactSheets: [], takenColumns: new Map(), leftColumns: [] },
  };
  const unreadable: UnreadableSetting[] = [];
  const settingColumn = own.columns.get("setting") ?? 1;
  const valueColumn = own.columns.get("value") ?? 2;
  for (const row of grid.rows) {
    if (row <= own.headingRow) continue;
    const label = textOf(grid.cell(row, settingColumn)) ?? "";
    const value = grid.cell(row, valueColumn);
    const name = settingNamed(label);
    if (name === null || isBlank(value)) continue;
    if (putters[name](draft, value)) continue;
    const cell = cellName(own.title, row, valueColumn);
    unreadable.push({ cell, setting: label, found: textOf(value) ?? "" });
  }
  const daysOff = daysOffIn(own, grid, draft.dateOrder ?? "unknown");
  draft.settings.daysOff = daysOff.days;
  unreadable.push(...daysOff.unreadable);
  return { ...own, ...draft, unreadable };
}

/** The days that stand under the heading "Days off". */
function daysOffIn(
  own: OwnSheet<SettingColumn>,
  grid: Grid,
  order: DateOrder,
): { readonly days: readonly Day[]; readonly unreadable: readonly UnreadableSetting[] } {
  const column = own.columns.get("daysOff");
  const days: Day[] = [];
  const unreadable: UnreadableSetting[] = [];
  if (column === undefined) return { days, unreadable };
  const heading = textOf(grid.cell(own.headingRow, column)) ?? "";
  for (const row of grid.rows) {
    const cell = grid.cell(row, column);
    if (row <= own.headingRow || isBlank(cell)) continue;
    const moment = momentOf(cell, () => order);
    if (moment !== null) days.push(moment.day);
    else
      unreadable.push({
        cell: cellName(own.title, row, column),
        setting: heading,
        found: textOf(cell) ?? "",
      });
  }
  return { days, unreadable };
}

function settingNamed(label: string): SettingName | null {
  const wanted = plainText(label);
  return (
    settingNames.find((name) =>
      languages.some((language) => plainText(settingLabels[language][name]) === wanted),
    ) ?? null
  );
}

/** Puts a value into the draft; false when it says nothing that this setting could be. */
type Putter = (draft: Draft, value: Cell) => boolean;

function putCount(
  settings: Draft["settings"],
  name: "neededCalls" | "renewalDays" | "silentDays" | "passedOverFrom",
  value: Cell,
): boolean {
  const count = countOf(value);
  if (count !== null) settings[name] = count;
  return count !== null;
}

const putters: Readonly<Record<SettingName, Putter>> = {
  neededCalls: ({ settings }, value) => putCount(settings, "neededCalls", value),
  renewalDays: ({ settings }, value) => putCount(settings, "renewalDays", value),
  silentDays: ({ settings }, value) => putCount(settings, "silentDays", value),
  passedOverFrom: ({ settings }, value) => putCount(settings, "passedOverFrom", value),
  whenNotAsked: ({ settings }, value) => {
    settings.whenNotAsked = textOf(value);
    return true;
  },
  retryLadder: ({ settings }, value) => {
    const steps = ladderFrom(textOf(value) ?? "");
    if (steps !== null) settings.retryLadder = steps;
    return steps !== null;
  },
  workingDays: ({ settings }, value) => {
    const days = workingDaysFrom(textOf(value) ?? "");
    if (days !== null) settings.workingDays = days;
    return days !== null;
  },
  saveQuestions: ({ settings }, value) => {
    settings.saveQuestions = [...settings.saveQuestions, ...linesOf(textOf(value) ?? "")];
    return true;
  },
  noteInContact: ({ settings }, value) => {
    settings.noteInContact = isYes(value);
    return true;
  },
  nextContactColumn: (draft, value) => {
    draft.nextContactColumn = lineOf(value);
    return true;
  },
  contactsSheet: (draft, value) => {
    draft.contactSheets.push(...linesOf(textOf(value) ?? ""));
    return true;
  },
  takenColumns: (draft, value) => {
    const lines = linesOf(textOf(value) ?? "").map((line) => takenColumn(line));
    for (const taken of lines) if (taken !== null) draft.takenColumns.set(taken.field, taken.heading);
    return !lines.includes(null);
  },
  leftColumns: (draft, value) => {
    draft.leftColumns.push(...linesOf(textOf(value) ?? ""));
    return true;
  },
  dateOrder: (draft, value) => {
    draft.dateOrder = dateOrderFromWords(textOf(value) ?? "");
    return draft.dateOrder !== null;
  },
};
