/** Reading a worksheet part: only its beginning, as a whole, or piece by piece – whichever is the least work. */
import { damaged } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import type { Package, SheetPart } from "../package/package.ts";
import { encodingOf, toUtf8 } from "../xml/xml-text.ts";
import { inflatedPieces } from "../zip/inflate-stream.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { readBottom } from "./sheet-bottom.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { type ScanWanted, SheetScan } from "./sheet-scan.ts";

/** Up to this size a part is inflated as a whole: handing pieces over from another thread would take longer (4 MB: 92 ms instead of 46). */
export const smallPart = 8 * 1024 * 1024;
const firstBeginning = 4 * 1024;

/** What of a sheet is wanted. */
export interface ReadWanted extends ScanWanted {
  /** Only the last so many rows; all when null. */
  readonly bottom?: number | null;
}

/** Scans a sheet. Throws XlsxError. */
export async function readSheet(book: Package, sheet: SheetPart, wanted: ReadWanted): Promise<SheetCells> {
  const entry = entryOf(sheet);
  const found = wanted.top === null ? null : readTop(book, entry, wanted);
  if (found !== null) return found;
  const { bottom = null } = wanted;
  const last = bottom === null ? null : await readBottom(book, entry, bottom, wanted);
  if (last !== null) return last;
  if (entry.size <= smallPart) return readWhole(book, sheet, wanted);
  const scan = new SheetScan(wanted);
  let first = true;
  for await (const piece of inflatedPieces(book.zip.source, entry)) {
    if (first && encodingOf(piece) !== "utf-8") return readWhole(book, sheet, wanted);
    first = false;
    scan.push(piece);
    if (scan.done) break;
  }
  return scan.finish();
}

/** Scans a sheet at once, for small ones and for those that can't wait. Throws XlsxError. */
export function readWhole(book: Package, sheet: SheetPart, wanted: ScanWanted): SheetCells {
  const scan = new SheetScan(wanted);
  scan.push(toUtf8(book.zip.bytes(entryOf(sheet), limits.whole)));
  return scan.finish();
}

/** Scans the first rows from as little of the part as will do; null when that is not little. */
function readTop(book: Package, entry: ZipEntry, wanted: ScanWanted): SheetCells | null {
  for (let length = firstBeginning; length <= 64 * firstBeginning; length *= 4) {
    const { bytes, whole } = book.zip.beginning(entry, length);
    if (encodingOf(bytes) !== "utf-8") return null;
    const scan = new SheetScan(wanted);
    scan.push(bytes);
    if (scan.done || whole) return scan.finish();
  }
  return null;
}

function entryOf(sheet: SheetPart): ZipEntry {
  if (sheet.entry === null) throw damaged(`the sheet ${sheet.title} has no part`);
  return sheet.entry;
}
