/** The distance between two words, held against the definition of it, and how much is forgiven. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { forgiven, within } from "../../../src/rules/typed/typos.ts";

/** The definition, without a table: the last letters agree, or one was added, left out, replaced, or two were swapped. */
function distance(left: string, right: string): number {
  if (left === "" || right === "") return left.length + right.length;
  const [l, r] = [left.slice(0, -1), right.slice(0, -1)];
  const replaced = distance(l, r) + (left.at(-1) === right.at(-1) ? 0 : 1);
  const swapped =
    left.length > 1 && right.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1)
      ? distance(left.slice(0, -2), right.slice(0, -2)) + 1
      : Number.POSITIVE_INFINITY;
  return Math.min(distance(l, right) + 1, distance(left, r) + 1, replaced, swapped);
}

test("two words are within their distance, and not within one less", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (left, right) => {
      const apart = distance(left, right);
      expect(within(left, right, apart)).toBe(true);
      expect(within(left, right, apart - 1)).toBe(false);
      expect(within(right, left, apart)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["цена", "цеан", 1],
  ["цена", "цены", 1],
  ["цена", "цна", 1],
  ["цена", "ценна", 1],
  ["expensive", "expencive", 1],
  ["ab", "ba", 1],
  ["ca", "abc", 3],
  ["", "abc", 3],
])("%j and %j are %i apart", (left, right, apart) => {
  expect(within(left, right, apart)).toBe(true);
  expect(within(left, right, apart - 1)).toBe(false);
});

test.each([
  [1, 0],
  [4, 0],
  [5, 1],
  [8, 1],
  [9, 2],
  [30, 2],
])("a word of %i letters may have %i mistakes", (length, most) => {
  expect(forgiven(length)).toBe(most);
});
