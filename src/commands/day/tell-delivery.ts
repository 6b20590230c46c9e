/** Tells what a command has delivered besides its own work. */

import type { Language } from "../../base/language.ts";
import type { Delivery } from "../../journal/delivery/delivery.ts";
import type { Entry } from "../../journal/story/entries.ts";
import { type Line, styled } from "../../terminal/output.ts";
import { deliveryWords } from "../../words/upkeep/delivery.ts";
import type { Context } from "../context.ts";

/** Says on stderr what a command has delivered besides its own work, and what still waits. */
export async function tellDelivery({ json, language, output }: Context, delivery: Delivery): Promise<void> {
  if (json) return;
  for (const line of await deliveryLines(delivery, language)) output.aside(line);
}

/** What was delivered and what still waits, a line each; none when there is nothing to say. */
export async function deliveryLines(delivery: Delivery, language: Language): Promise<readonly Line[]> {
  const words = deliveryWords[language];
  const lines: Line[] = [];
  const say = (entries: readonly Entry[], sentence: (count: number) => string, bad = false): void => {
    if (entries.length > 0) lines.push([styled(bad ? "warning" : "quiet", sentence(entries.length))]);
  };
  say(delivery.written, words.written);
  say(delivery.putBack, words.putBack, true);
  say(delivery.undone, words.undone);
  const isDeleted = ({ obstacle }: Entry): boolean => obstacle?.code === "conflict.row-deleted";
  say(delivery.conflicts.filter(isDeleted), words.deleted, true);
  say(
    delivery.conflicts.filter((entry) => !isDeleted(entry)),
    words.conflicts,
    true,
  );
  const { waiting } = delivery;
  if (waiting !== null) {
    const { tell } = await import("../../words/problems/problems.ts");
    const { message } = tell(waiting.why, language);
    say(waiting.entries, (count) => words.waiting(count, message), true);
  }
  return lines;
}
