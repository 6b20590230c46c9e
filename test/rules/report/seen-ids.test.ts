import fc from "fast-check";
import { expect, it } from "vitest";
import { NumberColumn, WordColumn } from "../../../src/rules/report/call-columns.ts";
import { SeenIds } from "../../../src/rules/report/seen-ids.ts";

it("an id counts as seen only where the very same text stood before", () => {
  const ids = fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("b0", "b1", "B0")), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(ids, (all) => {
      const seen = new SeenIds((row) => all[row] ?? null);
      const known = new Set<string>();
      for (const [row, id] of all.entries()) {
        expect(seen.isAgain(id, row)).toBe(known.has(id));
        known.add(id);
      }
    }),
  );
});

it("ids stay known when there are thousands", () => {
  const idOf = (row: number): string => `b${row % 20_000}`;
  const seen = new SeenIds(idOf);
  const again = Array.from({ length: 30_000 }, (_, row) => seen.isAgain(idOf(row), row));
  expect(again.filter((isAgain) => isAgain)).toHaveLength(10_000);
});

it("columns give back what was put into them, however long they get", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -30_000, max: 30_000 }), { maxLength: 5000 }), (all) => {
      const numbers = new NumberColumn((size) => new Int16Array(size));
      const words = new WordColumn<string | null>(null);
      for (const one of all) {
        numbers.push(one);
        words.push(one % 7 === 0 ? null : `w${one % 7}`);
      }
      expect(all.map((_, place) => numbers.at(place))).toEqual(all);
      expect(all.map((_, place) => words.at(place))).toEqual(
        all.map((one) => (one % 7 === 0 ? null : `w${one % 7}`)),
      );
    }),
    { numRuns: 20 },
  );
});
