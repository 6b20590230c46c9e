/** Reads a spreadsheet in few requests, and remembers what was read until something is written. */
import { Failure } from "../../errors.ts";
import type { Grid, Wanted } from "../workbook.ts";
import { getCells, getColumns, getEverything, getLayout, type SheetsApi } from "./api.ts";
import { type Columns, columnGrid } from "./column-grid.ts";
import { exactGrid, type ListAt } from "./grid.ts";
import { headingRows } from "./headings.ts";
import { type Layout, layoutOf, type SheetLayout, sheetNamed } from "./layout.ts";
import { listIn } from "./lists.ts";
import { columnRanges, rowsRange, wholeSheet } from "./ranges.ts";
import { SheetCells } from "./sheet-cells.ts";
import { areSmall, isBig, mostCells } from "./sizes.ts";

/** What was read, at one time. */
interface Read {
  /** When the request was sent, by the machine's clock. */
  readonly at: number;
  /** Small sheets, whole. */
  readonly whole: Map<string, SheetCells>;
  /** Some rows of big sheets. */
  readonly samples: Map<string, SheetCells>;
  readonly columns: Map<string, Map<number, readonly unknown[]>>;
}

/** What was last read of a sheet. */
export interface Planned {
  /** All cells of a small sheet; the first rows and a sample of a big one. */
  readonly cells: SheetCells;
  /** Columns of a big sheet, from row 1. */
  readonly columns: Columns;
  /** Milliseconds since it was asked for; infinite when it does not hold the whole sheet, or something was written since. */
  readonly age: number;
}

/** Reads for one workbook. */
export class Reader {
  private readonly api: SheetsApi;
  private known: Promise<Layout> | null = null;
  private last: Read | null = null;
  private isStale = false;

  constructor(api: SheetsApi) {
    this.api = api;
  }

  /** The tabs, asked for once; at the first look with all cells, where the spreadsheet was small at the last one. */
  layout(): Promise<Layout> {
    this.known ??= this.look();
    return this.known;
  }

  private async look(): Promise<Layout> {
    const { api } = this;
    const sizes = api.sizes.last();
    const isFirst = this.last === null && !this.isStale;
    const isSmall = isFirst && sizes !== null && areSmall(sizes);
    const layout = isSmall ? await this.lookAtEverything() : layoutOf(await getLayout(api));
    api.sizes.keep(layout.sheets);
    return layout;
  }

  private async lookAtEverything(): Promise<Layout> {
    const read = newRead(this.api.access.waiting.now());
    const { hasCells, spreadsheet } = await getEverything(this.api);
    const layout = layoutOf(spreadsheet);
    // One that has grown is read as a big one: of that, more is not better.
    if (!hasCells || !areSmall(layout.sheets)) return layout;
    for (const [index, { title }] of layout.sheets.entries()) {
      read.whole.set(title, new SheetCells(spreadsheet.sheets?.[index]?.data ?? []));
    }
    this.last = read;
    return layout;
  }

  /** After a write the next read asks again; for the tabs too when some were added. */
  forget(tabsToo: boolean): void {
    this.isStale = true;
    if (tabsToo) this.known = null;
  }

  /** What was last read of a sheet: what the person was shown, so what a change was planned on. null when it was never read. */
  planned(title: string): Planned | null {
    const { last } = this;
    const whole = last?.whole.get(title);
    const cells = whole ?? last?.samples.get(title);
    if (cells === undefined || last === null) return null;
    const isFresh = !this.isStale && whole !== undefined;
    return {
      cells,
      columns: last.columns.get(title) ?? new Map(),
      age: isFresh ? this.api.access.waiting.now() - last.at : Number.POSITIVE_INFINITY,
    };
  }

  /** The sheets asked for. */
  async read(wanted: readonly Wanted[]): Promise<Grid[]> {
    const layout = await this.layout();
    const sheets = wanted.map((want) => ({ want, sheet: sheetNamed(layout, want.sheet) }));
    const read = this.last === null || this.isStale ? this.begin() : this.last;
    await this.readCells(
      layout,
      sheets.map(({ sheet }) => sheet),
      read,
    );
    await this.readColumns(sheets, read);
    return sheets.map(({ sheet, want }) => this.grid(sheet, want, read));
  }

