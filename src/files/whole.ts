/** Reading and writing whole files through the few file operations, closing them whatever happens. */
import { join } from "node:path";
import { type FileFacts, type FileSystem, isSystemError, type Machine } from "./file-system.ts";

/** A file with what was known about it before and after it was read. */
export interface ReadFile {
  readonly bytes: Buffer;
  readonly before: FileFacts;
  readonly after: FileFacts;
}

/** Runs `work` with an open file. An error on closing never hides the work's own error or its result. */
export function withFile<Result>(files: FileSystem, file: number, work: (file: number) => Result): Result {
  try {
    return work(file);
  } finally {
    try {
      files.close(file);
    } catch {
      // What had to be on the disk was synced before; a file that can't be closed changes nothing about that.
    }
  }
}

/** Reads a file from its beginning to its end. Throws the operating system's errors. */
export function readWhole(files: FileSystem, path: string): ReadFile {
  return withFile(files, files.open(path, "read"), (file) => {
    const before = files.factsOf(file);
    // Windows opens folders as well, and calls them empty: reading one is what it refuses.
    if (before.isFolder) files.read(file, Buffer.allocUnsafe(1), 0);
    const bytes = readFrom(files, file, 0, before.size);
    return { bytes, before, after: files.factsOf(file) };
  });
}

/** Reads at most `length` bytes of an open file; fewer at its end. */
export function readFrom(files: FileSystem, file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = files.read(file, bytes.subarray(filled), start + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

/** Writes all bytes at the file's present position. */
export function writeAll(files: FileSystem, file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += files.write(file, bytes.subarray(written));
}

/** Removes a file if it can be; a leftover is harmless and cleaned later. */
export function removeQuietly(files: FileSystem, path: string): void {
  try {
    files.remove(path);
  } catch {
    // It is not there, or stays as a leftover.
  }
}

/** True when there is something at a path. */
export function exists(path: string, { files }: Machine): boolean {
  try {
    files.facts(path);
    return true;
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return false;
    throw error;
  }
}

/** Puts the names of a folder on the disk where the platform can (Windows keeps them by itself). */
export function syncFolder(machine: Machine, folder: string): void {
  if (machine.platform === "win32") return;
  try {
    machine.files.syncFolder(folder);
  } catch (error) {
    // Some network disks have no such thing for folders; and a folder that may be written, but not looked into, can't be
    // opened for it. What was written there is there all the same.
    if (!isSystemError(error, "EINVAL", "ENOTSUP", "EISDIR", "EACCES")) throw error;
  }
}

/** A temporary file this much older than a new one (nanoseconds, by the disk's own clock) was left by a program that died. */
const leftoverAge = 600_000_000_000n;

/** Removes temporary files of these names that a killed followup left; `now` is the time of a file just written there. */
export function removeLeftovers(
  files: FileSystem,
  folder: string,
  isOurs: (name: string) => boolean,
  now: bigint,
): void {
  try {
    for (const name of files.list(folder)) {
      const path = join(folder, name);
      if (isOurs(name) && now - files.facts(path).modified > leftoverAge) files.remove(path);
    }
  } catch {
    // Another followup has removed it, or it stays until the next time: never a reason not to save.
  }
}

/** Writes a whole file under another name, synced, and renames it: readers see the old one or the new one. */
export function putFile(machine: Machine, path: string, bytes: Uint8Array): void {
  const { files } = machine;
  const temporary = `${path}.${machine.random(16)}.tmp`;
  try {
    withFile(files, files.open(temporary, "new"), (file) => {
      writeAll(files, file, bytes);
      files.sync(file);
    });
    files.rename(temporary, path);
  } catch (error) {
    removeQuietly(files, temporary);
    throw error;
  }
}
