/** The documents of today, next and show. */
import { array, boolean, nullable, number, strictObject, string } from "zod/mini";
import { call, figure, named, outcome, place, text, unreadableDate, unreadEntries } from "./pieces.ts";

const card = {
  ...place,
  number: figure,
  name: string(),
  phone: text,
  company: text,
  owner: text,
  nextContact: string(),
  time: text,
  daysLate: number(),
  value: figure,
  attempts: figure,
  note: text,
  done: boolean(),
  outcome: nullable(outcome),
  why: string(),
  keptBackFor: text,
  complaint: text,
};

const counted = strictObject({ count: number(), rows: array(named) });

/** `followup today --json`. `shown`: how many of the cards are in `cards` (--limit). */
export const today = strictObject({
  date: string(),
  place: string(),
  sheet: string(),
  sheets: array(string()),
  owner: text,
  timeZone: text,
  asOf: text,
  shown: number(),
  counts: strictObject({
    due: number(),
    late: number(),
    done: number(),
    undated: number(),
    unreadable: number(),
  }),
  cards: array(strictObject(card)),
  undated: array(named),
  unreadable: array(unreadableDate),
  unreadableEntries: unreadEntries,
  closed: counted,
  doNotCall: counted,
  withoutManager: counted,
});

/** What the client was promised when they were given to another manager. */
const handedOver = nullable(strictObject({ by: text, on: string(), promised: string() }));

/** `followup next --json`. `card` is null when nobody is left; `cardsLeft` is `left` under a name that says so. */
export const next = strictObject({
  card: nullable(strictObject({ ...card, handedOver, manner: text })),
  left: number(),
  cardsLeft: number(),
  keptBack: number(),
  undated: number(),
  owner: text,
  asOf: text,
});

/** `followup show --json`. */
export const show = strictObject({
  contact: strictObject({
    ...place,
    number: figure,
    name: string(),
    phone: text,
    company: text,
    value: figure,
    source: text,
    note: text,
    owner: text,
    status: text,
    lastOutcome: text,
    reason: text,
    attempts: figure,
    lastCall: text,
    unreadable: text,
  }),
  next: nullable(strictObject({ day: string(), time: text })),
  calls: array(
    strictObject({
      id: text,
      at: text,
      outcome: nullable(outcome),
      outcomeText: text,
      reason: text,
      said: text,
      next: text,
      amount: figure,
      note: text,
      owner: text,
      manner: text,
      asked: nullable(boolean()),
      promise: text,
    }),
  ),
  waiting: array(call),
});
