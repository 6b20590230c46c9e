/** What the person was shown: a later log is refused when the row says something else by then. */

import { Failure } from "../../base/errors.ts";
import { DayFile } from "../../journal/store/day-file.ts";
import { isSameNext, type NextContact } from "../../rules/contacts/contact.ts";
import { saysTheSame } from "../../rules/contacts/same-contact.ts";
import type { Card } from "../../rules/deck/deck.ts";
import type { DayView } from "./day-view.ts";
import type { KeptDay } from "./kept-day.ts";

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

type SeenDay = Pick<DayView, "file" | "isDamaged" | "numbered" | "numbersLost" | "seen">;

/** Remembers which numbers of the list were shown, where one of them was not seen before. */
export function rememberSeen(
  { file, isDamaged, numbered, numbersLost, seen }: SeenDay,
  cards: readonly Card[],
): void {
  const shown = cards.map(({ number }) => number);
  if (numbersLost !== null || !(isDamaged || shown.some((number) => !seen.has(number)))) return;
  const known = new Set([...seen, ...shown]);
  file.tellList(numbered.every(({ number }) => known.has(number)) ? null : shown);
}

/** The same of cards that were read before; numbers that can't be read by now are not seen. */
export function rememberKeptSeen({ desk, now }: KeptDay, cards: readonly Card[]): void {
  const file = new DayFile(desk.journal, now.day);
  try {
    rememberSeen({ file, ...file.read(), numbersLost: null }, cards);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/** True for the day that the last call of today has agreed: what waits to be written is not in the row yet. */
function isAgreed({ callsByRow }: DayView, row: number, said: NextContact): boolean {
  const last = callsByRow.get(row)?.findLast(({ outcome }) => outcome !== "skipped");
  return last !== undefined && isSameNext(last.next, said);
}
