/** Reads a person's workbook file whole, as one moment of it, and remembers which file that was. */
import { basename, dirname } from "node:path";
import { Failure } from "../../base/errors.ts";
import {
  type FileFacts,
  type FileSystem,
  isSystemError,
  type Machine,
  systemCode,
} from "../../files/file-system.ts";
import { realPathOf } from "../../files/real-path.ts";
import { type ReadFile, readWhole } from "../../files/whole.ts";

/** A workbook file as it was read. */
export interface FileSource {
  /** As the person named it. */
  readonly place: string;
  /** The file itself, symbolic links followed. */
  readonly path: string;
  readonly facts: FileFacts;
  readonly bytes: Buffer;
}

/** Pauses in milliseconds while another program is in the middle of saving, about two seconds together. */
const patience = [60, 120, 250, 500, 500, 500, null];

/**
 * Reads a workbook whole. `place` is as the person named it, `path` where that is. A file that is missing while a program
 * seems to be saving it, or that changes while it is read, is tried again for about two seconds. Throws Failure
 * workbook.missing, .is-folder, .no-permission, .unreadable, waiting.open or conflict.changed.
 */
export function readSource(place: string, machine: Machine, path: string = place): FileSource {
  for (const pause of patience) {
    const source = attempt(place, path, machine);
    if (source !== "changed" && source !== "missing") return source;
    checkPatience(source, pause, { place, path }, machine);
  }
  throw new Failure("conflict.changed", { place });
}

/**
 * Opens a workbook for reading by position, gives it to `work` and closes it: with the same patience and the same
 * failures as readSource. `work` is asked anew when the file has changed under it.
 */
export async function withOpenFile<Result>(
  place: string,
  path: string,
  machine: Machine,
  work: (file: number, facts: FileFacts) => Promise<Result>,
): Promise<Result> {
  for (const pause of patience) {
    const result = await openAttempt(place, path, machine, work);
    if ("done" in result) return result.done;
    checkPatience(result.why, pause, { place, path }, machine);
  }
  throw new Failure("conflict.changed", { place });
}

/** A text that changes whenever the workbook file does. */
export function versionOf(facts: FileFacts): string {
  return `${facts.inode}-${facts.size}-${facts.modified}`;
}

/** True when both are the same file with the same content, as far as the disk tells. */
export function isSameFile(left: FileFacts, right: FileFacts): boolean {
  return left.device === right.device && versionOf(left) === versionOf(right);
}

/** Waits before the next try, or throws when there is no use in one. */
function checkPatience(
  why: "changed" | "missing",
  pause: number | null,
  { path, place }: { readonly place: string; readonly path: string },
  machine: Machine,
): void {
  if (why === "missing" && (pause === null || !isBeingSaved(path, machine)))
    throw new Failure("workbook.missing", { place });
  if (pause !== null) machine.pause(pause);
}

function attempt(place: string, named: string, machine: Machine): FileSource | "changed" | "missing" {
  try {
    const path = realPathOf(named, machine);
    checkIsFile(place, machine.files.facts(path));
    const read = readWhole(machine.files, path);
    return isSteady(read) ? { place, path, facts: read.after, bytes: read.bytes } : "changed";
  } catch (error) {
    return whyNot(place, error);
  }
}

async function openAttempt<Result>(
  place: string,
  path: string,
  machine: Machine,
  work: (file: number, facts: FileFacts) => Promise<Result>,
): Promise<{ readonly done: Result } | { readonly why: "changed" | "missing" }> {
  const { files } = machine;
  let file: number | null = null;
  try {
    file = files.open(path, "read");
    const before = files.factsOf(file);
    checkIsFile(place, before);
    const outcome = await settled(work(file, before));
    // Whatever came of a file that was written to meanwhile, an error too, means nothing.
    if (!isSameFile(before, files.factsOf(file))) return { why: "changed" };
    if ("error" in outcome) throw outcome.error;
    return outcome;
  } catch (error) {
    return { why: whyNot(place, error) };
  } finally {
    closeQuietly(files, file);
  }
}

async function settled<Result>(
  promise: Promise<Result>,
): Promise<{ readonly done: Result } | { readonly error: unknown }> {
  try {
    return { done: await promise };
  } catch (error) {
    return { error };
  }
}

function checkIsFile(place: string, facts: FileFacts): void {
  if (facts.isFolder) throw new Failure("workbook.is-folder", { place });
  if (!facts.isFile) throw new Failure("workbook.old-format", { place, format: "other" });
}

/** Whether another try may help; throws what must be told. */
function whyNot(place: string, error: unknown): "changed" | "missing" {
  if (isMissing(error)) return "missing";
  throw toldReading(place, error);
}

/** An error of the system while a workbook was read, as the Failure to be told; any other as it is. */
export function toldReading(place: string, error: unknown): unknown {
  if (isMissing(error)) return new Failure("workbook.missing", { place });
  if (isSystemError(error, "EBUSY"))
    return new Failure("waiting.open", { place, by: null }, { cause: error });
  if (isSystemError(error, "EACCES", "EPERM")) return new Failure("workbook.no-permission", { place });
  const code = systemCode(error);
  return code === null
    ? error
    : new Failure("workbook.unreadable", { place, detail: code }, { cause: error });
}

function isMissing(error: unknown): boolean {
  return isSystemError(error, "ENOENT", "ENOTDIR");
}

function closeQuietly(files: FileSystem, file: number | null): void {
  try {
    if (file !== null) files.close(file);
  } catch {
    // It was only read.
  }
}

function isSteady({ after, before, bytes }: ReadFile): boolean {
  return isSameFile(before, after) && bytes.length === after.size;
}

/** Excel saves by writing a new file, moving the old one away and the new one to its name; LibreOffice likewise. */
function isBeingSaved(place: string, machine: Machine): boolean {
  const ownerFiles = [`~$${basename(place)}`, `.~lock.${basename(place)}#`];
  try {
    return machine.files
      .list(dirname(place))
      .some(
        (name) => ownerFiles.includes(name) || /^(?:[0-9A-F]{8}(?:\.tmp)?|~.*\.tmp|lu\w+\.tmp)$/.test(name),
      );
  } catch {
    return false;
  }
}
