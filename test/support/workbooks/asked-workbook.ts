/** A workbook in memory that keeps what was asked of it, and gives no other cells than those of the columns that are wanted. */
import type { Grid, Wanted } from "../../../src/workbook/workbook.ts";
import { MemoryWorkbook } from "./memory-workbook.ts";

/** See above. */
export class AskedWorkbook extends MemoryWorkbook {
  private readonly wanted: Wanted[] = [];

  override async read(wanted: readonly Wanted[]): Promise<readonly Grid[]> {
    const grids = await super.read(wanted);
    this.wanted.push(...wanted.filter(({ top }) => top === undefined));
    return grids.map((grid, index) => {
      const columns = wanted[index]?.columns;
      if (columns === undefined) return grid;
      return {
        ...grid,
        cell: (row: number, column: number) =>
          columns.includes(column) ? grid.cell(row, column) : { kind: "empty" as const },
      };
    });
  }

  /** What was asked of a sheet since the last time, more than its first rows: "1,2,3" the columns, with " end 3000" for its last rows. */
  asked(title: string): string[] {
    const asked = this.wanted.splice(0).filter(({ sheet }) => sheet === title);
    return asked.map(({ bottom, columns }) => `${columns}${bottom === undefined ? "" : ` end ${bottom}`}`);
  }
}
