/** Texts under numbers: what was kept is given back byte by byte, and what is said again is kept once. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DecodedTexts } from "../../src/read/decoded-texts.ts";
import { KeptTexts } from "../../src/read/kept-texts.ts";

const text = fc.oneof(
  fc.constantFrom("", "a", "b", "ab", "ba", "aab", "x".repeat(64), "x".repeat(65), `${"x".repeat(64)}y`),
  fc.string({ maxLength: 90 }),
);

describe("kept texts", () => {
  test("are given back as they were, each under its own number", () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const kept = new KeptTexts();
        const numbers = texts.map((one) => {
          const bytes = Buffer.from(`<${one}>`);
          return kept.keep(bytes, 1, bytes.length - 1);
        });
        expect(numbers).toEqual(texts.map((_, index) => index));
        expect(kept.count).toBe(texts.length);
        expect(numbers.map((number) => kept.bytes(number).toString())).toEqual(texts);
      }),
    );
  });

  test("are the same where their bytes are, whatever the hash says, and never where they are not", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.integer({ min: 0, max: 2 }))), (said) => {
        const kept = new KeptTexts();
        const numbers = said.map(([one, hash]) => {
          const bytes = Buffer.from(`<${one}>`);
          return kept.keepOnce(bytes, 1, bytes.length - 1, hash);
        });
        expect(numbers.map((number) => kept.bytes(number).toString())).toEqual(said.map(([one]) => one));
      }),
    );
    const kept = new KeptTexts();
    const keep = (one: string, hash: number) =>
      kept.keepOnce(Buffer.from(`..${one}`), 2, 2 + one.length, hash);
    expect([keep("one", 5), keep("two", 9), keep("one", 5), keep("two", 9)]).toEqual([0, 1, 0, 1]);
    // Another text with the same hash takes the place.
    expect([keep("six", 5), keep("sixth", 5), keep("one", 5), keep("one", 5)]).toEqual([2, 3, 4, 4]);
    expect(kept.count).toBe(5);
  });

  test("may be many, and longer than a block", () => {
    const kept = new KeptTexts();
    const keep = (one: string) => kept.keep(Buffer.from(one), 0, Buffer.byteLength(one));
    const many = Array.from({ length: 20_000 }, (_, index) => `text number ${index} of many`);
    many.forEach(keep);
    const long = "long".repeat(100_000);
    keep(long);
    keep("after");
    expect(many.every((one, index) => kept.bytes(index).toString() === one)).toBe(true);
    expect(kept.bytes(20_000).toString() === long).toBe(true);
    expect(kept.bytes(20_001).toString()).toBe("after");
    const again = (one: string) => kept.keepOnce(Buffer.from(one), 0, one.length, 7);
    expect([again("later"), again("later")]).toEqual([20_002, 20_002]);
  });
});

describe("decoded texts", () => {
  test("are the last that was kept under a number, or none", () => {
    const number = fc.integer({ min: -3, max: 40 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.array(fc.tuple(number, fc.string())),
        (count, steps) => {
          const decoded = new DecodedTexts(count);
          const known = new Map<number, string>();
          for (const [at, one] of steps) {
            if (at >= 0) {
              decoded.keep(at, one);
              known.set(at, one);
              expect(decoded.get(at)).toBe(one);
            }
            for (const asked of [at, at + 1, -1, 0])
              expect([null, known.get(asked) ?? null]).toContain(decoded.get(asked));
          }
        },
      ),
    );
  });

  test("of as few as there are all stay", () => {
    const decoded = new DecodedTexts(16);
    expect([0, 1, 15].map((at) => decoded.get(at))).toEqual([null, null, null]);
    for (let at = 0; at < 16; at += 1) decoded.keep(at, `text ${at}`);
    expect(Array.from({ length: 16 }, (_, at) => decoded.get(at))).toEqual(
      Array.from({ length: 16 }, (_, at) => `text ${at}`),
    );
    expect([decoded.get(-1), decoded.get(16)]).toEqual([null, null]);
  });
});
