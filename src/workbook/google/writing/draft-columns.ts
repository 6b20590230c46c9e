/** New columns as requests: inserted, so that nothing beside them is overwritten; at the right end of the headings or among them. */
import type { sheets_v4 } from "@googleapis/sheets";
import { Failure } from "../../../base/errors.ts";
import type { Value } from "../../cell.ts";
import type { AddColumn, AppendRow, Change } from "../../changes.ts";
import { areasOf, tableRanges } from "../reading/grid.ts";
import { cellFields, dateLook, joining, takenOver, writtenCell } from "./column-requests.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { verifyHeading } from "./rows/row-search.ts";

type Requests = sheets_v4.Schema$Request[];

/** A cell of a new row under a heading. */
export interface HeadedCell {
  readonly column: number;
  readonly value: Value;
  /** True when the column is added by this write. */
  readonly isNew: boolean;
}

/** The new columns of a write. */
export interface DraftedColumns {
  readonly requests: Requests;
  /** The cells of a new row that stand under headings which the sheet may not have had. */
  cellsOf(change: AppendRow): readonly HeadedCell[];
}

/** Places new columns, each once, in the order of the changes; with `isPlain` without moving any other. */
export function draftColumns(
  changes: readonly Change[],
  sheets: ReadonlyMap<string, FreshSheet>,
  isPlain: boolean,
): DraftedColumns {
  const requests: Requests = [];
  const drafts = new Map<string, SheetColumns>();
  const headed = new Map<AppendRow, readonly HeadedCell[]>();
  const columnsOf = (title: string, headingRow: number): SheetColumns => {
    const sheet = sheets.get(title);
    if (sheet === undefined) throw new Failure("workbook.no-sheet", { sheet: title });
    const columns = drafts.get(title) ?? new SheetColumns(sheet, headingRow, isPlain);
    drafts.set(title, columns);
    return columns;
  };
  for (const change of changes) {
    if (change.kind === "add-column") {
      requests.push(...columnsOf(change.sheet, change.headingRow).add(change).requests);
    } else if (change.kind === "append" && change.newColumns !== undefined) {
      const columns = columnsOf(change.sheet, change.headingRow);
      const cells = change.newColumns.map(({ heading, value }): HeadedCell => {
        const { column, isNew, requests: more } = columns.under(heading);
        requests.push(...more);
        return { column, value, isNew };
      });
      headed.set(change, cells);
    }
  }
  return { requests, cellsOf: (change) => headed.get(change) ?? [] };
}

interface Placed {
  readonly column: number;
  readonly isNew: boolean;
  readonly requests: Requests;
}

/** The headings of one sheet, with those that this write adds. */
class SheetColumns {
  private readonly sheet: FreshSheet;
  private readonly headingRow: number;
  private readonly isPlain: boolean;
  private readonly added = new Map<string, number>();
  /** Where this write inserts columns, from 0. */
  private readonly inserted: number[] = [];
  private last: number;

  constructor(sheet: FreshSheet, headingRow: number, isPlain: boolean) {
    this.sheet = sheet;
    this.isPlain = isPlain;
    this.headingRow = headingRow;
    this.last = sheet.cells.filledColumns(headingRow).at(-1) ?? 0;
  }

  /** The column of a heading, added where no column has it. */
  under(heading: string): Placed {
    const added = this.added.get(heading);
    if (added !== undefined) return { column: added, isNew: true, requests: [] };
    const { cells } = this.sheet;
    const known = cells.filledColumns(this.headingRow).find((column) => {
      const cell = cells.cell(this.headingRow, column);
      return cell.kind === "text" && cell.text.trim() === heading;
    });
    if (known !== undefined) return { column: known, isNew: false, requests: [] };
    return this.add({ heading, headingRow: this.headingRow, hidden: false, cells: [] });
  }

  /** The right edge of the Table or filter that a column lies in; a column beside it would be left behind by its sorts. */
  private edgeFor(column: number, headingRow: number): number | null {
    const { filter, tables } = this.sheet.layout;
    const around = areasOf([...tableRanges(tables), ...filter]).find(
      ({ left, right, top }) => top === headingRow && column >= left && column <= right,
    );
    const isOpen = around === undefined || around.right > this.sheet.layout.columnCount;
    if (this.isPlain || isOpen || around.right === around.left) return null;
    return around.right + this.inserted.filter((index) => index < around.right).length;
  }

  add({
    before,
    cells,
    dates,
    from,
    heading,
    headingRow,
    hidden,
  }: Omit<AddColumn, "kind" | "sheet">): Placed {
    const edge = dates === undefined || before !== undefined ? null : this.edgeFor(dates.like, headingRow);
    const end = edge ?? Math.max(this.last, dates?.rightOf ?? 0);
    const index = before === undefined ? end : before - 1;
    this.last = before === undefined ? Math.max(this.last, end) + 1 : this.last + 1;
    this.added.set(heading, index + 1);
    this.inserted.push(edge === null ? index : edge - 1);
    const { sheetId } = this.sheet.layout;
    for (const column of [before, from])
      if (column !== undefined) verifyHeading(this.sheet, headingRow, column);
    const range = { sheetId, dimension: "COLUMNS", startIndex: index, endIndex: index + 1 };
    const written = [{ row: headingRow, value: { kind: "text" as const, text: heading } }, ...cells];
    const requests = [
      ...(edge === null
        ? [{ insertDimension: { range, inheritFromBefore: index > 0 } }]
        : joining(sheetId, edge)),
      ...(dates === undefined ? [] : dateLook(sheetId, index, headingRow, dates)),
      ...written.map(({ row, value }) => ({
        updateCells: {
          start: { sheetId, rowIndex: row - 1, columnIndex: index },
          rows: [{ values: [writtenCell(value)] }],
          fields: cellFields,
        },
      })),
      ...(from === undefined ? [] : takenOver(sheetId, from - 1, index)),
      ...(hidden
        ? [
            {
              updateDimensionProperties: {
                range,
                properties: { hiddenByUser: true },
                fields: "hiddenByUser",
              },
            },
          ]
        : []),
    ];
    return { column: index + 1, isNew: true, requests };
  }
}
