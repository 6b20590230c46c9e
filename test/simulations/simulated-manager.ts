/** A made-up manager who works through a made-up list, day after day, honestly or not; the same seed gives the same days. */
import { addDays, weekday } from "../../src/rules/calendar/date.ts";
import { type Day, type Moment, timeOf } from "../../src/rules/calendar/day.ts";
import { addWorkingDays, onWorkingDay } from "../../src/rules/calendar/working-days.ts";
import type { Outcome } from "../../src/rules/deck/outcome.ts";
import { cardsBefore } from "../../src/rules/team/cards-before.ts";
import type { CallFacts, ContactFacts, TeamHistory } from "../../src/rules/team/history.ts";
import { seeded } from "../support/seeded.ts";

/** How a manager chooses the next card, and writes the calls down. */
export interface Manners {
  /** Calls a day. */
  readonly perDay: number;
  /** The share of calls from clients who rang by themselves. */
  readonly rang?: number;
  /** The share of cards put to the end of the day with a reason. */
  readonly skips?: number;
  /** The share of cards left till some calls later. */
  readonly setAside?: number;
  /** Calls written down together; 1: each at once. "evening": the whole day. */
  readonly blocks?: number | "evening";
  readonly chooses?: "in-order" | "at-random" | "by-sympathy";
  /** Clients who are left for last, or not called on four days of five: all of them on the same days, or each by chance. */
  readonly avoids?: Avoided;
  readonly how?: How;
  /** The share of clients who are unpleasant; 0.2 unless told. */
  readonly unpleasant?: number;
  /** Cards due each morning over the calls of a day; 2 unless told. Below 1 the list is done every day. */
  readonly load?: number;
}

/** How clients are avoided. */
export type How = "for-last" | "four-days-of-five" | "each-on-four-days-of-five";

/** Whom a manager avoids. */
export type Avoided = "difficult" | "refused-before" | "high-value" | "called-in-vain";

interface Client {
  readonly row: number;
  readonly name: string;
  readonly value: number;
  readonly isUnpleasant: boolean;
  readonly sympathy: number;
  next: Day | null;
  attempts: number;
  hasRefused: boolean;
  lastInVain: boolean;
  isClosed: boolean;
}

interface DealtCard {
  readonly client: Client;
  readonly row: number;
  readonly manager: string;
  readonly isForLater: false;
  readonly isKeptBack: false;
  isSkipped: boolean;
  /** True on a day on which this client is not called, though due. */
  readonly isAvoided: boolean;
  /** Calls of the day from which a card left till later is taken up. */
  waitsUntil: number;
}

const week = { workingDays: [1, 2, 3, 4, 5], daysOff: [] };
const ladder = [1, 2, 4, 7];
const highValue = 5000;
const first: Day = "2026-01-05";

/** Working days before the recording begins: it finds the list as this manager has left it. */
const daysBefore = 20;

/** A manager at work; `workDay` adds a day to their history. */
export class SimulatedManager {
  today: Day = first;
  readonly calls: CallFacts[] = [];
  readonly #clients: Client[] = [];
  readonly #random: () => number;
  readonly #manners: Manners;

  constructor(manners: Manners, seed: number) {
    this.#manners = manners;
    this.#random = seeded(seed);
    for (let day = 0; day < daysBefore; day += 1) this.workDay();
    this.calls.length = 0;
  }

