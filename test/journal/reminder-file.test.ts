/** What a machine remembers of promises: kept so long and no longer, and nothing that is not sound. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ReminderFile, type ReminderMemory } from "../../src/journal/store/reminder-file.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const today: Day = "2026-11-23";
/** 60 days before, and the day before that. */
const oldest: Day = "2026-09-24";
const tooOld: Day = "2026-09-23";
const promise = { row: 2, name: "Ann", phone: "+373", owner: null, day: today, time: "10:15" as const };

const seenOn = (day: Day) => ({ identity: day, at: { day, time: "10:00" as const }, promises: [promise] });

function file(text: string): ReminderMemory {
  const state = newFolder();
  mkdirSync(state, { recursive: true });
  writeFileSync(join(state, "reminders.json"), text);
  return new ReminderFile(state, faultyMachine()).read();
}

describe("the memory of reminders", () => {
  test("gives back what is sixty days old at most", () => {
    const memory: ReminderMemory = {
      told: new Map([
        ["a", today],
        ["b", oldest],
        ["c", tooOld],
      ]),
      seen: [seenOn(today), seenOn(oldest), seenOn(tooOld)],
      calendar: new Map(
        [today, oldest, tooOld].map((day, sequence) => [day, { at: { day, time: null }, sequence }]),
      ),
    };
    const kept = new ReminderFile(newFolder(), faultyMachine());
    expect(kept.read()).toEqual({ told: new Map(), seen: [], calendar: new Map() });
    expect(kept.write(memory, today)).toBeNull();
    const again = kept.read();
    expect([...again.told]).toEqual([...memory.told].slice(0, 2));
    expect(again.seen).toEqual(memory.seen.slice(0, 2));
    expect([...again.calendar]).toEqual([...memory.calendar].slice(0, 2));
  });

  test.each([
    "",
    "{",
    "null",
    "7",
    "[]",
    '{"told":1,"seen":2,"calendar":3}',
    '{"told":[],"seen":{},"calendar":[]}',
  ])("that says %j says nothing", (text) => {
    expect(file(text)).toEqual({ told: new Map(), seen: [], calendar: new Map() });
  });

  test("passes over what is not sound, and keeps the rest", () => {
    const good = { ...promise, phone: null };
    const promises = [
      null,
      { ...good, row: "2" },
      { ...good, name: 1 },
      { ...good, day: "tomorrow" },
      { ...good, day: 1 },
      { ...good, time: "25:00" },
      { ...good, time: 1 },
      { ...good, sheet: 1 },
      { ...good, sheet: "S" },
    ];
    const at = `${today}T10:00`;
    const found = file(
      JSON.stringify({
        told: { a: today, b: "x", c: 1 },
        seen: [
          null,
          { identity: "i", at },
          { at, promises },
          { identity: "i", promises },
          { identity: "i", at: "x", promises },
          { identity: "i", at, promises },
        ],
        calendar: {
          a: { at, sequence: 2 },
          b: { at, sequence: "2" },
          c: { at: "x", sequence: 2 },
          d: 1,
          e: { sequence: 1 },
        },
      }),
    );
    expect([...found.told]).toEqual([["a", today]]);
    expect([...found.calendar]).toEqual([["a", { at: { day: today, time: "10:00" }, sequence: 2 }]]);
    expect(found.seen).toEqual([
      { identity: "i", at: { day: today, time: "10:00" }, promises: [good, { ...good, sheet: "S" }] },
    ]);
  });

  test("tells why it could not be kept, and is locked by one at a time", () => {
    const full = faultyMachine({ when: (call) => call.startsWith("open new"), fault: { code: "ENOSPC" } });
    const nothing = { told: new Map(), seen: [], calendar: new Map() };
    expect(new ReminderFile(newFolder(), full).write(nothing, today)).toBe("ENOSPC");
    const state = newFolder();
    const lock = new ReminderFile(state, faultyMachine()).lock();
    expect(lock).not.toBeNull();
    expect(new ReminderFile(state, faultyMachine()).lock()).toBe("held");
    if (lock !== null && lock !== "held") lock.release();
    expect(new ReminderFile(state, faultyMachine()).lock()).toHaveProperty("release");
    const blocked = join(newFolder(), "a file");
    writeFileSync(blocked, "");
    expect(new ReminderFile(blocked, faultyMachine()).lock()).toBeNull();
  });
});
