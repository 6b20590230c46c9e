/** Promised times: what a promise is known by, and which are told of at a moment. */
import { expect, test } from "vitest";
import {
  dueReminders,
  knownPromises,
  minutesUntil,
  type TimedPromise,
} from "../../../src/rules/reminders/timed-promise.ts";

const now = { day: "2026-11-28", time: "12:00" } as const;

function promised(said: Partial<TimedPromise>): TimedPromise {
  return { row: 2, name: "Ana", phone: null, owner: null, day: now.day, time: now.time, ...said };
}

const keysOf = (...promises: Partial<TimedPromise>[]): string[][] =>
  knownPromises(promises.map(promised)).map(({ contactKey, key }) => [contactKey, key]);

test("a promise is known by name, phone and moment, whatever its row, sheet and owner", () => {
  const [first, second] = [
    keysOf({ name: "Ana Rusu", phone: "+7 900 111-22-33", row: 9, sheet: "A", owner: "Ion" }),
    keysOf({ name: "ana  rusu", phone: "8 (900) 111 22 33" }),
  ];
  expect(first).toEqual(second);
});

test.each<[string, Partial<TimedPromise>]>([
  ["another name", { name: "Anna" }],
  ["another phone", { phone: "+7 900 111-22-34" }],
  ["another day", { day: "2026-11-29" }],
  ["another time", { time: "12:01" }],
])("%s is another promise", (_, other) => {
  const mine = { phone: "+7 900 111-22-33" };
  const [, key] = keysOf(mine)[0] ?? [];
  expect(keysOf({ ...mine, ...other })[0]?.[1]).not.toBe(key);
});

test("no phone is the same as one that can't be read, and no other contact's", () => {
  expect(keysOf({ phone: null })).toEqual(keysOf({ phone: "" }));
  expect(keysOf({ phone: null })).toEqual(keysOf({ phone: "-" }));
  expect(keysOf({ phone: null })).not.toEqual(keysOf({ phone: "+7 900 111-22-33" }));
});

test("several alike are told apart by their number; another moment of the same one is counted by itself", () => {
  const alike = keysOf({}, {}, { time: "13:00" }, { name: "Ion" });
  const [first, second, third, other] = alike;
  expect(new Set(alike.map(([contact]) => contact)).size).toBe(4);
  expect(second).toEqual([`${first?.[0]}|2`, `${first?.[1]}|2`]);
  expect(third?.[0]).toBe(`${first?.[0]}|3`);
  expect(third?.[1]).toBe(first?.[1]?.replace("12:00", "13:00"));
  expect(other).toEqual(keysOf({ name: "Ion" })[0]);
});

test.each([
  ["2026-11-28", "12:00", 0],
  ["2026-11-28", "13:30", 90],
  ["2026-11-28", "11:59", -1],
  ["2026-11-29", "00:05", 725],
  ["2026-11-27", "12:00", -1440],
] as const)("minutes until %s %s", (day, time, minutes) => {
  expect(minutesUntil({ day, time }, now)).toBe(minutes);
});

test("those that come within the time asked, or came up to an hour ago, by their time and then their row", () => {
  const at = (row: number, time: TimedPromise["time"]): TimedPromise => promised({ row, time });
  const promises = [
    ...[at(9, "12:10"), at(8, "12:15"), at(7, "12:16"), at(6, "11:00"), at(5, "10:59"), at(4, "12:10")],
    promised({ row: 3, day: "2026-11-29", time: "12:00" }),
  ];
  expect(dueReminders(promises, now, 15).map(({ row }) => row)).toEqual([6, 4, 9, 8]);
  expect(dueReminders(promises, now, 0).map(({ row }) => row)).toEqual([6]);
});
