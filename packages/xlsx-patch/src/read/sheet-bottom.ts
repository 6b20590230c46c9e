/** Reading only the last rows of a worksheet part: the part is inflated to its end, but only its end is scanned. */

import type { Package } from "../package/package.ts";
import { encodingOf } from "../xml/xml-text.ts";
import { inflatedPieces } from "../zip/inflate-stream.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { type ScanWanted, SheetScan } from "./sheet-scan.ts";

/** A part that is not larger than this is scanned as a whole. */
const smallPart = 512 * 1024;
/** Bytes that are kept for each row wanted. */
const rowBytes = 4 * 1024;

const exclamation = 0x21;
const less = 0x3c;

/**
 * Scans the last rows of a part, at least so many. null when that can't be done safely: the part is small, or not of the
 * plain kind (a comment could hold something that looks like a row; rows without numbers can't be told apart).
 * Throws XlsxError.
 */
export async function readBottom(
  book: Package,
  entry: ZipEntry,
  rows: number,
  { columns }: ScanWanted,
): Promise<SheetCells | null> {
  if (entry.size <= smallPart) return null;
  let head: Head | null = null;
  const end = new LastBytes(rows * rowBytes);
  for await (const piece of inflatedPieces(book.zip.source, entry)) {
    head ??= headOf(piece);
    if (head === null || !end.add(piece)) return null;
  }
  const last = end.bytes();
  const start = head === null ? -1 : startOfRows(last, head.rowTag, rows);
  if (head === null || start < 0) return null;
  const scan = new SheetScan({ top: null, columns });
  scan.push(Buffer.concat([head.bytes, last.subarray(start)]));
  return scan.finish();
}

/** The part up to its first row, and how the tag of a row begins. */
interface Head {
  readonly bytes: Buffer;
  readonly rowTag: string;
}

/** null when the rows don't begin in the first piece. */
function headOf(piece: Buffer): Head | null {
  if (encodingOf(piece) !== "utf-8") return null;
  const text = piece.toString("latin1", 0, Math.min(piece.length, smallPart));
  const found = /<([^\s/>:<]+:)?sheetData(?:\s[^<>]*)?>/.exec(text);
  if (found === null || found[0].endsWith("/>")) return null;
  const bytes = Buffer.from(piece.subarray(0, found.index + found[0].length));
  return { bytes, rowTag: `<${found[1] ?? ""}row` };
}

/** Where the last so many rows begin; -1 when fewer are there, or one of them does not say its number. */
function startOfRows(bytes: Buffer, rowTag: string, rows: number): number {
  let start = bytes.length;
  for (let count = 0; count < rows; count++) {
    start = bytes.lastIndexOf(rowTag, start - 1, "latin1");
    if (start < 0) return -1;
    const tag = bytes.toString("latin1", start, Math.min(bytes.length, start + 200));
    if (!/^[^\s>]+\s(?:[^<>]*\s)?r="\d+"/.test(tag)) return -1;
  }
  return start;
}

/** Keeps at least so many of the last bytes that pass. */
class LastBytes {
  readonly #least: number;
  readonly #pieces: Buffer[] = [];
  #length = 0;
  /** The byte before the next piece. */
  #before = 0;

  constructor(least: number) {
    this.#least = least;
  }

  /** Takes the next piece; false when a comment, a CDATA section or a document type stands in it. */
  add(piece: Buffer): boolean {
    for (let at = piece.indexOf(exclamation); at >= 0; at = piece.indexOf(exclamation, at + 1)) {
      // A single byte is found many times sooner than two.
      if ((at === 0 ? this.#before : piece[at - 1]) === less) return false;
    }
    this.#before = piece.at(-1) ?? this.#before;
    this.#pieces.push(piece);
    this.#length += piece.length;
    while (this.#length - (this.#pieces[0]?.length ?? 0) >= this.#least) {
      this.#length -= this.#pieces.shift()?.length ?? 0;
    }
    return true;
  }

  bytes(): Buffer {
    return Buffer.concat(this.#pieces);
  }
}
