/** Order kept: which calls and days count, the minimums, and what is told. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/rules/calendar/date.ts";
import { chronicleOf } from "../../../src/rules/team/chronicle.ts";
import { orderKept } from "../../../src/rules/team/order-kept.ts";
import { wasInTurn } from "../../../src/rules/team/placed-call.ts";
import { skipsOf } from "../../../src/rules/team/skips.ts";
import { calls, history, type ShortCall } from "../../support/team-history.ts";

const today = "2026-12-31";

function placed(rows: readonly ShortCall[]) {
  return chronicleOf(history({ calls: calls(...rows) }), today).calls;
}

/** A day's calls in turn with these cells; null is an unknown one. */
function day(number: number, cells: readonly (number | null)[]): ShortCall[] {
  const on = addDays("2026-11-01", number);
  return cells.map((cardsBefore) => ({ at: `${on} 10:00`, due: on, cardsBefore }));
}

describe("calls in turn", () => {
  test.each<[string, ShortCall, boolean]>([
    ["due on its day", { at: "2026-11-03 10:00", due: "2026-11-03" }, true],
    ["late", { at: "2026-11-03 10:00", due: "2026-11-01" }, true],
    ["late, though it had a time", { at: "2026-11-03 10:00", due: "2026-11-01 15:00" }, true],
    ["nobody answered", { at: "2026-11-03 10:00", due: "2026-11-03", outcome: "no-answer" }, true],
    ["promised for a time of that day", { at: "2026-11-03 10:00", due: "2026-11-03 15:00" }, false],
    ["not due yet", { at: "2026-11-03 10:00", due: "2026-11-04" }, false],
    ["nothing was due", { at: "2026-11-03 10:00" }, false],
    ["put to the end", { at: "2026-11-03 10:00", due: "2026-11-03", outcome: "skipped" }, false],
    ["moved", { at: "2026-11-03 10:00", due: "2026-11-03", outcome: "moved" }, false],
  ])("%s", (_, call, isIn) => {
    expect(placed([call]).map(wasInTurn)).toEqual([isIn]);
  });
});

describe("days that count", () => {
  test.each<[string, (number | null)[][], number, number, number]>([
    ["every cell known", [[0, 4, 2]], 3, 3, 2],
    ["of two middle cells the lower", [[0, 1, 5, 9]], 4, 4, 1],
    ["five known of many", [[3, 3, 3, 3, 3, null, null, null]], 8, 5, 3],
    ["four known of five: not this day", [[9, 9, 9, 9, null], [1]], 1, 1, 1],
    ["none counts: all calls are shown as unknown", [[null, null, 7], [null]], 4, 1, 0],
    ["one who rang from the end of the list says nothing", [[0, 0, 24, 0, 0]], 5, 5, 0],
    ["nothing", [], 0, 0, 0],
  ])("%s", (_, days, called, known, aside) => {
    const kept = orderKept(placed(days.flatMap((cells, index) => day(index, cells))), true);
    expect(kept).toMatchObject({ calls: called, known, aside });
  });

  test("a day written down in the evening is not told of", () => {
    const evening = Array.from({ length: 10 }, (_, index) => day(index, [5, ...Array(11).fill(null)])).flat();
    expect(orderKept(placed(evening), true)).toMatchObject({
      calls: 120,
      known: 10,
      share: null,
      told: false,
    });
  });
});

describe("what is shown", () => {
  const days = (count: number, cells: readonly number[]): ShortCall[] =>
    Array.from({ length: count }, (_, index) => day(index, cells)).flat();

  test("from 30 known cells", () => {
    const thirty = days(6, [0, 0, 0, 1, 1]);
    expect(orderKept(placed(thirty), true)).toMatchObject({ known: 30, share: 1, told: false });
    expect(orderKept(placed(thirty.slice(1)), true)).toMatchObject({ known: 29, share: null, told: false });
  });

  test("told only when the upper end is below 90 %, and never before the gate", () => {
    const slow = days(20, [1, 1, 1, 1, 1]);
    const fast = days(20, Array(10).fill(1));
    expect(orderKept(placed(slow), true)).toMatchObject({ calls: 100, aside: 20, told: true });
    expect(orderKept(placed(fast), true)).toMatchObject({ calls: 200, aside: 20, told: false });
    expect(orderKept(placed(slow), false)).toMatchObject({ calls: 100, aside: 20, share: null, told: null });
  });

  test("where nothing was set aside on a typical day, the days on which something was are counted", () => {
    const rows = [
      ...days(6, [0, 0, 0, 0, 0]),
      ...day(20, [2, 2, 3, 3, 3]),
      ...day(21, [4, 4, 4, 4, 4]),
      ...day(22, [9, 9, 9, 9, 9]),
    ];
    expect(orderKept(placed(rows), true)).toMatchObject({
      told: true,
      typical: 0,
      daysAside: { count: 3, of: 9, typical: 4 },
    });
  });

  test("more set aside never looks like more order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 6, maxLength: 12 }), fc.nat(20), (cells, more) => {
        const share = (of: readonly number[]): number => orderKept(placed(days(6, of)), true).share ?? 2;
        expect(share(cells.map((cell) => cell + more))).toBeLessThanOrEqual(share(cells));
      }),
    );
  });
});

describe("skips", () => {
  const skip = (note: string | null): ShortCall => ({ at: "2026-11-03 10:00", outcome: "skipped", note });
  const call: ShortCall = { at: "2026-11-03 11:00" };

  test("4 of 122 cards, with their reasons", () => {
    const skips = skipsOf(
      placed([skip("busy till noon"), skip("Rude"), skip("rude."), skip(null), ...Array(118).fill(call)]),
      true,
    );
    expect(skips).toMatchObject({ count: 4, of: 122 });
    expect([skips.low, skips.high].map((part) => Math.round((part ?? 0) * 100))).toEqual([1, 8]);
    expect(skips.reasons).toEqual([
      { reason: "Rude", count: 2 },
      { reason: "busy till noon", count: 1 },
    ]);
  });

  test("the share from 30 cards, after the gate", () => {
    expect(skipsOf(placed([skip("a"), ...Array(29).fill(call)]), true).share).toBeCloseTo(1 / 30);
    expect(skipsOf(placed([skip("a"), ...Array(28).fill(call)]), true).share).toBeNull();
    expect(skipsOf(placed([skip("a"), ...Array(29).fill(call)]), false).share).toBeNull();
  });
});
