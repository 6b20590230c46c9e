/**
 * A lock between followups on one machine. Each holder links a file with its token to the next number of a row of
 * names: a link either makes the name or finds it taken, so two can't get the same number, and who has the highest
 * holds the lock. Only the highest file counts, and it is emptied, not removed, when the lock is let go: a number is
 * never given twice. A token of a process that is gone, and one that can't be read (a power cut tears files), holds
 * nothing, so nobody is locked out for ever. See docs/reliability.md for what was measured against other ways.
 */
import { join } from "node:path";
import { type FileSystem, isSystemError, type Machine } from "../../files/file-system.ts";
import { readWhole, removeQuietly, withFile, writeAll } from "../../files/whole.ts";

/** Who holds a lock. */
export interface Holder {
  readonly process: number;
  /** When that process began, as the system counts it; null where the system doesn't tell. */
  readonly began: string | null;
  readonly host: string;
}

/** What is asked about processes. */
export interface Processes {
  readonly own: Holder;
  /** True when the holder's process still runs; where that can't be known (another machine), true. */
  isRunning(holder: Holder): boolean;
}

/** A lock that is held. */
export interface Lock {
  /** True while nobody has taken the lock over. */
  isHeld(): boolean;
  release(): void;
}

/** A lock is held for less than a second. One of this age, by the disk's own clock, is a stopped or unknown process's. */
const oldestLock = 600_000_000_000n;

/** Files of former holders that are left in place, so that a slow process still sees that it is late. */
const keptNumbers = 3;

/** The files that this process holds now: its own token in any other file is one of a former process with its number. */
const held = new Set<string>();

/** Takes the lock `name` in a folder; null when another process holds it. */
export function tryLock(folder: string, name: string, machine: Machine, processes: Processes): Lock | null {
  const { files } = machine;
  const highest = numbersOf(files, folder, name).at(-1) ?? 0;
  if (highest > 0 && isTaken(fileOf(folder, name, highest), machine, processes)) return null;
  const number = highest + 1;
  const path = fileOf(folder, name, number);
  if (!linkToken(path, machine, processes.own)) return null;
  const numbers = numbersOf(files, folder, name);
  // A process that was asleep since it looked may have taken a number that others have passed.
  if (numbers.at(-1) !== number) {
    removeQuietly(files, path);
    return null;
  }
  held.add(path);
  for (const old of numbers) if (old < number - keptNumbers) removeQuietly(files, fileOf(folder, name, old));
  return {
    isHeld: () => held.has(path) && numbersOf(files, folder, name).at(-1) === number,
    release: () => release(files, path),
  };
}

/** Who holds the lock; null when nobody does. */
export function holderOf(
  folder: string,
  name: string,
  machine: Machine,
  processes: Processes,
): Holder | null {
  const highest = numbersOf(machine.files, folder, name).at(-1);
  if (highest === undefined) return null;
  const holder = readToken(machine.files, fileOf(folder, name, highest));
  return holder !== null && processes.isRunning(holder) ? holder : null;
}

function fileOf(folder: string, name: string, number: number): string {
  return join(folder, `${name}.lock.${number}`);
}

function numbersOf(files: FileSystem, folder: string, name: string): number[] {
  const prefix = `${name}.lock.`;
  return files
    .list(folder)
    .filter((file) => file.startsWith(prefix) && /^[1-9]\d{0,14}$/.test(file.slice(prefix.length)))
    .map((file) => Number(file.slice(prefix.length)))
    .sort((left, right) => left - right);
}

function isTaken(path: string, machine: Machine, processes: Processes): boolean {
  const holder = readToken(machine.files, path);
  if (holder === null) return false;
  const isOurs = holder.process === processes.own.process && holder.host === processes.own.host;
  if (isOurs) return held.has(path);
  return processes.isRunning(holder) && !isTooOld(path, machine);
}

/** Compares with a file made just now, so that the clocks of two machines don't matter. A clock set back counts too. */
function isTooOld(path: string, machine: Machine): boolean {
  const { files } = machine;
  const probe = `${path}.${machine.random(16)}.tmp`;
  try {
    const now = withFile(files, files.open(probe, "new"), (file) => files.factsOf(file).modified);
    const age = now - files.facts(path).modified;
    return age > oldestLock || age < -oldestLock;
  } catch (error) {
    // Removed by the next holder.
    if (isSystemError(error, "ENOENT")) return false;
    throw error;
  } finally {
    removeQuietly(files, probe);
  }
}

/** Writes the token to a file of its own first, so that nobody ever sees a lock that is half written. */
function linkToken(path: string, machine: Machine, own: Holder): boolean {
  const { files } = machine;
  const token = `${path}.${machine.random(16)}.tmp`;
  const write = (file: number): void => writeAll(files, file, Buffer.from(JSON.stringify(own)));
  try {
    withFile(files, files.open(token, "new"), write);
    try {
      files.link(token, path);
    } catch (error) {
      // A disk without links (a memory stick): the exclusive name alone has to do.
      if (!isSystemError(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS")) throw error;
      withFile(files, files.open(path, "new"), write);
    }
    return true;
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return false;
    throw error;
  } finally {
    removeQuietly(files, token);
  }
}

function readToken(files: FileSystem, path: string): Holder | null {
  try {
    const value: unknown = JSON.parse(readWhole(files, path).bytes.toString());
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === "object" &&
    value !== null &&
    "process" in value &&
    "began" in value &&
    "host" in value &&
    typeof value.process === "number" &&
    (value.began === null || typeof value.began === "string") &&
    typeof value.host === "string"
  );
}

function release(files: FileSystem, path: string): void {
  if (!held.delete(path)) return;
  try {
    withFile(files, files.open(path, "change"), (file) => files.setSize(file, 0));
  } catch {
    // The token stays until this process ends, and holds nothing after that.
  }
}
