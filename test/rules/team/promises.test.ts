/** What became of promises, told from the next call or from the cell. */
import { describe, expect, test } from "vitest";
import { epochDays } from "../../../src/rules/calendar/day.ts";
import { defaultTeamSettings } from "../../../src/rules/team/history.ts";
import { see } from "../../../src/rules/team/page/seen.ts";
import { promisesKept } from "../../../src/rules/team/promises-kept.ts";
import { calls, contact, history, nextCell, type ShortCall } from "../../support/team-history.ts";

const today = "2026-11-18";
const todayNumber = epochDays(today);
const all = { from: null, to: null };
/** Made on Monday the 2nd for Tuesday the 10th, at three. */
const made: ShortCall = { at: "2026-11-02 10:00", next: "2026-11-10 15:00" };

/** The promises of these rows; the contact's cell says `cell`. */
function promises(rows: readonly ShortCall[], cell: string | null = null, closed = false) {
  const contacts = [contact(2, "Adams", { next: cell, closed })];
  return see(history({ calls: calls(...rows), contacts }), defaultTeamSettings, all, today).promises;
}

function fate(rows: readonly ShortCall[], cell: string | null = null, closed = false) {
  const [first] = promises([made, ...rows], cell, closed);
  return [first?.fate, first?.late];
}

const due = "2026-11-10 15:00";

describe("told from the next call", () => {
  test.each<[string, ShortCall[], string, number | null]>([
    ["on the day", [{ at: "2026-11-10 09:00", due }], "kept", null],
    ["on the day, nobody answered", [{ at: "2026-11-10 09:00", due, outcome: "no-answer" }], "kept", null],
    [
      "on the day, though the cell was typed over",
      [{ at: "2026-11-10 09:00", due: "2026-11-20" }],
      "kept",
      null,
    ],
    ["two working days after", [{ at: "2026-11-12 09:00", due }], "late", 2],
    ["over a weekend", [{ at: "2026-11-16 09:00", due }], "late", 4],
    ["before the day", [{ at: "2026-11-09 09:00", due }], "early", null],
    [
      "the cell was typed over by hand to a later day",
      [{ at: "2026-11-17 09:00", due: "2026-11-17" }],
      "moved",
      null,
    ],
    [
      "the cell was typed over by hand to an earlier day",
      [{ at: "2026-11-11 09:00", due: "2026-11-06" }],
      "late",
      1,
    ],
    [
      "a row says that it was moved",
      [
        { at: "2026-11-10 09:00", outcome: "moved", due, next: "2026-11-17" },
        { at: "2026-11-17 09:00", due: "2026-11-17" },
      ],
      "moved",
      null,
    ],
    [
      "moved to an earlier day, and called then",
      [
        { at: "2026-11-03 09:00", outcome: "moved", due, next: "2026-11-05" },
        { at: "2026-11-05 09:00", due: "2026-11-05" },
      ],
      "early",
      null,
    ],
    [
      "a card put to the end is no call",
      [
        { at: "2026-11-10 09:00", outcome: "skipped", due },
        { at: "2026-11-11 09:00", due },
      ],
      "late",
      1,
    ],
    [
      "an undone call is none",
      [
        { at: "2026-11-10 09:00", due, undone: true },
        { at: "2026-11-11 09:00", due },
      ],
      "late",
      1,
    ],
    ["an empty cell and a call after it", [{ at: "2026-11-13 09:00" }], "late", 3],
  ])("%s", (_, rows, wanted, late) => {
    expect(fate(rows)).toEqual([wanted, late]);
  });
});

describe("told from the cell", () => {
  test.each<[string, string | null, boolean, string, number]>([
    ["it still says the day", due, false, "waiting", 6],
    ["it says a later day", "2026-11-25", false, "moved", 6],
    ["it was typed over to an earlier day: still not called", "2026-11-05", false, "waiting", 6],
    ["it is empty", null, false, "dropped", 6],
    ["it is empty and the status says that it is over", null, true, "closed-by-hand", 6],
    ["it says the day though the status says that it is over", due, true, "waiting", 6],
  ])("%s", (_, cell, closed, wanted, late) => {
    expect(fate([], cell, closed)).toEqual([wanted, late]);
  });

  test("a moved row and nothing since", () => {
    const moved: ShortCall = { at: "2026-11-10 09:00", outcome: "moved", due, next: "2026-11-17" };
    expect(fate([moved], "2026-11-17")).toEqual(["moved", 6]);
  });

  test("today's and later ones are not yet decided, those of unreadable cells and gone clients never", () => {
    const at = (next: string, cell = next) =>
      promises([{ at: "2026-11-02 10:00", next }], cell).map((one) => one.fate);
    expect(at("2026-11-18")).toEqual(["not-yet"]);
    expect(at("2026-11-19")).toEqual(["not-yet"]);
    const rows = calls(made);
    const unreadable = { ...contact(2, "Adams"), next: { kind: "unreadable", found: "soon" } as const };
    const fates = (contacts: (typeof unreadable)[]) =>
      see(history({ calls: rows, contacts }), defaultTeamSettings, all, today).promises.map(
        (one) => one.fate,
      );
    expect(fates([unreadable])).toEqual(["unreadable"]);
    expect(fates([])).toEqual(["gone"]);
    expect(nextCell(null)).toEqual({ kind: "none" });
  });
});

