/** An open workbook: its sheets, and their values when they are asked for. Nothing of it is kept in memory but what was read. */
import type { CellRange } from "./base/cell-name.ts";
import type { Source } from "./base/source.ts";
import { openSource } from "./package/open.ts";
import { type Package, sheetNamed } from "./package/package.ts";
import { filterRange, ruleRanges, tableRanges } from "./read/areas.ts";
import { DropDowns } from "./read/drop-downs.ts";
import { type Mark, readMarks } from "./read/marks.ts";
import { Merges } from "./read/merges.ts";
import type { SheetCells } from "./read/sheet-cells.ts";
import { readSheet, readWhole } from "./read/sheet-read.ts";
import { type Decoding, SheetValues } from "./read/sheet-values.ts";
import { SharedStrings } from "./read/strings.ts";
import { readCellFormats } from "./style/cell-formats.ts";

/** A sheet as it stands in the tabs. */
export interface Tab {
  readonly title: string;
  readonly hidden: boolean;
  /** False for chart and dialog sheets, which hold no cells. */
  readonly hasCells: boolean;
}

/** What of a sheet is wanted; everything that is not said. */
export interface SheetWanted {
  readonly sheet: string;
  /** Only the first so many rows. */
  readonly top?: number | null;
  /** Only the last so many rows are needed; others may be there. */
  readonly bottom?: number | null;
  /** Only the values of these columns, A = 1. All rows that hold a value in any column are told all the same. */
  readonly columns?: readonly number[] | null;
}

/** A workbook. Its source must be there while it is asked. */
export class XlsxWorkbook {
  /** Left to right. */
  readonly tabs: readonly Tab[];
  /** True where serial 0 is 1 January 1904. */
  readonly date1904: boolean;
  /** @internal The package inside. */
  readonly package: Package;
  /** @internal */
  readonly decoding: Decoding;

  /** @internal `strings` are those of a workbook that has the very same ones, read already. */
  constructor(book: Package, strings: SharedStrings = new SharedStrings(book)) {
    this.package = book;
    this.decoding = { strings, formats: readCellFormats(book) };
    this.date1904 = book.date1904;
    this.tabs = book.sheets.map(({ entry, state, title, type }) => ({
      title,
      hidden: state !== "visible",
      hasCells: type === "worksheet" && entry !== null,
    }));
  }

  /** The values of sheets, in the order of the question. Throws XlsxError. */
  async read(wanted: readonly SheetWanted[]): Promise<SheetValues[]> {
    const sheets = wanted.map(({ sheet }) => sheetNamed(this.package, sheet));
    const found: [title: string, cells: SheetCells][] = [];
    for (const [index, sheet] of sheets.entries()) {
      const { bottom = null, columns = null, top = null } = wanted[index] ?? {};
      found.push([sheet.title, await readSheet(this.package, sheet, { bottom, columns, top })]);
    }
    await this.decoding.strings.reach(Math.max(-1, ...found.map(([, cells]) => cells.lastShared)));
    return found.map(([title, cells]) => new SheetValues(title, cells, this.decoding));
  }

  /** The values of a sheet, at once; for small ones and for those that can't wait. Throws XlsxError. */
  readNow({ columns = null, sheet: title, top = null }: SheetWanted): SheetValues {
    const sheet = sheetNamed(this.package, title);
    return this.values(sheet.title, readWhole(this.package, sheet, { columns, top }));
  }

  /** The drop-downs on the cells of a sheet; it is read to its end when these values were not. Throws XlsxError. */
  dropDowns(values: SheetValues): DropDowns {
    return new DropDowns(this.package, values.title, this.#tail(values));
  }

  /** The merged ranges of a sheet; it is read to its end when these values were not. Throws XlsxError. */
  merges(values: SheetValues): Merges {
    return new Merges(this.#tail(values));
  }

  /** The Excel tables of a sheet, headings included, without their rows of totals. Throws XlsxError. */
  tables(title: string): readonly CellRange[] {
    return tableRanges(this.package, sheetNamed(this.package, title));
  }

  /** The range of a sheet's filter, and those of its rules for what may be typed; likewise. Throws XlsxError. */
  bounds(values: SheetValues): { readonly filter: CellRange | null; readonly rules: readonly CellRange[] } {
    const tail = this.#tail(values);
    return { filter: filterRange(tail), rules: ruleRanges(tail) };
  }

  #tail({ tail, title }: SheetValues): Buffer {
    return tail ?? this.readNow({ sheet: title, columns: [] }).tail ?? Buffer.alloc(0);
  }

  /** Protection, links, the wish to be read only. Every sheet is looked through. Throws XlsxError. */
  marks(): Promise<Mark[]> {
    return readMarks(this.package);
  }

  /** @internal The values of cells that were scanned; their shared strings are made ready at once. */
  values(title: string, cells: SheetCells): SheetValues {
    this.decoding.strings.reachNow(cells.lastShared);
    return new SheetValues(title, cells, this.decoding);
  }
}

/** Opens a workbook. Throws XlsxError: another format, encrypted, damaged, too large. */
export function open(source: Source): XlsxWorkbook {
  return new XlsxWorkbook(openSource(source));
}
