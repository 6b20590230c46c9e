/** The new file beside a workbook that is to take its name: with its owner, its mode and what else belongs to it. */
import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { Failure } from "../../base/errors.ts";
import {
  type FileFacts,
  type FileSystem,
  isSystemError,
  type Machine,
  systemCode,
} from "../../files/file-system.ts";
import { removeQuietly, withFile, writeAll } from "../../files/whole.ts";
import { savingProblem } from "./save-problems.ts";
import type { FileSource } from "./source.ts";

/** How the names of new files beside a workbook begin. They do not hold the workbook's own name: a long one with a prefix would be too long for the disk. */
export function temporaryPrefix(source: FileSource): string {
  const mark = createHash("sha256").update(basename(source.path)).digest("hex").slice(0, 8);
  return `.followup-${mark}-`;
}

/** The path of a new file beside the workbook. */
export function temporaryPath(source: FileSource, machine: Machine): string {
  return join(dirname(source.path), `${temporaryPrefix(source)}${machine.random(16)}.tmp`);
}

/** Writes the new file beside the workbook and puts it on the disk; its facts. Throws Failure waiting.* and the system's errors. */
export function writeBeside(
  temporary: string,
  source: FileSource,
  chunks: readonly Uint8Array[],
  machine: Machine,
): FileFacts {
  const { files } = machine;
  return withFile(files, openBeside(temporary, source, machine), (file) => {
    keepOwnerAndMode(file, source, machine);
    for (const chunk of chunks) writeAll(files, file, chunk);
    // A copy of the old file may have been longer.
    if (machine.platform === "win32") files.setSize(file, lengthOf(chunks));
    files.sync(file);
    return files.factsOf(file);
  });
}

/**
 * On Windows it begins as a copy: that alone takes over what else belongs to a file there, such as being hidden, being
 * encrypted, and the mark of having come from the internet.
 */
function openBeside(temporary: string, source: FileSource, machine: Machine): number {
  const { files, platform } = machine;
  try {
    if (platform === "win32" && isCopied(source.path, temporary, files))
      return files.open(temporary, "change");
    return files.open(temporary, "new");
  } catch (error) {
    throw savingProblem(error, source.place, "folder");
  }
}

/** False where the disk keeps no such things: then the new file is only its bytes. */
function isCopied(from: string, to: string, files: FileSystem): boolean {
  try {
    files.copy(from, to);
    return true;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    removeQuietly(files, to);
    return false;
  }
}

/** The owner first: changing it clears mode bits. Someone else's file in a shared folder keeps at least its group. */
function keepOwnerAndMode(file: number, source: FileSource, machine: Machine): void {
  const { files, platform } = machine;
  if (platform === "win32") return;
  const { group, mode, user } = source.facts;
  const ours = files.factsOf(file);
  if (ours.user !== user || ours.group !== group) {
    try {
      files.setOwner(file, user, group);
    } catch (error) {
      if (!isSystemError(error, "EPERM")) throw error;
      if (ours.group !== group) keepGroup(file, source, ours.user, machine);
    }
  }
  files.setMode(file, mode);
}

/** A group that this user is not in can't be kept: that matters only where it may do more than everybody may. */
function keepGroup(file: number, { facts, place }: FileSource, user: number, { files }: Machine): void {
  try {
    files.setOwner(file, user, facts.group);
  } catch (error) {
    if (!isSystemError(error, "EPERM")) throw error;
    const groupAlone = (facts.mode >> 3) & ~facts.mode & 0o7;
    if (groupAlone !== 0) throw new Failure("waiting.failed", { place, detail: "EPERM" }, { cause: error });
  }
}

/** The bytes of all chunks together. */
export function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}
