/** Folders of our own that may be written but not listed: closed by hand, by a backup, or another user's. */
import { isSystemError, type Machine } from "./file-system.ts";

/** A folder that is there and can't be listed, whatever is tried; with the system's code, as its own errors have. */
export class UnlistedFolder extends Error {
  readonly code = "EACCES";
  readonly errno = -13;
}

/**
 * The names in a folder that only followup uses, in no order. Where it may not be listed, its owner's right to do so is
 * given back first. Throws UnlistedFolder where that can't be done, and the system's errors.
 */
export function namesInOwn(folder: string, { files, platform }: Machine): readonly string[] {
  try {
    return files.list(folder);
  } catch (error) {
    // Windows says the same of a folder that another program holds for a moment.
    if (platform === "win32" || !isSystemError(error, "EACCES", "EPERM")) throw error;
    try {
      files.allowListing(folder);
      return files.list(folder);
    } catch {
      throw new UnlistedFolder(`${folder} can't be listed`, { cause: error });
    }
  }
}
