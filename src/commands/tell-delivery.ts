/** Tells what a command has delivered besides its own work. */
import type { Delivery } from "../journal/delivery.ts";
import type { Entry } from "../journal/entries.ts";
import { styled } from "../terminal/output.ts";
import { deliveryWords } from "../words/delivery.ts";
import { tell } from "../words/problems/problems.ts";
import type { Context } from "./context.ts";

/** Says on stderr what a command has delivered besides its own work, and what still waits. */
export function tellDelivery({ json, language, output }: Context, delivery: Delivery): void {
  if (json) return;
  const words = deliveryWords[language];
  const say = (entries: readonly Entry[], sentence: (count: number) => string, bad = false) => {
    if (entries.length > 0) output.aside([styled(bad ? "warning" : "quiet", sentence(entries.length))]);
  };
  say(delivery.written, words.written);
  say(delivery.putBack, words.putBack, true);
  say(delivery.undone, words.undone);
  say(delivery.conflicts, words.conflicts, true);
  const { waiting } = delivery;
  if (waiting !== null) {
    const { message } = tell(waiting.why, language);
    say(waiting.entries, (count) => words.waiting(count, message), true);
  }
}
