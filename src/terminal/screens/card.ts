/** One card as lines of text: everything one needs to know before the call, and nothing else. */

import type { RecordedCall } from "../../records/call/call.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { type Ahead, aheadOf } from "../../rules/deck/ahead.ts";
import type { Card } from "../../rules/deck/deck.ts";
import type { HandedOver } from "../../rules/team/hand-offs.ts";
import { isTalk } from "../../rules/team/history.ts";
import { cardWords, holdText, whyFirst } from "../../words/commands/card.ts";
import { axisDate, fullMoment } from "../../words/dates.ts";
import { mannerText as inWords } from "../../words/manners.ts";
import { amountText } from "../../words/numbers.ts";
import { shownName } from "../../words/shown-name.ts";
import { flow } from "../flow.ts";
import { harmless, oneLine } from "../harmless.ts";
import type { Look } from "../look.ts";
import { type Line, styled } from "../output.ts";
import { padEnd, widthOf, wrap } from "../width.ts";
import { callTexts, movedTexts } from "./past-calls.ts";

/** What a card's screen is drawn from. */
export interface CardScreen {
  readonly card: Card;
  readonly today: Day;
  /** The card that would come next; null when this is the last one. */
  readonly following: Card | null;
  /** How many cards are left after this one. */
  readonly left: number;
  /** Earlier calls with this contact, in the order of the sheet. */
  readonly calls: readonly RecordedCall[];
  /** True when the card's day was agreed in a talk. */
  readonly isPromised?: boolean;
  /** Who gave the client and what was promised, until the client is called; null when nobody did. */
  readonly handedOver?: HandedOver | null;
  /** An open complaint of the client. */
  readonly complaint?: string | null;
}

/** How much of the past is shown: calls, lines of notes. */
interface Past {
  readonly calls: number;
  readonly notes: number;
}

/** The columns that the widest label beside a note may take. */
const labelRoom = 20;

/** The most first; less of it where a terminal is low. */
const pasts: readonly Past[] = [
  { calls: 3, notes: 4 },
  { calls: 2, notes: 2 },
  { calls: 1, notes: 1 },
  { calls: 1, notes: 0 },
  { calls: 0, notes: 0 },
];

/** The card, top to bottom; in at most so many lines as there is `room` for, as far as the past can be left out. */
export function cardLines(screen: CardScreen, look: Look, room = Number.POSITIVE_INFINITY): Line[] {
  let lines: Line[] = [];
  for (const past of pasts) {
    lines = linesWith(screen, look, past);
    if (lines.length <= room) break;
  }
  return lines;
}

function linesWith(screen: CardScreen, look: Look, past: Past): Line[] {
  const { card, left } = screen;
  const words = cardWords(look.language);
  const head = flow([words.title(card.number), words.left(left)], look.width);
  const name = wrap(oneLine(shownName(look.language, card)), widthOr(look));
  const lines: Line[] = head.map((text): Line => [styled("quiet", text)]);
  lines.push("", ...name.map((text): Line => [styled("strong", text)]));
  // Without a name the phone may stand in its place.
  const isName = card.phone !== null && oneLine(card.phone) === oneLine(card.name);
  if (card.phone !== null && !isName) lines.push([styled("key", oneLine(card.phone))]);
  if (card.company !== null && oneLine(card.company) !== oneLine(card.name))
    lines.push(...wrap(oneLine(card.company), widthOr(look)));
  lines.push("", ...labelled(facts(screen, look, past), look));
  return lines;
}

/** A label with what stands beside it, a line each. */
export interface Fact {
  readonly label: string;
  readonly texts: readonly string[];
  readonly warning?: boolean;
}