describe("what is a promise", () => {
  test.each<[string, ShortCall, number]>([
    ["later", made, 1],
    ["won with a next contact", { ...made, outcome: "won" }, 1],
    ["won without one", { at: made.at, outcome: "won" }, 0],
    ["a step of the retry ladder", { ...made, outcome: "no-answer" }, 0],
    ["refused with a next contact", { ...made, outcome: "refused" }, 0],
    ["a moved day", { ...made, outcome: "moved" }, 0],
    [
      "the day that a hand-off set by itself",
      { at: made.at, outcome: "won", handedTo: "Anna", next: "2026-11-03" },
      0,
    ],
    [
      "a hand-off with a day of its own",
      { at: made.at, outcome: "won", handedTo: "Anna", next: "2026-11-05" },
      1,
    ],
    [
      "the next working day of a hand-off, which no row tells from one it set",
      { at: made.at, handedTo: "Anna", next: "2026-11-03" },
      0,
    ],
    [
      "a hand-off with a time agreed for the next day",
      { at: made.at, handedTo: "Anna", next: "2026-11-03 11:00" },
      1,
    ],
  ])("%s", (_, call, count) => {
    expect(promises([call])).toHaveLength(count);
  });

  test("falls to the one it was handed to", () => {
    expect(promises([{ ...made, handedTo: "Anna" }]).map(({ manager }) => manager)).toEqual(["anna"]);
  });

  test("days off are no days late", () => {
    const settings = { ...defaultTeamSettings, daysOff: ["2026-11-11", "2026-11-14"] as const };
    const rows = calls(made, { at: "2026-11-12 09:00", due });
    const seen = see(history({ calls: rows }), settings, all, today);
    expect(seen.promises[0]?.late).toBe(1);
  });
});

describe("on time", () => {
  test.each([
    ["14:45", true],
    ["15:15", true],
    ["14:44", false],
    ["15:16", false],
  ])("called at %s", (time, isOnTime) => {
    expect(promises([made, { at: `2026-11-10 ${time}`, due }])[0]?.isOnTime).toBe(isOnTime);
  });

  test("not asked without a time on both sides", () => {
    expect(promises([made, { at: "2026-11-10", due }])[0]?.isOnTime).toBeNull();
    expect(
      promises([
        { ...made, next: "2026-11-10" },
        { at: "2026-11-10 15:00", due },
      ])[0]?.isOnTime,
    ).toBeNull();
  });
});

describe("figures", () => {
  /** So many clients called on the day, and so many two days after it. */
  function kept(onDay: number, after: number) {
    const rows = Array.from({ length: onDay + after }, (_, index): ShortCall[] => [
      { ...made, contact: `Client ${index}` },
      {
        at: index < onDay ? "2026-11-10 15:00" : "2026-11-12 09:00",
        due,
        contact: `Client ${index}`,
        outcome: "won",
      },
    ]);
    return promises(rows.flat());
  }

  test("the share from 20, on time from 10, the median from 5", () => {
    expect(promisesKept(kept(15, 5), todayNumber, true)).toMatchObject({
      ...{ kept: 15, late: 5, of: 20, share: 0.75, medianLate: 2 },
      onTime: { kept: 15, of: 15, shown: true },
    });
    expect(promisesKept(kept(15, 4), todayNumber, true)).toMatchObject({
      of: 19,
      share: null,
      medianLate: null,
    });
    expect(promisesKept(kept(9, 11), todayNumber, true).onTime).toEqual({ kept: 9, of: 9, shown: false });
    expect(promisesKept(kept(10, 11), todayNumber, true).onTime.shown).toBe(true);
    expect(promisesKept(kept(15, 5), todayNumber, false)).toMatchObject({
      kept: 15,
      share: null,
      medianLate: null,
    });
  });

  test("the median of an even number lies between the two middle ones", () => {
    const days = ["2026-11-11", "2026-11-11", "2026-11-12", "2026-11-13", "2026-11-13", "2026-11-16"];
    const rows = days.flatMap((on, index): ShortCall[] => [
      { at: "2026-11-02 10:00", contact: `Client ${index}`, next: "2026-11-10" },
      { at: `${on} 09:00`, contact: `Client ${index}`, due: "2026-11-10", outcome: "won" },
    ]);
    expect(promisesKept(promises(rows), todayNumber, true).medianLate).toBe(2.5);
  });

  test("one for today counts only once it is kept", () => {
    const forToday = promises([{ at: "2026-11-02 10:00", next: today }], "2026-11-25");
    expect(promisesKept(forToday, todayNumber, true).of).toBe(0);
    const moved = promises([
      { at: "2026-11-02 10:00", next: today },
      { at: "2026-11-17 09:00", due: "2026-11-25" },
    ]);
    expect(moved.map((one) => one.fate)).toEqual(["moved"]);
    expect(promisesKept(moved, todayNumber, true).of).toBe(0);
    expect(promisesKept(moved, todayNumber + 1, true).of).toBe(1);
    const called = promises([
      { at: "2026-11-02 10:00", next: today },
      { at: `${today} 09:00`, due: today },
    ]);
    expect(promisesKept(called, todayNumber, true)).toMatchObject({ kept: 1, of: 1 });
  });
});
