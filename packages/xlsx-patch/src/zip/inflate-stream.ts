/** Inflating a large part piece by piece: on another thread than the scan, and never whole in memory. */
import { crc32, createInflateRaw } from "node:zlib";
import { damaged } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import type { Source } from "../base/source.ts";
import { checkSize, inflateError } from "./inflate.ts";
import { dataSpan, unreadableEntry, type ZipEntry } from "./zip-entry.ts";

const compressedPiece = 64 * 1024;
const inflatedPiece = 256 * 1024;

/** The inflated bytes of an entry in order. Size and CRC-32 are checked at the end, so whoever stops early has them unchecked. Throws XlsxError. */
export async function* inflatedPieces(source: Source, entry: ZipEntry): AsyncGenerator<Buffer> {
  const problem = unreadableEntry(entry);
  if (problem !== null) throw problem;
  checkSize(entry, limits.streamed);
  let size = 0;
  let checksum = 0;
  for await (const piece of entry.method === 0
    ? storedPieces(source, entry)
    : deflatedPieces(source, entry)) {
    size += piece.length;
    checksum = crc32(piece, checksum);
    if (size > entry.size) throw damaged(`${entry.name} has more than ${entry.size} bytes`);
    yield piece;
  }
  if (size !== entry.size) throw damaged(`${entry.name} has ${size} bytes, not ${entry.size}`);
  if (checksum !== entry.crc) throw damaged(`${entry.name} has a wrong checksum`);
}

function* storedPieces(source: Source, entry: ZipEntry): Generator<Buffer> {
  const { end, start } = dataSpan(source, entry);
  for (let at = start; at < end; at += inflatedPiece)
    yield source.read(at, Math.min(inflatedPiece, end - at));
}

async function* deflatedPieces(source: Source, entry: ZipEntry): AsyncGenerator<Buffer> {
  const { end, start } = dataSpan(source, entry);
  // A high-water mark of two pieces lets the next one be inflated while this one is scanned.
  const options = { chunkSize: inflatedPiece, highWaterMark: 2 * inflatedPiece };
  const inflate = createInflateRaw(options);
  feed(start);
  try {
    for await (const piece of inflate) yield piece;
  } catch (error) {
    throw inflateError(entry, error);
  }

  function feed(at: number): void {
    const length = Math.min(compressedPiece, end - at);
    if (length === 0) inflate.end();
    else
      inflate.write(source.read(at, length), (error) => {
        if (error == null && !inflate.destroyed) feedFurther(at + length);
      });
  }

  /** Here nobody waits who would catch an error of the disk: the stream hands it on. */
  function feedFurther(at: number): void {
    try {
      feed(at);
    } catch (error) {
      inflate.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
