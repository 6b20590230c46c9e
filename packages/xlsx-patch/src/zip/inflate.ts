/** Inflating within limits: a size that lies or grows out of proportion stops it, and CRC-32 is checked. */
import { constants, crc32, inflateRawSync } from "node:zlib";
import { damaged, tooLarge } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import type { ZipEntry } from "./zip-entry.ts";

/** Inflates an entry of at most `most` bytes. Throws XlsxError when it is larger, broken, or not what the directory says. */
export function inflateWhole(entry: ZipEntry, compressed: Buffer, most: number): Buffer {
  checkSize(entry, most);
  const bytes = entry.method === 0 ? compressed : inflateAll(entry, compressed);
  if (bytes.length !== entry.size)
    throw damaged(`${entry.name} has ${bytes.length} bytes, not ${entry.size}`);
  if (crc32(bytes) !== entry.crc) throw damaged(`${entry.name} has a wrong checksum`);
  return bytes;
}

/** What the beginning of an entry's data inflates to. Nothing is checked but the limits: the rest is missing. */
export function inflateBeginning(
  entry: ZipEntry,
  compressed: Buffer,
  most: number,
): { bytes: Buffer; whole: boolean } {
  if (compressed.length === entry.compressedSize)
    return { bytes: inflateWhole(entry, compressed, most), whole: true };
  checkSize(entry, limits.streamed);
  if (entry.method === 0) return { bytes: compressed, whole: false };
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.min(entry.size, most) };
    return { bytes: inflateRawSync(compressed, options), whole: false };
  } catch (error) {
    throw inflateError(entry, error);
  }
}

/** Refuses an entry whose declared size is above `most` or out of proportion to its data. */
export function checkSize(entry: ZipEntry, most: number): void {
  if (entry.size > most) throw tooLarge(`${entry.name} unpacks to ${entry.size} bytes`);
  if (entry.size > limits.ratioGrace && entry.size > entry.compressedSize * limits.ratio)
    throw tooLarge(`${entry.name} unpacks ${entry.compressedSize} bytes to ${entry.size}`);
}

/** The error for data that don't inflate, or inflate to more than declared. Throws what zlib did not say, as it is. */
export function inflateError(entry: ZipEntry, error: unknown): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ERR_BUFFER_TOO_LARGE")
    return damaged(`${entry.name} has more than ${entry.size} bytes`, error);
  if (code.startsWith("Z_")) return damaged(`${entry.name} can't be inflated`, error);
  throw error;
}

function inflateAll(entry: ZipEntry, compressed: Buffer): Buffer {
  // One output buffer of the declared size spares zlib's joining of many; 64 is the least it takes.
  const chunkSize = Math.max(64, entry.size);
  try {
    return inflateRawSync(compressed, { chunkSize, maxOutputLength: Math.max(1, entry.size) });
  } catch (error) {
    throw inflateError(entry, error);
  }
}
