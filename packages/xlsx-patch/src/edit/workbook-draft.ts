/** A workbook being changed: sheets by title, styles, and at the end the new package. */

import { damaged, XlsxError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { calculateOnOpening, forgetFormulas } from "../package/calculation.ts";
import { type Package, type SheetPart, sheetNamed } from "../package/package.ts";
import { PackageDraft } from "../package/package-draft.ts";
import { readRelationships } from "../package/relationships.ts";
import { addColumn, type DateColumn } from "../sheet/column-add.ts";
import { appendRow } from "../sheet/row-append.ts";
import { SheetDraft } from "../sheet/sheet-draft.ts";
import { finishSheet } from "../sheet/sheet-finish.ts";
import { hasFormulas } from "../sheet/sheet-layout.ts";
import { rewrittenSheet } from "../sheet/sheet-put.ts";
import { readTable } from "../sheet/table.ts";
import type { NewValue } from "../style/cell-style.ts";
import { checkSize } from "../zip/inflate.ts";
import { doubledPaths } from "../zip/zip.ts";
import { rewriteZip, type ZipChanges } from "../zip/zip-write.ts";
import { type AddedSheet, addListSheet, addPlainSheet, cellsFor } from "./sheet-add.ts";
import { StylesPart } from "./styles-part.ts";

/** A sheet with changes. */
interface Open {
  readonly path: string;
  /** Its place among the tabs, from 0. */
  readonly position: number;
  readonly draft: SheetDraft;
}

/** The changes of a workbook; nothing is written anywhere. */
export class WorkbookDraft {
  readonly #package: PackageDraft;
  readonly #open = new Map<string, Open>();
  readonly #added = new Map<string, AddedSheet>();
  /** Sheets that hold nothing but what is written. */
  readonly #whole = new Set<string>();
  readonly #styles: StylesPart;
  #calculates = false;

  /** Throws XlsxError for a package that may not be written: signed, a part standing twice, a part that is a bomb. */
  constructor(book: Package) {
    for (const entry of book.zip.entries) checkSize(entry, limits.streamed);
    if (book.signed) throw new XlsxError("signed", {});
    const [doubled] = doubledPaths(book.zip);
    if (doubled !== undefined) throw damaged(`${doubled} stands twice in the package`);
    this.#package = new PackageDraft(book);
    this.#styles = new StylesPart(this.#package);
  }

  /** The parts that are to be different, after `finish`. */
  get changes(): ZipChanges {
    return this.#package.changes();
  }

  /** The draft of a sheet whose rows are patched; null for one that is written as a whole, or not touched. */
  patched(title: string): SheetDraft | null {
    return this.#open.get(title)?.draft ?? null;
  }

  /** The sheets that were touched. */
  get titles(): ReadonlySet<string> {
    return new Set([...this.#open.keys(), ...this.#whole]);
  }

  /** True for a sheet that is added, or of which all cells are written anew. */
  isWhole(title: string): boolean {
    return this.#whole.has(title);
  }

  /** A sheet by its title, also one that was added. Throws XlsxError: no-sheet, damaged. */
  sheet(title: string): SheetDraft {
    return this.#sheet(title).draft;
  }

  /** Adds a row under a row of headings and gives its number. */
  appendRow(title: string, headingRow: number, values: ReadonlyMap<number, NewValue>): number {
    return appendRow(this.sheet(title), headingRow, values);
  }

  /** Adds a column at the right end of the headings and gives its number. */
  addColumn(
    title: string,
    headingRow: number,
    heading: string,
    hidden: boolean,
    values: ReadonlyMap<number, NewValue>,
    dates: DateColumn | null = null,
  ): number {
    const sheet = this.sheet(title);
    return addColumn(
      this.#package,
      sheet,
      headingRow,
      heading,
      hidden,
      values,
      dates,
      () => this.#styles.sheet,
    );
  }

  /** Adds a sheet with a row of headings behind the others. Throws XlsxError sheet-exists. */
  addSheet(
    title: string,
    columns: readonly { readonly heading: string; readonly width: number }[],
    rows: readonly (readonly NewValue[])[],
  ): void {
    this.#added.set(title, addListSheet(this.#package, this.#styles.sheet, title, columns, rows));
    this.#whole.add(title);
  }

  /** Writes all cells of a sheet anew, adding it when there is none. */
  putSheet(title: string, widths: readonly number[], rows: readonly (readonly NewValue[])[]): void {
    const styles = this.#styles.sheet;
    this.#whole.add(title);
    const known = this.#package.book.sheets.find((sheet) => sheet.title === title);
    if (known === undefined && !this.#added.has(title)) {
      this.#added.set(title, addPlainSheet(this.#package, styles, title, widths, rows));
      return;
    }
    const { draft, path } = this.#sheet(title);
    const cells = rows.map((values, at) => cellsFor(values, at + 1, styles));
    this.#package.put(path, rewrittenSheet(title, draft.layout, widths, cells));
    if (known !== undefined) forgetFormulas(this.#package, known.sheetId);
    this.#open.delete(title);
    this.#calculates = true;
  }

  /** The new package in slices; null when nothing is different. Throws XlsxError. */
  async finish(): Promise<Buffer[] | null> {
    let calculates = this.#calculates;
    for (const { draft, path, position } of this.#open.values()) {
      finishSheet(this.#package, draft, path, position);
      calculates ||= draft.writes.length > 0;
    }
    this.#styles.finish();
    const path = this.#package.book.workbookPath;
    if (calculates && this.#hasFormulas()) {
      this.#package.splice(path, calculateOnOpening(this.#package.bytes(path)));
    }
    const changes = this.#package.changes();
    if ([changes.replaced, changes.added, changes.removed].every(({ size }) => size === 0)) return null;
    return rewriteZip(this.#package.book.zip, changes);
  }

  #sheet(title: string): Open {
    const open = this.#open.get(title) ?? this.#openAdded(title) ?? this.#openKnown(title);
    this.#open.set(title, open);
    return open;
  }

  #openAdded(title: string): Open | null {
    const added = this.#added.get(title);
    if (added === undefined) return null;
    const draft = new SheetDraft(
      title,
      this.#package.bytes(added.path),
      added.tables,
      () => this.#styles.sheet,
    );
    const position = this.#package.book.sheets.length + [...this.#added.keys()].indexOf(title);
    return { path: added.path, position, draft };
  }

  #openKnown(title: string): Open {
    const { book } = this.#package;
    const sheet = sheetNamed(book, title);
    const path = sheet.entry?.path;
    if (path === undefined || sheet.type !== "worksheet") throw new XlsxError("no-sheet", { sheet: title });
    const draft = new SheetDraft(
      title,
      this.#package.bytes(path, limits.whole),
      this.#tables(sheet),
      () => this.#styles.sheet,
    );
    return { path, position: book.sheets.indexOf(sheet), draft };
  }

  #tables(sheet: SheetPart) {
    return readRelationships(this.#package.book.zip, sheet.path)
      .filter(({ external, type }) => type === "table" && !external)
      .map(({ path }) => ({ path, table: readTable(this.#package.bytes(path)) }));
  }

  /** Excel lists its formulas in a part of their own; other programs' workbooks are calculated on opening anyway. */
  #hasFormulas(): boolean {
    const { relationships } = this.#package.book;
    if (relationships.some(({ type }) => type === "calcChain")) return true;
    return [...this.#open.values()].some(({ draft }) => hasFormulas(draft.layout));
  }
}
