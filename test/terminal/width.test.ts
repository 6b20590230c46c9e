/** Widths against the string-width package, and what padding, cutting and wrapping promise. */
import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { harmless } from "../../src/terminal/harmless.ts";
import { cut, padEnd, padStart, widthOf, wrap } from "../../src/terminal/width.ts";

const pieces = [
  ..."abcXYZ 019-+()«»„”“…—№☐☑·",
  ..."ёЖщЙăâîșțȘÞßéñ",
  ..."王小明日本語한글ｱ（",
  "e\u0301",
  "и\u0306",
  "👍",
  "👍🏽",
  "👨‍👩‍👧",
  "❤️",
  "1️⃣",
  "🇷🇴",
  "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "☎️",
  "हि",
];
const texts = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => harmless(parts.join("")));

test("widths agree with string-width", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(widthOf(text)).toBe(stringWidth(text));
    }),
    { numRuns: 500 },
  );
});

test("padding reaches the width", () => {
  expect(padEnd("王", 4)).toBe("王  ");
  expect(padStart("1 250", 7)).toBe("  1 250");
  expect(padEnd("long", 2)).toBe("long");
});

test("cutting keeps to the width and says that it cut", () => {
  expect(cut("Петрова", 7)).toBe("Петрова");
  expect(cut("Петрова", 6)).toBe("Петро…");
  expect(cut("王小明", 5)).toBe("王小…");
  expect(cut("王小明", 1)).toBe("…");
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, width) => {
      expect(widthOf(cut(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});

test("wrapping breaks between words, after hyphens, and only then inside a word", () => {
  expect(wrap("Анна Мария Петрова-Водкина", 12)).toEqual(["Анна Мария", "Петрова-", "Водкина"]);
  expect(wrap("Донаудампфшиффарт", 6)).toEqual(["Донауд", "ампфши", "ффарт"]);
  expect(wrap("two\nlines", 20)).toEqual(["two", "lines"]);
  expect(wrap("", 10)).toEqual([""]);
});

test("wrapping loses no character and keeps to the width", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 3, max: 30 }), (text, width) => {
      const lines = wrap(text, width);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
    }),
  );
});

test("a cell full of text without a blank is wrapped in a moment", () => {
  expect(wrap("ё👍".repeat(16_000), 60)).toHaveLength(800);
});
