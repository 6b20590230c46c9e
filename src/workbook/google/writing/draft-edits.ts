/** Edits of rows as requests: each row found where it stands now, and verified against what was shown. */
import type { sheets_v4 } from "@googleapis/sheets";
import { Failure } from "../../../base/errors.ts";
import type { Cell, Value } from "../../cell.ts";
import { cellName } from "../../cell-name.ts";
import type { Change, EditRow } from "../../changes.ts";
import { enteredTime, enteredValue, formatFor, numberKind } from "../reading/cells.ts";
import { idAt } from "../reading/headings.ts";
import { typedColumnAt } from "../reading/typed-columns.ts";
import { isFree } from "./free-rows/free-rows.ts";
import { type CellWrite, writeCells } from "./rows/cell-writes.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { findRow, verifyRow } from "./rows/row-search.ts";

/** A cell of Google Sheets holds 50,000 characters (support.google.com/drive/answer/37603). */
const mostCharacters = 50_000;

/** A row that is written over. */
export interface EditedRow {
  readonly sheet: string;
  readonly sheetId: number;
  /** Where it stands before rows are inserted above it. */
  readonly row: number;
  /** The columns that a person knows it by. */
  readonly expected: readonly number[];
  /** True for one that said nothing yet. */
  readonly wasFree: boolean;
  readonly idColumn: number | null;
  /** Its id among them: row-keys.ts tells why. */
  readonly cells: readonly CellWrite[];
}

/** The edits of a write. */
export interface DraftedEdits {
  readonly requests: readonly sheets_v4.Schema$Request[];
  readonly edited: readonly EditedRow[];
  /** The row of each edit, by its place among the changes. */
  readonly rows: ReadonlyMap<number, number>;
}

interface Target {
  readonly sheet: FreshSheet;
  readonly row: number;
  readonly expected: Set<number>;
  readonly values: Map<number, Value>;
  readonly wasFree: boolean;
}

/** Finds and verifies the rows, in the order of the changes: a later edit sees what an earlier one leaves. `isPlain`: no formats are set. */
export function draftEdits(
  changes: readonly Change[],
  sheets: ReadonlyMap<string, FreshSheet>,
  isPlain: boolean,
): DraftedEdits {
  const rows = new Map<number, number>();
  const targets = new Map<string, Target>();
  for (const [index, change] of changes.entries()) {
    if (change.kind !== "edit") continue;
    const sheet = sheets.get(change.sheet);
    if (sheet === undefined) throw new Failure("workbook.no-sheet", { sheet: change.sheet });
    const wasFree = isFree(change, sheet.headings.idColumn);
    const row = findRow(change, sheet);
    const key = `${sheet.layout.sheetId}:${row}`;
    const target = targets.get(key) ?? { sheet, row, expected: new Set(), values: new Map(), wasFree };
    putEdit(change, target);
    targets.set(key, target);
    rows.set(index, row);
  }
  const edited = [...targets.values()].map((target) => editedRow(target, isPlain));
  const requests = edited.flatMap(({ cells, row, sheetId }) => writeCells(sheetId, row, cells));
  return { rows, edited, requests };
}

function putEdit(change: EditRow, { expected, row, sheet, values }: Target): void {
  verifyRow(change, row, sheet, (column) => cellOfValue(values.get(column)));
  for (const { column } of change.expect) expected.add(column);
  for (const { column, value } of change.cells) {
    verifyLength(value, cellName(change.sheet, row, column));
    values.set(column, value);
  }
}

/** With the row's own id once more, where something else tells the row from others, or nothing does. */
function editedRow({ expected, row, sheet, values, wasFree }: Target, isPlain: boolean): EditedRow {
  const cells = [...values]
    .map(([column, value]) => writeOf(sheet, row, column, value))
    .map((cell): CellWrite => (isPlain ? { ...cell, format: "keep" } : cell));
  const { idColumn } = sheet.headings;
  const known = [...expected].filter((column) => column !== idColumn && !values.has(column));
  const id = idAt(sheet.cells, row, sheet.headings);
  const isKnown = known.some((column) => sheet.cells.cell(row, column).kind !== "empty");
  if ((isKnown || wasFree) && idColumn !== null && id !== null) {
    cells.push({ column: idColumn, entered: { stringValue: id }, format: "keep" });
  }
  return {
    sheet: sheet.layout.title,
    sheetId: sheet.layout.sheetId,
    row,
    expected: known,
    cells,
    wasFree,
    idColumn,
  };
}

/** How a value is written into a cell; `row` is the one whose format it has or takes over. */
export function writeOf(sheet: FreshSheet, row: number, column: number, value: Value): CellWrite {
  const own = sheet.cells.data(row, column)?.effectiveFormat?.numberFormat;
  // Typed columns of Tables refuse formats: they have their own.
  const typed = typedColumnAt(sheet.layout.tables, row, column);
  const isOfTimes = typed === null ? numberKind(own) === "time" : typed.columnType === "TIME";
  const entered = isOfTimes ? enteredTime(value) : enteredValue(value);
  return { column, entered, format: typed === null ? formatFor(value, own) : "keep" };
}

/** Throws Failure workbook.text-too-long. */
export function verifyLength(value: Value, cell: string): void {
  const length = value.kind === "text" ? value.text.length : 0;
  if (length > mostCharacters) throw new Failure("workbook.text-too-long", { cell, most: mostCharacters });
}

function cellOfValue(value: Value | undefined): Cell | undefined {
  return value?.kind === "text" && value.text === "" ? { kind: "empty" } : value;
}
