/** Plans adding reasons, and words for them, to the Reasons sheet. */

import { Failure } from "../../base/errors.ts";
import type { Reason } from "../../rules/refusals/reason.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { reasonHeadings } from "../../words/sheets/headings.ts";
import type { Cell, Value } from "../../workbook/cell.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { Change } from "../../workbook/changes.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Book, ReasonsSheet } from "../book.ts";
import { lineOf } from "../sheets/cell-value.ts";
import { splitWords } from "../sheets/reasons.ts";

/** What is to be written, and the list of reasons as it is then. */
export interface ReasonsPlan {
  readonly changes: readonly Change[];
  /** The reasons afterwards; `rows` are those that the changes got. */
  after(rows: readonly (number | null)[]): readonly Reason[];
}

/** The change that adds a column for other words; null where there is one. */
export function planOtherWords(
  { language }: Book,
  { columns, headingRow, title }: ReasonsSheet,
): Change | null {
  if (columns.has("otherWords")) return null;
  const heading = reasonHeadings[language].otherWords;
  return { kind: "add-column", sheet: title, headingRow, heading, hidden: false, cells: [] };
}

/** Adds what was said to the other words of a reason. Throws Failure when the sheet has changed meanwhile. */
export async function planWords(
  workbook: ReadableWorkbook,
  sheet: ReasonsSheet,
  reasons: readonly Reason[],
  { reason, said }: { readonly reason: Reason; readonly said: string },
): Promise<ReasonsPlan> {
  const { name: nameColumn, words: column } = columnsOf(sheet);
  const now = await rowNow(workbook, sheet, reason);
  const before = now(column);
  const text = before.kind === "text" ? before.text.trimEnd() : "";
  const added = text === "" ? oneEntry(said) : `${text.replace(/[,;]$/, "")}, ${oneEntry(said)}`;
  const edit: Change = {
    kind: "edit",
    sheet: sheet.title,
    row: reason.row,
    cells: [{ column, before, value: textValue(added) }],
    expect: [{ column: nameColumn, cell: now(nameColumn) }],
  };
  return {
    changes: [edit],
    after: () =>
      reasons.map((one) => (one.row === reason.row ? { ...one, otherWords: splitWords(added) } : one)),
  };
}

/** Adds a reason of its own, with what was said as another word for it. */
export function planReason(
  sheet: ReasonsSheet,
  reasons: readonly Reason[],
  { name, said }: { readonly name: string; readonly said: string },
): ReasonsPlan {
  const columns = columnsOf(sheet);
  const words = plainText(name) === plainText(said) ? "" : oneEntry(said);
  const cells = [
    { column: columns.name, value: textValue(name.trim()) },
    ...(words === "" ? [] : [{ column: columns.words, value: textValue(words) }]),
  ];
  const { headingRow, title } = sheet;
  return {
    changes: [{ kind: "append", sheet: title, headingRow, cells, key: null }],
    after: ([row]) => [
      ...reasons,
      { row: row ?? 0, name: name.trim(), otherWords: splitWords(words), improve: null },
    ],
  };
}

function columnsOf({ columns }: ReasonsSheet): { name: number; words: number } {
  return { name: columns.get("reason") ?? 1, words: columns.get("otherWords") ?? 2 };
}

/** The cells of a reason's row as they stand now. Throws Failure when another reason stands there. */
async function rowNow(
  workbook: ReadableWorkbook,
  sheet: ReasonsSheet,
  reason: Reason,
): Promise<(column: number) => Cell> {
  const [grid] = await workbook.read([{ sheet: sheet.title }]);
  const cell = (column: number): Cell => grid?.cell(reason.row, column) ?? { kind: "empty" };
  const found = lineOf(cell(columnsOf(sheet).name)) ?? "";
  if (found === reason.name) return cell;
  throw new Failure("conflict.cell", {
    cell: cellName(sheet.title, reason.row, columnsOf(sheet).name),
    expected: reason.name,
    found,
  });
}

/** A comma would part one entry into two. */
function oneEntry(said: string): string {
  return said.replace(/[\s,;]+/g, " ").trim();
}

function textValue(text: string): Value {
  return { kind: "text", text };
}
