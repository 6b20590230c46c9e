/** Where a package's bytes come from: a file read by position, or a buffer. */
import { damaged } from "./errors.ts";

/** Bytes by position. */
export interface Source {
  /** Length in bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`. Throws XlsxError when the source is shorter, Error when the disk fails. */
  read(offset: number, length: number): Buffer;
}

/** A source over bytes in memory. */
export function bufferSource(bytes: Buffer): Source {
  return {
    size: bytes.length,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.length) throw outside(offset, length);
      return bytes.subarray(offset, offset + length);
    },
  };
}

function outside(offset: number, length: number): Error {
  return damaged(`${length} bytes at ${offset} lie outside the file`);
}
