/** The sheets of a template beside the contacts: Calls, Reasons, Settings. */
import type { Workbook } from "exceljs";
import type { Language } from "../../src/base/language.ts";
import { defaultReasons } from "../../src/words/sheets/default-reasons.ts";
import {
  type CallField,
  callFields,
  callHeadings,
  reasonHeadings,
  sheetTitles,
} from "../../src/words/sheets/headings.ts";
import { settingHeadings, settingLabels } from "../../src/words/sheets/settings-rows.ts";
import { settingRows } from "../../src/words/sheets/settings-sheet.ts";
import { columnLetters } from "../../src/workbook/cell-name.ts";
import { addTable, formats, showTimes, type TemplateColumn } from "./look.ts";

const frozen = { views: [{ state: "frozen" as const, ySplit: 1, activeCell: "A2" }] };

/** Adds the Calls sheet, which fills itself. */
export function addCalls(workbook: Workbook, language: Language): void {
  const { day, moment } = formats[language];
  const shapes: Readonly<Record<CallField, Omit<TemplateColumn, "heading">>> = {
    id: { width: 14 },
    at: { width: 18, format: moment },
    contact: { width: 24 },
    phone: { width: 19 },
    owner: { width: 15 },
    outcome: { width: 14 },
    reason: { width: 25 },
    said: { width: 34, wrap: true },
    next: { width: 18, format: day },
    amount: { width: 12, format: "#,##0", align: "right" },
    note: { width: 34, wrap: true },
    due: { width: 18, format: day },
    number: { width: 10, format: "0", align: "center" },
    top: { width: 11, format: "0", align: "center" },
    asked: { width: 11, align: "center" },
    undone: { width: 11, align: "center" },
  };
  const columns = callFields.map((field) => ({ heading: callHeadings[language][field], ...shapes[field] }));
  const sheet = workbook.addWorksheet(sheetTitles[language].calls, frozen);
  addTable(sheet, "Calls", columns, []);
  for (const field of ["next", "due"] as const) {
    showTimes(sheet, columnLetters(callFields.indexOf(field) + 1), language);
  }
}

/** Adds the Reasons sheet with the usual reasons. */
export function addReasons(workbook: Workbook, language: Language): void {
  const headings = reasonHeadings[language];
  const columns: TemplateColumn[] = [
    { heading: headings.reason, width: 30, wrap: true },
    { heading: headings.otherWords, width: 62, wrap: true },
    { heading: headings.improve, width: 62, wrap: true },
  ];
  const rows = defaultReasons[language].map(({ improve, name, otherWords }) => [name, otherWords, improve]);
  addTable(workbook.addWorksheet(sheetTitles[language].reasons, frozen), "Reasons", columns, rows);
}

/** Adds the Settings sheet with the usual values. */
export function addSettings(workbook: Workbook, language: Language): void {
  const { meaning, setting, value } = settingHeadings[language];
  const columns: TemplateColumn[] = [
    { heading: setting, width: 34, wrap: true },
    { heading: value, width: 44, wrap: true },
    { heading: meaning, width: 62, wrap: true },
  ];
  const labels = settingLabels[language];
  const rows = settingRows[language].map((row) => [labels[row.name], row.value, row.meaning]);
  addTable(workbook.addWorksheet(sheetTitles[language].settings, frozen), "Settings", columns, rows);
}
