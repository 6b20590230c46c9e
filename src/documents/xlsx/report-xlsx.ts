/** The report as a workbook: real numbers to reckon on with, and the calls behind it in a table that filters. */
import type { Workbook } from "exceljs";
import type { Language } from "../../base/language.ts";
import type { WholeReport } from "../../rules/report/whole-report.ts";
import { reportCreator } from "../earlier-report.ts";
import { withCharts } from "./add-charts.ts";
import { withFontsInOrder } from "./font-order.ts";
import { packageOf, partsOf } from "./package-parts.ts";
import { addCallsSheet, type CallsBehind } from "./xlsx-calls.ts";
import { addReportSheet } from "./xlsx-report-sheet.ts";
import { addWeeksSheet } from "./xlsx-weeks.ts";

const stylesPath = "xl/styles.xml";

/** The bytes of the workbook. */
export async function reportXlsx(
  whole: WholeReport,
  behind: CallsBehind,
  language: Language,
): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  workbook.creator = reportCreator;
  const charts = [
    addReportSheet(workbook, whole, language),
    addWeeksSheet(workbook, whole.report, language),
  ].filter((chart) => chart !== null);
  addCallsSheet(workbook, whole.report, behind, language);
  const parts = partsOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const styles = parts.get(stylesPath);
  if (styles === undefined) throw new RangeError(`no ${stylesPath} in a workbook of exceljs`);
  const styled = new Map([...parts, [stylesPath, Buffer.from(withFontsInOrder(styles.toString("utf8")))]]);
  return packageOf(withCharts(styled, charts));
}

/** Loaded only here: no other command needs it. */
async function newWorkbook(): Promise<Workbook> {
  const exceljs = await import("exceljs");
  return new exceljs.default.Workbook();
}
