import { describe, expect, test } from "vitest";
import { callIn } from "../../src/journal/kinds/kinds.ts";
import { lineOf, readLines } from "../../src/journal/store/lines.ts";
import type { State } from "../../src/journal/story/entries.ts";
import { storyOf } from "../../src/journal/story/entries.ts";
import { callsOf, lastDone, recentCall } from "../../src/journal/story/recent.ts";
import { momentFromText } from "../../src/rules/calendar/day.ts";
import { isSameContact } from "../../src/rules/contacts/same-contact.ts";
import { callTo, day, now } from "../support/desks.ts";

function story(...events: readonly unknown[]) {
  return storyOf(readLines(Buffer.concat(events.map(lineOf))).lines);
}

const saved = (id: string, when: string, contact = 1, more = {}) => ({
  event: "saved",
  id,
  when,
  call: callTo(contact, id, more),
});

describe("the guard against logging the same twice", () => {
  test.each([
    ["2026-11-23T10:15", "later", 1, 0],
    ["2026-11-23T10:24", "later", 1, 9],
    ["2026-11-23T10:25", "later", 1, null],
    ["2026-11-23T10:10", "later", 1, 5],
    ["2026-11-23T09:15", "later", 1, null],
    ["2026-11-24T10:15", "later", 1, null],
    ["2026-11-23T10:16", "refused", 1, null],
    ["2026-11-23T10:16", "later", 2, null],
  ] as const)("at %s, %s for contact %i: %s minutes", (when, outcome, contact, minutes) => {
    const told = story(saved("a", "2026-11-23T10:15"));
    const { contact: wanted } = callTo(contact, "b");
    const found = recentCall(told, momentFromText(when) ?? now, 10, (entry) => {
      const call = callIn(entry);
      return call?.outcome === outcome && isSameContact(call.contact, wanted);
    });
    expect(found?.minutes ?? null).toBe(minutes);
  });

  test("a call that was taken back or forgotten is no repeat, and not the last call", () => {
    for (const event of ["taken-back", "undone", "forgotten"]) {
      const told = story(saved("a", "2026-11-23T10:15"), { event, id: "a" });
      expect(recentCall(told, { day, time: "10:16" }, 10, () => true)).toBe(null);
      expect(lastDone(told)).toBe(null);
      expect(callsOf(told, day)).toEqual([]);
    }
  });

  test("the calls of a day are those that were made on it", () => {
    const yesterday = { at: { day: "2026-11-22", time: "10:00" } };
    const told = story(
      saved("a", "2026-11-23T10:15"),
      saved("b", "2026-11-23T10:16", 2, yesterday),
      saved("c", "2026-11-23T10:17", 3),
    );
    expect(callsOf(told, day).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(lastDone(told)?.id).toBe("c");
  });
});

describe("what has become of a call", () => {
  const steps: readonly (readonly [State, readonly unknown[]])[] = [
    ["waiting", []],
    [
      "written",
      [
        { event: "planned", id: "a", cells: [] },
        { event: "written", id: "a" },
      ],
    ],
    [
      "waiting",
      [
        { event: "written", id: "a" },
        { event: "reopened", id: "a" },
      ],
    ],
    ["conflict", [{ event: "conflict", id: "a", obstacle: { code: "conflict.cell", data: {} } }]],
    [
      "waiting",
      [
        { event: "conflict", id: "a", obstacle: { code: "x", data: {} } },
        { event: "settled", id: "a", settlement: { how: "ours" } },
      ],
    ],
    ["forgotten", [{ event: "forgotten", id: "a" }]],
    [
      "taken-back",
      [
        { event: "written", id: "a" },
        { event: "taken-back", id: "a" },
      ],
    ],
    [
      "undone",
      [
        { event: "taken-back", id: "a" },
        { event: "undone", id: "a" },
      ],
    ],
    [
      "taken-back",
      [
        { event: "undone", id: "a" },
        { event: "reopened", id: "a" },
      ],
    ],
    [
      "taken-back",
      [
        { event: "taken-back", id: "a" },
        { event: "written", id: "a" },
      ],
    ],
    [
      "waiting",
      [
        { event: "settled", id: "a", settlement: { how: "by magic" } },
        { event: "invented", id: "a" },
      ],
    ],
  ];
  test.each(steps)("is %s after %j", (state, events) => {
    expect(story(saved("a", "2026-11-23T10:15"), ...events).entries.get("a")?.state).toBe(state);
  });

  test("a call of a newer version is kept apart until that version has written it", () => {
    const newer = { event: "saved", id: "n", call: { ...callTo(1, "n"), outcome: "callback-by-mail" } };
    expect([...story(newer).foreign]).toEqual(["n"]);
    expect(story(newer, { event: "written", id: "n" }).foreign.size).toBe(0);
  });

  test("a call saved by an older version, with fewer fields, can still be delivered", () => {
    const {
      amount: _amount,
      company: _company,
      top: _top,
      unreachable: _unreachable,
      ...older
    } = callTo(1, "a");
    const told = story({ event: "saved", id: "a", call: { ...older, mood: "a field to come" } });
    expect(told.entries.get("a")?.record).toEqual({
      ...callTo(1, "a", { top: null }),
      mood: "a field to come",
    });
  });
});
