/** What a heading can mean, how surely, and which headings that look like ours mean something else. */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../../../src/book/headings/spelling/headings-match.ts";
import { compareReadings, type Reading } from "../../../src/book/headings/spelling/reading.ts";

/** "phone exact", "phone part shared, company part shared"; what is not usual is told. */
function read(heading: string): string {
  const told = readingsOf(heading).map(({ close, isShared, meaning, strength }) =>
    [meaning, close, ...(strength === "usual" ? [] : [strength]), ...(isShared ? ["shared"] : [])].join(" "),
  );
  return [...new Set(told)].join(", ");
}

const tried = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" => "))
    .map(([heading = "", expected = ""]) => [heading, expected] as const);

describe("a heading", () => {
  test.each(
    tried(`
      Phone => phone exact
      PHONE => phone exact
      phone? => phone exact
      Phone 2 => phone exact
      Phone no 12 => phone exact
      Phone 123 => phone words
      1. Phone => phone words
      # Phone => phone words
      Имя => name exact, given exact alone
      Date => other exact alone
      City => other exact alone
      Payment status => other exact
      Call back on => nextContact exact second
      Next => nextContact exact alone
      Не звонить => doNotCall exact
      Weather =>
    `),
  )("in so many words: %s", (heading, expected) => expect(read(heading)).toBe(expected));

  test.each(
    tried(`
      PhoneNumber => phone exact
      Next_contact_date => nextContact exact
      NextContactDate => nextContact exact
      CRMPhone => phone words
      Phone2 => phone exact
      NEXTCONTACT => nextContact part
      F/U date => nextContact exact second
      Ph\u00adone => phone exact
      \ufeffPhone => phone exact
    `),
  )("that is glued, or pasted from a document: %s", (heading, expected) =>
    expect(read(heading)).toBe(expected),
  );

  test.each(
    tried(`
      Телефон / Phone => phone part
      Имя Name => name part
      Phone Telefon => phone part
      Next call / Следующий звонок => nextContact part
      Next contact (date) => nextContact exact
      Next contact date (dd/mm) => nextContact part
      Сумма, руб. => value part
      Value (EUR) => value part
      Name/Company => name part shared, company part shared
      Phone / Email => phone part shared, other part alone shared
      Status/notes => status part shared, note part shared
      Last call / next call => lastCall part second shared, nextContact part shared
      Owner/Manager => owner part
      Оплата / статус =>
    `),
  )("of several parts: %s", (heading, expected) => expect(read(heading)).toBe(expected));

  test.each(
    tried(`
      Client: phone => phone part
      Клиент: телефон => phone part
      Client - Phone => phone part
      Phone 1 - Value => phone part
      Phone 1 - Type => other part
      Phone 1 - Weather => other part
      Person - Weather =>
      Person - Weather - Phone => other part
      Телефон - Phone => phone part
      Weather - Phone => phone words
    `),
  )("with a thing and what is told of it: %s", (heading, expected) => expect(read(heading)).toBe(expected));

  test.each(
    tried(`
      What is your phone number? => phone words
      Дата следующего контакта с клиентом => nextContact words
      Phone of the supplier =>
      Supplier phone =>
      Emergency contact =>
      Note on price =>
      Result of the last call => lastOutcome words alone
      Контактный телефон клиента => phone words
      моб. тел. => phone exact
      Дата след. звонка => nextContact exact
    `),
  )("among other words: %s", (heading, expected) => expect(read(heading)).toBe(expected));

  test("that is a sentence, or nothing, means nothing", () => {
    expect(read("")).toBe("");
    expect(read("—")).toBe("");
    expect(read(`Phone ${"very ".repeat(60)}`)).toBe("");
  });
});

test("of two readings the sure one comes first: alone, outright, usual, longer, commoner", () => {
  const best: Reading = {
    ...{ meaning: "phone", language: "en", close: "exact", strength: "usual" },
    ...{ words: 2, rank: 0, extra: 0, isShared: false },
  };
  const worse: Reading[] = [
    { ...best, rank: 1 },
    { ...best, words: 1 },
    { ...best, close: "part", words: 5 },
    { ...best, close: "words" },
    { ...best, close: "abbreviation" },
    { ...best, strength: "second" },
    { ...best, strength: "alone" },
    { ...best, isShared: true },
  ];
  const all = [best, ...worse];
  expect([...all].reverse().sort(compareReadings)).toEqual(all);
});
