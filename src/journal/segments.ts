/**
 * The files of a journal: numbered, append-only. Only the two newest are read by a command; when the newest has grown
 * enough, a new one begins with a copy of every line about calls that are still open, so that nothing open is ever
 * older than these two and opening a journal costs the same after ten years as after a week.
 */
import { dirname, join } from "node:path";
import { Failure } from "../errors.ts";
import { type FileSystem, isSystemError, type Machine, systemCode } from "../files/file-system.ts";
import {
  putFile,
  readFrom,
  readWhole,
  removeLeftovers,
  removeQuietly,
  syncFolder,
  withFile,
  writeAll,
} from "../files/whole.ts";
import { isOpen, storyOf } from "./entries.ts";
import { idOf } from "./events.ts";
import { type Line, type Lines, readLines } from "./lines.ts";
import { type Processes, tryLock } from "./lock.ts";

/** A segment of this size in bytes is not continued. */
const fullSize = 131_072;

/** Pauses in milliseconds between attempts to take the lock for one append (a few milliseconds each), together 20 s. */
const attempts = 800;
const pause = 25;

const newline = 0x0a;

/** The numbers of the segments in a journal's folder, ascending; none when there is no such folder. */
export function segmentsIn(folder: string, machine: Machine): readonly number[] {
  try {
    return machine.files
      .list(folder)
      .flatMap((name) => {
        const number = /^calls\.([1-9]\d{0,14})$/.exec(name)?.[1];
        return number === undefined ? [] : [Number(number)];
      })
      .sort((left, right) => left - right);
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
      unreadable: parts.reduce((sum, part) => sum + part.unreadable, 0),
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
 * and then none of them is in the journal.
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
  const numbers = segmentsIn(folder, machine);
  const last = numbers.at(-1) ?? 0;
  const number = last === 0 || isSealed(folder, numbers, machine) ? last + 1 : last;
  const { files } = machine;
  withFile(files, files.open(pathOf(folder, number), "append"), (file) => {
    const { size } = files.factsOf(file);
    const isTorn = size > 0 && readFrom(files, file, size - 1, 1)[0] !== newline;
    try {
      writeAll(files, file, isTorn ? Buffer.concat([Buffer.of(newline), bytes]) : bytes);
      if (durable) files.sync(file);
      if (durable && size === 0) syncNames(folder, machine);
    } catch (error) {
      shrinkBack(files, file, size);
      throw error;
    }
  });
}

/** The person is told that nothing was saved: a second try must not become a second call. */
function shrinkBack(files: FileSystem, file: number, size: number): void {
  try {
    files.setSize(file, size);
  } catch {
    // Then the line may stay, and the guard against logging the same twice within minutes stands before a second call.
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
    const { lines } = readSegments(folder, newest(numbers), machine);
    putFile(
      machine,
      next,
      Buffer.concat(stillOpen(lines).flatMap(({ bytes }) => [bytes, Buffer.of(newline)])),
    );
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

/** The lines about calls that are open or unknown to this version, and the last time the workbook was seen complete. */
function stillOpen(lines: readonly Line[]): readonly Line[] {
  const { entries, foreign } = storyOf(lines);
  const lastSeen = lines.findLast(({ value }) => idOf(value) === null);
  return lines.filter((line) => {
    const id = idOf(line.value);
    if (id === null) return line === lastSeen;
    const entry = entries.get(id);
    return foreign.has(id) || (entry !== undefined && isOpen(entry));
  });
}

function prepareFolder(folder: string, { files }: Machine): void {
  try {
    files.facts(folder);
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    files.makeFolder(folder);
  }
}

function pathOf(folder: string, number: number): string {
  return join(folder, `calls.${number}`);
}
