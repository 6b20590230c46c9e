/** A machine whose file operations fail, or stop for ever as after kill -9, at a chosen call. */

import { disk, thisMachine } from "../../../src/files/disk.ts";
import type { FileSystem, Machine } from "../../../src/files/file-system.ts";
import { patientFiles } from "../../../src/files/patience.ts";

/** Thrown by every file operation once the process counts as killed. */
export class Killed extends Error {}

/** What happens at a call: the process dies before it, after it, in the middle of writing, or the call fails. */
export type Fault = "kill-before" | "kill-after" | "kill-halfway" | { readonly code: string };

/** A machine and what was done on it. */
export interface FaultyMachine extends Machine {
  /** The names of the file operations so far. */
  readonly calls: readonly string[];
  /** Milliseconds it was asked to pause, none of which were slept. */
  readonly pauses: readonly number[];
  isDead(): boolean;
}

/** An error as node:fs throws it. */
export function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, errno: -1 });
}

/** Where and how it fails: at the call number `at` (from 1) or at each call that `when` names. */
export interface FaultPlan {
  readonly at?: number;
  readonly when?: (operation: string, path: string) => boolean;
  readonly fault: Fault;
}

/** A machine on the real disk with one planned fault; without a plan it only counts. It never sleeps. */
export function faultyMachine(
  plan: FaultPlan | null = null,
  platform: NodeJS.Platform = "linux",
  base: FileSystem = disk,
): FaultyMachine {
  const calls: string[] = [];
  const pauses: number[] = [];
  const paths = new Map<number, string>();
  let dead = false;

  function run<Result>(operation: string, path: string, work: () => Result, halfway?: () => void): Result {
    if (dead) throw new Killed(operation);
    calls.push(operation);
    const hit = plan !== null && (plan.at === calls.length || plan.when?.(operation, path) === true);
    if (!hit) return work();
    if (typeof plan.fault === "object") throw systemError(plan.fault.code, operation);
    dead = true;
    if (plan.fault === "kill-halfway") halfway?.();
    if (plan.fault === "kill-after") work();
    throw new Killed(operation);
  }
  const of = (file: number): string => paths.get(file) ?? "";
  const files: FileSystem = {
    realPath: (path) => run("realPath", path, () => base.realPath(path)),
    facts: (path) => run("facts", path, () => base.facts(path)),
    factsOf: (file) => run("factsOf", of(file), () => base.factsOf(file)),
    checkWritable: (path) => run("checkWritable", path, () => base.checkWritable(path)),
    list: (folder) => run("list", folder, () => base.list(folder)),
    allowListing: (folder) => run("allowListing", folder, () => base.allowListing(folder)),
    open: (path, mode) =>
      run(`open ${mode}`, path, () => {
        const file = base.open(path, mode);
        paths.set(file, path);
        return file;
      }),
    read: (file, into, position) => run("read", of(file), () => base.read(file, into, position)),
    write: (file, bytes) =>
      run(
        "write",
        of(file),
        () => base.write(file, bytes),
        () => base.write(file, bytes.subarray(0, bytes.length >> 1)),
      ),
    setSize: (file, size) => run("setSize", of(file), () => base.setSize(file, size)),
    setMode: (file, mode) => run("setMode", of(file), () => base.setMode(file, mode)),
    setOwner: (file, user, group) => run("setOwner", of(file), () => base.setOwner(file, user, group)),
    sync: (file) => run("sync", of(file), () => base.sync(file)),
    // The file is closed even when closing fails or the process dies: the system does that.
    close: (file) => {
      base.close(file);
      run("close", of(file), () => {});
    },
    syncFolder: (folder) => run("syncFolder", folder, () => base.syncFolder(folder)),
    rename: (from, to) => run("rename", to, () => base.rename(from, to)),
    link: (from, to) => run("link", to, () => base.link(from, to)),
    copy: (from, to) => run("copy", to, () => base.copy(from, to)),
    remove: (path) => run("remove", path, () => base.remove(path)),
    makeFolder: (path) => run("makeFolder", path, () => base.makeFolder(path)),
  };
  const pause = (milliseconds: number): void => {
    pauses.push(milliseconds);
  };
  return {
    files: patientFiles(files, { pause, platform }),
    platform,
    calls,
    pauses,
    isDead: () => dead,
    pause,
    random: thisMachine.random,
  };
}
