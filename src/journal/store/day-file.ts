/** The numbers of one day, and the card dealt last, kept on this machine so that they stay the same until midnight. */
import { join } from "node:path";
import { Failure } from "../../base/errors.ts";
import { isSystemError, type Machine, systemCode } from "../../files/file-system.ts";
import { isHeld } from "../../files/patience.ts";
import { namesInOwn, UnlistedFolder } from "../../files/unlisted.ts";
import { exists, readWhole, removeQuietly, withFile, writeAll } from "../../files/whole.ts";
import { type Day, isDay } from "../../rules/calendar/day.ts";
import type { Numbered } from "../../rules/deck/day-facts.ts";
import { workbookLine } from "./day-entry.ts";
import { type DayMemory, memoryOf } from "./day-memory.ts";
import type { Journal } from "./journal.ts";
import type { Lock } from "./lock.ts";

/** The name of a day's file in the folder of a workbook. */
export function dayFileName(day: Day): string {
  return `day-${day}.jsonl`;
}

/** The part of a journal that a day's list is kept with. */
export type DayKeeper = Pick<Journal, "folder" | "identity" | "machine" | "lock">;

/** Milliseconds that a list waits for another one that is giving its numbers, and between two looks. */
const patience = 5000;
const lockPause = 10;

/** How many old days are kept. */
const daysKept = 14;

/** The day files of one workbook. Losing one costs nothing but numbers: a line that can't be read is passed over. */
export class DayFile {
  private readonly keeper: DayKeeper;
  private readonly day: Day;

  constructor(journal: DayKeeper, day: Day) {
    this.keeper = journal;
    this.day = day;
  }

  private get folder(): string {
    return this.keeper.folder;
  }

  private get machine(): Machine {
    return this.keeper.machine;
  }

  private get path(): string {
    return join(this.folder, dayFileName(this.day));
  }

  /**
   * What is remembered; nothing without a file. Throws Failure workbook.day-list for a file that is there and can't be
   * read: numbers that were dealt anew would be other clients'.
   */
  read(): DayMemory {
    return memoryOf(this.lines());
  }

  /**
   * The latest earlier day of which the person has seen this number, with the contact it stood for; null when there is none.
   * Throws Failure workbook.day-list for a file that can't be read.
   */
  seenBefore(number: number): { readonly day: Day; readonly numbered: Numbered } | null {
    for (const day of this.days()
      .filter((one) => one < this.day)
      .reverse()) {
      const { numbered, seen } = new DayFile(this.keeper, day).read();
      if (seen.size === 0) continue;
      const found = numbered.find((one) => one.number === number);
      return found !== undefined && seen.has(number) ? { day, numbered: found } : null;
    }
    return null;
  }

  /** Remembers numbers, or what was shown under them anew. Throws Failure workbook.day-list where another program holds the file. */
  number(entries: readonly Numbered[]): void {
    if (entries.length > 0) this.append(entries);
  }

  /**
   * Gives numbers under a lock, so that two lists made at once never share one: `give` gets what is remembered by then.
   * Throws Failure workbook.day-list where the lock can't be had.
   */
  giving(give: (memory: DayMemory) => readonly Numbered[]): void {
    const lock = this.locked();
    try {
      this.number(give(this.read()));
    } finally {
      lock?.release();
    }
  }

  /** The lock; null in a folder that keeps nothing at all, so that nobody can find a number there. */
  private locked(): Lock | null {
    const { machine } = this;
    try {
      machine.files.makeFolder(this.folder);
      for (let waited = 0; waited < patience; ) {
        const lock = this.keeper.lock("numbers");
        if (lock !== null) return lock;
        const pause = lockPause + (Number.parseInt(machine.random(2), 16) % lockPause);
        machine.pause(pause);
        waited += pause;
      }
    } catch (error) {
      if (systemCode(error) === null) throw error;
      if (isHeld(error, machine.platform)) throw this.unreadable(error);
      return null;
    }
    throw new Failure("workbook.day-list", { place: this.path, detail: "EBUSY" });
  }

  /** Remembers the card that was dealt. Throws Failure workbook.day-list where another program holds the file. */
  deal(number: number): void {
    this.append([{ dealt: number }]);
  }

  /** Remembers that the person has seen these numbers of the list; null for all that were given so far. */
  tellList(numbers: readonly number[] | null): void {
    this.remark(numbers === null ? { told: "list" } : { told: "list", numbers });
  }

  /** Remembers that the person was told of the order. */
  tellOrder(): void {
    this.remark({ told: "order" });
  }

  /** Remembers that the person was told of a column with words of its own. */
  tellColumn(column: string): void {
    this.remark({ told: "column", column });
  }

  /** What can't be kept of things told is told again: no reason to stop. */
  private remark(entry: object): void {
    try {
      this.append([entry]);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }

  /** What a full disk or a closed folder doesn't take is only numbers: no reason to show no list. */
  private append(entries: readonly object[]): void {
    const { files, platform } = this.machine;
    try {
      const first = exists(this.path, this.machine) ? [] : [workbookLine(this.keeper.identity)];
      const text = [...first, ...entries].map((entry) => `${JSON.stringify(entry)}\n`).join("");
      files.makeFolder(this.folder);
      this.removeOld();
      withFile(files, files.open(this.path, "append"), (file) =>
        writeAll(files, file, Buffer.from(`\n${text}`)),
      );
    } catch (error) {
      if (systemCode(error) === null) throw error;
      // A folder that takes nothing takes no outcome either; but here one would be saved under a number of nobody's.
      if (isHeld(error, platform)) throw this.unreadable(error);
    }
  }

  private removeOld(): void {
    const { machine } = this;
    for (const day of this.days().slice(0, -daysKept))
      removeQuietly(machine.files, join(this.folder, dayFileName(day)));
  }

  /** The days that are kept, the earliest first. */
  private days(): readonly Day[] {
    return this.names()
      .map((name) => /^day-(.+)\.jsonl$/.exec(name)?.[1] ?? "")
      .filter(isDay)
      .sort();
  }

  /** None of a folder that can't be listed: the old days stay there. */
  private names(): readonly string[] {
    try {
      return namesInOwn(this.folder, this.machine);
    } catch (error) {
      if (error instanceof UnlistedFolder) return [];
      throw error;
    }
  }

  private lines(): string[] {
    try {
      return readWhole(this.machine.files, this.path).bytes.toString("utf8").split("\n");
    } catch (error) {
      if (isSystemError(error, "ENOENT", "ENOTDIR")) return [];
      throw this.unreadable(error);
    }
  }

  private unreadable(error: unknown): unknown {
    const detail = systemCode(error);
    if (detail === null) return error;
    return new Failure("workbook.day-list", { place: this.path, detail }, { cause: error });
  }
}
