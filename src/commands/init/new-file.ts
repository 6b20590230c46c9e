/** Writes a file where none stands. */
import { rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../../base/errors.ts";
import { isSystemError } from "../../files/file-system.ts";

/** Writes a new file. Throws Failure when one stands there, or none can. */
export function writeNew(bytes: Uint8Array, path: string, place: string): void {
  try {
    writeFileSync(path, bytes, { flag: "wx", flush: true });
  } catch (error) {
    if (isSystemError(error, "EEXIST", "EISDIR")) throw new Failure("workbook.exists", { place });
    if (isSystemError(error, "ENOENT", "ENOTDIR")) {
      throw new Failure("workbook.no-folder", { folder: dirname(place) });
    }
    if (isSystemError(error, "EACCES", "EPERM", "EROFS")) {
      throw new Failure("waiting.folder-read-only", { place });
    }
    if (isSystemError(error, "ENOSPC", "EDQUOT")) {
      rmSync(path, { force: true });
      throw new Failure("waiting.disk-full", { place });
    }
    throw error;
  }
}
