/** What the person was shown: a later log is refused when the row says something else by then. */

import { isSameNext } from "../../rules/contacts/contact.ts";
import { saysTheSame } from "../../rules/contacts/same-contact.ts";
import type { Card } from "../../rules/deck/deck.ts";
import type { DayView } from "./day-view.ts";

/** Remembers cards as they are shown now, where they differ from what was remembered. */
export function rememberShown(view: DayView, cards: readonly Card[]): void {
  if (view.numbersLost !== null) return;
  const { contacts } = view.book;
  const known = new Map(view.numbered.map((entry) => [entry.number, entry]));
  for (const { number } of view.given) known.delete(number);
  const changed = cards.flatMap(({ done, number, row }) => {
    const entry = known.get(number);
    if (entry === undefined) return [];
    const due = done ? entry.due : contacts.nextContact(row);
    const now = contacts.described(row);
    // Rows get ids while the day's numbers stand: from then on they tell those alike apart.
    const isKnown =
      entry.contact.row === row &&
      saysTheSame(entry.contact, now) &&
      (entry.contact.id !== null || now.id === null);
    if (isKnown && isSameNext(entry.due, due)) return [];
    return [{ number, contact: contacts.index.identityOf(row), due }];
  });
  view.file.number(changed);
}
