/** Makes small zips by hand, right or wrong in one chosen way. */
import { crc32, deflateRawSync } from "node:zlib";

/** One part; whatever is not said is as it should be. */
export interface Part {
  readonly name: string;
  readonly text?: string | Buffer;
  readonly stored?: boolean;
  /** Sizes and checksum after the data (flag 3): with a signature in front, without one, sizes of 8 bytes, or another's. */
  readonly descriptor?: boolean | "bare" | "wide" | "bare and wide" | "foreign";
  /** Sizes and offset in the zip64 extra field, or the offset alone. */
  readonly zip64?: boolean | "offset";
  /** Extra fields in front of the zip64 one, in the directory and in the local header. */
  readonly extra?: Buffer;
  /** The comment of its directory record. */
  readonly comment?: string;
  readonly flags?: number;
  readonly method?: number;
  /** What the directory says instead of the truth. */
  readonly lie?: { readonly crc?: number; readonly size?: number; readonly compressedSize?: number };
}

/** How the whole is put together. */
export interface ZipShape {
  /** Bytes before the first part that the offsets count. */
  readonly before?: number;
  /** Bytes between the last part and the directory. */
  readonly gap?: number;
  readonly comment?: string;
  /** The end record in its zip64 form too. */
  readonly zip64?: boolean;
  /** Bytes behind the end record that no comment counts. */
  readonly after?: Buffer;
}

/** The bytes of a zip. */
export function buildZip(parts: readonly Part[], shape: ZipShape = {}): Buffer {
  const pieces: Buffer[] = [Buffer.alloc(shape.before ?? 0)];
  const records: Buffer[] = [];
  let offset = shape.before ?? 0;
  for (const part of parts) {
    const { local, record } = buildPart(part, offset);
    pieces.push(local);
    records.push(record);
    offset += local.length;
  }
  pieces.push(Buffer.alloc(shape.gap ?? 0, 0x20));
  offset += shape.gap ?? 0;
  const directory = Buffer.concat(records);
  return Buffer.concat([
    ...pieces,
    directory,
    ...endRecords(parts.length, directory.length, offset, shape),
    shape.after ?? Buffer.alloc(0),
  ]);
}

function buildPart(part: Part, offset: number): { local: Buffer; record: Buffer } {
  const name = Buffer.from(part.name);
  const content = Buffer.from(part.text ?? "");
  const data = part.stored === true ? content : deflateRawSync(content);
  const crc = part.lie?.crc ?? crc32(content);
  const size = part.lie?.size ?? content.length;
  const compressed = part.lie?.compressedSize ?? data.length;
  const later = part.descriptor !== undefined && part.descriptor !== false;
  const flags = (part.flags ?? 0) | (later ? 8 : 0);
  const method = part.method ?? (part.stored === true ? 0 : 8);
  const comment = Buffer.from(part.comment ?? "");
  const before = part.extra ?? Buffer.alloc(0);
  const local = Buffer.concat([
    bytes(4, 0x04034b50),
    fields(20, flags, method, 0, 0x21),
    bytes(4, later ? 0 : crc, later ? 0 : compressed, later ? 0 : Math.min(size, 0xffffffff)),
    fields(name.length, before.length),
    name,
    before,
    data,
    descriptorOf(part, crc, data.length, content.length),
  ]);
  const wide = part.zip64 === true;
  const extra = Buffer.concat([before, wideFields(part, size, compressed, offset)]);
  const record = Buffer.concat([
    bytes(4, 0x02014b50),
    fields(20, 20, flags, method, 0, 0x21),
    bytes(4, crc, wide ? 0xffffffff : compressed, wide ? 0xffffffff : size),
    fields(name.length, extra.length, comment.length, 0, 0),
    bytes(4, 0, wide || part.zip64 === "offset" ? 0xffffffff : offset),
    name,
    extra,
    comment,
  ]);
  return { local, record };
}

function wideFields({ zip64 = false }: Part, size: number, compressed: number, offset: number): Buffer {
  if (zip64 === false) return Buffer.alloc(0);
  const values = zip64 === "offset" ? [offset] : [size, compressed, offset];
  return Buffer.concat([fields(1, 8 * values.length), bytes(8, ...values)]);
}

function descriptorOf({ descriptor = false }: Part, crc: number, compressed: number, size: number): Buffer {
  if (descriptor === false) return Buffer.alloc(0);
  const width = descriptor === "wide" || descriptor === "bare and wide" ? 8 : 4;
  const bare = descriptor === "bare" || descriptor === "bare and wide";
  return Buffer.concat([
    bare ? Buffer.alloc(0) : bytes(4, 0x08074b50),
    bytes(4, crc),
    bytes(width, compressed, descriptor === "foreign" ? size + 1 : size),
  ]);
}

function endRecords(count: number, size: number, offset: number, shape: ZipShape): Buffer[] {
  const comment = Buffer.from(shape.comment ?? "");
  const wide = shape.zip64 === true;
  const end = Buffer.concat([
    bytes(4, 0x06054b50),
    fields(0, 0, wide ? 0xffff : count, wide ? 0xffff : count),
    bytes(4, wide ? 0xffffffff : size, wide ? 0xffffffff : offset),
    fields(comment.length),
    comment,
  ]);
  if (!wide) return [end];
  const record = Buffer.concat([
    bytes(4, 0x06064b50),
    bytes(8, 44),
    fields(45, 45),
    bytes(4, 0, 0),
    bytes(8, count, count, size, offset),
  ]);
  const locator = Buffer.concat([bytes(4, 0x07064b50, 0), bytes(8, offset + size), bytes(4, 1)]);
  return [record, locator, end];
}

function fields(...values: number[]): Buffer {
  return bytes(2, ...values);
}

function bytes(width: 2 | 4 | 8, ...values: number[]): Buffer {
  const buffer = Buffer.alloc(width * values.length);
  values.forEach((value, index) => {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), index * 8);
    else buffer.writeUIntLE(value, index * width, width);
  });
  return buffer;
}
