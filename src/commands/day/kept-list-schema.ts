/** How a list of the day is read back from this machine: whatever does not fit is no list. */
import {
  array,
  boolean,
  custom,
  literal,
  nullable,
  number,
  object,
  enum as oneOf,
  optional,
  string,
  union,
} from "zod/mini";
import { type Day, isDay, isTime, type Time } from "../../rules/calendar/day.ts";
import { outcomes } from "../../rules/deck/outcome.ts";
import type { Counted, ListedDay, PlacedContact } from "./listed-day.ts";

const day = custom<Day>((value) => typeof value === "string" && isDay(value));
const time = custom<Time>((value) => typeof value === "string" && isTime(value));
const text = nullable(string());
const figure = nullable(number());
const place = { row: number(), sheet: optional(string()) };
const placed = object({ ...place, name: string() });

const card = object({
  ...{ number: number(), row: number(), id: text, name: string(), phone: text, company: text, owner: text },
  ...{ nextContact: day, time: nullable(time), daysLate: number(), value: figure, attempts: figure },
  ...{ note: text, done: boolean(), outcome: nullable(oneOf(outcomes)), skipped: figure },
  why: union([
    object({ kind: literal("promised"), time }),
    object({ kind: literal("late"), days: number() }),
    object({ kind: literal("today") }),
  ]),
  hold: optional(
    object({
      ...{ kind: oneOf(["back", "mentor", "told"]), why: oneOf(["value", "not-admitted", "complaint"]) },
      ...{ from: text, to: text },
    }),
  ),
});

const list = object({
  ...{
    day,
    asOf: time,
    owner: text,
    sheet: string(),
    sheets: optional(array(string())),
    namedSheet: text,
    timeZone: text,
  },
  cards: array(object({ card, place: object(place), complaint: text })),
  keptBack: number(),
  ...{ undated: array(placed), closed: array(placed), doNotCall: array(placed) },
  unreadable: array(object({ cell: string(), ...place, name: string(), found: string() })),
});

/** A list that was read before. */
export type KeptList = ListedDay & { readonly asOf: Time };

/** The list; null when it is none. */
export function listIn(value: unknown): KeptList | null {
  const { data, success } = list.safeParse(value);
  if (!success) return null;
  const { closed, doNotCall, sheet, sheets = [sheet], undated } = data;
  return {
    ...data,
    sheets,
    undated: counted(undated),
    closed: counted(closed),
    doNotCall: counted(doNotCall),
  };
}

function counted(rows: readonly PlacedContact[]): Counted {
  return { count: rows.length, rows: () => rows };
}
