import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Line, styled, textOfLine } from "../../src/terminal/output.ts";
import { widthOf } from "../../src/terminal/width.ts";
import { wrapLine } from "../../src/terminal/wrap-line.ts";

const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom("warning", "quiet", null),
      fc.array(fc.constantFrom("a", "слово", "日本", " ", "-")),
    ),
  )
  .map(
    (pieces): Line =>
      pieces.map(([style, words]) => (style === null ? words.join("") : styled(style, words.join("")))),
  );

describe("a line in several styles", () => {
  test("is broken between words, each piece in its style", () => {
    const line: Line = [styled("good", "Saved"), ": Anna Smith ", styled("warning", "has waited long")];
    expect(wrapLine(line, 14)).toEqual([
      [styled("good", "Saved"), ": ", "Anna"],
      ["Smith ", styled("warning", "has")],
      [styled("warning", "waited "), styled("warning", "long")],
    ]);
  });

  test("that is a command to be copied stays whole", () => {
    const line: Line = ["  ", styled("key", "followup log 3 no-answer --note x")];
    expect(wrapLine(line, 12)).toEqual([line]);
  });

  test("loses nothing but blanks at the ends, and is never wider than asked but for a single word", () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 4, max: 30 }), (line, width) => {
        const wrapped = wrapLine(line, width).map(textOfLine);
        expect(wrapped.join("").replaceAll(" ", "")).toBe(textOfLine(line).replaceAll(" ", ""));
        for (const text of wrapped) if (widthOf(text) > width) expect(text.trim()).not.toContain(" ");
      }),
    );
  });
});
