/** What is known of promised calls now: from the workbook, or as they were last seen. */
import type { Failure } from "../../base/errors.ts";
import { thisMachine } from "../../files/disk.ts";
import { exists } from "../../files/whole.ts";
import type { ReminderMemory, SeenPromises } from "../../journal/store/reminder-file.ts";
import type { Clocked, TimedPromise } from "../../rules/reminders/timed-promise.ts";
import type { Context } from "../context.ts";
import { namedBy, type OwnerMeant } from "../day/owner.ts";
import { lastSeen, type Morning, type Promises, type Unread } from "./promises.ts";

/** What is known of the promises now, from the workbook or from before. */
export interface Known {
  readonly now: Clocked;
  readonly identity: string | null;
  readonly promises: readonly TimedPromise[];
  /** The manager whose they are; null for everybody's. */
  readonly owner: string | null;
  readonly morning: Morning | null;
  /** When they were seen; null: just now. */
  readonly asOf: SeenPromises["at"] | null;
  readonly why: Failure | null;
  said(promise: TimedPromise): Promise<string | null>;
}

/** What the workbook says now. */
export function knownNow({ identity, morning, now, own, owner, said }: Promises): Known {
  return { now, identity, promises: own, owner, morning, asOf: null, why: null, said };
}

/** What was last seen of a workbook that can't be read. */
export async function knownBefore(
  context: Context,
  { seen }: ReminderMemory,
  unread: Unread,
  { name }: OwnerMeant,
): Promise<Known> {
  const last = await lastSeen(context, seen, unread);
  const all = last?.promises ?? [];
  const isNamed = namedBy(
    name ?? "",
    all.map(({ owner }) => owner),
  );
  const own = name === null ? all : all.filter(({ owner }) => isNamed(owner));
  // A table without owners is everybody's, as it is when it can be read.
  const promises = own.length === 0 && all.every(({ owner }) => owner === null) ? all : own;
  const { identity, now, why } = unread;
  const asOf = last?.at ?? null;
  return { now, identity, promises, owner: name, morning: null, asOf, why, said: async () => null };
}

/** What is remembered of the promises of every workbook; of one that was moved only under its present name. */
export function seenNow(seen: readonly SeenPromises[], { all, identity, now }: Promises): SeenPromises[] {
  const others = seen.filter((one) => one.identity !== identity && !isGone(one.identity));
  return [...others, { identity, at: { day: now.day, time: now.time }, promises: all }];
}

/** A spreadsheet on the network has no path that could be gone. */
export function isGone(identity: string): boolean {
  return /[/\\]/.test(identity) && !exists(identity, thisMachine);
}