  private begin(): Read {
    this.isStale = false;
    this.last = newRead(this.api.access.waiting.now());
    return this.last;
  }

  /** One request for all small sheets, asked for or not: the next question is about them. */
  private async readCells(layout: Layout, asked: readonly SheetLayout[], read: Read): Promise<void> {
    const isKnown = ({ title }: SheetLayout) => read.whole.has(title) || read.samples.has(title);
    const missing = asked.filter((sheet) => !isKnown(sheet));
    if (missing.length === 0) return;
    let room = mostCells;
    const sheets = [...missing, ...layout.sheets.filter((sheet) => !missing.includes(sheet))].filter(
      (sheet) => {
        if (!sheet.hasCells || isKnown(sheet)) return false;
        if (missing.includes(sheet)) return true;
        room -= sheet.rowCount * sheet.columnCount;
        return !isBig(sheet) && room >= 0;
      },
    );
    const ranges = sheets.flatMap((sheet) =>
      isBig(sheet) ? sampleRanges(sheet) : [wholeSheet(sheet.title)],
    );
    const answer = await getCells(this.api, ranges);
    const blocks = new Map(
      (answer.sheets ?? []).map(({ data, properties }) => [properties?.title, data ?? []]),
    );
    for (const sheet of sheets) {
      const cells = new SheetCells(blocks.get(sheet.title) ?? []);
      (isBig(sheet) ? read.samples : read.whole).set(sheet.title, cells);
    }
  }

  /** One request for all columns that are still missing. */
  private async readColumns(
    sheets: readonly { want: Wanted; sheet: SheetLayout }[],
    read: Read,
  ): Promise<void> {
    const missing = sheets.flatMap(({ sheet, want }) => {
      if (!isBig(sheet) || want.top !== undefined) return [];
      const known = read.columns.get(sheet.title) ?? new Map<number, readonly unknown[]>();
      read.columns.set(sheet.title, known);
      const columns = (want.columns ?? everyColumn(sheet)).filter((column) => !known.has(column));
      return columns.map((column) => ({
        known,
        column,
        range: columnRanges(sheet.title, [column])[0] ?? "",
      }));
    });
    if (missing.length === 0) return;
    const answer = await getColumns(
      this.api,
      missing.map(({ range }) => range),
    );
    for (const [index, { column, known }] of missing.entries()) {
      const values: readonly unknown[] = answer.valueRanges?.[index]?.values?.[0] ?? [];
      known.set(column, values);
    }
  }

  private grid(sheet: SheetLayout, { top }: Wanted, read: Read): Grid {
    const { title } = sheet;
    const listAt: ListAt = (range) => listIn(range, title, (name) => read.whole.get(name) ?? null);
    const whole = read.whole.get(title) ?? (top === undefined ? null : read.samples.get(title));
    if (whole) return exactGrid(title, whole, top, listAt);
    const sample = read.samples.get(title);
    if (sample === undefined) throw new Failure("workbook.no-sheet", { sheet: title });
    return columnGrid(title, read.columns.get(title) ?? new Map(), sample, listAt);
  }
}

function newRead(at: number): Read {
  return { at, whole: new Map(), samples: new Map(), columns: new Map() };
}

/** The top of a big sheet, and a few rows at every quarter of it: a column's format need not begin at its top. */
function sampleRanges({ rowCount, title }: SheetLayout): string[] {
  const quarters = [1, 2, 3].map((quarter) => Math.floor((rowCount * quarter) / 4));
  return [
    rowsRange(title, 1, Math.min(headingRows, rowCount)),
    ...quarters.map((row) => rowsRange(title, row, row + 3)),
  ].filter((_, index) => index === 0 || rowCount > 4 * headingRows);
}

function everyColumn({ columnCount }: SheetLayout): number[] {
  return Array.from({ length: columnCount }, (_, index) => index + 1);
}
