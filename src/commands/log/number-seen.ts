/** A number is a contact's only for those who saw it there: yesterday's list, still on the screen, is not today's. */
import { Failure } from "../../base/errors.ts";
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
  const { company, name: nameNow, phone: phoneNow, row } = contact;
  const now = { ...contacts.place(row), name: nameNow, phone: phoneNow, company };
  const told = { number: who.number, candidates: [{ ...now, number: null }] };
  if (view.isDamaged) throw new Failure("conflict.other-list", { ...told, before: null });
  const before = view.file.seenBefore(who.number);
  if (before === null) return;
  const found = findAgain(before.numbered.contact, contacts.index);
  if (found.kind === "one" && found.contact.row === row) return;
  const { name, phone } = before.numbered.contact;
  throw new Failure("conflict.other-list", {
    ...told,
    before: { day: before.day, name: name === "" ? (phone ?? "") : name },
  });
}
