/** The top card of a list that was read before, while the workbook is out of reach: shown alone, to be recorded with `log`. */
import { DayFile } from "../../journal/store/day-file.ts";
import { cardAfter, cardToDeal } from "../../rules/deck/dealt.ts";
import { cardsLeft } from "../../rules/deck/deck.ts";
import { lookOf } from "../../terminal/look.ts";
import { type Line, styled } from "../../terminal/output.ts";
import { cardLines } from "../../terminal/screens/card.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import type { Context } from "../context.ts";
import { type KeptDay, readOrKept } from "../day/kept-day.ts";
import type { OwnerMeant } from "../day/owner.ts";
import { cardDocument } from "../today/list-json.ts";
import { type Deal, deal } from "./deal.ts";

/** Deals a card; while the workbook is out of reach, gives the list as it was last read. */
export function dealOrKept(context: Context, owner: OwnerMeant | null): Promise<Deal | KeptDay> {
  return readOrKept(context, owner, (workbook) => deal(context, owner, workbook));
}

/** Deals the card, so that `log` without a name is about it, and shows it. */
export function tellKeptCard(context: Context, { desk, list, notice, now }: KeptDay): void {
  const { language, output } = context;
  const cards = list.cards.map(({ card }) => card);
  const file = new DayFile(desk.journal, list.day);
  const { dealt } = file.read();
  const card = cardToDeal(cards, dealt, now.time);
  const listed = list.cards.find((one) => one.card === card);
  const left = Math.max(0, cardsLeft(cards) - (card === null ? 0 : 1));
  if (card !== null && dealt !== card.number) file.deal(card.number);
  if (context.json) {
    const told = listed === undefined ? null : cardDocument(listed, language);
    output.json({
      card: told === null ? null : { ...told, handedOver: null, manner: null },
      ...{ left, cardsLeft: left, keptBack: list.keptBack, undated: list.undated.count },
      ...{ owner: list.owner, asOf: `${list.day}T${list.asOf}` },
    });
    return;
  }
  for (const line of notice) output.line([styled("warning", line)]);
  output.line();
  const words = nextWords[language];
  if (card === null || listed === undefined) {
    output.line(cards.length === 0 ? words.nobody : words.empty);
    return;
  }
  const following = cardAfter(cards, card, now.time);
  const { complaint } = listed;
  const screen = { card, following, left, calls: [], today: list.day, complaint };
  const lines: Line[] = [...cardLines(screen, lookOf(output, language)), ""];
  for (const line of [...lines, ...words.howToLog.map((text): Line => [styled("key", text)])])
    output.line(line);
}
