/** The sheets of a template beside the contacts: Calls, Reasons, Settings. */
import type { Workbook } from "exceljs";
import type { Language } from "../../src/base/language.ts";
import type { Column } from "../../src/records/call/column.ts";
import { callColumn, callFields } from "../../src/records/call/fields.ts";
import { defaultReasons } from "../../src/words/sheets/default-reasons.ts";
import { reasonHeadings, sheetTitles } from "../../src/words/sheets/headings.ts";
import { settingHeadings, settingLabels } from "../../src/words/sheets/settings-rows.ts";
import { settingRows } from "../../src/words/sheets/settings-sheet.ts";
import { columnLetters } from "../../src/workbook/cell-name.ts";
import { addTable, formats, showTimes, type TemplateColumn } from "./look.ts";

const frozen = { views: [{ state: "frozen" as const, ySplit: 1, activeCell: "A2" }] };

/** Adds the Calls sheet, which fills itself. */
export function addCalls(workbook: Workbook, language: Language): void {
  const shown = callFields.map(callColumn).filter(({ isAddedLater }) => isAddedLater !== true);
  const columns = shown.map(
    (column): TemplateColumn => ({
      heading: column.headings[language][0],
      width: column.width,
      ...lookOf(column, language),
    }),
  );
  const sheet = workbook.addWorksheet(sheetTitles[language].calls, frozen);
  addTable(sheet, "Calls", columns, []);
  for (const [index, column] of shown.entries()) {
    if (hasDays(column) && column.isTimed !== true) showTimes(sheet, columnLetters(index + 1), language);
  }
}

function hasDays({ holds }: Column): boolean {
  return holds === "moment" || holds === "due";
}

function lookOf(column: Column, language: Language): Pick<TemplateColumn, "format" | "align" | "wrap"> {
  const { day, moment } = formats[language];
  if (hasDays(column)) return { format: column.isTimed === true ? moment : day };
  switch (column.holds) {
    case "amount":
      return { format: "#,##0", align: "right" };
    case "count":
      return { format: "0", align: "center" };
    case "yes":
      return { align: "center" };
    default:
      return column.holds === "text" ? { wrap: true } : {};
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
