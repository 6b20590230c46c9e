/** The central directory of a zip: which parts there are and where, zip64 included. Nothing is inflated here. */
import { damaged, tooLarge, XlsxError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import type { Source } from "../base/source.ts";

/** One entry as the central directory tells it. */
export interface ZipEntry {
  /** The name as it stands. */
  readonly name: string;
  /** The name as a part path: "/" between folders, none in front. */
  readonly path: string;
  /** A folder holds nothing. */
  readonly folder: boolean;
  /** General purpose flags: bit 0 encrypted, bit 3 sizes after the data, bit 11 the name is UTF-8. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly offset: number;
  /** Where the next entry, or the directory, begins: up to there the bytes belong to this entry. */
  readonly end: number;
  /** The record in the central directory, byte for byte. */
  readonly record: Buffer;
}

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
const recordSignature = 0x02014b50;
const endSize = 22;
const locatorSize = 20;
const recordSize = 46;
const localSize = 30;
const unknown16 = 0xffff;
const unknown32 = 0xffffffff;

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
    const entry = readRecord(records, at);
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

function readRecord(records: Buffer, at: number): Omit<ZipEntry, "end"> {
  if (at + recordSize > records.length || records.readUInt32LE(at) !== recordSignature)
    throw damaged(`the zip directory breaks off at byte ${at}`);
  const nameLength = records.readUInt16LE(at + 28);
  const extraLength = records.readUInt16LE(at + 30);
  const length = recordSize + nameLength + extraLength + records.readUInt16LE(at + 32);
  if (at + length > records.length) throw damaged(`the zip directory breaks off at byte ${at}`);
  const record = records.subarray(at, at + length);
  const name = nameOf(record.subarray(recordSize, recordSize + nameLength));
  const path = name.replaceAll("\\", "/").replace(/^\/+/, "");
  return {
    name,
    path,
    folder: path.endsWith("/") || path === "",
    flags: record.readUInt16LE(8),
    method: record.readUInt16LE(10),
    crc: record.readUInt32LE(16),
    record,
    ...sizesOf(record, recordSize + nameLength, recordSize + nameLength + extraLength),
  };
}

/** Sizes and offset; each that doesn't fit 32 bits stands in the zip64 extra field, in this order. */
function sizesOf(record: Buffer, extraStart: number, extraEnd: number) {
  const sizes = [record.readUInt32LE(24), record.readUInt32LE(20), record.readUInt32LE(42)];
  let at = wideField(record, extraStart, extraEnd);
  const [size = 0, compressedSize = 0, offset = 0] = sizes.map((value) => {
    if (value !== unknown32 || at === null) return value;
    if (at + 8 > extraEnd) throw damaged("a zip64 field is too short");
    at += 8;
    return readWide(record, at - 8);
  });
  return { size, compressedSize, offset };
}

function wideField(record: Buffer, start: number, end: number): number | null {
  for (let at = start; at + 4 <= end; at += 4 + record.readUInt16LE(at + 2))
    if (record.readUInt16LE(at) === 1) return at + 4;
  return null;
}

/** UTF-8 where it is valid (some writers forget the flag), else byte by byte. */
function nameOf(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return text.includes("\ufffd") ? bytes.toString("latin1") : text;
}

/** An unsigned 64-bit number; above 2^53 no file reaches. */
function readWide(bytes: Buffer, at: number): number {
  const value = bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 0x1_0000_0000;
  if (!Number.isSafeInteger(value)) throw damaged("a zip64 number is out of range");
  return value;
}

/** Where an entry's data begins and ends. Throws XlsxError when the local header is not there or the data overlap what follows. */
export function dataSpan(source: Source, entry: ZipEntry): { start: number; end: number } {
  const header = source.read(entry.offset, localSize);
  if (header.readUInt32LE(0) !== 0x04034b50) throw damaged(`${entry.name} has no header of its own`);
  if (header.readUInt16LE(8) !== entry.method) throw damaged(`${entry.name} is told in two ways`);
  const start = entry.offset + localSize + header.readUInt16LE(26) + header.readUInt16LE(28);
  const end = start + entry.compressedSize;
  if (end > entry.end) throw damaged(`${entry.name} overlaps what follows`);
  return { start, end };
}

/** The error for an entry that is locked or packed in a way that is not read; null for one that can be read. */
export function unreadableEntry(entry: ZipEntry): XlsxError | null {
  if ((entry.flags & 1) !== 0) return new XlsxError("encrypted", {});
  if (entry.method !== 0 && entry.method !== 8)
    return damaged(`${entry.name} is packed by method ${entry.method}`);
  return null;
}
