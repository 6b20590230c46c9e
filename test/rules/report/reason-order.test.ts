/** How surely one reason stands above the next. */
import { describe, expect, it } from "vitest";
import { orderOfReasons } from "../../../src/rules/report/reason-order.ts";

describe("the order of reasons", () => {
  it("is clear where the sign test says so, and nothing more is needed", () => {
    // scipy: binomtest(60, 80).pvalue = 0.0000088; binomtest(20, 25).pvalue = 0.004
    expect(orderOfReasons([60, 20, 5], 100)).toEqual([
      { isClear: true, more: null },
      { isClear: true, more: null },
    ]);
  });

  it("says how many more refusals would tell, of the shares as they are", () => {
    // scipy: binomtest(12, 20).pvalue = 0.50. Connor: (1.96 √0.2 + 0.842 √(0.2 − 0.04²))² / 0.04² = 978 in all.
    const [order] = orderOfReasons([12, 8], 100);
    expect(order?.isClear).toBe(false);
    expect(order?.more).toBeCloseTo(978 - 100, -1);
  });

  it("needs more where more neighbours are compared at once", () => {
    const alone = orderOfReasons([12, 8], 100)[0]?.more ?? 0;
    const among = orderOfReasons([12, 8, 7, 1], 100)[0]?.more ?? 0;
    expect(among).toBeGreaterThan(alone + 200);
  });

  it("is corrected for all neighbours: what one test would call sure, three may not", () => {
    // scipy: binomtest(20, 28).pvalue = 0.0357
    expect(orderOfReasons([20, 8], 60)[0]?.isClear).toBe(true);
    expect(orderOfReasons([20, 8, 8, 8], 60)[0]?.isClear).toBe(false);
  });

  it("is never told by more of equal counts", () => {
    expect(orderOfReasons([7, 7], 30)).toEqual([{ isClear: false, more: null }]);
  });

  it("is missing by one at least, as long as it is unclear", () => {
    expect(orderOfReasons([10, 2], 1000)[0]).toEqual({ isClear: true, more: null });
    expect(orderOfReasons([5, 0], 40)[0]).toEqual({ isClear: false, more: expect.any(Number) });
    expect(orderOfReasons([5, 0], 40)[0]?.more).toBeGreaterThanOrEqual(1);
  });

  it.each([[[]], [[9]]])("has nothing to say of %j", (counts) => {
    expect(orderOfReasons(counts, 9)).toEqual([]);
  });
});
