/** Makes a folder and those above it, also while others make them. */
import fs from "node:fs";
import { dirname } from "node:path";

/** What is asked of a disk. */
export interface FolderDisk {
  mkdirSync(path: string, options: { readonly mode: number }): unknown;
  statSync(path: string): { isDirectory(): boolean };
}

/** Makes the folder for this user alone; one that is there stays as it is. Throws the system's errors. Node's own way never ends where a folder is there and takes none, as /proc. */
export function makeFolder(path: string): void {
  makeFolderIn(fs, path);
}

/** The same on a given disk. */
export function makeFolderIn(disk: FolderDisk, path: string): void {
  const above = dirname(path);
  try {
    makeOne(disk, path);
    return;
  } catch (error) {
    if (!isCode(error, "ENOENT") || above === path) throw error;
  }
  // The one above may be there by now, for somebody else has just made it; a folder that takes none says so again.
  makeFolderIn(disk, above);
  makeOne(disk, path);
}

function makeOne(disk: FolderDisk, path: string): void {
  try {
    disk.mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (!isCode(error, "EEXIST") || !disk.statSync(path).isDirectory()) throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
