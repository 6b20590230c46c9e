/** The numbers of one day, and the card dealt last, kept on this machine so that they stay the same until midnight. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { systemCode } from "../../files/file-system.ts";
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

  constructor(folder: string, day: Day) {
    this.folder = folder;
    this.day = day;
  }

  private get path(): string {
    return join(this.folder, `day-${this.day}.jsonl`);
  }

  /** What is remembered; nothing without a file. */
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

  /** Remembers numbers, or what was shown under them anew. */
  number(entries: readonly Numbered[]): void {
    if (entries.length > 0) this.append(entries);
  }

  /** Remembers the card that was dealt. */
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
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      this.removeOld();
      appendFileSync(this.path, `\n${text}`, { mode: 0o600 });
    } catch (error) {
      if (systemCode(error) === null) throw error;
    }
  }

  private removeOld(): void {
    const names = readdirSync(this.folder).filter((name) => /^day-\d{4}-\d\d-\d\d\.jsonl$/.test(name));
    for (const name of names.sort().slice(0, -daysKept)) unlinkSync(join(this.folder, name));
  }

  private lines(): string[] {
    try {
      return readFileSync(this.path).toString("utf8").split("\n");
    } catch {
      return [];
    }
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
