/** What is taken out of foreign text before a terminal sees it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { harmless, harmlessJson, oneLine, unbrokenLine } from "../../src/terminal/harmless.ts";

test.each([
  ["an escape sequence", "a\u001b[31mb", "a�[31mb"],
  ["a one-byte escape sequence", "a\u009b2Jb", "a�2Jb"],
  ["delete and bell", "a\u007fb\u0007", "a�b�"],
  ["a lone surrogate", "a\ud800b", "a�b"],
  ["bidi controls round a phone number", "\u202d+40 721\u202c", "+40 721"],
  ["invisible marks", "a\u200bb\ufeffc\u00add", "abcd"],
  ["a tab", "a\tb", "a b"],
  ["a bare carriage return", "safe\rhidden", "safe\nhidden"],
  ["Unicode line ends", "a\u2028b\u2029c", "a\nb\nc"],
  ["a joiner between letters", "a\u200db", "ab"],
])("%s", (_, text, expected) => {
  expect(harmless(text)).toBe(expected);
});

test.each(["Ёжик, naïve ș ț", "👨‍👩‍👧", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩🏽‍🚀", "🏳️‍🌈", "1️⃣", "two\nlines", "日本語"])(
  "%s stays as it is",
  (text) => {
    expect(harmless(text)).toBe(text);
  },
);

test("one line has no line break and no run of blanks", () => {
  expect(oneLine(" Ann\r\n  Price\t\u2028x ")).toBe("Ann Price x");
  expect(unbrokenLine("\u00a01\u00a0800\u00a0000 и\u00a0\u00a0 84\u00a0%\n")).toBe(
    "1\u00a0800\u00a0000 и 84\u00a0%",
  );
});

test("whatever comes in, nothing that a terminal obeys comes out, and doing it twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const safe = harmless(text);
      expect(safe).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\p{Bidi_Control}/u);
      expect(harmless(safe)).toBe(safe);
    }),
  );
});

test("JSON keeps the text and holds no raw control", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const json = harmlessJson({ [text]: text });
      expect(JSON.parse(json)).toEqual({ [text]: text });
      expect(json).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
    }),
  );
});
