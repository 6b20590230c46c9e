/** Rewrites a zip: changed parts are packed anew, every other byte is copied as it stands. */

import { damaged, tooLarge } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import type { Source } from "../base/source.ts";
import { pack } from "./deflate.ts";
import type { Zip } from "./zip.ts";
import { dataSpan, type ZipEntry } from "./zip-entry.ts";
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

/** The new zip in slices. Throws XlsxError when parts overlap, or when the zip would become too large. */
export async function rewriteZip(zip: Zip, changes: ZipChanges): Promise<Buffer[]> {
  const { directory, source } = zip;
  const packed = await packAll(changes);
  const copy = new Copy(source);
  const records = new Map<ZipEntry, Buffer>();
  for (const entry of [...directory.entries].sort((left, right) => left.offset - right.offset)) {
    copy.upTo(entry.offset);
    const offset = copy.length;
    const content = packed.replaced.get(entry);
    if (content === undefined && !changes.removed.has(entry)) {
      records.set(entry, withOffset(entry.record, offset));
      continue;
    }
    const { end, start } = dataSpan(source, entry);
    if (content !== undefined) {
      copy.put(replacedHeader(source.read(entry.offset, start - entry.offset), content), ...content.data);
      records.set(entry, withOffset(replacedRecord(entry.record, content), offset));
    }
    copy.passOver(end + descriptorLength(entry, source.read(end, Math.min(24, entry.end - end))));
  }
  copy.upTo(directory.offset);
  const inOrder = directory.entries.flatMap((entry) => records.get(entry) ?? []);
  for (const [path, content] of packed.added) {
    inOrder.push(addedRecord(path, content, copy.length));
    copy.put(addedHeader(path, content), ...content.data);
  }
  const offset = copy.length;
  copy.put(...inOrder);
  copy.put(endRecords(directory, inOrder.length, copy.length - offset, offset));
  if (copy.length > limits.file) throw tooLarge(`the file would have ${copy.length} bytes`);
  return copy.slices;
}

/** Packs every part that is new or different, all at the same time. */
async function packAll({ added, replaced }: ZipChanges) {
  const packed = <Key>(parts: ReadonlyMap<Key, readonly Buffer[]>) =>
    Promise.all([...parts].map(async ([key, slices]): Promise<[Key, Packed]> => [key, await pack(slices)]));
  const [first, second] = await Promise.all([packed(replaced), packed(added)]);
  return { replaced: new Map(first), added: new Map(second) };
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
