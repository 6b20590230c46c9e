/** The records of a zip as they are written: local headers, directory records, the end. */
import { damaged } from "../base/errors.ts";
import type { ZipDirectory } from "./zip-directory.ts";
import type { ZipEntry } from "./zip-entry.ts";

/** A part packed by deflate. */
export interface Packed {
  readonly crc: number;
  readonly size: number;
  readonly data: readonly Buffer[];
  readonly length: number;
}

const localSize = 30;
const recordSize = 46;
const wideField = 0x0001;
const deflated = 8;
const sizesBehind = 0x0008;
const descriptorSignature = 0x08074b50;
const unknown32 = 0xffff_ffff;
/** 1 January 1980, as Excel writes it: what we write does not depend on a clock. */
const noDate = 0x21;

/** The local header of a part with other content: as it was, but for checksum and sizes, which now stand in it. */
export function replacedHeader(header: Buffer, packed: Packed): Buffer {
  const nameEnd = localSize + header.readUInt16LE(26);
  const extra = withoutWide(header.subarray(nameEnd, nameEnd + header.readUInt16LE(28)));
  const copy = Buffer.concat([header.subarray(0, nameEnd), extra]);
  copy.writeUInt16LE(Math.max(20, copy.readUInt16LE(4)), 4);
  copy.writeUInt16LE(copy.readUInt16LE(6) & ~sizesBehind, 6);
  copy.writeUInt16LE(deflated, 8);
  copy.writeUInt32LE(packed.crc, 14);
  copy.writeUInt32LE(packed.length, 18);
  copy.writeUInt32LE(packed.size, 22);
  copy.writeUInt16LE(extra.length, 28);
  return copy;
}

/** The directory record of a part with other content. */
export function replacedRecord(record: Buffer, packed: Packed): Buffer {
  const nameEnd = recordSize + record.readUInt16LE(28);
  const extraEnd = nameEnd + record.readUInt16LE(30);
  const extra = withoutWide(record.subarray(nameEnd, extraEnd));
  const copy = Buffer.concat([record.subarray(0, nameEnd), extra, record.subarray(extraEnd)]);
  copy.writeUInt16LE(Math.max(20, copy.readUInt16LE(6)), 6);
  copy.writeUInt16LE(copy.readUInt16LE(8) & ~sizesBehind, 8);
  copy.writeUInt16LE(deflated, 10);
  copy.writeUInt32LE(packed.crc, 16);
  copy.writeUInt32LE(packed.length, 20);
  copy.writeUInt32LE(packed.size, 24);
  copy.writeUInt16LE(extra.length, 30);
  copy.writeUInt32LE(0, 42);
  return copy;
}

/** A directory record that tells another offset: in its 32 bits, or in the zip64 field where it stood there. */
export function withOffset(record: Buffer, offset: number): Buffer {
  const copy = Buffer.from(record);
  if (record.readUInt32LE(42) !== unknown32) {
    copy.writeUInt32LE(offset, 42);
    return copy;
  }
  const start = recordSize + record.readUInt16LE(28);
  const wide = fieldAt(record, start, start + record.readUInt16LE(30));
  if (wide === null) throw damaged("a part of the zip without its offset");
  // The field holds only what does not fit: size, compressed size, offset, in this order.
  const before = [24, 20].filter((at) => record.readUInt32LE(at) === unknown32).length;
  copy.writeBigUInt64LE(BigInt(offset), wide + 4 + 8 * before);
  return copy;
}

/** The local header of a new part; its path is plain ASCII. */
export function addedHeader(path: string, packed: Packed): Buffer {
  const header = Buffer.alloc(localSize);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(deflated, 8);
  header.writeUInt16LE(noDate, 12);
  header.writeUInt32LE(packed.crc, 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(packed.size, 22);
  header.writeUInt16LE(path.length, 26);
  return Buffer.concat([header, Buffer.from(path, "latin1")]);
}

/** The directory record of a new part. */
export function addedRecord(path: string, packed: Packed, offset: number): Buffer {
  const record = Buffer.alloc(recordSize);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(deflated, 10);
  record.writeUInt16LE(noDate, 14);
  record.writeUInt32LE(packed.crc, 16);
  record.writeUInt32LE(packed.length, 20);
  record.writeUInt32LE(packed.size, 24);
  record.writeUInt16LE(path.length, 28);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, Buffer.from(path, "latin1")]);
}

/** What ends the zip: with its zip64 form where the old one had it, with the old comment. */
export function endRecords(directory: ZipDirectory, count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(directory.comment.length, 20);
  const wide = directory.zip64 ? [wideEnd(count, size, offset)] : [];
  return Buffer.concat([...wide, end, directory.comment]);
}

function wideEnd(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(76);
  bytes.writeUInt32LE(0x06064b50, 0);
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeUInt16LE(45, 12);
  bytes.writeUInt16LE(45, 14);
  bytes.writeBigUInt64LE(BigInt(count), 24);
  bytes.writeBigUInt64LE(BigInt(count), 32);
  bytes.writeBigUInt64LE(BigInt(size), 40);
  bytes.writeBigUInt64LE(BigInt(offset), 48);
  bytes.writeUInt32LE(0x07064b50, 56);
  bytes.writeBigUInt64LE(BigInt(offset + size), 64);
  bytes.writeUInt32LE(1, 72);
  return bytes;
}

/** How many bytes behind the data belong to the part: its sizes, where flag 3 says that they stand there. */
export function descriptorLength(entry: ZipEntry, behind: Buffer): number {
  if ((entry.flags & sizesBehind) === 0) return 0;
  for (const start of [4, 0]) {
    if (start === 4 && (behind.length < 4 || behind.readUInt32LE(0) !== descriptorSignature)) continue;
    for (const wide of [false, true]) {
      const length = start + (wide ? 20 : 12);
      if (behind.length < length || behind.readUInt32LE(start) !== entry.crc) continue;
      if (behind.readUInt32LE(start + 4) !== entry.compressedSize) continue;
      if (behind.readUInt32LE(start + (wide ? 12 : 8)) === entry.size) return length;
    }
  }
  return 0;
}

/** The extra fields without the zip64 one. Anything that is no list of fields is kept as it is. */
function withoutWide(extra: Buffer): Buffer {
  const at = fieldAt(extra, 0, extra.length);
  if (at === null) return extra;
  return Buffer.concat([extra.subarray(0, at), extra.subarray(at + 4 + extra.readUInt16LE(at + 2))]);
}

/** Where the zip64 field stands; null when there is none. */
function fieldAt(bytes: Buffer, start: number, end: number): number | null {
  for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) === wideField) return at;
  }
  return null;
}
