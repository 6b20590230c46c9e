/** The one-sided test against exact fractions, and against itself. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { moreThanOthers } from "../../../src/rules/team/fisher.ts";

// Sums of binomials as exact fractions (Python's fractions and math.comb). 3 of 4 against 1 of 4 is Fisher's tea lady.
test.each([
  [14, 22, 5, 52, 4.103706572061987e-6],
  [3, 4, 1, 4, 0.24285714285714285],
  [0, 10, 0, 10, 1],
  [10, 10, 0, 10, 5.412544112234515e-6],
  [5, 10, 5, 10, 0.6718591006516703],
  [1, 6, 0, 5, 0.5454545454545454],
  [120, 400, 300, 1600, 1.1444398687763303e-6],
  [0, 12, 4, 30, 1.0],
  [7, 10, 12, 12, 1.0],
  [3, 9, 0, 0, 1],
])("%i of %i against %i of %i", (count, of, others, ofOthers, chance) => {
  const found = moreThanOthers(count, of, others, ofOthers);
  expect(found / chance).toBeCloseTo(1, 9);
});

test("both directions together are certain, but for the table itself", () => {
  const side = fc
    .integer({ min: 1, max: 200 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
  fc.assert(
    fc.property(side, side, ([count, of], [others, ofOthers]) => {
      const more = moreThanOthers(count, of, others, ofOthers);
      const fewer = moreThanOthers(others, ofOthers, count, of);
      expect(more).toBeGreaterThan(0);
      expect(more).toBeLessThanOrEqual(1);
      expect(more + fewer).toBeGreaterThanOrEqual(1 - 1e-9);
      if (count < of && others > 0) {
        expect(moreThanOthers(count + 1, of, others - 1, ofOthers)).toBeLessThanOrEqual(more + 1e-12);
      }
    }),
  );
});
