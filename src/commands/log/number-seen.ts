/** A number is a contact's only for those who saw it there: yesterday's list, still on the screen, is not today's. */
import { Failure } from "../../base/errors.ts";
import { candidateOf, somebody } from "../../book/everybody.ts";
import { findAgain } from "../../rules/contacts/find-again.ts";
import { whoOf } from "../../rules/contacts/who.ts";
import type { DayView } from "../day/day-view.ts";
import type { Meant } from "./meant-contact.ts";

/**
 * Throws Failure conflict.other-list where these words are a number that nobody has seen today and that meant somebody
 * else on the last list that was seen, or may have, because what was remembered of today is damaged.
 */
export function verifyNumberSeen(view: DayView, text: string, { contact }: Meant): void {
  const who = whoOf(text, (number) => view.numbered.some((one) => one.number === number));
  if (who.kind !== "number" || view.seen.has(who.number)) return;
  const { contacts } = view.book;
  const now = candidateOf(contacts, contact);
  const { number } = who;
  if (view.isDamaged)
    throw new Failure("conflict.other-list", { number, before: null, now: toldName(now), candidates: [now] });
  const before = view.file.seenBefore(number);
  if (before === null) return;
  const found = findAgain(before.numbered.contact, contacts.index);
  const row = found.kind === "one" ? found.contact.row : null;
  if (row === contact.row) return;
  throw new Failure("conflict.other-list", {
    number,
    before: { day: before.day, name: toldName(before.numbered.contact) },
    now: toldName(now),
    candidates: [...(row === null ? [] : [candidateOf(contacts, somebody(contacts, row))]), now],
  });
}

function toldName({ name, phone }: { readonly name: string; readonly phone: string | null }): string {
  return name === "" ? (phone ?? "") : name;
}
