/** Which processes run on this machine, to tell a lock that is held from one that a killed process left. */
import { readFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { isSystemError } from "../../files/file-system.ts";
import type { Processes } from "./lock.ts";
import type { Holder } from "./lock-token.ts";

/** The processes of this machine. */
export function processesHere(): Processes {
  const host = hostname();
  const own: Holder = { process: process.pid, began: beganOf(process.pid), host };
  return { own, isRunning: (holder) => holder.host !== host || isRunning(holder), upSince: uptime };
}

function isRunning(holder: Holder): boolean {
  try {
    process.kill(holder.process, 0);
  } catch (error) {
    return !isSystemError(error, "ESRCH");
  }
  const began = beganOf(holder.process);
  // Another process may have got the number since.
  return began === null || holder.began === null || began === holder.began;
}

/**
 * The 22nd field of /proc/PID/stat (clock ticks since the system started) with the system's own start; "ended" for a
 * process that has ended and whose parent hasn't noticed; null where there is no /proc.
 */
function beganOf(id: number): string | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`).toString("latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const system = readFileSync("/proc/sys/kernel/random/boot_id").toString("latin1").trim();
    return fields[0] === "Z" ? "ended" : `${system}-${fields[19]}`;
  } catch {
    return null;
  }
}
