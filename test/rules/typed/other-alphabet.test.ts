/** Words typed with the keyboard in the other alphabet, and Russian in Latin letters. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyboardTwin } from "../../../src/rules/typed/keyboard-layout.ts";
import { cyrillicTwin } from "../../../src/rules/typed/transliteration.ts";

describe("the same keys in the other alphabet", () => {
  test.each([
    ["ljhjuj", "дорого"],
    ["Ljhjuj", "дорого"],
    ["тщ туув", "no need"],
    [";lfnm 5 lytq", "ждать 5 дней"],
    ["`krf", "ёлка"],
    ["БЫТЬ", ",snm"],
  ])("%j is %j", (typed, meant) => expect(keyboardTwin(typed)).toBe(meant));

  test.each(["", "123", "贵", "ok да"])("%j has none", (text) => expect(keyboardTwin(text)).toBe(null));

  test("twice is the text itself", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."qwertyuiop[]asdfghjkl;'zxcvbnm,.` 15"),
      minLength: 1,
    });
    fc.assert(
      fc.property(letters, (text) => {
        const twin = keyboardTwin(`a${text}`);
        expect(keyboardTwin(twin ?? "")).toBe(`a${text}`);
      }),
    );
  });
});

describe("Russian in Latin letters", () => {
  test.each([
    ["ne nuzhno", "не нужно"],
    ["Dorogo", "дорого"],
    ["shchuka", "щука"],
    ["schast'e", "щастье"],
    ["khochu chai, tsena", "хочу чаи, цена"],
    ["yubka iula julia", "юбка юла юля"],
    ["eshchyo 15 dnei", "еще 15 днеи"],
    ["novyy ofis", "новый офис"],
    ["staryi", "старыи"],
    ["moy drug", "мой друг"],
    ["my zhdem", "мы ждем"],
    ["ploxo", "плохо"],
    ["mayak", "маяк"],
  ])("%j is %j", (typed, meant) => expect(cyrillicTwin(typed)).toBe(meant));

  test.each(["", "123", "贵", "дорого", "ok да"])("%j is none", (text) =>
    expect(cyrillicTwin(text)).toBe(null),
  );
});
