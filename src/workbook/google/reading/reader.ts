/** Reads a spreadsheet in few requests, and remembers what was read until something is written. */
import { Failure } from "../../../base/errors.ts";
import type { Grid, Wanted } from "../../workbook.ts";
import { getCells, getColumns, getEverything, getLayout, type SheetsApi } from "../api.ts";
import { columnGrid } from "./column-grid.ts";
import { exactGrid, type ListAt } from "./grid.ts";
import { type Layout, layoutOf, type SheetLayout, sheetNamed } from "./layout.ts";
import { listIn } from "./lists.ts";
import { columnRanges, wholeSheet } from "./ranges.ts";
import { everyColumn, type Left, newRead, type Planned, type Read, sampleRanges, wholeRead } from "./read.ts";
import { SheetCells } from "./sheet-cells.ts";
import { areSmall, isBig, mostCells } from "./sizes.ts";

/** Reads for one workbook. */
export class Reader {
  private readonly api: SheetsApi;
  private readonly rereads: boolean;
  private known: Promise<Layout> | null = null;
  private last: Read | null = null;
  private isStale = false;

  /** `rereads`: after each write everything will be read again. */
  constructor(api: SheetsApi, rereads: boolean) {
    this.api = api;
    this.rereads = rereads;
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
    const { at, body, hasCells } = await getEverything(this.api);
    const layout = layoutOf(body);
    // One that has grown is read as a big one: of that, more is not better.
    if (hasCells && areSmall(layout.sheets)) this.last = wholeRead(at, body.sheets ?? []);
    return layout;
  }

  /** After a write the next read asks again; for the tabs too when some were added. */
  forget(tabsToo: boolean): void {
    this.isStale = true;
    if (tabsToo) this.known = null;
  }

  /** All of a small spreadsheet, where the answer to a write is to bring it in place of the next reading; else null. */
  async rangesToTake(): Promise<readonly string[] | null> {
    const { sheets } = await this.layout();
    if (!this.rereads || !areSmall(sheets)) return null;
    return sheets.filter(({ hasCells }) => hasCells).map(({ title }) => wholeSheet(title));
  }

  /** After a write: what it has left is as read; where that is not known the next read begins as if it were opened now. */
  written(left: Left | null, tabsToo: boolean): void {
    if (left === null && !this.rereads) {
      this.forget(tabsToo);
      return;
    }
    this.isStale = false;
    this.last = left === null ? null : wholeRead(left.at, left.sheets);
    if (left === null) this.known = null;
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
    const { at, body: answer } = await getCells(this.api, ranges);
    if (read.whole.size + read.samples.size === 0) read.at = at;
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
    if (whole) return exactGrid(sheet, whole, top, listAt);
    const sample = read.samples.get(title);
    if (sample === undefined) throw new Failure("workbook.no-sheet", { sheet: title });
    return columnGrid(sheet, read.columns.get(title) ?? new Map(), sample, listAt);
  }
}
