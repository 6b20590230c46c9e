/**
 * A lock between followups on one machine. Each holder links a file with its token to the next number of a row of
 * names: a link either makes the name or finds it taken, so two can't get the same number, and who has the highest
 * holds the lock. Only the highest file counts, and it is emptied, not removed, when the lock is let go: a number is
 * never given twice. A token of a process that is gone, and one that can't be read (a power cut tears files), holds
 * nothing, so nobody is locked out for ever. See docs/reliability.md for what was measured against other ways.
 */
import { join } from "node:path";
import { type FileSystem, isSystemError, type Machine } from "../../files/file-system.ts";
import { namesInOwn, UnlistedFolder } from "../../files/unlisted.ts";
import { removeQuietly, withFile } from "../../files/whole.ts";
import { type Holder, linkToken, readToken } from "./lock-token.ts";

/** What is asked about processes. */
export interface Processes {
  readonly own: Holder;
  /** True when the holder's process still runs; where that can't be known (another machine), true. */
  isRunning(holder: Holder): boolean;
  /** Seconds since this machine was started. */
  upSince(): number;
}

/** A lock that is held. */
export interface Lock {
  /** True while nobody has taken the lock over. */
  isHeld(): boolean;
  release(): void;
}

/**
 * A lock is held for less than a second. One that is older than this, by the disk's own clock, is a stopped or unknown
 * process's: sooner where nobody tells when a process began, for Windows soon gives the number of a dead one again.
 * Nanoseconds.
 */
const oldestLock = { beganKnown: 600_000_000_000n, beganUnknown: 120_000_000_000n };

/** The clocks of the disk and of the machine may differ by so much, in nanoseconds. */
const clockSlack = 5_000_000_000n;

/** Files of former holders that are left in place, so that a slow process still sees that it is late. */
const keptNumbers = 3;

/** The files that this process holds now: its own token in any other file is one of a former process with its number. */
const held = new Set<string>();

/** Takes the lock `name` in a folder; null when another process holds it. */
export function tryLock(folder: string, name: string, machine: Machine, processes: Processes): Lock | null {
  return whereListed(folder, machine, (place) => tryLockIn(place, name, machine, processes));
}

/** In a folder of its own where the folder can't be listed: who has the highest number is seen there. */
function whereListed<Result>(folder: string, { files }: Machine, work: (place: string) => Result): Result {
  try {
    return work(folder);
  } catch (error) {
    if (!(error instanceof UnlistedFolder)) throw error;
    const inner = join(folder, "locks");
    files.makeFolder(inner);
    return work(inner);
  }
}

function tryLockIn(folder: string, name: string, machine: Machine, processes: Processes): Lock | null {
  const { files } = machine;
  const highest = numbersOf(machine, folder, name).at(-1) ?? 0;
  if (highest > 0 && isTaken(fileOf(folder, name, highest), machine, processes)) return null;
  const number = highest + 1;
  const path = fileOf(folder, name, number);
  if (!linkToken(path, machine, processes.own)) return null;
  const numbers = numbersOf(machine, folder, name);
  // A process that was asleep since it looked may have taken a number that others have passed.
  if (numbers.at(-1) !== number) {
    removeQuietly(files, path);
    return null;
  }
  held.add(path);
  for (const old of numbers) if (old < number - keptNumbers) removeQuietly(files, fileOf(folder, name, old));
  return {
    isHeld: () => held.has(path) && numbersOf(machine, folder, name).at(-1) === number,
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
  const path = whereListed(folder, machine, (place) => {
    const highest = numbersOf(machine, place, name).at(-1);
    return highest === undefined ? null : fileOf(place, name, highest);
  });
  if (path === null) return null;
  const holder = readToken(path, machine);
  return holder !== null && holder !== "held" && processes.isRunning(holder) ? holder : null;
}

function fileOf(folder: string, name: string, number: number): string {
  return join(folder, `${name}.lock.${number}`);
}

function numbersOf(machine: Machine, folder: string, name: string): number[] {
  const prefix = `${name}.lock.`;
  return namesInOwn(folder, machine)
    .filter((file) => file.startsWith(prefix) && /^[1-9]\d{0,14}$/.test(file.slice(prefix.length)))
    .map((file) => Number(file.slice(prefix.length)))
    .sort((left, right) => left - right);
}

function isTaken(path: string, machine: Machine, processes: Processes): boolean {
  const holder = readToken(path, machine);
  if (holder === null) return false;
  if (holder === "held") return !isDead(path, null, machine, processes);
  const isOurs = holder.process === processes.own.process && holder.host === processes.own.host;
  if (isOurs) return held.has(path);
  return processes.isRunning(holder) && !isDead(path, holder, machine, processes);
}

/** Whether a lock is too old, or older than this run of its machine: then its number is another process's by now. */
function isDead(path: string, holder: Holder | null, machine: Machine, processes: Processes): boolean {
  const age = ageOf(path, machine);
  const oldest = typeof holder?.began === "string" ? oldestLock.beganKnown : oldestLock.beganUnknown;
  // A clock set back counts too.
  if (age > oldest || age < -oldest) return true;
  const isHere = holder === null || holder.host === processes.own.host;
  return isHere && age > BigInt(Math.round(processes.upSince() * 1e9)) + clockSlack;
}

/** Nanoseconds; against a file made just now, so that the clocks of two machines don't matter. 0 for a lock that has just gone. */
function ageOf(path: string, machine: Machine): bigint {
  const { files } = machine;
  const probe = `${path}.${machine.random(16)}.tmp`;
  try {
    const now = withFile(files, files.open(probe, "new"), (file) => files.factsOf(file).modified);
    return now - files.facts(path).modified;
  } catch (error) {
    // Removed by the next holder.
    if (isSystemError(error, "ENOENT")) return 0n;
    throw error;
  } finally {
    removeQuietly(files, probe);
  }
}

function release(files: FileSystem, path: string): void {
  if (!held.delete(path)) return;
  try {
    withFile(files, files.open(path, "change"), (file) => files.setSize(file, 0));
  } catch {
    // The token stays until this process ends, and holds nothing after that.
  }
}
