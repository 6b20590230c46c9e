/** Where a package's bytes come from: a file read by position, or a buffer. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { damaged } from "./errors.ts";

/** Bytes by position. */
export interface Source {
  /** Length in bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`. Throws XlsxError when the source is shorter, Error when the disk fails. */
  read(offset: number, length: number): Buffer;
}

/** What tells that a file is still the same one, unchanged. */
export interface Stamp {
  readonly device: bigint;
  readonly inode: bigint;
  readonly size: bigint;
  /** Nanoseconds since 1970. */
  readonly modified: bigint;
}

/** An open file. Everything that belongs together is read from one of these, so a file replaced meanwhile does no harm. */
export interface FileSource extends Source {
  readonly stamp: Stamp;
  close(): void;
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

/** Opens a file for reading; close it afterwards. Throws node's own error when it can't be opened. */
export function openFile(path: string): FileSource {
  const descriptor = openSync(path, "r");
  try {
    const { dev, ino, isDirectory, mtimeNs, size } = statOf(descriptor);
    if (isDirectory) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
    return {
      size: Number(size),
      stamp: { device: dev, inode: ino, size, modified: mtimeNs },
      read: (offset, length) => readAll(descriptor, offset, length, Number(size)),
      close: () => closeSync(descriptor),
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** True when both stamps are of one file in one state. */
export function sameStamp(left: Stamp, right: Stamp): boolean {
  return (
    left.device === right.device &&
    left.inode === right.inode &&
    left.size === right.size &&
    left.modified === right.modified
  );
}

function statOf(descriptor: number) {
  const stat = fstatSync(descriptor, { bigint: true });
  const { dev, ino, mtimeNs, size } = stat;
  return { dev, ino, mtimeNs, size, isDirectory: stat.isDirectory() };
}

function readAll(descriptor: number, offset: number, length: number, size: number): Buffer {
  if (offset < 0 || length < 0 || offset + length > size) throw outside(offset, length);
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const count = readSync(descriptor, bytes, done, length - done, offset + done);
    if (count === 0) throw outside(offset, length);
    done += count;
  }
  return bytes;
}

function outside(offset: number, length: number): Error {
  return damaged(`${length} bytes at ${offset} lie outside the file`);
}
