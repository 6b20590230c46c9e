/** The Contacts sheet of a template: the columns a seller fills, drop-downs, and what is due in colour. */
import type { Workbook, Worksheet } from "exceljs";
import type { Language } from "../../src/base/language.ts";
import { outcomeWords } from "../../src/words/outcomes.ts";
import { unreachableWord } from "../../src/words/sheets/calls.ts";
import { type ContactField, contactHeadings, sheetTitles } from "../../src/words/sheets/headings.ts";
import { templateWords } from "../../src/words/upkeep/template.ts";
import { columnLetters } from "../../src/workbook/cell-name.ts";
import { addTable, formats, readyRows, showTimes, type TemplateColumn } from "./look.ts";

type Column = Omit<TemplateColumn, "heading"> & { readonly field: ContactField };

/** The columns in their order. */
function columnsOf(language: Language): readonly Column[] {
  const { day } = formats[language];
  return [
    { field: "name", width: 24 },
    { field: "company", width: 24 },
    { field: "phone", width: 19 },
    { field: "nextContact", width: 17, format: day },
    { field: "value", width: 13, format: "#,##0", align: "right" },
    { field: "status", width: 15 },
    { field: "attempts", width: 11, format: "0", align: "center" },
    { field: "lastCall", width: 14, format: day },
    { field: "owner", width: 15 },
    { field: "source", width: 15 },
    { field: "reason", width: 25 },
    { field: "note", width: 52, wrap: true },
  ];
}

/** Adds the Contacts sheet. */
export function addContacts(workbook: Workbook, language: Language): void {
  const sheet = workbook.addWorksheet(sheetTitles[language].contacts, {
    views: [{ state: "frozen", xSplit: 1, ySplit: 1, activeCell: "B2" }],
    properties: { tabColor: { argb: "FF22405C" } },
  });
  const columns = columnsOf(language);
  const headings = contactHeadings[language];
  addTable(
    sheet,
    "Contacts",
    columns.map((column) => ({ ...column, heading: headings[column.field] })),
    [],
  );
  const letters = new Map(columns.map(({ field }, index) => [field, columnLetters(index + 1)]));
  const letter = (field: ContactField): string => letters.get(field) ?? "A";
  addDropDowns(sheet, language, letter);
  addColours(sheet, language, letter);
}

type LetterOf = (field: ContactField) => string;

function addDropDowns(sheet: Worksheet, language: Language, letter: LetterOf): void {
  const words = templateWords[language];
  const { later, won, refused } = outcomeWords[language];
  const statuses = [
    words.newStatus,
    later,
    outcomeWords[language]["no-answer"],
    won,
    refused,
    unreachableWord[language],
  ];
  const reach = (field: ContactField): string => `${letter(field)}2:${letter(field)}${readyRows}`;
  validate(sheet, reach("status"), {
    type: "list",
    allowBlank: true,
    formulae: [`"${statuses.join(",")}"`],
    ...complaint(words.statusTitle, words.statusText, "warning"),
  });
  validate(sheet, reach("reason"), {
    type: "list",
    allowBlank: true,
    formulae: [`'${sheetTitles[language].reasons}'!$A$2:$A$60`],
    ...complaint(words.reasonTitle, words.reasonText, "information"),
  });
  validate(sheet, reach("nextContact"), {
    type: "date",
    operator: "greaterThan",
    allowBlank: true,
    formulae: [new Date(Date.UTC(2000, 0, 1))],
    ...complaint(words.dateTitle, words.dateText, "warning"),
  });
}

interface Validation {
  readonly type: "list" | "date";
  readonly operator?: "greaterThan";
  readonly allowBlank: boolean;
  readonly formulae: readonly (string | Date)[];
  readonly showErrorMessage: boolean;
  readonly errorStyle: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** The library checks ranges but its types forget them. */
interface RangeValidations {
  add(range: string, validation: Validation): void;
}

function validate(
  sheet: Worksheet & { dataValidations?: RangeValidations },
  range: string,
  validation: Validation,
): void {
  sheet.dataValidations?.add(range, validation);
}

/** Another value is possible: the sheet asks, and leaves the decision to the person. */
function complaint(title: string, text: string, style: "warning" | "information") {
  return { showErrorMessage: true, errorStyle: style, errorTitle: title, error: text };
}

/** Late in red, today in bold, closed in grey; a time of day is shown where there is one. */
function addColours(sheet: Worksheet, language: Language, letter: LetterOf): void {
  const next = letter("nextContact");
  const status = letter("status");
  const whole = `A2:${letter("note")}${readyRows}`;
  const { refused, won } = outcomeWords[language];
  const rule = (ref: string, formula: string, priority: number, style: object) =>
    sheet.addConditionalFormatting({
      ref,
      rules: [{ type: "expression", formulae: [formula], priority, style }],
    });
  const due = `${next}2:${next}${readyRows}`;
  showTimes(sheet, next, language);
  rule(due, `AND(ISNUMBER(${next}2),INT(${next}2)<TODAY())`, 2, { font: { color: { argb: "FFB42318" } } });
  rule(due, `AND(ISNUMBER(${next}2),INT(${next}2)=TODAY())`, 3, { font: { bold: true } });
  rule(whole, `OR($${status}2="${refused}",$${status}2="${won}")`, 4, {
    font: { color: { argb: "FF7B8794" } },
  });
}
