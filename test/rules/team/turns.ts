/** Turns of passed-over contacts, from facts told in short. */
import { type ContactFacts, defaultTeamSettings } from "../../../src/rules/team/history.ts";
import { see } from "../../../src/rules/team/page/seen.ts";
import type { Turn } from "../../../src/rules/team/passed-over.ts";
import { calls, contact, history, type ShortCall } from "../../support/team-history.ts";

export const today = "2026-11-18";
export const all = { from: null, to: null };

export function turnsOf(
  rows: readonly ShortCall[],
  contacts: readonly ContactFacts[],
  from = 3,
): readonly Turn[] {
  const settings = { ...defaultTeamSettings, passedOverFrom: from };
  return see(history({ calls: calls(...rows), contacts }), settings, all, today).turns;
}

/** Adams, worth 5,000, set on the 2nd for the 10th. */
export const set: ShortCall = { at: "2026-11-02 10:00", next: "2026-11-10" };
export const adams = (next: string | null = "2026-11-10"): ContactFacts =>
  contact(2, "Adams", { value: 5000, next });

/** Others called on a day who were due on a day; all worth 100. */
export const others = (count: number, on: string, due = on, facts: Partial<ShortCall> = {}): ShortCall[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ at: `${on} 1${index}:00`, contact: `Other ${index}`, due, outcome: "refused" },
    ...facts,
  }));
export const otherContacts = Array.from({ length: 9 }, (_, index) =>
  contact(index + 3, `Other ${index}`, { value: 100 }),
);

export function wait(rows: readonly ShortCall[], cell: string | null = "2026-11-10", from?: number): string {
  const turns = turnsOf([set, ...rows], [adams(cell), ...otherContacts], from);
  const turn = turns.find(({ client }) => client.name === "Adams");
  if (turn === undefined) return "not decided";
  return `${turn.isPassedOver ? "passed over" : "called"}${turn.isWaiting ? ", waiting" : ""}`;
}
