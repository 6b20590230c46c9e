/** A heading taken apart by its signs, before anything is looked up. */
import { expect, test } from "vitest";
import {
  attributeOf,
  behindColon,
  cleanHeading,
  outsideBrackets,
  partsOf,
  twoScripts,
  unglued,
} from "../../../src/book/headings/spelling/heading-text.ts";
import { WrittenSpellings } from "../../../src/book/headings/spelling/written-spellings.ts";
import { idHeading } from "../../../src/words/sheets/headings.ts";

test.each([
  [" Ph\u00adone\u200b ", "Phone"],
  ["# calls", "number calls"],
  ["# 12", "# 12"],
  ["#calls", "#calls"],
  ["calls # one", "calls # one"],
  ["f/u and F/U date", "follow up and follow up date"],
  ["wtf/unit", "wtf/unit"],
])("%j without what nobody sees: %j", (heading, expected) => {
  expect(cleanHeading(heading)).toBe(expected);
});

test.each([
  ["NextCallDate", "Next Call Date"],
  ["next_call_date", "next call date"],
  ["CRMStatus", "CRM Status"],
  ["Phone12", "Phone 12"],
  ["phone1a", "phone 1a"],
  ["PHONE", "PHONE"],
  ["Phone", "Phone"],
  ["датаЗвонка2", "дата Звонка 2"],
])("%s unglued: %s", (heading, expected) => {
  expect(unglued(heading)).toBe(expected);
});

test.each([
  ["Phone (work)", "Phone"],
  ["(work) Phone [home] 2", "Phone   2"],
  ["Phone", null],
  ["(work)", null],
  [" Phone ", null],
  ["Phone (work", null],
])("%j outside of its brackets: %j", (heading, expected) => {
  expect(outsideBrackets(heading)).toBe(expected);
});

test.each([
  ["Телефон / Telefon", ["телефон", "telefon"]],
  ["Name, company; phone: (work)", ["name", "company", "phone", "work"]],
  ["a|b\nc–d—e[f]", ["a", "b", "c", "d", "e", "f"]],
  ["one-two", ["one two"]],
  ["/ /", []],
])("%j in parts: %j", (heading, expected) => {
  expect(partsOf(heading)).toEqual(expected);
});

test.each([
  ["Phone 1 - Value", "phone", ["value"]],
  ["Phone 12 – Value — Type", "phone", ["value", "type"]],
  ["Phone - ", "phone", []],
  ["Phone 1 x - a - - b", "phone 1 x", ["a", "b"]],
])("%j is a thing with attributes: %s %j", (heading, thing, attributes) => {
  expect(attributeOf(heading)).toEqual({ thing, attributes });
});

test.each(["Phone-Value", "Phone", "Phone -Value"])("%j has no attribute", (heading) => {
  expect(attributeOf(heading)).toBeNull();
});

test("what stands behind one colon with a blank", () => {
  expect(behindColon("Контакт: Имя")).toEqual({ thing: "контакт", attributes: ["имя"] });
  const none = ["Контакт:Имя", "Контакт", "Контакт: ", "Контакт: -", "a: b: c"];
  expect(none.map(behindColon)).toEqual(none.map(() => null));
});

test.each<[string, [string, string] | null]>([
  ["Телефон Phone", ["телефон", "phone"]],
  ["Phone number Номер телефона", ["phone number", "номер телефона"]],
  ["12 Phone 3 Телефон 4", ["phone", "телефон"]],
  ["Phone", null],
  ["Phone Телефон Phone", null],
  ["Телефон Phone Number Телефон", null],
])("%j in two scripts: %j", (heading, expected) => {
  expect(twoScripts(heading)).toEqual(expected);
});

test("spellings are found whole, by their beginning, without blanks, and word by word", () => {
  const written = new WrittenSpellings();
  expect(written.whole("phone").map(({ meaning, language }) => `${meaning} ${language}`)).toEqual([
    "phone en",
  ]);
  const ids = written
    .whole(idHeading)
    .map(({ language, meaning, strength }) => `${meaning} ${language} ${strength}`);
  expect(ids).toEqual(["id en alone", "id ru alone", "id ro alone"]);
  expect(written.whole("")).toEqual([]);
  expect(written.whole("phone,name")).toEqual([]);
  expect(written.whole("phon")).toEqual([]);
  const beginning = written.beginning("numar de tel").map(({ words }) => words.join(" "));
  expect(beginning).toContain("numar de telefon");
  expect(beginning.every((one) => one.startsWith("numar de tel"))).toBe(true);
  expect(["nextcalldate", "phone", "nextcalldat", "", "phone,name"].map((one) => written.glued(one))).toEqual(
    ["next call date", "phone", undefined, undefined, undefined],
  );
  const words = ["phone", "telefon", "phon", "hone", "numar", "weather", "звонка"];
  expect(words.filter((word) => written.hasWord(word))).toEqual(["phone", "telefon", "numar", "звонка"]);
});

test("the first spelling of a list has the first place, each next one the next", () => {
  const written = new WrittenSpellings();
  const all = written.beginning("p").filter(({ language, meaning, strength }) => {
    return language === "en" && meaning === "phone" && strength === "usual";
  });
  const ranks = all.map(({ rank }) => rank);
  expect(ranks.length).toBeGreaterThan(3);
  expect([...ranks].sort((left, right) => left - right)).toEqual(ranks);
  expect(written.whole("phone number")[0]?.rank).toBeLessThan(written.whole("phone")[0]?.rank ?? -1);
  expect(written.whole("phone number")[0]?.rank).toBe(0);
});
