/** The numbers of one day, and the card dealt last, kept on this machine so that they stay the same until midnight. */
import { join } from "node:path";
import { Failure } from "../../base/errors.ts";
import { thisMachine } from "../../files/disk.ts";
import { isSystemError, type Machine, systemCode } from "../../files/file-system.ts";
import { isHeld } from "../../files/patience.ts";
import { readWhole, removeQuietly, withFile, writeAll } from "../../files/whole.ts";
import { type Day, isDay, isTime } from "../../rules/calendar/day.ts";
import type { ContactIdentity, NextContact } from "../../rules/contacts/contact.ts";
import type { Numbered } from "../../rules/deck/day-list.ts";

/** What the machine remembers of a day. */
export interface DayMemory {
  readonly numbered: readonly Numbered[];
  /** The number of the card dealt last; null before the first. */
  readonly dealt: number | null;
  /** True when the person was told today that another card was on top. */
  readonly toldOrder: boolean;
}

/** How many old days are kept. */
const daysKept = 14;

/** The day files of one workbook. Losing one costs nothing but numbers: a line that can't be read is passed over. */
export class DayFile {
  private readonly folder: string;
  private readonly day: Day;
  private readonly machine: Machine;

  constructor(folder: string, day: Day, machine: Machine = thisMachine) {
    this.folder = folder;
    this.day = day;
    this.machine = machine;
  }

  private get path(): string {
    return join(this.folder, `day-${this.day}.jsonl`);
  }

  /**
   * What is remembered; nothing without a file. Throws Failure workbook.day-list for a file that is there and can't be
   * read: numbers that were dealt anew would be other clients'.
   */
  read(): DayMemory {
    const numbered = new Map<number, Numbered>();
    let dealt: number | null = null;
    let toldOrder = false;
    for (const line of this.lines()) {
      const entry = entryOf(line);
      if (entry?.kind === "dealt") dealt = entry.number;
      else if (entry?.kind === "told-order") toldOrder = true;
      // Of two commands at once that gave the same number, the first one counts.
      else if (entry !== null && isFirstOrSame(numbered.get(entry.numbered.number), entry.numbered)) {
        numbered.set(entry.numbered.number, entry.numbered);
      }
    }
    return { numbered: [...numbered.values()], dealt, toldOrder };
  }

  /** Remembers numbers, or what was shown under them anew. Throws Failure workbook.day-list where another program holds the file. */
  number(entries: readonly Numbered[]): void {
    if (entries.length > 0) this.append(entries);
  }

  /** Remembers the card that was dealt. Throws Failure workbook.day-list where another program holds the file. */
  deal(number: number): void {
    this.append([{ dealt: number }]);
  }

  /** Remembers that the person was told of the order. */
  tellOrder(): void {
    this.append([{ told: "order" }]);
  }

  /** What a full disk or a closed folder doesn't take is only numbers: no reason to show no list. */
  private append(entries: readonly object[]): void {
    const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
    const { files, platform } = this.machine;
    try {
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
    const { files } = this.machine;
    const names = files.list(this.folder).filter((name) => /^day-\d{4}-\d\d-\d\d\.jsonl$/.test(name));
    for (const name of [...names].sort().slice(0, -daysKept)) removeQuietly(files, join(this.folder, name));
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

function isFirstOrSame(known: Numbered | undefined, entry: Numbered): boolean {
  return (
    known === undefined ||
    (known.contact.name === entry.contact.name && known.contact.phone === entry.contact.phone)
  );
}

type Entry =
  | { kind: "told-order" }
  | { kind: "dealt"; number: number }
  | { kind: "numbered"; numbered: Numbered };

function entryOf(line: string): Entry | null {
  const found = parsed(line);
  if (!isFields(found)) return null;
  if (found.told === "order") return { kind: "told-order" };
  if (typeof found.dealt === "number") return { kind: "dealt", number: found.dealt };
  const { number, contact, due } = found;
  if (typeof number !== "number" || !isIdentity(contact) || !isNextContact(due)) return null;
  return { kind: "numbered", numbered: { number, contact, due } };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isIdentity(value: unknown): value is ContactIdentity {
  return (
    isFields(value) &&
    typeof value.row === "number" &&
    typeof value.name === "string" &&
    (value.id === null || typeof value.id === "string") &&
    (value.phone === null || typeof value.phone === "string")
  );
}

function isNextContact(value: unknown): value is NextContact {
  if (!isFields(value)) return false;
  if (value.kind === "none") return true;
  if (value.kind === "unreadable") return typeof value.found === "string";
  const { day, time } = value;
  const timed = time === null || (typeof time === "string" && isTime(time));
  return value.kind === "set" && typeof day === "string" && isDay(day) && timed;
}
