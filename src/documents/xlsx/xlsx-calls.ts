/** The last sheet of the report workbook: the calls behind the report, in a table that filters. */
import type { Workbook } from "exceljs";
import type { Language } from "../../base/language.ts";
import type { RecordedCall } from "../../records/call/call.ts";
import { callColumn } from "../../records/call/fields.ts";
import { serialOf } from "../../rules/calendar/serial.ts";
import { isCall } from "../../rules/deck/outcome.ts";
import { catchAllsIn } from "../../rules/refusals/catch-all.ts";
import type { Folding } from "../../rules/refusals/folding.ts";
import type { Reason } from "../../rules/refusals/reason.ts";
import { refusalOf } from "../../rules/refusals/refusal.ts";
import type { RefusalReport } from "../../rules/report/report.ts";
import { numberText } from "../../words/numbers.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { reportWords } from "../../words/report/report.ts";
import { addQuiet, amountFormat, dayFormats, onePageAcross } from "./xlsx-cells.ts";

/** More calls than this make a file that is slow to open; the last ones are kept. */
const mostCalls = 20_000;

/** The columns of a call that stand behind a report, and what its reason was counted as. */
const shown = [
  ...(["at", "contact", "phone", "owner", "outcome", "reason"] as const),
  "countedAs",
  ...(["said", "amount", "note"] as const),
] as const;

type Shown = (typeof shown)[number];

function widthOf(field: Shown): number {
  return callColumn(field === "countedAs" ? "reason" : field).width;
}

/** The calls behind a report, and what their reasons were counted as. */
export interface CallsBehind {
  readonly calls: Iterable<RecordedCall>;
  readonly folding: Folding;
  readonly reasons: readonly Reason[];
}

type Field = string | number | null;

/** Adds the sheet with the calls of the report's days. */
export function addCallsSheet(
  workbook: Workbook,
  report: RefusalReport,
  behind: CallsBehind,
  language: Language,
): void {
  const { cut, rows } = callRows(report, behind, language);
  const words = reportWords[language];
  const sheet = workbook.addWorksheet(words.callsSheet, {
    pageSetup: onePageAcross,
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.columns = shown.map((field) => ({ width: widthOf(field) }));
  const headings = headingsOf(language);
  if (rows.length === 0) {
    sheet.addRow(headings);
    return;
  }
  sheet.addTable({
    name: "FollowupCalls",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleLight9", showRowStripes: true },
    columns: headings.map((name) => ({ name, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
  sheet.getColumn(shown.indexOf("at") + 1).numFmt = dayFormats[language].moment;
  const amount = shown.indexOf("amount");
  sheet.getColumn(amount + 1).numFmt = amountFormat(rows.map((row) => row[amount] ?? null));
  if (cut) addQuiet(sheet, words.mostCalls(numberText(mostCalls, language)));
}

function headingsOf(language: Language): string[] {
  return shown.map((field) =>
    field === "countedAs" ? reportWords[language].countedAs : callColumn(field).headings[language][0],
  );
}

/** The rows of the table. What the report doesn't count is left out. */
function callRows(
  report: RefusalReport,
  behind: CallsBehind,
  language: Language,
): { rows: readonly Field[][]; cut: boolean } {
  const rows: Field[][] = [];
  const notCounted = new Set(report.notCounted.map(({ row }) => row));
  let cut = false;
  for (const call of behind.calls) {
    const day = call.at?.day ?? null;
    if (call.undone || call.outcome === null || !isCall(call.outcome)) continue;
    if (notCounted.has(call.row)) continue;
    if (day === null || day < report.from || day > report.to) continue;
    rows.push(rowOf(call, behind, language));
    if (rows.length < 2 * mostCalls) continue;
    rows.splice(0, mostCalls);
    cut = true;
  }
  return { rows: rows.slice(-mostCalls), cut: cut || rows.length > mostCalls };
}

function rowOf(call: RecordedCall, behind: CallsBehind, language: Language): Field[] {
  return shown.map((field) => {
    if (field === "countedAs") return call.outcome === "refused" ? countedAs(call, behind, language) : null;
    if (field === "at") return call.at === null ? null : serialOf(call.at);
    if (field !== "outcome") return call[field];
    return call.outcome === null ? call.outcomeText : outcomeWords[language][call.outcome];
  });
}

function countedAs(call: RecordedCall, { folding, reasons }: CallsBehind, language: Language): string {
  const words = reportWords[language];
  const folded = refusalOf(call, { folding, catchAlls: catchAllsIn(reasons) });
  switch (folded.kind) {
    case "reason":
      return reasons[folded.reason]?.name ?? "";
    case "no-answer":
      return outcomeWords[language]["no-answer"];
    case "none":
      return words.withoutReason;
    case "unsorted":
      return words.unsorted;
  }
}
