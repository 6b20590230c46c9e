/** Writes the report as a document: --out. */
import { resolve } from "node:path";
import { verifyAllowedName } from "../../base/forbidden-name.ts";
import type { Language } from "../../base/language.ts";
import type { Book } from "../../book/book.ts";
import { kindOfFile } from "../../documents/earlier-report.ts";
import { reportCsv } from "../../documents/report-csv.ts";
import { reportDocument } from "../../documents/report-json.ts";
import { type Destination, saveDocument, verifyDestination } from "../../documents/save-document.ts";
import type { WholeReport } from "../../rules/report/whole-report.ts";
import { findingText } from "../../words/report/finding.ts";
import { reportCommandWords } from "../../words/report/report-command.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
import { foldingOf, recordedCalls } from "./report-data.ts";
import { type ReportOptions, unreadable } from "./report-options.ts";

/** Where --out leads; null when it wasn't asked for. Throws Failure usage.* before any work is done. */
export function destinationOf(
  { folder, language, platform }: Context,
  { force, out }: ReportOptions,
  workbook: ReadableWorkbook,
): Destination | null {
  if (out === undefined) return null;
  const kind = kindOfFile(out);
  if (kind === null) throw unreadable("--out", out, reportCommandWords[language].expected.out);
  verifyAllowedName(out, platform);
  const destination = {
    path: resolve(folder, out),
    place: out,
    kind,
    workbook: workbook.file,
    force: force === true,
  };
  verifyDestination(destination);
  return destination;
}

/** Writes the document. */
export async function writeReport(
  destination: Destination,
  whole: WholeReport,
  book: Book,
  language: Language,
): Promise<void> {
  saveDocument(destination, await contentOf(destination, whole, book, language));
}

async function contentOf(
  { kind }: Destination,
  whole: WholeReport,
  book: Book,
  language: Language,
): Promise<string | Uint8Array> {
  switch (kind) {
    case "html":
      return (await import("../../documents/html/report-html.ts")).reportHtml(whole, language);
    case "md":
      return (await import("../../documents/report-markdown.ts")).reportMarkdown(whole, language);
    case "csv":
      return reportCsv(whole, language);
    case "json":
      return `${JSON.stringify(reportDocument(whole, findingText(whole.report, language)), null, 2)}\n`;
    case "xlsx": {
      const { reportXlsx } = await import("../../documents/xlsx/report-xlsx.ts");
      const folding = await foldingOf(book);
      return reportXlsx(whole, { ...folding, calls: recordedCalls(await book.calls()) }, language);
    }
  }
}
