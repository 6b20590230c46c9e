/** One entry of a zip, as its record in the central directory tells it. */
import { damaged, XlsxError } from "../base/errors.ts";
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

const recordSignature = 0x02014b50;
const recordSize = 46;
const localSize = 30;
const unknown32 = 0xffffffff;

/** The entry whose record begins at `at`, without its end. Throws XlsxError where the records break off. */
export function readEntry(records: Buffer, at: number): Omit<ZipEntry, "end"> {
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
export function readWide(bytes: Buffer, at: number): number {
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
