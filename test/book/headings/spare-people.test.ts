/** Who stands in the columns that no heading tells: firms beside their people, owners of things, our own staff, user names. */
import { describe, expect, test } from "vitest";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { type Sheet, taken } from "./sheet-of.ts";

const people = ["Ion Popa", "Ana Rusu", "Oleg Kim", "Eva Lind", "Bob Gray", "Mia Stan"];
const others = ["Dan Bratu", "Lea Moss", "Ivo Hart", "Zoe Penn", "Max Rohr", "Una Vale"];
const phones = people.map((_, at) => `0700 900 00${at}`);
const firms = ["Acme Ltd", "Best Ltd", "Coral Ltd", "Dune Ltd", "Elm Ltd", "Fir Ltd"];
const two = ["Eva", "Bob", "Eva", "Bob", "Eva", "Bob"];
const three = (values: readonly Written[]): readonly Written[] => values.slice(0, 3);

describe("a client beside a contact person", () => {
  test.each<[string, Sheet, string]>([
    ["is the firm", { Client: firms, "Contact person": people }, "A company, B name"],
    ["is the firm before anything stands there", { Client: [], "Contact person": [] }, "A company, B name"],
    [
      "is the firm where a third of them says so",
      { Client: ["Acme Ltd", "Best Ltd", ...others.slice(2)], "Contact name": people },
      "A company, B name",
    ],
    [
      "is the firm of one word",
      { Client: ["Acme", "Best", "Coral"], "Contact person": three(people) },
      "A company, B name",
    ],
    [
      "is the firm of one word that has two of them",
      { Client: ["Acme", "Acme", "Best", "Best"], "Contact person": people.slice(0, 4) },
      "A company, B name",
    ],
    [
      "is none beside another column of firms",
      { Client: others, "Contact person": people, Company: firms },
      "B name, C company",
    ],
    ["is none where the same few stand in every row", { Client: two, "Contact person": people }, "B name"],
  ])("%s", (_, sheet, expected) => {
    expect(taken(sheet)).toBe(expected);
  });

  test.each<[string, Sheet]>([
    ["a child beside its parent", { "Child name": others, "Parent name": people, Phone: phones }],
    ["an owner of a thing beside a tenant", { "Pet owner": others, "Full name": people, Phone: phones }],
    ["a second person", { "Full name": people, "Contact name": others, Phone: phones }],
    ["the name of a pet", { Клиент: people, "Имя питомца": ["Рекс", "Бим", "Том", "Кай", "Лада", "Юта"] }],
    ["a partner whose name comes again", { Client: people.slice(0, 4), "Partner name": two.slice(0, 4) }],
    ["a doctor of several patients", { Client: people.slice(0, 4), Doctor: two.slice(0, 4) }],
    ["an empty column of full names", { "Full name": people, "Client name 2": [], Phone: phones }],
  ])("is not %s", (_, sheet) => {
    expect(taken(sheet)).not.toContain("company");
  });
});

describe("one of our own people", () => {
  test.each<[string, Sheet, string]>([
    ["is HR over the same few", { Name: people, Phone: phones, HR: two }, "A name, B phone, C owner"],
    ["is HR in any spelling", { Имя: people, Телефон: phones, " Эйчар ": two }, "A name, B phone, C owner"],
    ["is not HR over another in each row", { Name: people, Phone: phones, HR: others }, "A name, B phone"],
    [
      "is not HR over whole sentences",
      { Name: people, Phone: phones, HR: two.map((name) => `${name} has called them once already today`) },
      "A name, B phone",
    ],
    ["is not HR over numbers", { Name: people, Phone: phones, HR: [1, 2, 1, 2, 1, 2] }, "A name, B phone"],
    [
      "is not HR where an owner stands",
      { Name: people, Phone: phones, Owner: two, HR: two },
      "A name, B phone, C owner",
    ],
    ["is not another heading", { Name: people, Phone: phones, Weather: two }, "A name, B phone"],
  ])("%s", (_, sheet, expected) => {
    expect(taken(sheet)).toBe(expected);
  });
});

