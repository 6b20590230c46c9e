/** The shared strings: only as much of the part is inflated as was asked for, and a string is decoded when it is wanted. */
import { damaged, tooLarge } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import type { Package } from "../package/package.ts";
import { encodingOf, toUtf8 } from "../xml/xml-text.ts";
import { inflatedPieces } from "../zip/inflate-stream.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { DecodedTexts } from "./decoded-texts.ts";
import { hasFormats, stringText } from "./rich-text.ts";
import { smallPart } from "./sheet-read.ts";
import { StringScan } from "./string-scan.ts";
import { type Marked, markOfBytes, unknownMark } from "./text-marks.ts";

/** Compressed bytes that surely hold the root's tag. */
const rootLength = 1024;
/** Strings longer than this are not kept decoded. */
const keptLength = 64;

/** The shared strings of one package. */
export class SharedStrings {
  readonly #book: Package;
  #scan = new StringScan();
  /** True when the part has been read to its end. */
  #complete = false;
  #decoded = new DecodedTexts(0);

  constructor(book: Package) {
    this.#book = book;
  }

  /** Makes the strings up to this index ready, while the package's source is open. Throws XlsxError for a broken part. */
  async reach(last: number): Promise<void> {
    const entry = this.#needed(last);
    if (entry === null || this.#beginning(entry, last)) return;
    if (entry.size <= smallPart) return this.#whole(entry);
    const scan = new StringScan();
    let first = true;
    for await (const piece of inflatedPieces(this.#book.zip.source, entry)) {
      if (first && encodingOf(piece) !== "utf-8") return this.#whole(entry);
      first = false;
      scan.push(piece);
      if (scan.bytes > limits.whole) throw tooLarge(`${entry.name} holds too much text`);
      if (scan.count > last) break;
    }
    this.#take(scan, scan.count <= last);
  }

  /** The same at once, for those that can't wait. */
  reachNow(last: number): void {
    const entry = this.#needed(last);
    if (entry !== null) this.#whole(entry);
  }

  /** The string at an index; null when the part holds no such string. It must have been reached. */
  text(index: number): string | null {
    const known = this.#decoded.get(index);
    if (known !== null) return known;
    const found = Number.isInteger(index) ? this.#scan.find(index) : null;
    if (found === null) return null;
    const text = stringText(found.bytes, found.start, found.end);
    if (text.length <= keptLength) this.#decoded.keep(index, text);
    return text;
  }

  /** True when the string at an index has runs with formats of their own. It must have been reached. */
  isRich(index: number): boolean {
    const found = Number.isInteger(index) ? this.#scan.find(index) : null;
    return found !== null && hasFormats(found.bytes, found.start, found.end);
  }

  /** The mark of the string at an index, without decoding it. */
  mark(index: number, of: Marked): number {
    const found = Number.isInteger(index) ? this.#scan.find(index) : null;
    return found === null ? unknownMark : markOfBytes(found.bytes, found.start, found.end, of);
  }

  /** The part, when it still must be read for this index. */
  #needed(last: number): ZipEntry | null {
    return last < this.#scan.count || this.#complete ? null : this.#book.strings;
  }

  /** Tries the beginning of the part, as long as one may expect from the count of strings that the root tells. True when that was enough. */
  #beginning(entry: ZipEntry, last: number): boolean {
    const root = this.#book.zip.beginning(entry, rootLength).bytes.toString("latin1", 0, 1000);
    const count = Number(/uniqueCount="(\d+)"/.exec(root)?.[1] ?? entry.size / 20);
    const length = Math.ceil((entry.compressedSize * (last + 1) * 1.3) / count) + 4 * rootLength;
    if (!(length < entry.compressedSize / 2) || entry.size > limits.small) return false;
    const beginning = this.#book.zip.beginning(entry, length);
    if (encodingOf(beginning.bytes) !== "utf-8") return false;
    const scan = new StringScan();
    scan.push(toUtf8(beginning.bytes));
    if (scan.count <= last) return false;
    this.#take(scan, false);
    return true;
  }

  #whole(entry: ZipEntry): void {
    const scan = new StringScan();
    scan.push(toUtf8(this.#book.zip.bytes(entry, limits.whole)));
    this.#take(scan, true);
  }

  #take(scan: StringScan, complete: boolean): void {
    if (complete && !scan.closed) throw damaged("the shared strings break off");
    this.#scan = scan;
    this.#complete = complete;
    this.#decoded = new DecodedTexts(scan.count);
  }
}
