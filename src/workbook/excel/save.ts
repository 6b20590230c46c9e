/**
 * Replaces a person's workbook file without harm: the new one is written beside it, put on the disk, read back and
 * verified; only when the old one is still what was read does the new one take its name. See docs/reliability.md.
 */
import { dirname } from "node:path";
import { Failure } from "../../base/errors.ts";
import type { FileFacts, Machine } from "../../files/file-system.ts";
import { isHeld } from "../../files/patience.ts";
import { readWhole, removeLeftovers, removeQuietly, syncFolder } from "../../files/whole.ts";
import { findOwner } from "./owner-files.ts";
import { savingProblem } from "./save-problems.ts";
import { type FileSource, isSameFile } from "./source.ts";
import { lengthOf, temporaryPath, temporaryPrefix, writeBeside } from "./write-beside.ts";

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

function isSameBytes(written: Buffer, chunks: readonly Uint8Array[]): boolean {
  if (written.length !== lengthOf(chunks)) return false;
  let start = 0;
  for (const chunk of chunks) {
    if (!written.subarray(start, start + chunk.length).equals(chunk)) return false;
    start += chunk.length;
  }
  return true;
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
