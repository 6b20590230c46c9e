import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/rules/calendar/date.ts";
import { type Day, type Time, timeOf } from "../../../src/rules/calendar/day.ts";
import { type Card, compareDue, type Due, topCard, whyDue } from "../../../src/rules/deck/deck.ts";

const today: Day = "2026-11-23";

function due(row: number, changes: Partial<Due> = {}): Due {
  return { row, day: today, time: null, value: null, attempts: null, ...changes };
}

function order(...list: Due[]): number[] {
  return list.sort(compareDue(today)).map(({ row }) => row);
}

describe("the published order", () => {
  it("puts calls promised for a set time today first, by that time", () => {
    const late = due(1, { day: "2026-11-01", value: 9000 });
    expect(order(late, due(2, { time: "16:00" }), due(3, { time: "09:30" }))).toEqual([3, 2, 1]);
  });

  it("does not count a time on an earlier day as a promise for today", () => {
    expect(order(due(1, { day: "2026-11-22", time: "09:00" }), due(2, { day: "2026-11-20" }))).toEqual([
      2, 1,
    ]);
  });

  it("then the most days late, the greater value, fewer attempts, the row", () => {
    expect(
      order(
        due(7),
        due(6, { attempts: 1 }),
        due(5, { value: 10, attempts: 9 }),
        due(4, { value: 10, attempts: 2 }),
        due(3, { day: "2026-11-22" }),
        due(2, { day: "2026-11-10" }),
        due(1),
      ),
    ).toEqual([2, 3, 4, 5, 1, 7, 6]);
  });

  const anyDue = fc.record({
    day: fc.integer({ min: -400, max: 0 }).map((days) => addDays(today, days)),
    time: fc.option(
      fc
        .integer({ min: 0, max: 1439 })
        .map((minutes): Time => timeOf(Math.floor(minutes / 60), minutes % 60) ?? "00:00"),
    ),
    value: fc.option(fc.integer({ min: -5, max: 5 })),
    attempts: fc.option(fc.integer({ min: 0, max: 3 })),
  });
  const anyDay = fc
    .array(anyDue, { maxLength: 40 })
    .map((list) => list.map((one, index): Due => ({ ...one, row: index + 2 })));

  it("is total, and the same whatever order the rows come in", () => {
    fc.assert(
      fc.property(anyDay, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((left, right) => left.key - right.key)
          .map(({ one }) => one);
        const sorted = [...list].sort(compareDue(today));
        expect(shuffled.sort(compareDue(today))).toEqual(sorted);
        expect(new Set(sorted.map(({ row }) => row)).size).toBe(list.length);
      }),
    );
  });
});

describe("the top card", () => {
  function card(number: number, changes: Partial<Card> = {}): Card {
    return {
      ...{ number, row: number + 1, id: null, name: `Contact ${number}`, phone: null, company: null },
      ...{
        owner: null,
        nextContact: today,
        time: null,
        daysLate: 0,
        value: null,
        attempts: null,
        note: null,
      },
      ...{ done: false, outcome: null, skipped: null, why: { kind: "today" } },
      ...changes,
    };
  }
  function promised(number: number, time: Time): Card {
    return card(number, { time, why: whyDue(today, time, today) });
  }

  it("is the first that is not done", () => {
    expect(topCard([card(1, { done: true, outcome: "won" }), card(2), card(3)], "10:00")?.number).toBe(2);
  });

  it("is a promised one only when its time has come", () => {
    const cards = [promised(1, "16:00"), card(2), card(3)];
    expect(topCard(cards, "15:59")?.number).toBe(2);
    expect(topCard(cards, "16:00")?.number).toBe(1);
  });

  it("is a promised one before its time when no others are left", () => {
    expect(topCard([promised(2, "17:00"), promised(1, "16:00")], "10:00")?.number).toBe(1);
  });

  it("is a skipped one after all the others, first skipped first", () => {
    const cards = [card(1, { skipped: 7 }), card(2, { skipped: 3 }), card(3)];
    expect(topCard(cards, "10:00")?.number).toBe(3);
    expect(topCard(cards.slice(0, 2), "10:00")?.number).toBe(2);
  });

  it("is none when all are done", () => {
    expect(topCard([card(1, { done: true })], "10:00")).toBeNull();
    expect(topCard([], "10:00")).toBeNull();
  });
});
