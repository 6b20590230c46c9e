/** Adds reasons and words for them to the Reasons sheet. */

import { Failure } from "../../base/errors.ts";
import type { Reason } from "../../rules/refusals/reason.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { reasonHeadings } from "../../words/sheets/headings.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { ApplyOptions, Cell, Value, Workbook } from "../../workbook/workbook.ts";
import type { Book, ReasonsSheet } from "../book.ts";
import { openBook } from "../open-book.ts";
import { lineOf } from "../sheets/cell-value.ts";
import { splitWords } from "../sheets/reasons.ts";

/** The Reasons sheet with a column for other words, which is added where there is none. */
export async function withOtherWords(workbook: Workbook, book: Book, force: boolean): Promise<ReasonsSheet> {
  const sheet = await book.reasons();
  if (sheet === null) throw new RangeError("the book has no Reasons sheet");
  if (sheet.columns.has("otherWords")) return sheet;
  const { headingRow, title } = sheet;
  const heading = reasonHeadings[book.language].otherWords;
  await workbook.apply(
    [{ kind: "add-column", sheet: title, headingRow, heading, hidden: false, cells: [] }],
    {
      force,
    },
  );
  return (await (await openBook(workbook)).reasons()) ?? sheet;
}

/** Adds what was said to the other words of a reason; the list as it is then. Throws Failure when the sheet has changed meanwhile. */
export async function addWords(
  workbook: Workbook,
  sheet: ReasonsSheet,
  reasons: readonly Reason[],
  { reason, said }: { readonly reason: Reason; readonly said: string },
  options: ApplyOptions,
): Promise<readonly Reason[]> {
  const { name: nameColumn, words: column } = columnsOf(sheet);
  const now = await rowNow(workbook, sheet, reason);
  const before = now(column);
  const text = before.kind === "text" ? before.text.trimEnd() : "";
  const after = text === "" ? oneEntry(said) : `${text.replace(/[,;]$/, "")}, ${oneEntry(said)}`;
  await workbook.apply(
    [
      {
        kind: "edit",
        sheet: sheet.title,
        row: reason.row,
        cells: [{ column, before, value: textValue(after) }],
        expect: [{ column: nameColumn, cell: now(nameColumn) }],
      },
    ],
    options,
  );
  return reasons.map((one) => (one.row === reason.row ? { ...one, otherWords: splitWords(after) } : one));
}

/** Adds a reason of its own, with what was said as another word for it; the list as it is then. */
export async function addReason(
  workbook: Workbook,
  sheet: ReasonsSheet,
  reasons: readonly Reason[],
  { name, said }: { readonly name: string; readonly said: string },
  options: ApplyOptions,
): Promise<readonly Reason[]> {
  const columns = columnsOf(sheet);
  const words = plainText(name) === plainText(said) ? "" : oneEntry(said);
  const cells = [
    { column: columns.name, value: textValue(name.trim()) },
    ...(words === "" ? [] : [{ column: columns.words, value: textValue(words) }]),
  ];
  const { headingRow, title } = sheet;
  const applied = await workbook.apply(
    [{ kind: "append", sheet: title, headingRow, cells, key: null }],
    options,
  );
  const row = applied.rows[0] ?? 0;
  return [...reasons, { row, name: name.trim(), otherWords: splitWords(words), improve: null }];
}

function columnsOf({ columns }: ReasonsSheet): { name: number; words: number } {
  return { name: columns.get("reason") ?? 1, words: columns.get("otherWords") ?? 2 };
}

/** The cells of a reason's row as they stand now. Throws Failure when another reason stands there. */
async function rowNow(
  workbook: Workbook,
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
