/** How the columns of a contacts sheet were understood, as lines of text. */

import { type ContactField, contactHeadings } from "../../words/sheets/headings.ts";
import { columnWords } from "../../words/upkeep/columns.ts";
import { evidenceWords } from "../../words/upkeep/evidence.ts";
import { oneLine } from "../harmless.ts";
import type { Look } from "../look.ts";
import { type Line, styled } from "../output.ts";
import { type Column, columnWidths, type TableCell, tableLines } from "../table.ts";
import { wrap } from "../width.ts";

/** What is shown of the columns. */
export interface ColumnsView {
  readonly place: string;
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: readonly {
    readonly cell: string;
    readonly heading: string;
    readonly field: ContactField | null;
    readonly tellsApart?: boolean;
    readonly readFor?: keyof typeof columnWords.en.readFor | null;
  }[];
  /** Columns that are left, or read and never written, and why. */
  readonly left: readonly { readonly cell: string; readonly why: keyof typeof evidenceWords.en.columns }[];
  /** null where no column holds it. */
  readonly nextContact: ChoiceView | null;
}

interface ChoiceView extends CandidateView {
  readonly why: "named" | "only" | "dates" | "heading" | "future" | "first";
  readonly rivals: readonly CandidateView[];
}

interface CandidateView {
  readonly cell: string;
  readonly heading: string;
  readonly filled: number;
  readonly dates: number;
  readonly future: number;
}

const shape: readonly Column[] = [{ least: null }, { least: 12 }, { least: 12 }];

/** A line for each heading: where it stands, what it says, what it was taken for; then why, where another could be meant. */
export function columnsLines(view: ColumnsView, look: Look): Line[] {
  const words = columnWords[look.language];
  const names = contactHeadings[look.language];
  const title = words.title(oneLine(view.place), oneLine(view.sheet), view.headingRow);
  const reasons = evidenceWords[look.language].columns;
  const whyOf = (cell: string): string => {
    const left = view.left.find((one) => one.cell === cell);
    return left === undefined ? "" : ` (${reasons[left.why]})`;
  };
  const isOne = new Set(view.columns.map(({ cell }) => cell.slice(0, cell.lastIndexOf("!")))).size < 2;
  const rows = view.columns.map(
    ({ cell, field, heading, readFor = null, tellsApart = false }): TableCell[] => [
      styled("quiet", isOne ? cell.slice(cell.lastIndexOf("!") + 1) : cell),
      oneLine(heading),
      field === null
        ? readFor !== null
          ? `→ ${words.readFor[readFor]}`
          : styled("quiet", (tellsApart ? words.tellsApart : words.unused) + whyOf(cell))
        : `→ ${names[field]}${whyOf(cell)}`,
    ],
  );
  return [
    ...folded(title, look).map((text): Line => [styled("strong", text)]),
    "",
    ...indentedTable(shape, rows, look),
    ...(view.nextContact === null ? [] : choiceLines(view.nextContact, look)),
  ];
}

function choiceLines({ cell, heading, rivals, why }: ChoiceView, look: Look): Line[] {
  if (rivals.length === 0) return [];
  const words = columnWords[look.language];
  return [
    "",
    ...folded(`${words.choice(oneLine(heading), cell)} ${words.why[why]};`, look),
    ...rivals.flatMap((rival) =>
      folded(words.rival(oneLine(rival.heading), rival.cell, rival.filled, rival.dates, rival.future), look),
    ),
  ];
}

/** A table two blanks in; where it has no room in columns, it goes over the edge. */
export function indentedTable(
  columns: readonly Column[],
  rows: readonly (readonly TableCell[])[],
  { width }: Look,
): Line[] {
  const widths =
    columnWidths(columns, rows, width === null ? null : width - 2) ?? columnWidths(columns, rows, null) ?? [];
  return tableLines(columns, rows, widths).map(
    (line): Line => ["  ", ...(typeof line === "string" ? [line] : line)],
  );
}

/** A text on as many lines as the place that it goes to needs. */
export function folded(text: string, look: Look): string[] {
  return look.width === null ? [text] : wrap(text, look.width);
}
