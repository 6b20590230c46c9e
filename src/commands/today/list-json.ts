/** The day's list as `--json` gives it. */

import type { Language } from "../../base/language.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { firstCards } from "../../rules/deck/first-cards.ts";
import { whyFirst } from "../../words/commands/card.ts";
import type { Counted, ListedCard, ListedDay } from "../day/listed-day.ts";

/** A list that is shown. */
export type ShownList = ListedDay & {
  readonly place: string;
  /** False when the numbers of the day are lost: whoever typed one would get another client later. */
  readonly isNumbered: boolean;
  readonly limit: number | null;
  /** The manager of the settings whom the sheet does not know. */
  readonly strangeOwner?: string | null;
  /** Contacts due that are on no manager's list. */
  readonly ownerless?: Counted;
};

/** The list with its counts and the rows that are not on it. */
export function listDocument(list: ShownList, desk: Desk, language: Language): object {
  const all = list.cards.map(({ card }) => card);
  const open = all.filter((card) => !card.done);
  const cards = firstCards(list.cards, list.limit, ({ card }) => card.done);
  const { closed, doNotCall, undated, unreadable } = list;
  return {
    date: list.day,
    place: list.place,
    sheet: list.sheet,
    sheets: list.sheets,
    owner: list.owner,
    asOf: list.asOf === null ? null : `${list.day}T${list.asOf}`,
    shown: cards.length,
    counts: {
      due: open.length,
      late: open.filter((card) => card.daysLate > 0).length,
      done: all.length - open.length,
      undated: undated.count,
      unreadable: unreadable.length,
    },
    cards: cards.map((one) => ({
      ...cardDocument(one, language),
      number: list.isNumbered ? one.card.number : null,
    })),
    ...{ undated: undated.rows(), unreadable },
    timeZone: list.timeZone,
    unreadableEntries: desk.journal.unread(),
    closed: { count: closed.count, rows: closed.rows() },
    doNotCall: { count: doNotCall.count, rows: doNotCall.rows() },
    withoutManager: { count: list.ownerless?.count ?? 0, rows: list.ownerless?.rows() ?? [] },
  };
}

/** A card as JSON shows it. */
export function cardDocument({ card, complaint, place }: ListedCard, language: Language): object {
  const { number, name, phone, company, owner, nextContact, time, daysLate } = card;
  const { value, attempts, note, done, outcome, why } = card;
  return {
    ...{ number, ...place, name, phone, company, owner, nextContact, time, daysLate },
    ...{ value, attempts, note, done, outcome, why: whyFirst(language, why) },
    ...{ keptBackFor: card.hold?.to ?? null, complaint },
  };
}
