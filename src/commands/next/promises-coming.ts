/** Tells in the open deck that the time of a promised call has come: one bell, one line, once. */
import type { Card } from "../../rules/deck/deck.ts";
import type { Meanwhile } from "../../terminal/asking/prompt.ts";
import { deckWords } from "../../words/commands/deck.ts";
import { shownName } from "../../words/shown-name.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";

/** Milliseconds between two looks at the clock. */
const every = 10_000;

/** The look at the clock while the card is open. `told`: the numbers that were told before. */
export function promisesComing(
  { environment, language, now }: Context,
  view: DayView,
  { card, told }: { readonly card: Card; readonly told: Set<number> },
): Meanwhile {
  const coming = view.cards.filter(
    ({ done, number, why }) =>
      !done && number !== card.number && why.kind === "promised" && why.time > view.now.time,
  );
  return {
    every,
    hasBell: (environment.FOLLOWUP_NO_BELL ?? "") === "",
    look: () => {
      const { day, time } = now(view.workbook.timeZone);
      if (day !== view.now.day) return [];
      const come = coming.filter(
        ({ number, why }) => why.kind === "promised" && why.time <= time && !told.has(number),
      );
      return come.map((one) => {
        told.add(one.number);
        return deckWords[language].promised(one.time ?? time, shownName(language, one));
      });
    },
  };
}
