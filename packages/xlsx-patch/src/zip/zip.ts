/** A zip opened for reading: its entries by path, and their bytes, inflated within limits and checked. */
import { damaged } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import type { Source } from "../base/source.ts";
import { inflateBeginning, inflateWhole } from "./inflate.ts";
import { readDirectory, type ZipDirectory } from "./zip-directory.ts";
import { dataSpan, unreadableEntry, type ZipEntry } from "./zip-entry.ts";

/** An open zip. Reading is by position: a part not asked for costs nothing. */
export interface Zip {
  readonly source: Source;
  readonly directory: ZipDirectory;
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  /** The entry of a part path ("xl/workbook.xml"; case only matters when two differ by nothing else); null when there is none. Throws XlsxError when it stands twice. */
  entry(path: string): ZipEntry | null;
  /** The inflated bytes, whole and checked against size and CRC-32. At most `most` bytes, else XlsxError. */
  bytes(entry: ZipEntry, most?: number): Buffer;
  /** What the first so many compressed bytes inflate to, unchecked; `whole` when that was all. */
  beginning(entry: ZipEntry, compressed: number): { bytes: Buffer; whole: boolean };
}

/** Opens a zip by its central directory. Throws XlsxError when there is no sound directory. */
export function openZip(source: Source): Zip {
  const directory = readDirectory(source);
  const byPath = new Map<string, ZipEntry[]>();
  for (const entry of directory.entries) {
    if (entry.folder) continue;
    const same = byPath.get(entry.path.toLowerCase());
    if (same === undefined) byPath.set(entry.path.toLowerCase(), [entry]);
    else same.push(entry);
  }
  return {
    source,
    directory,
    entries: directory.entries,
    entry: (path) => findEntry(byPath, path),
    bytes: (entry, most = limits.whole) => inflateWhole(entry, compressedBytes(source, entry), most),
    beginning: (entry, compressed) =>
      inflateBeginning(entry, compressedBytes(source, entry, compressed), limits.whole),
  };
}

/** The compressed bytes of an entry, or the first `most` of them. Throws XlsxError for an entry that can't be read. */
export function compressedBytes(source: Source, entry: ZipEntry, most = Number.POSITIVE_INFINITY): Buffer {
  const problem = unreadableEntry(entry);
  if (problem !== null) throw problem;
  const { start, end } = dataSpan(source, entry);
  return source.read(start, Math.min(end - start, most));
}

/** Paths that stand more than once in the directory: nothing may be written back over such a zip. */
export function doubledPaths(zip: Zip): string[] {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { folder, path } of zip.entries) {
    if (folder) continue;
    if (seen.has(path.toLowerCase())) doubled.add(path);
    seen.add(path.toLowerCase());
  }
  return [...doubled];
}

function findEntry(byPath: ReadonlyMap<string, readonly ZipEntry[]>, path: string): ZipEntry | null {
  const candidates = byPath.get(path.toLowerCase()) ?? [];
  const exact = candidates.filter((entry) => entry.path === path);
  const [first, second] = exact.length > 0 ? exact : candidates;
  if (second !== undefined) throw damaged(`${path} stands twice in the package`);
  return first ?? null;
}
