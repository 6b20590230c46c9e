/** The central directory of a zip: which parts there are and where, zip64 included. Nothing is inflated here. */
import { damaged, tooLarge } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import type { Source } from "../base/source.ts";
import { readEntry, readWide, type ZipEntry } from "./zip-entry.ts";

/** The directory of a zip. */
export interface ZipDirectory {
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins. */
  readonly offset: number;
  /** Bytes of its records. */
  readonly size: number;
  /** The zip comment of the end record. */
  readonly comment: Buffer;
  readonly zip64: boolean;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const endSize = 22;
const locatorSize = 20;
const unknown16 = 0xffff;

interface Span {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/** Reads the directory. Throws XlsxError when there is none, or when it contradicts itself. */
export function readDirectory(source: Source): ZipDirectory {
  if (source.size > limits.file) throw tooLarge(`the file has ${source.size} bytes`);
  const { end, position } = findEnd(source);
  const wide = end64(source, position);
  const span = wide ?? {
    offset: end.readUInt32LE(16),
    size: end.readUInt32LE(12),
    count: end.readUInt16LE(10),
  };
  if (end.readUInt16LE(4) !== 0 && end.readUInt16LE(4) !== unknown16)
    throw damaged("the zip is split over disks");
  if (span.count > limits.entries) throw tooLarge(`the package has ${span.count} parts`);
  if (span.offset + span.size > position) throw damaged("the zip directory reaches over its end record");
  const records = source.read(span.offset, span.size);
  return {
    entries: readRecords(records, span),
    offset: span.offset,
    size: span.size,
    comment: end.subarray(endSize, endSize + end.readUInt16LE(20)),
    zip64: wide !== null,
  };
}

/** The end record: the last one whose comment reaches exactly to the end of the file, else the last one. */
function findEnd(source: Source): { end: Buffer; position: number } {
  const length = Math.min(source.size, endSize + unknown16);
  const tail = source.read(source.size - length, length);
  let fallback = -1;
  for (let at = length - endSize; at >= 0; at--) {
    if (tail[at] !== 0x50 || tail.readUInt32LE(at) !== endSignature) continue;
    if (at + endSize + tail.readUInt16LE(at + 20) === length) return found(at);
    if (fallback < 0 && at + endSize + tail.readUInt16LE(at + 20) < length) fallback = at;
  }
  if (fallback >= 0) return found(fallback);
  throw damaged("the zip has no end record");

  function found(at: number) {
    return { end: tail.subarray(at), position: source.size - length + at };
  }
}

/** The zip64 end record, where the ordinary one is preceded by its locator. */
function end64(source: Source, position: number): Span | null {
  if (position < locatorSize) return null;
  const locator = source.read(position - locatorSize, locatorSize);
  if (locator.readUInt32LE(0) !== locator64Signature) return null;
  const record = source.read(readWide(locator, 8), 56);
  if (record.readUInt32LE(0) !== end64Signature)
    throw damaged("the zip64 end record is not where it should be");
  return { count: readWide(record, 32), size: readWide(record, 40), offset: readWide(record, 48) };
}

function readRecords(records: Buffer, span: Span): ZipEntry[] {
  const found: Omit<ZipEntry, "end">[] = [];
  let at = 0;
  while (found.length < span.count) {
    const entry = readEntry(records, at);
    found.push(entry);
    at += entry.record.length;
  }
  const starts = Float64Array.from(found, (entry) => entry.offset).sort();
  return found.map((entry) => ({ ...entry, end: following(starts, entry.offset, span.offset) }));
}

/** The smallest start after `offset`, else the directory's own. */
function following(starts: Float64Array, offset: number, directory: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return starts[low] ?? directory;
}
