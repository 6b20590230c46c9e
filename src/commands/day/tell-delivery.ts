/** Tells what a command has delivered besides its own work. */

import type { Language } from "../../base/language.ts";
import type { Delivery } from "../../journal/delivery/delivery.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import { isUnwritable } from "../../journal/story/conflicts.ts";
import type { Entry } from "../../journal/story/entries.ts";
import { isCallGone, isComplaintGone, isContactGone } from "../../journal/story/gone.ts";
import { type Line, styled } from "../../terminal/output.ts";
import { type Delivered, deliveryWords } from "../../words/upkeep/delivery.ts";
import type { Context } from "../context.ts";

/** Says on stderr what a command has delivered besides its own work, and what still waits. */
export async function tellDelivery({ json, language, output }: Context, delivery: Delivery): Promise<void> {
  if (json) return;
  for (const line of await deliveryLines(delivery, language)) output.aside(line);
}

/** True for what was written and has gone from the workbook. */
function hasGone(entry: Entry): boolean {
  return isCallGone(entry) || isComplaintGone(entry) || isContactGone(entry);
}

/** What waits for the person's decision since an earlier delivery, without what has gone from the workbook. */
export function undecidedBefore({ journal }: Desk, { conflicts }: Delivery): readonly Entry[] {
  const told = new Set(conflicts.map(({ id }) => id));
  return journal.open().filter((entry) => {
    return entry.state === "conflict" && !told.has(entry.id) && !hasGone(entry);
  });
}

/** Says on stderr that outcomes still wait for the person's decision. Nothing with --json. */
export async function tellUndecided(context: Context, conflicts: readonly Entry[]): Promise<void> {
  const nothing = { written: [], putBack: [], undone: [], pending: [], waiting: null, changed: false };
  await tellDelivery(context, { ...nothing, conflicts });
}

/** What was delivered and what still waits, a line each; none when there is nothing to say. */
export async function deliveryLines(delivery: Delivery, language: Language): Promise<readonly Line[]> {
  const words = deliveryWords[language];
  const lines: Line[] = [];
  const say = (
    entries: readonly Entry[],
    sentence: (count: number, of: Delivered) => string,
    bad = false,
  ): void => {
    if (entries.length === 0) return;
    lines.push([styled(bad ? "warning" : "quiet", sentence(entries.length, whatThese(entries)))]);
  };
  say(delivery.written, words.written);
  say(delivery.putBack, words.putBack, true);
  // What was taken back before it ever got there was undone nowhere.
  say(
    delivery.undone.filter(({ arrival }) => arrival !== null),
    words.undone,
  );
  say(delivery.conflicts.filter(isCallGone), words.deleted, true);
  say(delivery.conflicts.filter(isComplaintGone), words.complaintsGone, true);
  say(delivery.conflicts.filter(isContactGone), words.contactsGone, true);
  const standing = delivery.conflicts.filter((entry) => !hasGone(entry));
  say(
    standing.filter((entry) => !isUnwritable(entry)),
    words.conflicts,
    true,
  );
  say(standing.filter(isUnwritable), words.unwritable, true);
  const { waiting } = delivery;
  if (waiting !== null) {
    const { tell } = await import("../../words/problems/problems.ts");
    const { message } = tell(waiting.why, language);
    say(waiting.entries, (count, of) => words.waiting(count, message, of), true);
  }
  return lines;
}

function whatThese(entries: readonly Entry[]): Delivered {
  if (entries.every((entry) => callIn(entry) !== null)) return "outcomes";
  return entries.every(({ kind }) => kind === "contact") ? "contacts" : "entries";
}
