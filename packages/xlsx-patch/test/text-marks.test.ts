import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyMark, type Marked, markOfBytes, markOfText, unknownMark } from "../src/read/text-marks.ts";
import { encodeContent } from "../src/xml/xml-text.ts";

const bare = (text: string, of: Marked): number => {
  const bytes = Buffer.from(encodeContent(text));
  return markOfBytes(bytes, 0, bytes.length, of);
};

const tagged = (text: string, of: Marked): number => {
  const bytes = Buffer.from(`<t xml:space="preserve">${encodeContent(text)}</t>`);
  return markOfBytes(bytes, 0, bytes.length, of);
};

/** As some programs write all that is not ASCII. */
const numbered = (text: string, of: Marked): number => {
  const content = encodeContent(text).replace(/[^\0-\x7f]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const bytes = Buffer.from(content);
  return markOfBytes(bytes, 0, bytes.length, of);
};

/** As names are compared: case, ё, width and spaces folded. */
const folded = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ").trim();

const letters = fc.constantFrom(
  ..."aAzZйЙёЁеЕяЯіІăĂâÂîÎșȘțȚşŞéÉıİſKÅĳŀŉªµ²½ﬁＡ１①ʼ’«»–—…‼№&<_ .,\u00a0\u2003\u0306\u03010159",
);
const texts = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: "binary" }));
/** The same text in another spelling. */
const respelled = texts.chain((text) =>
  fc
    .constantFrom(
      text,
      text.toUpperCase(),
      text.toLowerCase(),
      text.normalize("NFKC"),
      text.normalize("NFD"),
      text.normalize("NFKD"),
      ` ${text}`,
      text.replaceAll("е", "ё"),
      text.replaceAll(" ", "\u00a0 "),
    )
    .map((other) => [text, other] as const),
);

describe("marks of texts", () => {
  it("never tell apart what is folded to the same name", () => {
    fc.assert(
      fc.property(respelled, ([left, right]) => {
        fc.pre(folded(left) === folded(right));
        const marks = [
          markOfText(folded(left), "words"),
          bare(right, "words"),
          tagged(right, "words"),
          numbered(right, "words"),
        ];
        const known = marks.filter((mark) => mark !== unknownMark);
        expect(new Set(known).size).toBeLessThan(2);
      }),
      { numRuns: 3000 },
    );
  });

  it("never tell apart phones of the same digits", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const digits = text.replace(/\D/g, "");
        fc.pre(digits !== "");
        const marks = [markOfText(digits, "digits"), bare(text, "digits"), tagged(text, "digits")];
        expect(new Set(marks.filter((mark) => mark !== unknownMark)).size).toBe(1);
      }),
    );
  });

  it.each([
    ["Иван Петров", "Пётр Иванов"],
    ["Клиент 1", "Клиент 2"],
    ["SRL Alfa", "SRL Beta"],
  ])("tell %s from %s", (left, right) => {
    expect(bare(left, "words")).not.toBe(bare(right, "words"));
    expect(bare(left, "words")).toBe(markOfText(left.toLowerCase(), "words"));
    expect(numbered(left, "words")).toBe(bare(left, "words"));
  });

  it.each(["", "—", "&", "Tom & Co", "a_x0041_", "Ａ"])("%j may be anything", (text) => {
    expect(bare(text, "words")).toBe(unknownMark);
    expect(emptyMark).not.toBe(unknownMark);
  });

  it("knows nothing of rich text", () => {
    const bytes = Buffer.from("<r><t>Иван</t></r>");
    expect(markOfBytes(bytes, 0, bytes.length, "words")).toBe(unknownMark);
  });
});
