/** What the person was shown: a later log is refused when the row says something else by then. */

import { isSameNext, type NextContact } from "../../rules/contacts/contact.ts";
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
    const said = contacts.nextContact(row);
    const due = done && !isAgreed(view, row, said) ? entry.due : said;
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

/** Remembers that the list was seen, where it has a number that was not. */
export function rememberSeen(view: DayView): void {
  if (view.numbersLost !== null) return;
  if (view.isDamaged || view.numbered.some(({ number }) => !view.seen.has(number))) view.file.tellList();
}

/** True for the day that the last call of today has agreed: what waits to be written is not in the row yet. */
function isAgreed({ callsByRow }: DayView, row: number, said: NextContact): boolean {
  const last = callsByRow.get(row)?.findLast(({ outcome }) => outcome !== "skipped");
  return last !== undefined && isSameNext(last.next, said);
}