describe("the owner of a thing", () => {
  const houses = ["Elm 1", "Elm 2", "Elm 3", "Oak 1", "Oak 2", "Oak 3"];

  test.each<[string, Sheet, string]>([
    ["is whom to call", { Address: houses, Owner: people }, "B name"],
    [
      "is whom to call by phones under any heading",
      { Address: houses, Owner: people, Xyzzy: phones },
      "B name, C phone",
    ],
    [
      "is called by the phones under a heading of something else",
      { Address: houses, Owner: people, Status: phones },
      "B name, C phone",
    ],
    [
      "is nobody who comes twice, beside an agent",
      { Address: houses, Proprietar: [...people.slice(0, 5), "Ion Popa"], Agent: two },
      "C owner",
    ],
    [
      "is nobody under a status, though each is another",
      { Status: [...people, ...others], Phone: [...phones, ...phones] },
      "B phone",
    ],
    ["is our own beside a name", { Name: people, Owner: others }, "A name, B owner"],
    ["is our own where few have all of them", { Address: houses, Owner: two }, "B owner"],
    ["is our own beside a firm", { Company: firms, Owner: three(people) }, "A company, B owner"],
    ["is nobody that one row tells", { Address: ["Elm 1"], Owner: ["Ion Popa"] }, "B owner"],
    [
      "is whom to call beside an agent",
      { Address: houses, Proprietar: people, Agent: two },
      "B name, C owner",
    ],
  ])("%s", (_, sheet, expected) => {
    expect(taken(sheet)).toBe(expected);
  });
});

describe("whoever has neither a name nor a phone", () => {
  const nick = ["ionpopa", "anarusu", "olegkim", "evalind"];
  const mails = nick.map((name) => `${name}@mail.md`);
  const next = { "Next contact": ["@2026-12-01"] };

  test.each<[string, Sheet, string]>([
    ["is known by a user name", { ...next, "User name": nick }, "B name"],
    ["is known by a user name before a mail", { ...next, Email: mails, Handle: nick }, "C name"],
    ["is known by a mail address", { ...next, "E-mail": mails }, "B name"],
    ["is known by nothing without a day to call", { Handle: nick, Weather: ["x"] }, ""],
    [
      "is not known by dates",
      { ...next, Handle: ["@2026-11-01", "@2026-11-02", "@2026-11-03", "@2026-11-04"] },
      "",
    ],
    ["is not known by numbers", { ...next, Handle: [11, 12, 13, 14] }, ""],
    ["is not known by the same few", { ...next, Handle: ["a", "b", "a", "b", "a"] }, ""],
    ["is known by four of five", { ...next, Handle: [...nick, "ionpopa"] }, "B name"],
    ["is not known where most rows have none", { ...next, Handle: ["ionpopa"], Weather: nick }, ""],
    [
      "is known where half of the rows have one",
      { ...next, Handle: nick.slice(0, 2), Weather: ["a", "b", "a", "b"] },
      "B name",
    ],
    ["is not known beside a name", { ...next, Handle: nick, Name: people }, "C name"],
    ["is not known beside a phone", { ...next, Handle: nick, Phone: phones }, "C phone"],
    ["is not known beside a company", { ...next, Handle: nick, Company: firms }, "C company"],
  ])("%s", (_, sheet, expected) => {
    expect(taken(sheet)).toBe(expected);
  });
});

describe("full names under a heading that nobody knows", () => {
  test.each<[string, Sheet, string]>([
    ["are whom to call", { Xyzzy: people, Phone: phones }, "A name, B phone"],
    [
      "are so beside a company",
      { Company: firms, Xyzzy: people, Phone: phones },
      "A company, B name, C phone",
    ],
    ["are the first such column", { Xyzzy: people, Weather: others, Phone: phones }, "A name, C phone"],
    ["are nobody without a phone", { Xyzzy: people, Weather: ["x"] }, ""],
    ["are nobody beside a name", { Name: people, Xyzzy: others, Phone: phones }, "A name, C phone"],
    ["are nobody in two rows", { Xyzzy: people.slice(0, 2), Phone: phones.slice(0, 2) }, "B phone"],
    ["are somebody in three", { Xyzzy: three(people), Phone: three(phones) }, "A name, B phone"],
    ["are nobody for fewer than most phones", { Xyzzy: people.slice(0, 4), Phone: phones }, "B phone"],
    ["are somebody for five of six phones", { Xyzzy: people.slice(0, 5), Phone: phones }, "A name, B phone"],
    [
      "are nobody where they are the same",
      { Xyzzy: [...people.slice(0, 4), ...people.slice(0, 2)], Phone: phones },
      "B phone",
    ],
    [
      "are somebody with a namesake",
      { Xyzzy: [...people.slice(0, 5), "Ion Popa"], Phone: phones },
      "A name, B phone",
    ],
    [
      "are somebody where three of four differ",
      { Xyzzy: [...three(people), "Ion Popa"], Phone: phones.slice(0, 4) },
      "A name, B phone",
    ],
    [
      "are nobody in single words",
      { Xyzzy: people.map((name) => name.slice(0, 3)), Phone: phones },
      "B phone",
    ],
    ["are no models", { "Car model": people, Phone: phones }, "B phone"],
    ["are no towns", { City: people, Phone: phones }, "B phone"],
    ["are none under a heading of something else", { Country: people, Phone: phones }, "B phone"],
  ])("%s", (_, sheet, expected) => {
    expect(taken(sheet)).toBe(expected);
  });
});
