/** The cells of one sheet as spreadsheets.get gives them, in one block or several. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Cell } from "../../cell.ts";
import type { Area, Rich } from "../../workbook.ts";
import { cellOf } from "./cells.ts";

/** What is asked of the API for cells. The whole of userEnteredValue: a cell that has a result and no value of its own belongs to a spill. */
export const cellFields =
  "data(startRow,startColumn,rowData(values(userEnteredValue,effectiveValue,effectiveFormat(numberFormat),dataValidation(condition),hyperlink,textFormatRuns(format(link,bold,italic,underline,strikethrough)),chipRuns(chip))))";

/** Cells by row and column, from 1. */
export class SheetCells {
  private filled: readonly number[] | null = null;
  private readonly byRow = new Map<number, Map<number, sheets_v4.Schema$CellData>>();

  constructor(blocks: readonly sheets_v4.Schema$GridData[]) {
    for (const { rowData = [], startColumn, startRow } of blocks) {
      for (const [rowIndex, { values = [] }] of rowData.entries()) {
        if (values.length === 0) continue;
        const row = (startRow ?? 0) + rowIndex + 1;
        const cells = this.byRow.get(row) ?? new Map<number, sheets_v4.Schema$CellData>();
        for (const [columnIndex, cell] of values.entries())
          cells.set((startColumn ?? 0) + columnIndex + 1, cell);
        this.byRow.set(row, cells);
      }
    }
  }

  data(row: number, column: number): sheets_v4.Schema$CellData | undefined {
    return this.byRow.get(row)?.get(column);
  }

  cell(row: number, column: number): Cell {
    return cellOf(this.data(row, column));
  }

  /** True for a formula, and for a cell that another formula fills. */
  isFormula(row: number, column: number): boolean {
    const data = this.data(row, column);
    if (data === undefined) return false;
    return typeof data.userEnteredValue?.formulaValue === "string" || isSpilled(data);
  }

  /** Links, chips and letters of different looks in one text: writing a text over it takes them away. A link has a look of its own, too. */
  rich(row: number, column: number): Rich | null {
    const data = this.data(row, column);
    if (data === undefined || typeof data.userEnteredValue?.formulaValue === "string") return null;
    if ((data.chipRuns ?? []).some(({ chip }) => chip !== undefined)) return "chip";
    const formats = (data.textFormatRuns ?? []).flatMap(({ format }) => format ?? []);
    if (data.hyperlink || formats.some(({ link }) => link !== undefined)) return "link";
    return formats.some((format) => Object.keys(format).length > 0) ? "rich" : null;
  }

  /** The pattern of a cell's number format; null where it has none of its own. */
  format(row: number, column: number): string | null {
    return this.data(row, column)?.effectiveFormat?.numberFormat?.pattern ?? null;
  }

  /** What rules for typing lie on: of each column the rows in a run. */
  ruled(): readonly Area[] {
    const areas: Area[] = [];
    const open = new Map<number, { bottom: number; index: number }>();
    for (const row of [...this.byRow.keys()].sort((left, right) => left - right)) {
      for (const [column, { dataValidation }] of this.byRow.get(row) ?? []) {
        if (dataValidation?.condition === undefined) continue;
        const run = open.get(column);
        const isNext = run !== undefined && run.bottom === row - 1;
        const index = isNext ? run.index : areas.length;
        areas[index] = { top: areas[index]?.top ?? row, left: column, bottom: row, right: column };
        open.set(column, { bottom: row, index });
      }
    }
    return areas;
  }

  /** The rows that hold a value, ascending. */
  filledRows(): readonly number[] {
    this.filled ??= [...this.byRow]
      .filter(([, cells]) => [...cells.values()].some(isFilled))
      .map(([row]) => row)
      .sort((left, right) => left - right);
    return this.filled;
  }

  /** The columns of a row that hold a value, ascending. */
  filledColumns(row: number): number[] {
    const cells = [...(this.byRow.get(row) ?? [])].filter(([, cell]) => isFilled(cell));
    return cells.map(([column]) => column).sort((left, right) => left - right);
  }

  /** The last column that holds a value in any row; 0 without any. */
  lastColumn(): number {
    let last = 0;
    for (const cells of this.byRow.values()) {
      for (const [column, cell] of cells) if (column > last && isFilled(cell)) last = column;
    }
    return last;
  }
}

/** True when a cell shows something or computes something. */
function isFilled(cell: sheets_v4.Schema$CellData): boolean {
  return cellOf(cell).kind !== "empty";
}

function isSpilled({ effectiveValue, userEnteredValue }: sheets_v4.Schema$CellData): boolean {
  return isSet(effectiveValue) && !isSet(userEnteredValue);
}

function isSet(value: sheets_v4.Schema$ExtendedValue | undefined): boolean {
  return value !== undefined && Object.keys(value).length > 0;
}
