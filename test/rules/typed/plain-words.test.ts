/** One spelling for all: what is folded away, and that the short way for usual texts folds as the long one does. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText, plainWords } from "../../../src/rules/typed/plain-words.ts";

test.each([
  ["Price too HIGH!", "price too high"],
  ["Ёлки-палки", "елки палки"],
  ["Ёлки 贵 палки", "елки 贵 палки"],
  ["  Prea scump, în Iași  ", "prea scump in iasi"],
  ["în Iași 贵", "in iasi 贵"],
  ["café crème", "cafe creme"],
  ["don't", "dont"],
  ["don’t", "dont"],
  ["об'явление", "обявление"],
  ["'quoted' words", "quoted words"],
  ["１２ ＵＳＤ", "12 usd"],
  ["ﬁrm", "firm"],
  ["дopoгo", "дорого"],
  ["дopoгo 贵", "дорого 贵"],
  ["TV и радио", "tv и радио"],
  ["заказz", "заказz"],
  ["йод", "йод"],
  ["йод 贵", "йод 贵"],
  ["", ""],
  ["—!?", ""],
])("%j is %j", (text, plain) => expect(plainText(text)).toBe(plain));

test("a sign that is rare changes nothing about the words beside it", () => {
  const usual = fc.string({ unit: fc.constantFrom(..."aeiopxzAZдояёЁйăâîșşțţĂȚ09 .,-/«»()"), maxLength: 40 });
  fc.assert(
    fc.property(usual, (text) => {
      expect(plainWords(`${text} 贵`)).toEqual([...plainWords(text), "贵"]);
    }),
  );
});

test("what is plain stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      const plain = plainText(text);
      expect(plainText(plain)).toBe(plain);
      expect(plain).toBe(plain.trim());
    }),
  );
});
