/** What became of each promise and of each turn, counted slowly. */
import { addDays } from "../../../src/rules/calendar/date.ts";
import type { Day } from "../../../src/rules/calendar/day.ts";
import { addWorkingDays, isWorkingDay } from "../../../src/rules/calendar/working-days.ts";
import { type CountedRows, count, type Dated, isCall, type Manager, wasInTurn } from "./counted-rows.ts";

/** A day that was agreed in a talk. */
export interface CountedPromise {
  readonly by: Dated;
  readonly manager: Manager;
  readonly day: Day;
  readonly fate: string;
  readonly late: number;
  readonly next: Dated | undefined;
}

/** A decided turn. */
export interface CountedTurn {
  readonly by: Dated;
  readonly manager: Manager;
  readonly day: Day;
  readonly isPassed: boolean;
  readonly isWaiting: boolean;
  readonly skips: readonly Dated[];
}

/** Every promise, in the order of the rows that made them. */
export function promisesOf(book: CountedRows): CountedPromise[] {
  return book.all.flatMap((row) => promiseOf(book, row));
}

/** Every decided turn. */
export function turnsOf(book: CountedRows): CountedTurn[] {
  return book.all.flatMap((row) => turnOf(book, row));
}

/** The promise that a row made; none or one. */
function promiseOf(book: CountedRows, by: Dated): CountedPromise[] {
  const { settings, today } = book.team;
  if ((by.outcome !== "later" && by.outcome !== "won") || by.next === null) return [];
  const { day } = by.next;
  if (by.handedTo !== null && by.next.time === null && day === addWorkingDays(by.at.day, 1, settings))
    return [];
  const later = book.after(by);
  const next = later.find(isCall);
  const meanwhile = next === undefined ? later : later.slice(0, later.indexOf(next));
  const isMoved = meanwhile.some((row) => row.outcome === "moved" && (row.next?.day ?? day) > day);
  const until = next?.at.day ?? today;
  const late = until <= day ? 0 : count(day, until, (one) => isWorkingDay(one, settings));
  const made = { by, manager: by.handedTo ?? book.managerOf(by), day, late, next };
  if (next !== undefined) {
    if (next.at.day === day) return [{ ...made, fate: "kept" }];
    if (isMoved || (next.due !== null && next.due.day > day)) return [{ ...made, fate: "moved" }];
    return [{ ...made, fate: next.at.day < day ? "early" : "late" }];
  }
  const contact = book.contactOf(by);
  if (contact === undefined) return [{ ...made, fate: "gone" }];
  if (contact.next.kind === "unreadable") return [{ ...made, fate: "unreadable" }];
  if (contact.next.kind === "none" && contact.closed) return [{ ...made, fate: "closed-by-hand" }];
  if (day >= today) return [{ ...made, fate: "not-yet" }];
  if (contact.next.kind === "none") return [{ ...made, fate: "dropped" }];
  return [{ ...made, fate: isMoved || contact.next.day > day ? "moved" : "waiting" }];
}

/** The decided turn that a row set; none or one. */
function turnOf(book: CountedRows, by: Dated): CountedTurn[] {
  const { settings, today } = book.team;
  if (!isCall(by) || by.next === null || by.next.day > today) return [];
  const { day } = by.next;
  const later = book.after(by);
  const end = later.find(({ outcome }) => outcome !== "skipped");
  const contact = book.contactOf(by);
  if (
    end === undefined
      ? contact?.next.kind !== "set" || contact.next.day !== day
      : end.due?.day !== day || end.at.day < day
  )
    return [];
  const manager = by.handedTo ?? book.managerOf(by);
  const worth = (row: Dated): number => book.contactOf(row)?.value ?? 0;
  const begin = day > by.at.day ? day : addDays(by.at.day, 1);
  const all = book.all.filter(
    (row) =>
      wasInTurn(row) &&
      book.managerOf(row) === manager &&
      row.at.day >= begin &&
      row.at.day < (end?.at.day ?? today),
  );
  const behind = all.filter(
    (row) => (row.due?.day ?? "") > day || (row.due?.day === day && worth(row) < worth(by)),
  ).length;
  const isPassed = behind >= settings.passedOverFrom && behind * 3 >= all.length;
  if (!isPassed && (end === undefined || !isCall(end))) return [];
  const skips = later.slice(0, end === undefined ? later.length : later.indexOf(end));
  return [{ by, manager, day, isPassed, isWaiting: end === undefined, skips }];
}
