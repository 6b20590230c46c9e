/** The order of the day: published, the same for everyone, chosen by nobody's sympathy. */
import { daysBetween } from "../calendar/date.ts";
import type { Day, Time } from "../calendar/day.ts";
import type { KeptBackWhy } from "../team/kept-back.ts";
import type { Outcome } from "./outcome.ts";

/** What the order looks at. */
export interface Due {
  readonly row: number;
  readonly day: Day;
  readonly time: Time | null;
  readonly value: number | null;
  readonly attempts: number | null;
}

/** Why a card stands where it stands. */
export type Why =
  | { readonly kind: "promised"; readonly time: Time }
  | { readonly kind: "late"; readonly days: number }
  | { readonly kind: "today" };

/** A due contact with its place in the order of the day. null: the sheet has no such column, or the cell is empty. */
export interface Card {
  readonly number: number;
  readonly row: number;
  readonly id: string | null;
  readonly name: string;
  readonly phone: string | null;
  readonly company: string | null;
  readonly owner: string | null;
  /** The next contact that puts it on today's list; of a done card, the one it had. */
  readonly nextContact: Day;
  readonly time: Time | null;
  readonly daysLate: number;
  readonly value: number | null;
  readonly attempts: number | null;
  readonly note: string | null;
  readonly done: boolean;
  readonly outcome: Outcome | null;
  /** Its place among the cards put to the end today, from 1; null when it was not skipped. */
  readonly skipped: number | null;
  readonly why: Why;
  /** Undefined for a card that nobody keeps back. */
  readonly hold?: Hold | undefined;
}

/** A card that its own manager is not to be dealt. */
export interface Hold {
  /** Not dealt from this deck; dealt to the mentor whose deck it is; or dealt with a warning, from everybody's deck. */
  readonly kind: "back" | "mentor" | "told";
  readonly why: KeptBackWhy;
  /** Its own manager. */
  readonly from: string | null;
  /** The mentor who is dealt it instead; null: nobody is. */
  readonly to: string | null;
}

/** True when a next contact is on today's list. */
export function isDue(day: Day, today: Day): boolean {
  return day <= today;
}

/**
 * The order of due contacts: calls promised for a set time today, by that time; then the most days late; then the
 * greater value; then fewer attempts; then the row. Total: two contacts of different rows are never equal.
 */
export function compareDue(today: Day): (left: Due, right: Due) => number {
  return (left, right) =>
    comparePromised(left, right, today) ||
    compareText(left.day, right.day) ||
    (right.value ?? 0) - (left.value ?? 0) ||
    (left.attempts ?? 0) - (right.attempts ?? 0) ||
    left.row - right.row;
}

function comparePromised(left: Due, right: Due, today: Day): number {
  const leftTime = left.day === today ? left.time : null;
  const rightTime = right.day === today ? right.time : null;
  if (leftTime === null || rightTime === null) return Number(leftTime === null) - Number(rightTime === null);
  return compareText(leftTime, rightTime);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** Why a contact with this next contact is on today's list. */
export function whyDue(day: Day, time: Time | null, today: Day): Why {
  if (day < today) return { kind: "late", days: daysBetween(day, today) };
  return time === null ? { kind: "today" } : { kind: "promised", time };
}

/**
 * The card to deal now; null when all are done. First the ones promised for a time that has come, by that time; then the
 * others by number; then the skipped ones in the order they were put to the end; last, calls promised for later today.
 */
export function topCard(cards: readonly Card[], now: Time): Card | null {
  let top: Card | null = null;
  for (const card of cards) {
    if (isDealt(card) && (top === null || compareDealt(card, top, now) < 0)) top = card;
  }
  return top;
}

function compareDealt(left: Card, right: Card, now: Time): number {
  const turn = turnOf(left, now);
  return (
    turn - turnOf(right, now) ||
    (turn === 1 ? Number(isMentors(right)) - Number(isMentors(left)) : 0) ||
    (turn === 2 ? (left.skipped ?? 0) - (right.skipped ?? 0) : 0) ||
    (turn === 1 ? 0 : compareText(left.time ?? "", right.time ?? "")) ||
    left.number - right.number
  );
}

/** True for a card of another manager that is dealt to their mentor: after promised times, before the rest. */
function isMentors({ hold }: Card): boolean {
  return hold?.kind === "mentor";
}

function isDealt({ done, hold }: Card): boolean {
  return !done && hold?.kind !== "back";
}

/** The open cards in the order in which they would be dealt, those kept back among them. */
export function inDealtOrder(cards: readonly Card[], now: Time): Card[] {
  return cards.filter(({ done }) => !done).sort((left, right) => compareDealt(left, right, now));
}

/** True for a card promised for a time still to come. */
export function isForLater(card: Card, now: Time): boolean {
  return turnOf(card, now) === 3;
}

function turnOf(card: Card, now: Time): number {
  const promised = card.why.kind === "promised" ? card.why.time : null;
  if (promised !== null && promised > now) return 3;
  if (card.skipped !== null) return 2;
  return promised === null ? 1 : 0;
}

/** How many cards are left to call. */
export function cardsLeft(cards: readonly Card[]): number {
  return cards.filter(isDealt).length;
}
