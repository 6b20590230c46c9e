/** Writes the head's page as a document: --out. */
import type { Language } from "../../base/language.ts";
import { kindOfFile } from "../../documents/earlier-report.ts";
import { type Destination, saveDocument } from "../../documents/save-document.ts";
import { teamCommandWords } from "../../words/team/team-command.ts";
import type { WholeTeam } from "../../words/team/team-sections.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
import { unreadable } from "../report/report-options.ts";
import { destinationOf } from "../report/report-out.ts";

/** Where --out leads; null when it wasn't asked for. Throws Failure usage.* before any work is done. */
export function teamDestination(
  context: Context,
  options: { readonly out?: string; readonly force?: boolean },
  workbook: ReadableWorkbook,
): Destination | null {
  const kind = options.out === undefined ? null : kindOfFile(options.out);
  if (options.out !== undefined && (kind === null || kind === "xlsx")) {
    throw unreadable("--out", options.out, teamCommandWords[context.language].expected.out);
  }
  return destinationOf(context, options, workbook);
}

/** Writes the document. */
export async function writeTeam(
  destination: Destination,
  whole: WholeTeam,
  language: Language,
): Promise<void> {
  saveDocument(destination, await contentOf(destination.kind, whole, language));
}

async function contentOf(kind: Destination["kind"], whole: WholeTeam, language: Language): Promise<string> {
  switch (kind) {
    case "html":
      return (await import("../../documents/team/team-html.ts")).teamHtml(whole, language);
    case "md":
      return (await import("../../documents/team/team-markdown.ts")).teamMarkdown(whole, language);
    case "csv":
      return (await import("../../documents/team/team-csv.ts")).teamCsv(whole, language);
    default: {
      const { teamDocument } = await import("../../documents/team/team-json.ts");
      return `${JSON.stringify(teamDocument(whole), null, 2)}\n`;
    }
  }
}
