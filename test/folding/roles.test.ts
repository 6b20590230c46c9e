/** Reason words in another role, praise that is denied, and what a client says of the call and not of the sale. */
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/base/language.ts";
import { countsOf, defaultFolding, foldedLetter, labelledPhrases } from "./labelled.ts";

test.each<[Language, string, string | null]>([
  ["en", "service great, prices not so great", "P"],
  ["en", "prices are great", null],
  ["en", "location tracking isn't in our app", "S"],
  ["en", "wants time to think it over", null],
  ["en", "company went bust", null],
  ["en", "happy with everything apart from the location", "L"],
  ["ru", "обслуживание супер, цены не супер", "P"],
  ["ru", "цены супер", null],
  ["ru", "не инетересно", "N"],
  ["ru", "инженер ответил", null],
  ["ru", "претензий к сервису ноль", null],
  ["ru", "претензий к сервису ноль, нет функции склада в программе", "S"],
  ["ro", "serviciul super, prețul nu e super", "P"],
  ["ru", "всё понравилось кроме цвета", "S"],
  ["ru", "раньше весны не начнём", "T"],
  ["ro", "îl mulțumește tot cu excepția prețului", "P"],
  ["ro", "vrea timp să se gândească", null],
  ["ro", "directorul nostru îl va suna pe al lor", null],
  ["en", "his boss is at a meeting about the budget", null],
  ["en", "out of town today, ring Thursday", null],
  ["en", "too expensive, call back in May", "P"],
  ["en", "expensive car, didn't hear me, will ring back", null],
  ["en", "the price plays no part", null],
  ["ru", "цена не испугала, срок тоже", null],
  ["ru", "отправил прайс, не интересно", "N"],
  ["ru", "сидит на складе, там не ловит", null],
  ["ru", "начальник считает, что слишком долго", "T"],
  ["ro", "e în alt oraș până miercuri", null],
  ["ro", "prețul n-are nicio importanță", null],
])("%s: %s is about %s", (language, text, letter) => {
  expect(foldedLetter(defaultFolding(language), text)).toBe(letter);
});

describe.each(languages)("in %s", (language) => {
  test.each([
    ["fresh", 0.9],
    ["roles", 0.9],
    ["trades", 0.88],
    ["plain", 0.9],
  ] as const)("the %s phrases are right in %d, and seldom wrong", (name, least) => {
    const phrases = labelledPhrases(`${name}-${language}.tsv`);
    const counts = countsOf(language, phrases);
    expect(phrases.length).toBeGreaterThanOrEqual(85);
    expect((counts.get("right") ?? 0) / phrases.length).toBeGreaterThanOrEqual(least);
    expect((counts.get("wrong") ?? 0) / phrases.length).toBeLessThanOrEqual(0.05);
  });
});
