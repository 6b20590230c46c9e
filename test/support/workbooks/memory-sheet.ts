/** One sheet of the memory workbook: its cells, and how a test writes them. */
import { Failure } from "../../../src/base/errors.ts";
import { isDay, isTime } from "../../../src/rules/calendar/day.ts";
import type { Cell } from "../../../src/workbook/cell.ts";
import { cellName } from "../../../src/workbook/cell-name.ts";
import { cellText } from "../../../src/workbook/cell-text.ts";
import type { Area, AreaKind, Grid, Wanted } from "../../../src/workbook/workbook.ts";

/** A cell as a test writes it: "@2026-11-23" or "@2026-11-23T16:00" is a date, "=…" a formula without a result, "#…" an error value. */
export type Written = string | number | boolean | null | undefined | Cell;

/** A sheet as a test writes it: rows from row 1. */
export interface SheetFixture {
  readonly title: string;
  readonly rows: readonly (readonly Written[])[];
  readonly hidden?: boolean;
  /** Drop-down values by column, for every row below the first. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
  /** Codes of number formats, by "row:column". */
  readonly formats?: ReadonlyMap<string, string>;
  /** Every cell below the first row is worked out by a formula. */
  readonly isView?: boolean;
  /** What is marked off as a table, by the filter or by a rule. */
  readonly areas?: readonly (Area & { readonly kind: AreaKind })[];
}

/** A sheet in memory: cells by row and column. */
export interface MemorySheet {
  readonly title: string;
  readonly hidden: boolean;
  cells: Map<number, Map<number, Cell>>;
  readonly formulas: ReadonlySet<string>;
  readonly formats: ReadonlyMap<string, string>;
  readonly isView: boolean;
  readonly choices: ReadonlyMap<number, readonly string[]>;
  readonly areas: readonly (Area & { readonly kind: AreaKind })[];
}

const empty: Cell = { kind: "empty" };

/** The cell a test meant. */
export function cellOf(written: Written): Cell {
  if (written === null || written === undefined || written === "") return empty;
  if (typeof written === "object") return written;
  if (typeof written === "number") return { kind: "number", value: written };
  if (typeof written === "boolean") return { kind: "boolean", value: written };
  if (written.startsWith("@")) {
    const [day, time] = written.slice(1).split("T");
    if (day !== undefined && isDay(day) && (time === undefined || isTime(time))) {
      return { kind: "date", day, time: time ?? null };
    }
  }
  return written.startsWith("#") ? { kind: "unreadable", text: written } : { kind: "text", text: written };
}

/** A sheet of a fixture. */
export function makeSheet(fixture: SheetFixture): MemorySheet {
  const formulas = new Set<string>();
  const choices = fixture.choices ?? new Map<number, readonly string[]>();
  const sheet = {
    title: fixture.title,
    hidden: fixture.hidden ?? false,
    cells: new Map(),
    formulas,
    choices,
    formats: fixture.formats ?? new Map<string, string>(),
    isView: fixture.isView ?? false,
    areas: fixture.areas ?? [],
  };
  for (const [rowIndex, row] of fixture.rows.entries()) {
    for (const [columnIndex, written] of row.entries()) {
      const isFormula = typeof written === "string" && /^=./.test(written);
      if (isFormula) formulas.add(`${rowIndex + 1}:${columnIndex + 1}`);
      else put(sheet, rowIndex + 1, columnIndex + 1, cellOf(written));
    }
  }
  return sheet;
}

/** Writes a cell; an empty one takes no place. A formula's cell is refused. */
export function put(sheet: MemorySheet, row: number, column: number, cell: Cell): void {
  if (sheet.formulas.has(`${row}:${column}`)) {
    throw new Failure("workbook.formula", { cell: cellName(sheet.title, row, column) });
  }
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  if (cell.kind === "empty" || (cell.kind === "text" && cell.text === "")) cells.delete(column);
  else cells.set(column, cell);
  if (cells.size === 0) sheet.cells.delete(row);
  else sheet.cells.set(row, cells);
}

/** The same sheet, apart from later changes. */
export function copyOf(sheet: MemorySheet): MemorySheet {
  return { ...sheet, cells: new Map([...sheet.cells].map(([row, cells]) => [row, new Map(cells)])) };
}

/** The rows that hold a value, ascending. */
export function filledRows(sheet: MemorySheet): number[] {
  return [...sheet.cells.keys()].sort((left, right) => left - right);
}

/** Throws a conflict when a cell holds something else than expected. */
export function verify(sheet: MemorySheet, row: number, column: number, expected: Cell): void {
  const found = sheet.cells.get(row)?.get(column) ?? empty;
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  throw new Failure("conflict.cell", {
    cell: cellName(sheet.title, row, column),
    expected: cellText(expected),
    found: cellText(found),
  });
}

/** The sheet as the port gives it. */
export function gridOf(sheet: MemorySheet, { bottom, top }: Pick<Wanted, "bottom" | "top">): Grid {
  const filled = filledRows(sheet).filter((row) => top === undefined || row <= top);
  const rows = bottom === undefined ? filled : filled.slice(-bottom);
  return {
    title: sheet.title,
    rows,
    lastColumn: Math.max(0, ...rows.flatMap((row) => [...(sheet.cells.get(row)?.keys() ?? [])])),
    cell: (row, column) => sheet.cells.get(row)?.get(column) ?? empty,
    isFormula: (row, column) =>
      sheet.formulas.has(`${row}:${column}`) ||
      (sheet.isView && row > 1 && (sheet.cells.get(row)?.has(column) ?? false)),
    rich: () => null,
    format: (row, column) => sheet.formats.get(`${row}:${column}`) ?? null,
    anchor: () => null,
    choices: (row, column) => (row > 1 ? (sheet.choices.get(column) ?? null) : null),
    areas: (kind) => sheet.areas.filter((area) => area.kind === kind),
    marks: null,
  };
}
