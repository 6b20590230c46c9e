/** Sheets and look-ups that the contract's tests share. */
import { expect } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import type { Cell, Value } from "../../src/workbook/cell.ts";
import type { EditRow } from "../../src/workbook/changes.ts";
import type { Grid, Workbook } from "../../src/workbook/workbook.ts";
import { cellOf, type SheetFixture, type Written } from "../support/workbooks/memory-sheet.ts";

/** A list of contacts with a calls sheet beside it. */
export const contactsAndCalls: readonly SheetFixture[] = [
  {
    title: "База клиентов",
    rows: [
      ["Имя", "Телефон", "Следующий контакт", "Статус", "Комментарий", "followup id"],
      ["Анна", "+373 69 123456", "@2026-11-20", "новый", "старая заметка", "k-anna"],
      ["Boris", 79161234567, "@2026-11-21T16:00", null, null, "k-boris"],
      ["Ștefan", "069 000 111", "31.02.2026", "новый", null, "k-stefan"],
    ],
  },
  {
    title: "Calls",
    rows: [
      ["Call id", "When", "Contact", "Outcome"],
      ["c-0", "@2026-11-19T10:15", "Анна", "later"],
    ],
  },
];

/** One sheet, read. */
export async function grid(workbook: Workbook, sheet: string): Promise<Grid> {
  const [found] = await workbook.read([{ sheet }]);
  if (found === undefined) throw new Error(`no grid for ${sheet}`);
  return found;
}

/** A row's cells from column A to the last column of the sheet. */
export function rowOf(sheet: Grid, row: number): Cell[] {
  return Array.from({ length: sheet.lastColumn }, (_, index) => sheet.cell(row, index + 1));
}

/** All rows of a sheet as texts, to compare sheets before and after. */
export async function snapshot(workbook: Workbook, sheet: string): Promise<string[]> {
  const found = await grid(workbook, sheet);
  return found.rows.map((row) => `${row}: ${JSON.stringify(rowOf(found, row))}`);
}

/** A value to write, as a test writes it. */
export function value(written: Written): Value {
  const cell = cellOf(written);
  if (cell.kind === "unreadable") throw new Error(`${cell.text} can't be written`);
  return cell;
}

/** A text to write exactly as it is, whatever it looks like. */
export function text(exact: string): Value {
  return { kind: "text", text: exact };
}

/** An edit of cells given as column: [before, after]. */
export function edit(
  sheet: string,
  row: number,
  cells: Readonly<Record<number, readonly [before: Written, after: Value]>>,
  expected: Readonly<Record<number, Written>> = {},
): EditRow {
  return {
    kind: "edit",
    sheet,
    row,
    cells: Object.entries(cells).map(([column, [before, after]]) => ({
      column: Number(column),
      before: cellOf(before),
      value: after,
    })),
    expect: Object.entries(expected).map(([column, cell]) => ({
      column: Number(column),
      cell: cellOf(cell),
    })),
  };
}

/** The problem that a promise ends in; fails the test when it ends well or in a bug. */
export async function problemOf(promise: Promise<unknown>): Promise<Failure> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof Failure) return outcome;
  if (outcome !== null) throw outcome;
  return expect.fail("nothing was refused");
}
