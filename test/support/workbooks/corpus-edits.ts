/** Edits of workbooks that others made: one cell and one row, in a sheet of theirs and in sheets of ours. */
import { Failure } from "../../../src/base/errors.ts";
import type { Cell } from "../../../src/workbook/cell.ts";
import type { Change } from "../../../src/workbook/changes.ts";
import type { Grid, Workbook } from "../../../src/workbook/workbook.ts";

/** A change of one cell and a row added below. */
export interface CorpusEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly changes: readonly Change[];
}

/** What is written over a cell, and the row that is added. */
export const written = { kind: "text", text: "изменено & <проверено>" } as const;
export const added = { kind: "text", text: "=новая строка" } as const;
export const addedDay = { kind: "date", day: "2026-11-21", time: "16:30" } as const;

/** A contacts sheet and a calls sheet of our own. */
export const ownSheets: readonly Change[] = [
  {
    kind: "add-sheet",
    title: "Клиенты",
    columns: ["Имя", "Телефон", "Дата следующего контакта", "Статус"].map((heading) => ({
      heading,
      width: 22,
    })),
    rows: [
      [
        { kind: "text", text: "Анна" },
        { kind: "text", text: "+373 69 123456" },
        { kind: "date", day: "2026-11-20", time: null },
      ],
      [
        { kind: "text", text: "Борис" },
        { kind: "number", value: 79161234567 },
        { kind: "date", day: "2026-11-21", time: "09:05" },
      ],
    ],
  },
  {
    kind: "add-sheet",
    title: "Звонки",
    columns: ["Call id", "When", "Contact", "Outcome"].map((heading) => ({ heading, width: 16 })),
    rows: [],
  },
];

/** The call of a day: the contact's cells and a row of calls. */
export const ownCall: readonly Change[] = [
  {
    kind: "edit",
    sheet: "Клиенты",
    row: 2,
    expect: [{ column: 1, cell: { kind: "text", text: "Анна" } }],
    cells: [
      { column: 3, before: { kind: "date", day: "2026-11-20", time: null }, value: addedDay },
      { column: 4, before: { kind: "empty" }, value: written },
    ],
  },
  {
    kind: "append",
    sheet: "Звонки",
    headingRow: 1,
    key: "c-1",
    cells: [
      { column: 1, value: added },
      { column: 2, value: addedDay },
    ],
  },
];

/** All sheets that hold cells. Throws Failure. */
export async function allGrids(workbook: Workbook): Promise<readonly Grid[]> {
  const sheets = (await workbook.tabs()).filter(({ hasCells }) => hasCells);
  return workbook.read(sheets.map(({ title }) => ({ sheet: title })));
}

/** Every cell that holds something, by "sheet!row,column". */
export function cellsByPlace(grids: readonly Grid[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const grid of grids) {
    for (const row of grid.rows) {
      for (let column = 1; column <= grid.lastColumn; column++) {
        const cell = grid.cell(row, column);
        if (cell.kind !== "empty") cells.set(`${grid.title}!${row},${column}`, cell);
      }
    }
  }
  return cells;
}

/** The edits that could be tried on a workbook, the likeliest first: a plain cell below the first row, and a row below. */
export function* editsOf(grids: readonly Grid[]): Generator<CorpusEdit> {
  for (const grid of grids) {
    const [heading = 1, ...rows] = grid.rows;
    for (const row of [...rows, heading].slice(0, 40)) {
      for (let column = 1; column <= Math.min(grid.lastColumn, 40); column++) {
        const before = grid.cell(row, column);
        if (before.kind === "empty" || grid.isFormula(row, column)) continue;
        yield {
          sheet: grid.title,
          row,
          column,
          changes: editAndAppend(grid.title, row, column, before, heading),
        };
      }
    }
  }
}

function editAndAppend(
  sheet: string,
  row: number,
  column: number,
  before: Cell,
  headingRow: number,
): Change[] {
  return [
    { kind: "edit", sheet, row, expect: [], cells: [{ column, before, value: written }] },
    {
      kind: "append",
      sheet,
      headingRow,
      key: null,
      cells: [
        { column, value: added },
        { column: column + 1, value: addedDay },
      ],
    },
  ];
}

/** The refusal that work ends in; null when it ends well. Anything but a Failure is thrown. */
export async function refusalOf(work: () => Promise<unknown>): Promise<Failure | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
