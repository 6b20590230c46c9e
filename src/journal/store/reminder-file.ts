/**
 * What this machine has told of promised calls, and how the promises stood when they were last seen. Reminders of every
 * workbook are kept in one file of the state folder, so that moving a workbook tells nothing twice. Losing it costs only
 * a reminder that comes again.
 */
import { join } from "node:path";
import { type Machine, systemCode } from "../../files/file-system.ts";
import { putFile, readWhole } from "../../files/whole.ts";
import { isFields, textOf } from "../../records/fields.ts";
import { addDays } from "../../rules/calendar/date.ts";
import {
  type Day,
  isDay,
  isTime,
  type Moment,
  momentFromText,
  momentText,
} from "../../rules/calendar/day.ts";
import type { TimedPromise } from "../../rules/reminders/timed-promise.ts";
import { type Lock, tryLock } from "./lock.ts";
import { processesHere } from "./processes.ts";

/** The promises of a workbook as they were last seen. */
export interface SeenPromises {
  readonly identity: string;
  readonly at: Moment;
  readonly promises: readonly TimedPromise[];
}

/** A promise as it was last put into a calendar. */
export interface InCalendar {
  readonly at: Moment;
  /** How often it was moved since it was first put there. */
  readonly sequence: number;
}

/** Everything that is remembered. */
export interface ReminderMemory {
  /** What was told, by its key, with the day on which that was. */
  readonly told: ReadonlyMap<string, Day>;
  readonly seen: readonly SeenPromises[];
  /** By the key of the contact. */
  readonly calendar: ReadonlyMap<string, InCalendar>;
}

/** Days after which what was told or seen is forgotten. */
const daysKept = 60;

/** The file of one machine. */
export class ReminderFile {
  readonly #state: string;
  readonly #machine: Machine;

  constructor(state: string, machine: Machine) {
    this.#state = state;
    this.#machine = machine;
  }

  get #path(): string {
    return join(this.#state, "reminders.json");
  }

  /** The lock under which reminders are told; "held" when another one is telling them now, null where there can't be any. */
  lock(): Lock | "held" | null {
    try {
      this.#machine.files.makeFolder(this.#state);
      return tryLock(this.#state, "reminders", this.#machine, processesHere()) ?? "held";
    } catch (error) {
      if (systemCode(error) === null) throw error;
      return null;
    }
  }

  /** What is remembered; nothing where there is no file, or it can't be read. */
  read(): ReminderMemory {
    try {
      return memoryOf(JSON.parse(readWhole(this.#machine.files, this.#path).bytes.toString("utf8")));
    } catch (error) {
      if (systemCode(error) === null && !(error instanceof SyntaxError)) throw error;
      return { told: new Map(), seen: [], calendar: new Map() };
    }
  }

  /** Remembers. The system's code when that was not possible, else null. */
  write({ calendar, seen, told }: ReminderMemory, today: Day): string | null {
    const oldest = addDays(today, -daysKept);
    const document = {
      told: Object.fromEntries([...told].filter(([, day]) => day >= oldest)),
      seen: seen
        .filter(({ at }) => at.day >= oldest)
        .map(({ at, identity, promises }) => ({ identity, at: momentText(at), promises })),
      calendar: Object.fromEntries(
        [...calendar]
          .filter(([, { at }]) => at.day >= oldest)
          .map(([key, { at, sequence }]) => [key, { at: momentText(at), sequence }]),
      ),
    };
    try {
      this.#machine.files.makeFolder(this.#state);
      putFile(this.#machine, this.#path, Buffer.from(JSON.stringify(document)));
      return null;
    } catch (error) {
      const code = systemCode(error);
      if (code === null) throw error;
      return code;
    }
  }
}

function memoryOf(value: unknown): ReminderMemory {
  const fields = isFields(value) ? value : {};
  const told = Object.entries(isFields(fields.told) ? fields.told : {}).flatMap(
    ([key, day]): [string, Day][] => (typeof day === "string" && isDay(day) ? [[key, day]] : []),
  );
  const calendar = Object.entries(isFields(fields.calendar) ? fields.calendar : {}).flatMap(
    ([key, kept]): [string, InCalendar][] => {
      if (!isFields(kept) || typeof kept.sequence !== "number") return [];
      const at = momentFromText(textOf(kept.at) ?? "");
      return at === null ? [] : [[key, { at, sequence: kept.sequence }]];
    },
  );
  const seen = Array.isArray(fields.seen) ? fields.seen.flatMap(seenOf) : [];
  return { told: new Map(told), seen, calendar: new Map(calendar) };
}

function seenOf(value: unknown): SeenPromises[] {
  if (!isFields(value) || !Array.isArray(value.promises)) return [];
  const identity = textOf(value.identity);
  const at = momentFromText(textOf(value.at) ?? "");
  if (identity === null || at === null) return [];
  return [{ identity, at, promises: value.promises.flatMap(promiseOf) }];
}

function promiseOf(value: unknown): TimedPromise[] {
  if (!isFields(value) || typeof value.row !== "number" || typeof value.name !== "string") return [];
  const { day, name, row, sheet, time } = value;
  if (typeof day !== "string" || !isDay(day) || typeof time !== "string" || !isTime(time)) return [];
  const known = { row, name, phone: textOf(value.phone), owner: textOf(value.owner), day, time };
  return [typeof sheet === "string" ? { ...known, sheet } : known];
}
