/**
 * The files of a journal: numbered, append-only. Only the two newest are read by a command; when the newest has grown
 * enough, a new one begins with a copy of every line about calls that are still open, so that nothing open is ever
 * older than these two and opening a journal costs the same after ten years as after a week.
 */
import { dirname } from "node:path";
import { Failure } from "../../base/errors.ts";
import { type FileSystem, isSystemError, type Machine, systemCode } from "../../files/file-system.ts";
import {
  putFile,
  readFrom,
  readWhole,
  removeLeftovers,
  removeQuietly,
  syncFolder,
  withFile,
  writeAll,
} from "../../files/whole.ts";
import { stillOpen } from "./carried-lines.ts";
import { type Lines, readLines } from "./lines.ts";
import { type Processes, tryLock } from "./lock.ts";
import { numbersIn, pathOf } from "./segment-names.ts";

/** A segment of this size in bytes is not continued. */
const fullSize = 131_072;

/** Pauses in milliseconds between attempts to take the lock for one append (a few milliseconds each), together 20 s. */
const attempts = 800;
const pause = 25;

const newline = 0x0a;
const lineEnd = Buffer.of(newline);

/** The numbers of the segments in a journal's folder, ascending; none when there is no such folder. */
export function segmentsIn(folder: string, machine: Machine): readonly number[] {
  try {
    return numbersIn(folder, machine);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return [];
    throw unreadable(folder, error);
  }
}

/** The lines of these segments, oldest first. Throws Failure workbook.unreadable. */
export function readSegments(folder: string, numbers: readonly number[], machine: Machine): Lines {
  try {
    const parts = numbers.map((number) => readLines(readWhole(machine.files, pathOf(folder, number)).bytes));
    return {
      lines: parts.flatMap(({ lines }) => lines),
      damaged: parts.flatMap(({ damaged }) => damaged),
    };
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function unreadable(folder: string, error: unknown): unknown {
  const detail = systemCode(error);
  return detail === null
    ? error
    : new Failure("workbook.unreadable", { place: folder, detail }, { cause: error });
}

/** The segments that a command reads: the two newest. */
export function newest(numbers: readonly number[]): readonly number[] {
  return numbers.slice(-2);
}

/**
 * Appends lines in one write. With `durable` they are on the disk when it returns. Throws Failure workbook.not-saved,
 * and then none of them is in the journal; workbook.perhaps-saved where they could not be taken out of it again.
 */
export function appendLines(
  folder: string,
  lines: readonly Buffer[],
  durable: boolean,
  machine: Machine,
  processes: Processes,
): void {
  try {
    prepareFolder(folder, machine);
    const lock = lockToAppend(folder, machine, processes);
    try {
      append(folder, Buffer.concat(lines), durable, machine);
    } finally {
      lock.release();
    }
  } catch (error) {
    const detail = systemCode(error);
    if (detail === null) throw error;
    throw new Failure("workbook.not-saved", { folder, detail }, { cause: error });
  }
}

function lockToAppend(folder: string, machine: Machine, processes: Processes): { release(): void } {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const lock = tryLock(folder, "append", machine, processes);
    if (lock !== null) return lock;
    machine.pause(1 + (Number.parseInt(machine.random(4), 16) % (2 * pause)));
  }
  throw new Failure("workbook.not-saved", { folder, detail: "EBUSY" });
}

function append(folder: string, bytes: Buffer, durable: boolean, machine: Machine): void {
  // The folder is there: whatever says that it is not must not send the lines to a segment that nobody reads any more.
  const numbers = numbersIn(folder, machine);
  const last = numbers.at(-1) ?? 0;
  const number = last === 0 || isSealed(folder, numbers, machine) ? last + 1 : last;
  const path = pathOf(folder, number);
  const { files } = machine;
  withFile(files, files.open(path, "append"), (file) => {
    const { size } = files.factsOf(file);
    const isTorn = size > 0 && readFrom(files, file, size - 1, 1)[0] !== newline;
    try {
      writeAll(files, file, isTorn ? Buffer.concat([lineEnd, bytes]) : bytes);
      if (durable) files.sync(file);
      if (durable && size === 0) syncNames(folder, machine);
    } catch (error) {
      shrinkBack(files, path, size);
      throw error;
    }
  });
}

/**
 * The person is told that nothing was saved: then nothing may be there, and a second try is no second call. Through a
 * handle of its own: Windows shortens no file that is open to append. Throws Failure workbook.perhaps-saved when whole
 * lines stay all the same.
 */
function shrinkBack(files: FileSystem, path: string, size: number): void {
  try {
    withFile(files, files.open(path, "change"), (file) => files.setSize(file, size));
  } catch (error) {
    if (systemCode(error) === null) throw error;
    if (hasLinesFrom(files, path, size))
      throw new Failure("workbook.perhaps-saved", { folder: dirname(path) }, { cause: error });
  }
}

/** True unless it is sure that no whole line stands behind `size`. */
function hasLinesFrom(files: FileSystem, path: string, size: number): boolean {
  try {
    return readLines(readWhole(files, path).bytes.subarray(size)).lines.length > 0;
  } catch {
    return true;
  }
}

/** Puts a new journal's name on the disk, and those of the folders that may have been made for it. */
function syncNames(folder: string, machine: Machine): void {
  for (let path = folder, depth = 0; depth < 4; path = dirname(path), depth++) syncFolder(machine, path);
}

/** Begins a new segment when the newest is full; false when it is not, or the disk has no room for it now. */
function isSealed(folder: string, numbers: readonly number[], machine: Machine): boolean {
  const { files } = machine;
  const last = numbers.at(-1) ?? 0;
  if (files.facts(pathOf(folder, last)).size < fullSize) return false;
  const next = pathOf(folder, last + 1);
  try {
    const older = readSegments(folder, numbers.slice(-2, -1), machine);
    const newer = readSegments(folder, [last], machine);
    const carried = Buffer.concat(stillOpen(older, newer).flatMap((bytes) => [bytes, lineEnd]));
    // So much is open that little would be gained: the old one goes on.
    if (carried.length > fullSize / 2) return false;
    putFile(machine, next, carried);
    syncFolder(machine, folder);
    removeLeftovers(files, folder, (name) => name.endsWith(".tmp"), files.facts(next).modified);
    return true;
  } catch (error) {
    if (!(error instanceof Failure) && systemCode(error) === null) throw error;
    // Nothing was appended to it yet.
    removeQuietly(files, next);
    return false;
  }
}

function prepareFolder(folder: string, { files }: Machine): void {
  try {
    files.facts(folder);
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    files.makeFolder(folder);
  }
}
