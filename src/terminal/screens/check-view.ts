/** What `check` tells, as lines of text: how the columns are understood, what is found, what it costs. */

import { type ContactField, contactHeadings } from "../../words/sheets/headings.ts";
import { checkWords } from "../../words/upkeep/check.ts";
import { type FindingKind, findingWords } from "../../words/upkeep/check-findings.ts";
import { columnWords } from "../../words/upkeep/columns.ts";
import { oneLine } from "../harmless.ts";
import type { Look } from "../look.ts";
import { type Line, styled } from "../output.ts";
import type { Column } from "../table.ts";
import { type ColumnsView, columnsLines, folded, indentedTable } from "./columns-view.ts";

/** One kind of trouble: how often, and a line for each case. */
export interface Finding {
  readonly kind: FindingKind;
  readonly count: number;
  /** The parts of each line, in columns. */
  readonly cases: readonly (readonly string[])[];
}

/** What is told, top to bottom. */
export interface CheckView {
  readonly columns: ColumnsView;
  /** Sentences about the workbook as a whole. */
  readonly facts: readonly string[];
  readonly findings: readonly Finding[];
  /** Sentences about the sheets that call for a decision. */
  readonly warnings: readonly string[];
  readonly missing: readonly ContactField[];
  /** Sentences about the journal and the file, in the order they matter. */
  readonly journal: readonly { readonly text: string; readonly isOpen: boolean }[];
}

const mostCases = 8;

/** Everything, top to bottom; the last line says how much there is to look at. */
export function checkLines(view: CheckView, look: Look): Line[] {
  const words = checkWords[look.language];
  const toLookAt =
    view.findings.length + view.warnings.length + view.journal.filter(({ isOpen }) => isOpen).length;
  return [
    ...columnsLines(view.columns, look),
    "",
    ...view.facts.flatMap((fact) => folded(fact, look)),
    ...view.findings.flatMap((finding) => findingLines(finding, look)),
    ...view.warnings.flatMap((warning) => ["", ...warningLines(warning, look)]),
    ...missingLines(view.missing, look),
    "",
    ...view.journal.flatMap(({ isOpen, text }) => (isOpen ? warningLines(text, look) : folded(text, look))),
    "",
    toLookAt === 0 ? [styled("good", words.fine)] : [styled("strong", words.toLookAt(toLookAt))],
  ];
}

function warningLines(text: string, look: Look): Line[] {
  return folded(text, look).map((part): Line => [styled("warning", part)]);
}

function findingLines({ cases, count, kind }: Finding, look: Look): Line[] {
  const title = findingWords[look.language].findings[kind](count);
  const told = cases.filter((parts) => parts.length > 0);
  const rest = told.length - mostCases;
  return [
    "",
    ...warningLines(title, look),
    ...table(told.slice(0, mostCases), look),
    ...(rest > 0 ? [`  ${checkWords[look.language].more(rest)}`] : []),
  ];
}

function missingLines(missing: readonly ContactField[], look: Look): Line[] {
  if (missing.length === 0) return [];
  const { costs, missing: title } = columnWords[look.language];
  const names = contactHeadings[look.language];
  const rows = missing.map((field) => [names[field], costs[field]]);
  return ["", ...folded(title, look), ...table(rows, look)];
}

/** Lines in columns; all but the first may wrap. */
function table(cases: readonly (readonly string[])[], look: Look): Line[] {
  const most = Math.max(0, ...cases.map((parts) => parts.length));
  const columns = Array.from({ length: most }, (_, index): Column => ({ least: index === 0 ? null : 12 }));
  const rows = cases.map((parts) => columns.map((_, index) => oneLine(parts[index] ?? "")));
  return indentedTable(columns, rows, look);
}
