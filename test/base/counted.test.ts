import { expect, it } from "vitest";
import { counted, type Forms, isLanguage, type Language, languages } from "../../src/base/language.ts";

const calls: Readonly<Record<Language, Forms>> = {
  en: ["call", "calls"],
  ru: ["звонок", "звонка", "звонков"],
  ro: ["apel", "apeluri", "de apeluri"],
};

it.each<[Language, string[]]>([
  ["en", ["0 calls", "1 call", "2 calls", "5 calls", "21 calls", "101 calls", "-1 call"]],
  ["ru", ["0 звонков", "1 звонок", "2 звонка", "5 звонков", "21 звонок", "101 звонок", "-1 звонок"]],
  ["ro", ["0 apeluri", "1 apel", "2 apeluri", "5 apeluri", "21 de apeluri", "101 apeluri", "-1 apel"]],
])("things are counted in %s", (language, told) => {
  expect([0, 1, 2, 5, 21, 101, -1].map((count) => counted(language, count, calls[language]))).toEqual(told);
});

it("eleven to fourteen are no ones and twos in Russian", () => {
  expect([11, 12, 14, 111].map((count) => counted("ru", count, calls.ru))).toEqual([
    ...["11 звонков", "12 звонков", "14 звонков", "111 звонков"],
  ]);
});

it("a language is one of three", () => {
  expect([...languages, "de", "", "EN"].map(isLanguage)).toEqual([true, true, true, false, false, false]);
});
