/** The scan of a worksheet that comes in pieces: row by row and cell by cell, over bytes, without a tree and without strings. */

import { damaged, tooLarge } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { isNameEnd, Markup, more } from "../xml/markup.ts";
import { CellScan } from "./cell-scan.ts";
import { plainRows } from "./plain-rows.ts";
import { SheetCells } from "./sheet-cells.ts";

const letterC = 0x63;
const letterS = 0x73;
const exclamation = 0x21;
const slash = 0x2f;
const question = 0x3f;

const rowEnd = Buffer.from("</row>");

/** What of a sheet is wanted. */
export interface ScanWanted {
  /** Only rows up to this number; all when null. */
  readonly top: number | null;
  /** Columns whose values are stored; all when null. */
  readonly columns: readonly number[] | null;
}

/** Takes a worksheet part piece by piece. */
export class SheetScan {
  readonly cells = new SheetCells();
  /** True when no more is needed: the rows of the top have been read. */
  done = false;
  readonly #markup = new Markup();
  readonly #wanted: ScanWanted;
  /** 1 for each wanted column; null when all are. */
  readonly #columns: Uint8Array | null;
  #scan: CellScan | null = null;
  #prefix = "";
  #state: "root" | "before" | "rows" | "after" = "root";
  /** The end of what has been understood. */
  #at = 0;
  /** The end of the last whole row in the window. */
  #wholeEnd = 0;
  readonly #tail: Buffer[] = [];
  #tailLength = 0;

  constructor(wanted: ScanWanted) {
    this.#wanted = wanted;
    this.#columns = wanted.columns === null ? null : columnMarks(wanted.columns);
  }

  /** Takes the next piece. Throws XlsxError for XML that can't be understood. */
  push(piece: Buffer): void {
    if (this.done) return;
    const markup = this.#markup;
    if (this.#state === "after") {
      this.#keepTail(Buffer.from(piece));
      return;
    }
    markup.refill(this.#at, piece);
    this.#at = 0;
    const last = markup.bytes.subarray(0, markup.end).lastIndexOf(rowEnd);
    this.#wholeEnd = last < 0 ? 0 : last + rowEnd.length;
    this.#run();
  }

  /** The cells, after the last piece. Throws XlsxError when the part breaks off. */
  finish(): SheetCells {
    if (this.done) return this.cells;
    const tail = Buffer.concat(this.#tail);
    const end = `</${this.#prefix}worksheet`;
    if (this.#state !== "after" || tail.lastIndexOf(end, undefined, "latin1") < 0)
      throw damaged("a sheet breaks off");
    this.cells.tail = tail;
    return this.cells;
  }

  /** Steps as far as the window reaches. */
  #run(): void {
    while (!this.done && this.#state !== "after") {
      const next = this.#state === "rows" ? this.#rows() : this.#step(this.#at);
      if (next === more) return;
      this.#at = next;
    }
    if (this.#state === "after")
      this.#keepTail(Buffer.from(this.#markup.bytes.subarray(this.#at, this.#markup.end)));
  }

  /** One tag before the rows. */
  #step(from: number): number {
    const markup = this.#markup;
    const at = markup.toTag(from);
    if (at === more) return more;
    const mark = markup.bytes[at + 1];
    if (mark === exclamation || mark === question) return markup.special(at);
    const end = markup.tagEnd(at + 1);
    if (end === more) return more;
    if (this.#state === "root") this.#openRoot(at);
    else if (this.#isNamed(at + 1, "sheetData")) {
      this.#state = markup.bytes[end - 2] === slash ? "after" : "rows";
    } else if (mark === slash && this.#isNamed(at + 2, "worksheet")) {
      this.#state = "after";
      return at;
    }
    return end;
  }

  #openRoot(at: number): void {
    const { bytes, end } = this.#markup;
    const name = /^<([^\s/>:]+:)?worksheet[\s/>]/.exec(bytes.toString("latin1", at, Math.min(end, at + 100)));
    if (name === null) throw damaged("a sheet without <worksheet>");
    this.#prefix = name[1] ?? "";
    this.#state = "before";
    this.#scan = new CellScan(this.#markup, this.cells, this.#columns, this.#prefix.length);
  }

  /** Rows and cells, up to `</sheetData>` or the end of the window; what is understood is noted in #at. */
  #rows(): number {
    const scan = this.#scan;
    if (scan === null) return more;
    const markup = this.#markup;
    const { bytes } = markup;
    const top = this.#wanted.top ?? limits.row;
    // A row that the window cuts off goes the long way. The quick one would leave at another point of its loop each time,
    // and each that the compiler has not seen yet makes it compile the loop anew, which takes longer than the whole sheet.
    const end = this.#prefix === "" ? this.#wholeEnd : 0;
    for (;;) {
      const at = markup.toTag(this.#at);
      if (at === more) return more;
      this.#at = at < end ? plainRows(bytes, at, end, scan, this.cells, this.#columns, top) : at;
      if (this.#at > at) continue;
      const next = this.#tag(at, scan);
      if (next === more || this.done || this.#state === "after") return next;
      this.#at = next;
    }
  }

  /** A cell that is not plain, a row, or the end of one or of all. */
  #tag(at: number, scan: CellScan): number {
    const markup = this.#markup;
    const { bytes } = markup;
    const name = at + 1 + this.#prefix.length;
    if (bytes[name] === letterC && isNameEnd(bytes[name + 1])) return scan.read(name + 1);
    if (bytes[at + 1] !== slash) return this.#otherTag(at, name, scan);
    const next = markup.tagEnd(at + 2);
    if (next !== more && bytes[name + 1] === letterS) this.#state = "after";
    return next;
  }

  /** A row, or something that is neither row nor cell. */
  #otherTag(at: number, name: number, scan: CellScan): number {
    const markup = this.#markup;
    const mark = markup.bytes[at + 1];
    if (mark === exclamation || mark === question) return markup.special(at);
    const end = markup.tagEnd(name);
    if (end === more) return more;
    if (!this.#isNamed(at + 1, "row")) return markup.elementEnd(end);
    scan.row = this.#rowNumber(name + 3, scan.row);
    scan.column = 0;
    if (scan.row > (this.#wanted.top ?? limits.row)) this.done = true;
    return end;
  }

  /** The row's number: the one it says, else the next. */
  #rowNumber(from: number, before: number): number {
    const markup = this.#markup;
    let row = before + 1;
    for (
      let at = markup.nextAttribute(from);
      markup.nameEnd > markup.nameStart;
      at = markup.nextAttribute(at)
    )
      if (markup.isAttribute("r")) row = Number(markup.attributeValue);
    if (!Number.isInteger(row) || row <= before || row > limits.row)
      throw damaged(`the rows are out of order after row ${before}`);
    return row;
  }

  #isNamed(at: number, name: string): boolean {
    const full = this.#prefix + name;
    const { bytes } = this.#markup;
    return bytes.toString("latin1", at, at + full.length) === full && isNameEnd(bytes[at + full.length]);
  }

  #keepTail(piece: Buffer): void {
    this.#tailLength += piece.length;
    if (this.#tailLength > limits.small) throw tooLarge("more than 64 MB behind the rows of a sheet");
    this.#tail.push(piece);
  }
}

function columnMarks(columns: readonly number[]): Uint8Array {
  const marks = new Uint8Array(limits.column + 1);
  for (const column of columns) marks[column] = 1;
  return marks;
}
