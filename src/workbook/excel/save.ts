/**
 * Replaces a person's workbook file without harm: the new one is written beside it, put on the disk, read back and
 * verified; only when the old one is still what was read does the new one take its name. See docs/reliability.md.
 */
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
import { isHeld } from "../../files/patience.ts";
import {
  readWhole,
  removeLeftovers,
  removeQuietly,
  syncFolder,
  withFile,
  writeAll,
} from "../../files/whole.ts";
import { findOwner } from "./owner-files.ts";
import { savingProblem } from "./save-problems.ts";
import { type FileSource, isSameFile } from "./source.ts";

/** How to replace. */
export interface ReplaceOptions {
  /** Replace although the workbook looks open in another program. */
  readonly force?: boolean;
  /** Called at the last moment before the new file takes the name; throws to stop it. */
  readonly beforeReplace?: () => void;
}

/**
 * Replaces the workbook with the bytes of `chunks`, one after the other. `verify` gets what was read back from the
 * disk and throws when it is not what was meant. Returns the facts of the new file. Nothing is changed when it throws:
 * Failure waiting.*, conflict.changed (start again from the new file), or what `verify` threw. Only an error after
 * the last rename (waiting.failed, the folder could not be synced) leaves the new file in place.
 */
export function replaceFile(
  source: FileSource,
  chunks: readonly Uint8Array[],
  verify: (written: Buffer) => void,
  options: ReplaceOptions,
  machine: Machine,
): FileFacts {
  checkReplaceable(source, options, machine);
  const temporary = temporaryPath(source, machine);
  try {
    const facts = writeBeside(temporary, source, chunks, machine);
    const written = readWhole(machine.files, temporary).bytes;
    if (!isSameBytes(written, chunks)) {
      throw new Failure("waiting.failed", { place: source.place, detail: "read back differs" });
    }
    verify(written);
    const prefix = temporaryPrefix(source);
    const isOurs = (name: string): boolean => name.startsWith(prefix) && name.endsWith(".tmp");
    removeLeftovers(machine.files, dirname(source.path), isOurs, facts.modified);
    checkUnchanged(source, machine);
    checkNotOpen(source, options, machine);
    options.beforeReplace?.();
    moveInto(temporary, source, machine);
    return facts;
  } catch (error) {
    removeQuietly(machine.files, temporary);
    throw savingProblem(error, source.place, "file");
  }
}

/** Throws the reason why a workbook can't be replaced now: hard links, read-only, open in another program, gone. */
export function checkReplaceable(source: FileSource, options: ReplaceOptions, machine: Machine): void {
  const { place } = source;
  try {
    const facts = machine.files.facts(source.path);
    if (!facts.isFile) throw new Failure("waiting.missing", { place });
    if (facts.names > 1) throw new Failure("waiting.hard-links", { place });
    if ((facts.mode & 0o222) === 0) throw new Failure("waiting.read-only", { place });
    machine.files.checkWritable(source.path);
    checkNotOpen(source, options, machine);
  } catch (error) {
    throw savingProblem(error, place, "file");
  }
}

function checkNotOpen(source: FileSource, options: ReplaceOptions, machine: Machine): void {
  if (options.force === true) return;
  const owner = findOwner(machine.files, [source.path, source.place]);
  if (owner !== null) throw new Failure("waiting.open", { place: source.place, by: owner.by });
}

/** The names do not hold the workbook's own name: a long one with a prefix would be too long for the disk. */
function temporaryPrefix(source: FileSource): string {
  const mark = createHash("sha256").update(basename(source.path)).digest("hex").slice(0, 8);
  return `.followup-${mark}-`;
}

function temporaryPath(source: FileSource, machine: Machine): string {
  return join(dirname(source.path), `${temporaryPrefix(source)}${machine.random(16)}.tmp`);
}

function writeBeside(
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

function isSameBytes(written: Buffer, chunks: readonly Uint8Array[]): boolean {
  if (written.length !== lengthOf(chunks)) return false;
  let start = 0;
  for (const chunk of chunks) {
    if (!written.subarray(start, start + chunk.length).equals(chunk)) return false;
    start += chunk.length;
  }
  return true;
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}

/** The modification time alone can miss a save within the same clock tick, so the bytes are compared too. */
function checkUnchanged(source: FileSource, machine: Machine): void {
  const now = readWhole(machine.files, source.path);
  if (!isSameFile(now.after, source.facts) || !now.bytes.equals(source.bytes)) {
    throw new Failure("conflict.changed", { place: source.place });
  }
}

function moveInto(temporary: string, source: FileSource, machine: Machine): void {
  try {
    machine.files.rename(temporary, source.path);
  } catch (error) {
    if (!isHeld(error, machine.platform)) throw error;
    throw new Failure("waiting.open", { place: source.place, by: null }, { cause: error });
  }
  syncFolder(machine, dirname(source.path));
}
