/** Kills processes at the stage that was chosen for each, seen from outside: by their output, their locks and their files. */
import type { ChildProcess } from "node:child_process";
import { type FSWatcher, mkdirSync, readdirSync, readFileSync, watch } from "node:fs";
import { dirname, join } from "node:path";
import { workbookFolder } from "../../src/journal/store/folder.ts";
import type { CliOffice } from "./cli-office.ts";

/**
 * While it is being loaded · with the lock to save, so around the moment it is saved · when it has said "Saved" · with
 * the lock to write the workbook · while the new workbook is being written.
 */
export const stages = ["loading", "saving", "saved", "locked", "writing"] as const;

/** One of `stages`. */
export type Stage = (typeof stages)[number];

/** Watches one office. */
export class KillAtStage {
  private readonly journal: string;
  private readonly watchers: readonly FSWatcher[];
  private readonly doomed = new Map<number, { readonly child: ChildProcess; readonly stage: Stage }>();

  constructor(office: CliOffice) {
    this.journal = workbookFolder(join(office.folder, "home"), office.place);
    mkdirSync(this.journal, { recursive: true, mode: 0o700 });
    this.watchers = [
      watch(this.journal, (_event, name) => this.journalChanged(name ?? "")),
      watch(dirname(office.place), (_event, name) => this.folderChanged(name ?? "")),
    ];
  }

  /** Kills the process when it is at the stage; `usual`: the milliseconds until others have said "Saved". */
  doom(child: ChildProcess, stage: Stage, usual: number): void {
    if (child.pid === undefined) return;
    if (stage === "loading") {
      const timer = setTimeout(() => child.kill("SIGKILL"), usual * (0.3 + (child.pid % 7) / 10));
      child.once("exit", () => clearTimeout(timer));
    } else if (stage === "saved") {
      child.stdout?.once("data", () => child.kill("SIGKILL"));
    } else {
      const { pid } = child;
      this.doomed.set(pid, { child, stage });
      child.once("exit", () => this.doomed.delete(pid));
    }
  }

  close(): void {
    for (const watcher of this.watchers) watcher.close();
  }

  private journalChanged(name: string): void {
    if (/^append\.lock\.\d+$/.test(name)) this.kill(this.holderIn(name), "saving");
    if (/^deliver\.lock\.\d+$/.test(name)) this.kill(this.holderIn(name), "locked");
  }

  private folderChanged(name: string): void {
    if (!/^\.followup-.*\.tmp$/.test(name)) return;
    const number = (lock: string): number => Number(lock.slice(lock.lastIndexOf(".") + 1));
    const [last] = readdirSync(this.journal)
      .filter((lock) => /^deliver\.lock\.\d+$/.test(lock))
      .sort((left, right) => number(right) - number(left));
    if (last !== undefined) this.kill(this.holderIn(last), "writing");
  }

  /** The process whose token stands in a lock; null when it has been let go. */
  private holderIn(lock: string): number | null {
    try {
      const found = /"process":(\d+)/.exec(readFileSync(join(this.journal, lock)).toString());
      return found === null ? null : Number(found[1]);
    } catch {
      return null;
    }
  }

  private kill(process: number | null, stage: Stage): void {
    const doomed = process === null ? undefined : this.doomed.get(process);
    if (doomed?.stage === stage) doomed.child.kill("SIGKILL");
  }
}
