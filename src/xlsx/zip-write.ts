/** Rewrites a zip: changed parts are packed anew, every other byte is copied as it stands. */
import { crc32, deflateRawSync } from "node:zlib";
import { damaged, tooLarge } from "./errors.ts";
import { limits } from "./limits.ts";
import type { Source } from "./source.ts";
import type { Zip } from "./zip.ts";
import { dataSpan, type ZipEntry } from "./zip-directory.ts";
import {
  addedHeader,
  addedRecord,
  descriptorLength,
  endRecords,
  type Packed,
  replacedHeader,
  replacedRecord,
  withOffset,
} from "./zip-records.ts";

/** What is to be different. */
export interface ZipChanges {
  /** The new content of parts that are there, in slices. */
  readonly replaced: ReadonlyMap<ZipEntry, readonly Buffer[]>;
  /** New parts by path; they come last. */
  readonly added: ReadonlyMap<string, readonly Buffer[]>;
  readonly removed: ReadonlySet<ZipEntry>;
}

const level = 6;

/** The new zip in slices. Throws XlsxError when parts overlap, or when the zip would become too large. */
export function rewriteZip(zip: Zip, changes: ZipChanges): Buffer[] {
  const { directory, source } = zip;
  const copy = new Copy(source);
  const records = new Map<ZipEntry, Buffer>();
  for (const entry of [...directory.entries].sort((left, right) => left.offset - right.offset)) {
    copy.upTo(entry.offset);
    const offset = copy.length;
    const content = changes.replaced.get(entry);
    if (content === undefined && !changes.removed.has(entry)) {
      records.set(entry, withOffset(entry.record, offset));
      continue;
    }
    const { end, start } = dataSpan(source, entry);
    if (content !== undefined) {
      const packed = pack(content);
      copy.put(replacedHeader(source.read(entry.offset, start - entry.offset), packed), ...packed.data);
      records.set(entry, withOffset(replacedRecord(entry.record, packed), offset));
    }
    copy.passOver(end + descriptorLength(entry, source.read(end, Math.min(24, entry.end - end))));
  }
  copy.upTo(directory.offset);
  const inOrder = directory.entries.flatMap((entry) => records.get(entry) ?? []);
  for (const [path, content] of changes.added) {
    const packed = pack(content);
    inOrder.push(addedRecord(path, packed, copy.length));
    copy.put(addedHeader(path, packed), ...packed.data);
  }
  const offset = copy.length;
  copy.put(...inOrder);
  copy.put(endRecords(directory, inOrder.length, copy.length - offset, offset));
  if (copy.length > limits.file) throw tooLarge(`the file would have ${copy.length} bytes`);
  return copy.slices;
}

/** The bytes of a source in order, with others put in between. */
class Copy {
  readonly slices: Buffer[] = [];
  length = 0;
  readonly #source: Source;
  #kept = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  upTo(end: number): void {
    if (end < this.#kept) throw damaged("parts of the zip overlap");
    if (end > this.#kept) this.put(this.#source.read(this.#kept, end - this.#kept));
    this.#kept = end;
  }

  passOver(end: number): void {
    this.#kept = end;
  }

  put(...slices: Buffer[]): void {
    for (const slice of slices) this.length += slice.length;
    this.slices.push(...slices);
  }
}

function pack(content: readonly Buffer[]): Packed {
  const size = content.reduce((sum, slice) => sum + slice.length, 0);
  const crc = content.reduce((sum, slice) => crc32(slice, sum), 0);
  const data = deflateRawSync(
    content.length === 1 && content[0] !== undefined ? content[0] : Buffer.concat(content),
    { level },
  );
  return { crc, size, data: [data], length: data.length };
}
