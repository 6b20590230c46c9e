/** What the person was shown: a later log is refused when the row says something else by then. */

import { isSameDue } from "../../book/plans/plan-call.ts";
import type { Card } from "../../rules/deck/deck.ts";
import type { DayView } from "./day-view.ts";

/** Remembers the next contacts of cards as they are shown now, where they differ from what was remembered. */
export function rememberShown(view: DayView, cards: readonly Card[]): void {
  if (view.numbersLost !== null) return;
  const known = new Map(view.numbered.map((entry) => [entry.number, entry]));
  const changed = cards.flatMap(({ number, row, id, name, phone, done }) => {
    const entry = known.get(number);
    const due = view.book.contacts.nextContact(row);
    if (done || entry === undefined || (isSameDue(entry.due, due) && entry.contact.row === row)) return [];
    return [{ number, contact: { row, id, name, phone }, due }];
  });
  view.file.number(changed);
}