  /** The workbook as it stands. */
  history(): TeamHistory {
    const contacts = this.#clients.map(
      ({ row, name, value, next, isClosed }): ContactFacts => ({
        ...{ row, name, phone: null, owner: "M", value, closed: isClosed, renewal: null },
        next: next === null ? { kind: "none" } : { kind: "set", day: next, time: null },
      }),
    );
    return { calls: this.calls, contacts, team: [], complaints: [], hasOwners: true };
  }

  /** Works through today's list, then sleeps until the next working day. */
  workDay(): void {
    const { perDay, load = 2 } = this.#manners;
    const wanted = Math.round(perDay * load * this.#between(0.85, 1.15));
    const due = this.#clients.filter(({ next }) => next !== null && next <= this.today);
    while (due.length < wanted) due.push(this.#newClient());
    const open = due
      .sort((left, right) => compareDue(left, right))
      .map((client): DealtCard => {
        const facts = {
          client,
          row: client.row,
          manager: "m",
          isForLater: false,
          isKeptBack: false,
        } as const;
        return { ...facts, isSkipped: false, isAvoided: this.#avoids(client), waitsUntil: 0 };
      });
    const target = Math.max(1, Math.round(perDay * this.#between(0.75, 1.25)));
    for (let count = 0; count < target && open.length > 0; ) {
      const card = this.#choose(open, count);
      if (card === null) break;
      if (!card.isSkipped && this.#random() < (this.#manners.skips ?? 0)) {
        this.#record(card, count, "skipped", open);
        card.isSkipped = true;
        open.push(...open.splice(open.indexOf(card), 1));
        continue;
      }
      this.#call(card, count, open);
      open.splice(open.indexOf(card), 1);
      count += 1;
    }
    this.today = addWorkingDays(this.today, 1, week);
  }

  /** Whether a client is avoided on this day. */
  #avoids(client: Client): boolean {
    const { avoids, how } = this.#manners;
    if (avoids === undefined || !isAvoided(client, avoids)) return false;
    if (how === "four-days-of-five") return weekday(this.today) !== 5;
    return how === "for-last" || this.#random() < 0.8;
  }

  #choose(open: readonly DealtCard[], count: number): DealtCard | null {
    const { chooses = "in-order", rang = 0, setAside = 0, how = "for-last" } = this.#manners;
    if (this.#random() < rang) return this.#oneOf(open);
    const liked = open.filter((card) => !card.isAvoided);
    if (liked.length === 0 && how !== "for-last") return null;
    const cards = liked.length === 0 ? open : liked;
    if (chooses === "at-random") return this.#oneOf(cards);
    if (chooses === "by-sympathy") {
      return cards.reduce((best, card) => (card.client.sympathy > best.client.sympathy ? card : best));
    }
    for (const card of cards) {
      if (card.waitsUntil > count) continue;
      if (card.waitsUntil === 0 && this.#random() < setAside) {
        card.waitsUntil = count + 3 + Math.floor(this.#random() * 8);
        continue;
      }
      return card;
    }
    return cards[0] ?? null;
  }

  #call(card: DealtCard, count: number, open: readonly DealtCard[]): void {
    const { client } = card;
    const drawn = this.#random();
    const outcome: Outcome =
      drawn < 0.4 ? "no-answer" : drawn < 0.85 ? "later" : drawn < 0.95 ? "refused" : "won";
    const next = this.#nextOf(client, outcome);
    this.#record(card, count, outcome, open, next);
    client.next = next;
    client.attempts = outcome === "no-answer" ? client.attempts + 1 : 0;
    client.lastInVain = outcome === "no-answer";
    client.hasRefused ||= outcome === "refused";
    client.isClosed = next === null;
  }

  #nextOf(client: Client, outcome: Outcome): Day | null {
    const today = this.today;
    if (outcome === "no-answer") {
      const wait = ladder[client.attempts];
      return wait === undefined ? null : addWorkingDays(today, wait, week);
    }
    const agreed = onWorkingDay(addDays(today, 2 + Math.floor(this.#random() * 12)), week);
    if (outcome === "later") return agreed;
    return outcome === "refused" && this.#random() < 0.6 ? agreed : null;
  }

  #record(
    card: DealtCard,
    count: number,
    outcome: CallFacts["outcome"],
    open: readonly DealtCard[],
    next: Day | null = null,
  ): void {
    const { client } = card;
    const isTalk = outcome !== "no-answer" && outcome !== "skipped";
    this.calls.push({
      ...{ row: this.calls.length + 2, at: this.#moment(count), contact: client.name, phone: null },
      ...{ owner: "M", outcome, next: next === null ? null : { day: next, time: null } },
      due: client.next === null ? null : { day: client.next, time: null },
      cardsBefore: cardsBefore(
        {
          ...{ row: card.row, outcome, isTimedToday: false, hasOwnTime: false },
          sinceLogged: this.#secondsSince(count),
        },
        open,
      ),
      manner: isTalk && client.isUnpleasant && this.#random() < 0.7 ? "critical" : null,
      ...{ asked: false, handedTo: null, note: outcome === "skipped" ? "busy till noon" : null },
      ...{ becauseOfService: false, undone: false },
    });
  }

  #secondsSince(count: number): number | null {
    const { blocks = 1 } = this.#manners;
    if (count === 0) return null;
    return blocks === "evening" || count % blocks !== 0 ? 40 : 600;
  }

  #moment(count: number): Moment {
    const minute = Math.min(1439, 540 + Math.floor((count * 480) / (this.#manners.perDay * 1.3)));
    return { day: this.today, time: timeOf(Math.floor(minute / 60), minute % 60) };
  }

  #newClient(): Client {
    const row = this.#clients.length + 2;
    const client: Client = {
      ...{ row, name: `Client ${row}`, next: this.today, attempts: 0 },
      value: Math.round(Math.exp(this.#between(5, 10))),
      isUnpleasant: this.#random() < (this.#manners.unpleasant ?? 0.2),
      sympathy: this.#random(),
      ...{ hasRefused: false, lastInVain: false, isClosed: false },
    };
    this.#clients.push(client);
    return client;
  }

  #oneOf<One>(list: readonly One[]): One | null {
    return list[Math.floor(this.#random() * list.length)] ?? null;
  }

  #between(low: number, high: number): number {
    return low + (high - low) * this.#random();
  }
}

function isAvoided(client: Client, avoids: Avoided): boolean {
  switch (avoids) {
    case "difficult":
      return client.isUnpleasant;
    case "refused-before":
      return client.hasRefused;
    case "high-value":
      return client.value > highValue;
    case "called-in-vain":
      return client.lastInVain;
  }
}

/** The published order: the most days late, the greater value, fewer attempts, the row. */
function compareDue(left: Client, right: Client): number {
  if (left.next !== right.next) return (left.next ?? "") < (right.next ?? "") ? -1 : 1;
  return right.value - left.value || left.attempts - right.attempts || left.row - right.row;
}
