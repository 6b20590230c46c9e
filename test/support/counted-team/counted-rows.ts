/** The rows of a made-up team in order, and what each rule of the slow count asks them. Clients are told apart by their phones, managers by their names as typed. */
import { addDays } from "../../../src/rules/calendar/date.ts";
import type { Day, Moment } from "../../../src/rules/calendar/day.ts";
import { wilson } from "../../../src/rules/report/statistics.ts";
import type { CallFacts, ComplaintRow, ContactFacts } from "../../../src/rules/team/history.ts";
import type { RandomTeam } from "../random-team.ts";

/** A row with a day. */
export type Dated = CallFacts & { readonly at: Moment };

/** A manager as typed; null: none is named. */
export type Manager = string | null;

export const isCall = ({ outcome }: CallFacts): boolean => outcome !== "skipped" && outcome !== "moved";

export const isTalk = (call: CallFacts): boolean => isCall(call) && call.outcome !== "no-answer";

/** A share with its interval where it is shown. */
export const share = (count: number, of: number, isShown: boolean) =>
  (isShown ? wilson(count, of) : null) ?? { share: null, low: null, high: null };

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((left, right) => left - right);

/** Of two middle values the lower. */
export const lower = (numbers: readonly number[]): number =>
  sorted(numbers)[Math.ceil(numbers.length / 2) - 1] ?? 0;

/** Of two middle values the one halfway. */
export const median = (numbers: readonly number[]): number =>
  (lower(numbers) + (sorted(numbers)[Math.floor(numbers.length / 2)] ?? 0)) / 2;

/** True for a call that was due and not promised for a time of that day. */
export function wasInTurn({ at, due, ...row }: Dated): boolean {
  if (row.outcome === "skipped" || row.outcome === "moved" || due === null || due.day > at.day) return false;
  return due.time === null || due.day !== at.day;
}

/** True for what was done by a day. */
export function isOver(done: { readonly day: Day | null } | null, today: Day): boolean {
  return done !== null && (done.day === null || done.day <= today);
}

/** The days after one up to another that are meant. */
export function count(after: Day, upTo: Day, isMeant: (day: Day) => boolean): number {
  let number = 0;
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) number += Number(isMeant(day));
  return number;
}

/** The list by a number, the least first. */
export function inOrder<One>(list: readonly One[], keyOf: (one: One) => number): One[] {
  return list.toSorted((left, right) => keyOf(left) - keyOf(right));
}

/** The rows that count, the oldest first. */
export class CountedRows {
  readonly team: RandomTeam;
  readonly all: readonly Dated[];
  readonly isOpen: boolean;

  constructor(team: RandomTeam) {
    this.team = team;
    this.all = team.history.calls
      .flatMap((call): Dated[] => (call.at === null || call.undone ? [] : [{ ...call, at: call.at }]))
      .toSorted((left, right) =>
        moment(left) < moment(right) ? -1 : moment(left) > moment(right) ? 1 : left.row - right.row,
      );
    this.isOpen = this.all.filter(isCall).length >= team.settings.neededCalls;
  }

  complaints(): ComplaintRow[] {
    return this.team.history.complaints.filter(({ undone }) => !undone);
  }

  contactOf({ phone }: { readonly phone: string | null }): ContactFacts | undefined {
    return this.team.history.contacts.find((contact) => contact.phone === phone);
  }

  managerOf(row: Dated): Manager {
    return row.owner ?? this.contactOf(row)?.owner ?? null;
  }

  after(by: Dated): Dated[] {
    return this.all.slice(this.all.indexOf(by) + 1).filter(({ phone }) => phone === by.phone);
  }

  isIn(day: Day): boolean {
    return day >= this.team.period.from && day <= this.team.period.to;
  }

  isNew(manager: string): boolean {
    const { history, today } = this.team;
    const row = history.team.find((one) => one.manager === manager);
    if (row === undefined) return false;
    if (row.admitted !== null && row.admitted <= today) return this.isIn(row.admitted);
    return (
      row.mentor !== null || row.dealsUpTo !== null || (row.admitted !== null && this.isIn(row.admitted))
    );
  }
}

function moment({ at }: Dated): string {
  return `${at.day} ${at.time ?? ""}`;
}
