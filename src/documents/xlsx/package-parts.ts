/** Takes a zip that exceljs made apart and puts it together again, each entry dated 1 January 1980, so that a template does not depend on the day it was made. */
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const deflated = 8;
/** 1 January 1980, 0:00 in the format of DOS. */
const beginning = 0x00210000;

/** The parts of a package by name, in the order of its directory. Throws RangeError for what is no plain zip. */
export function partsOf(zip: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(zip);
  const end = bytes.length - 22;
  if (end < 0 || bytes.readUInt32LE(end) !== endOfDirectory) throw new RangeError("no plain zip");
  const parts = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== directoryEntry) throw new RangeError(`no directory entry at ${at}`);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    parts.set(name, bytes.readUInt16LE(at + 10) === deflated ? inflateRawSync(data) : data);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** In bytes: packing more than this as tightly as can be takes too long to wait for. */
const large = 1e6;

/** A package of these parts. */
export function packageOf(parts: ReadonlyMap<string, Buffer>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const packed = deflateRawSync(data, { level: data.length > large ? 4 : 9 });
    const shared = sharedHeader(name, data, packed);
    const local = Buffer.concat([word(localEntry), shared, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(word(directoryEntry), half(20), shared, rest, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = [word(endOfDirectory), word(0), half(parts.size), half(parts.size), word(index.length)];
  return Buffer.concat([...locals, index, ...end, word(offset), half(0)]);
}

/** What a local header and a directory entry have in common. */
function sharedHeader(name: string, data: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    half(20),
    half(0x0800),
    half(deflated),
    word(beginning),
    word(crc32(data)),
    word(packed.length),
    word(data.length),
    half(Buffer.byteLength(name)),
    half(0),
  ]);
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
