import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyMark, type Marked, markOfBytes, markOfText, unknownMark } from "../../src/read/text-marks.ts";
import { encodeContent } from "../../src/xml/xml-text.ts";

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

describe("each letter by itself", () => {
  /** What becomes of a letter between two others: it counts, is passed over, or makes the text be anything. */
  function fate(letter: string, mark = bare): "counts" | "passed" | "unknown" {
    const found = mark(`a${letter}b`, "words");
    if (found === unknownMark) return "unknown";
    if (found === markOfText("ab", "words")) return "passed";
    expect(found).toBe(markOfText(`a${folded(letter)}b`, "words"));
    return "counts";
  }

  /** The letters from U+0001 on that have this fate, as ranges of their numbers. */
  function ranges(wanted: ReturnType<typeof fate>, mark = bare, last = 0x24ff): string {
    const found: [number, number][] = [];
    for (let code = 1; code <= last; code += 1) {
      if (fate(String.fromCodePoint(code), mark) !== wanted) continue;
      const range = found.at(-1);
      if (range !== undefined && range[1] === code - 1) range[1] = code;
      else found.push([code, code]);
    }
    return found
      .map(([from, to]) => (from === to ? from : [from, to]).toString().replace(",", "-"))
      .join(" ");
  }

  const unknown =
    "38 60 62 95 128-159 161-170 172-186 188-191 306-307 319-320 329 383-535 540-1023 1280-8191 8256-9471";

  it("of Russian and English, and each digit, counts", () => {
    expect(ranges("counts")).toBe("48-57 65-90 97-122 1025 1040-1103 1105");
  });

  it("that may be folded to one of these, or ends a text, makes it be anything", () => {
    expect(ranges("unknown")).toBe(unknown);
  });

  it("written as its number has the same fate, where that number is told", () => {
    expect(ranges("unknown", numbered, 0x24ff)).toBe(unknown);
    expect(ranges("counts", numbered)).toBe(ranges("counts"));
  });

  it.each(["&#233", "&#xe9;", "&#0233;", "&#23;", "&#12345;", "&#2x3;", "&#2:3;", "&#2/3;", "&eacute;"])(
    "written as %s makes the text be anything",
    (entity) => {
      const bytes = Buffer.from(`a${entity}b`);
      expect(markOfBytes(bytes, 0, bytes.length, "words")).toBe(unknownMark);
    },
  );

  it("of which digits alone count, passes over all others but what may hide one", () => {
    const seven = markOfText("7", "digits");
    for (const letter of ["a", "/", ":", "я", "—", " ", "+"])
      expect(bare(`${letter}7`, "digits")).toBe(seven);
    for (const text of ["&7", "<7", "_7", "a"]) expect(bare(text, "digits")).toBe(unknownMark);
    const digits = [..."0123456789"].map((digit) => bare(digit, "digits"));
    expect(new Set([...digits, seven]).size).toBe(10);
    expect(bare("12", "digits")).not.toBe(bare("21", "digits"));
  });

  it("stands between the tags of a text, whatever these say", () => {
    const mark = (xml: string): number => markOfBytes(Buffer.from(xml), 0, xml.length, "words");
    const ab = markOfText("ab", "words");
    for (const xml of ["<t>ab</t>", "<t xml:space='preserve'>ab</t>", "ab"]) expect(mark(xml)).toBe(ab);
    for (const xml of [
      "<r>ab</t>",
      "<t>ab</r>",
      "<t>ab<xt>",
      "<t>ab-/t>",
      "<t",
      "<t>",
      "<t></t>",
      "<x>ab</t>",
    ]) {
      expect(mark(xml), xml).toBe(unknownMark);
    }
    const inside = Buffer.from("xx<t>ab</t>yy");
    expect(markOfBytes(inside, 2, 11, "words")).toBe(ab);
  });
});
