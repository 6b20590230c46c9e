/** Negations that deny a thing without one of the plain words for it: none of them is the reason that it names. */
import { describe, expect, test } from "vitest";
import { type InEveryLanguage, languages } from "../../src/base/language.ts";
import { defaultFolding, foldedLetter } from "./labelled.ts";

const denied: InEveryLanguage<string> = {
  en: `it's not a price thing; he doesn't think it's expensive; she never said it was expensive; they have the budget
    don't think the delivery is slow; he isn't with a competitor; they did not go to a competitor; price never came up
    you aren't the most expensive; hardly a price issue; hardly expensive; far from expensive; no one was rude
    price wouldn't be a problem; price won't be a problem; can wait as long as it takes; can't complain about the service
    doesn't live far away; it's not like we're far away; he can decide himself, no boss needed; doesn't have to ask anyone`,
  ru: `не считает что дорого; не думаю что дорого; не ушел к конкурентам; вы не самые дорогие; нельзя сказать что дорого
    не сказать чтобы дорого; о цене речи не было; сроки не горят; Дорогой Иван, нам не подходит; дорогой Иван Петрович`,
  ro: `n-a spus niciodată că e scump; nu crede că e scump; deloc scump; nicidecum scump; nu cred că prețul i-a oprit
    nu merge la concurență; n-au plecat la alții; nu e în criză de timp; nu stă departe; nu trebuie să întrebe pe nimeni
    nu sunteți cei mai scumpi; nu sunteți scumpi; departe de a fi scump; despre preț nu s-a discutat; nu fiindcă e scump`,
};

const named: readonly (readonly ["en" | "ru" | "ro", string, string])[] = [
  ["en", "they don't have the budget", "P"],
  ["en", "wife isn't against, it's the price", "P"],
  ["en", "it is needed, but too dear", "P"],
  ["en", "wasn't what they were looking for", "S"],
  ["ru", "слишком дорогой", "P"],
  ["ru", "по дорогой цене", "P"],
  ["ru", "жена не против, денег нет", "P"],
  ["ru", "дорогие коллеги, мы выбрали других", "C"],
  ["ro", "soția nu e contra, dar nu au bani", "P"],
  ["ro", "prețul e ok, dar e departe", "L"],
];

describe.each(languages)("in %s", (language) => {
  test("what is denied is no reason", () => {
    const folding = defaultFolding(language);
    const texts = denied[language].split(/;|\n/u).map((text) => text.trim());
    expect(texts.filter((text) => foldedLetter(folding, text) !== null)).toEqual([]);
  });
});

test.each(named)("%s: %s is %s", (language, text, letter) => {
  expect(foldedLetter(defaultFolding(language), text)).toBe(letter);
});
