/** A call promised for a day and a time: when its reminder is due, and what it is known by. */
import { type Day, epochDays, type Moment, minutesOf, type Time } from "../calendar/day.ts";
import { foldName } from "../contacts/same-contact.ts";
import { phoneKey } from "../typed/phone.ts";

/** A contact who was promised a call at a set time. */
export interface TimedPromise {
  readonly row: number;
  /** Its sheet, where the table stands in several. */
  readonly sheet?: string;
  readonly name: string;
  readonly phone: string | null;
  readonly owner: string | null;
  readonly day: Day;
  readonly time: Time;
}

/** A promise with what it is known by on this machine, wherever its workbook and its row are. */
export interface KnownPromise extends TimedPromise {
  /** The contact: name and phone, and which of several alike. */
  readonly contactKey: string;
  /** The contact with the moment: another moment is another promise. */
  readonly key: string;
}

/** The promises with their keys, in the order given. */
export function knownPromises(promises: readonly TimedPromise[]): KnownPromise[] {
  const contacts = new Map<string, number>();
  const moments = new Map<string, number>();
  return promises.map((promise) => {
    const who = `${foldName(promise.name)}|${phoneKey(promise.phone ?? "") ?? ""}`;
    const contactKey = numbered(who, contacts);
    return { ...promise, contactKey, key: numbered(`${who}|${promise.day}T${promise.time}`, moments) };
  });
}

function numbered(key: string, counts: Map<string, number>): string {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count === 1 ? key : `${key}|${count}`;
}

/** Whole minutes from a moment to the promise; negative once it has passed. */
export function minutesUntil({ day, time }: Pick<TimedPromise, "day" | "time">, now: Clocked): number {
  return (epochDays(day) - epochDays(now.day)) * 1440 + minutesOf(time) - minutesOf(now.time);
}

/** A moment with its time. */
export interface Clocked extends Moment {
  readonly time: Time;
}

/** Minutes for which a promise that has passed is still told. */
const toldAfter = 60;

/** The promises to be told of at a moment, by their time: those that come within `ahead` minutes or came up to an hour ago. */
export function dueReminders<Promised extends TimedPromise>(
  promises: readonly Promised[],
  now: Clocked,
  ahead: number,
): Promised[] {
  return promises
    .filter((promise) => {
      const minutes = minutesUntil(promise, now);
      return minutes <= ahead && minutes >= -toldAfter;
    })
    .sort((left, right) => minutesUntil(left, now) - minutesUntil(right, now) || left.row - right.row);
}
