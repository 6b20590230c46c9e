import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reason } from "../../../src/rules/refusals/reason.ts";
import { typedReason } from "../../../src/rules/refusals/typed-reason.ts";
import { reasonWords } from "../../../src/words/report/reason-themes.ts";

const reasons: readonly Reason[] = [
  reason(2, "Price too high", "price, expensive, costly"),
  reason(3, "Not in stock / sold out", "out of stock"),
  reason(4, "Too slow", "delivery time"),
  reason(5, "Дорого", "цена, дороговато"),
  reason(6, "Prea scump", "scump, preț"),
  reason(7, "Other", ""),
];

function reason(row: number, name: string, words: string): Reason {
  return { row, name, otherWords: words.split(", ").filter(Boolean), improve: null };
}

describe("a typed reason", () => {
  it.each([
    ["3", "Too slow"],
    ["price", "Price too high"],
    ["EXPENSIVE", "Price too high"],
    ["sold out", "Not in stock / sold out"],
    ["дороговато", "Дорого"],
    ["pret", "Prea scump"],
    ["prea  scump", "Prea scump"],
  ])("%s is a line of the sheet, and says no more", (text, name) => {
    expect(typedReason(text, reasons, reasonWords)).toEqual({ kind: "listed", name, saysMore: false });
  });

  it.each([
    ["price to high", "Price too high"],
    ["expensve", "Price too high"],
    ["Дорогр", "Дорого"],
  ])("%s is a slip of spelling", (text, name) => {
    expect(typedReason(text, reasons, reasonWords)).toEqual({ kind: "near", name });
  });

  it.each([
    [" 3 ", "Too slow"],
    ["12", "Line 12"],
  ])("%j is the number of a line", (text, name) => {
    const long = [
      ...reasons.slice(0, 4),
      ...[5, 6, 7, 8, 9, 10, 11, 12].map((line) => reason(line, `Line ${line}`, "")),
    ];
    expect(typedReason(text, long, reasonWords)).toEqual({ kind: "listed", name, saysMore: false });
  });

  it.each(["3 weeks without power", "unit 3"])("%s is no number of a line", (text) => {
    expect(typedReason(text, reasons, reasonWords)).toEqual({ kind: "own" });
  });

  it("a name is that line's, whoever else has it among its other words", () => {
    const lines = [reason(2, "Franchise", "licence"), reason(3, "Licence", "")];
    expect(typedReason("licence", lines, reasonWords)).toEqual({
      kind: "listed",
      name: "Licence",
      saysMore: false,
    });
  });

  it("words that two lines have are the upper one's, as in the report, and are kept", () => {
    const lines = [reason(2, "Franchise", "licence"), reason(3, "Paper", "licence")];
    const upper = { kind: "listed", name: "Franchise", saysMore: true };
    expect(typedReason("licence", lines, reasonWords)).toEqual(upper);
  });

  it("a slip of words that two lines have is neither's", () => {
    const lines = [reason(2, "Franchise", "plumbing"), reason(3, "Paper", "plumbing")];
    expect(typedReason("plumbimg", lines, reasonWords).kind).not.toBe("near");
  });

  it.each([
    ["licence missing", "licence", "with another word"],
    ["fasr", "fast", "of a short word"],
    ["licemse contact", "licence contract paper", "with a word less"],
    ["lisemse", "licence", "with two mistakes"],
  ])("%s is no slip of %s: it is one %s", (text, name) => {
    expect(typedReason(text, [reason(2, name, "")], reasonWords).kind).not.toBe("near");
  });

  it("a slip in each word of several is one", () => {
    const lines = [reason(2, "fast licence", "")];
    expect(typedReason("fasr licemce", lines, reasonWords)).toEqual({ kind: "near", name: "fast licence" });
  });

  it("nothing typed is no line, not even one without a name", () => {
    expect(typedReason("  ", [reason(2, " ", "")], reasonWords).kind).toBe("junk");
  });

  it("takes no other short words for a slip", () => {
    expect(typedReason("too far", [reason(2, "Too dear", "")], reasonWords).kind).not.toBe("near");
  });

  it("keeps words that mean a line and say more", () => {
    const own = [reason(2, "Price too high", "price")];
    const typed = typedReason("far too expensive for a firm like ours", own, reasonWords);
    expect(typed).toEqual({ kind: "listed", name: "Price too high", saysMore: true });
  });

  it.each(["Other", "6", "другое"])("%s needs words", (text) => {
    expect(typedReason(text, reasons, reasonWords).kind).toBe("catch-all");
  });

  it.each(["7", "99", "-", "asdf"])("%s says nothing", (text) => {
    expect(typedReason(text, reasons, reasonWords).kind).toBe("junk");
  });

  it("takes the name of every line for that line", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (place) => {
        const name = reasons[place]?.name ?? "";
        expect(typedReason(` ${name.toUpperCase()} `, reasons, reasonWords)).toMatchObject({
          kind: "listed",
          name,
        });
      }),
    );
  });
});
