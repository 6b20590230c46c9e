/** A package being changed: small parts by path, each with its present bytes; nothing is written before `changes`. */
import { damaged, XlsxError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { type Splice, spliced } from "../xml/splice.ts";
import { encodingOf } from "../xml/xml-text.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import type { ZipChanges } from "../zip/zip-write.ts";
import type { Package } from "./package.ts";
import { relationshipsPath } from "./relationships.ts";

/** The parts of a package that are to be different. */
export class PackageDraft {
  readonly book: Package;
  readonly #parts = new Map<string, readonly Buffer[]>();
  readonly #removed = new Set<ZipEntry>();

  constructor(book: Package) {
    this.book = book;
  }

  /** True when the package has this part, or will have it. */
  has(path: string): boolean {
    if (this.#parts.has(path)) return true;
    const entry = this.book.zip.entry(path);
    return entry !== null && !this.#removed.has(entry);
  }

  /** The present bytes of a part. Throws XlsxError for one that is missing, damaged or not in UTF-8. */
  bytes(path: string, most: number = limits.small): Buffer {
    const drafted = this.#parts.get(path);
    if (drafted !== undefined) return Buffer.concat(drafted);
    const entry = this.book.zip.entry(path);
    if (entry === null) throw damaged(`${path} is missing`);
    const bytes = this.book.zip.bytes(entry, most);
    const encoding = encodingOf(bytes);
    if (encoding !== "utf-8")
      throw new XlsxError("not-kept", { sheet: path, detail: `it is in ${encoding}` });
    return bytes;
  }

  /** Carries out splices on a part. */
  splice(path: string, splices: readonly Splice[]): void {
    if (splices.length > 0) this.put(path, spliced(this.bytes(path), splices));
  }

  /** Gives a part this content, adding it when it is not there. */
  put(path: string, content: readonly Buffer[]): void {
    this.#parts.set(path, content);
  }

  /** Takes a part out. */
  remove(path: string): void {
    this.#parts.delete(path);
    const entry = this.book.zip.entry(path);
    if (entry !== null) this.#removed.add(entry);
  }

  /** The path of a part's relationships, which may be missing yet. */
  relationshipsPath(path: string): string {
    const usual = relationshipsPath(path);
    return this.book.zip.entry(usual)?.path ?? usual;
  }

  /** What the zip is to be rewritten with. */
  changes(): ZipChanges {
    const replaced = new Map<ZipEntry, readonly Buffer[]>();
    const added = new Map<string, readonly Buffer[]>();
    for (const [path, content] of this.#parts) {
      const entry = this.book.zip.entry(path);
      if (entry === null) added.set(path, content);
      else replaced.set(entry, content);
    }
    return { replaced, added, removed: this.#removed };
  }
}