function facts(screen: CardScreen, look: Look, past: Past): Fact[] {
  const { card } = screen;
  const { labels } = cardWords(look.language);
  const one = (label: string, text: string | null): Fact => ({ label, texts: text === null ? [] : [text] });
  return [
    { ...one(labels.why, whyText(screen, look)), warning: card.why.kind === "late" },
    one(screen.isPromised === true ? labels.promised : labels.due, dueText(card, look)),
    one(labels.stake, card.value === null ? null : amountText(card.value, look.language)),
    one(labels.attempts, card.attempts === null ? null : String(card.attempts)),
    one(labels.owner, card.owner),
    one(labels.client, mannerText(screen, look)),
    one(labels.handedOver, handedOverText(screen, look)),
    { ...one(labels.complaint, complaintText(screen, look)), warning: true },
    { label: labels.notes, texts: noteTexts(card.note, look, past.notes) },
    { label: labels.noCall, texts: past.calls === 0 ? [] : movedTexts(screen, look) },
    { label: labels.calls, texts: callTexts(screen, look, past.calls) },
  ].filter(({ texts }) => texts.length > 0);
}

function whyText({ card, following }: CardScreen, look: Look): string {
  const words = cardWords(look.language);
  const pieces = [whyFirst(look.language, card.why)];
  const ahead: Ahead | null = following === null ? null : aheadOf(card, following);
  if (card.hold !== undefined) pieces.push(holdText(look.language, card.hold));
  if (card.skipped !== null) pieces.push(words.skipped);
  else if (ahead !== null) pieces.push(words.ahead[ahead]);
  return pieces.join(", ");
}

/** How a difficult client was in their last talk. */
function mannerText({ calls }: CardScreen, look: Look): string | null {
  const last = lastTalk(calls);
  if (last === null || last.manner === null) return null;
  const on = last.at === null ? null : axisDate(last.at.day, look.language);
  return cardWords(look.language).wasManner(inWords(oneLine(last.manner), look.language), on);
}

/** The last talk among calls in their order; null when there was none. */
export function lastTalk(calls: readonly RecordedCall[]): RecordedCall | null {
  return calls.findLast(({ outcome }) => outcome !== null && isTalk(outcome)) ?? null;
}

function handedOverText({ handedOver }: CardScreen, look: Look): string | null {
  if (handedOver == null) return null;
  const { by, on, promised } = handedOver;
  return cardWords(look.language).handedOver(by, axisDate(on, look.language), oneLine(promised ?? ""));
}

function complaintText({ complaint }: CardScreen, look: Look): string | null {
  return complaint == null ? null : cardWords(look.language).quote(oneLine(complaint));
}

/** The day that has come, unless "today" or the time has said it already. */
function dueText({ nextContact, time, why }: Card, look: Look): string | null {
  return why.kind === "late" ? fullMoment({ day: nextContact, time }, look.language) : null;
}

function noteTexts(note: string | null, look: Look, shown: number): string[] {
  const lines = harmless(note ?? "")
    .split("\n")
    .map(oneLine)
    .filter((line) => line !== "");
  if (look.width === null || lines.length <= shown) return lines;
  const hidden = lines.slice(shown);
  const more = cardWords(look.language).moreLines(hidden.length);
  // One line of the note takes no more room than the word that it is left out.
  const [only = ""] = hidden;
  if (hidden.length === 1 && widthOf(only) <= look.width - labelRoom) return lines;
  return [...lines.slice(0, shown), more];
}

/** Facts under one another, their labels in a column of their own. */
export function labelled(all: readonly Fact[], look: Look): Line[] {
  const labelWidth = all.reduce((most, { label }) => Math.max(most, widthOf(label)), 0) + 2;
  const room = Math.max(20, widthOr(look) - labelWidth);
  return all.flatMap(({ label, texts, warning }) => {
    const lines = texts.flatMap((text) => wrap(oneLine(text), room));
    return lines.map((text, index): Line => {
      const head = styled("quiet", padEnd(index === 0 ? label : "", labelWidth));
      return [head, warning === true ? styled("warning", text) : text];
    });
  });
}

function widthOr(look: Look): number {
  return look.width ?? Number.POSITIVE_INFINITY;
}
