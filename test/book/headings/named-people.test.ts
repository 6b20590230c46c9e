/** Which columns name a person in each language, and which hold phones, among those that could. */
import { describe, expect, test } from "vitest";
import { Columns } from "../../../src/book/headings/claims.ts";
import { nameColumns, phoneColumns } from "../../../src/book/headings/people-columns.ts";
import { headed, type Sheet } from "./sheet-of.ts";

function columnsOf(sheet: Sheet): Columns {
  const { grid, heading } = headed(sheet);
  return new Columns(heading, grid);
}

const letter = (column: number) => String.fromCharCode(64 + column);

function names(sheet: Sheet, language: "en" | "ru" | "ro" = "en"): string {
  const columns = columnsOf(sheet);
  return nameColumns(columns.claims(), columns, language)
    .map(({ column, part }) => `${letter(column)} ${part}`)
    .join(", ");
}

function phonesOf(sheet: Sheet): string {
  const columns = columnsOf(sheet);
  return phoneColumns(columns.claims(), columns).map(letter).join("");
}

const full = ["Ion Popa", "Ana Rusu", "Oleg Kim", "Eva Lind"];
const given = ["Ion", "Ana", "Oleg", "Eva"];
const family = ["Popa", "Rusu", "Kim", "Lind"];
const phones = ["0700 900 001", "0700 900 002", "0700 900 003", "0700 900 004"];
const firms = ["Acme Ltd", "Best Ltd", "Coral Ltd", "Dune Ltd"];

describe("the client, and not whose name stands beside him", () => {
  const pets = ["Rex", "Tom", "Max", "Rolf"];

  test.each<[string, Sheet, string]>([
    ["a pet", { Клиент: full, "Имя питомца": pets }, "A full"],
    ["a pet in front", { "Имя питомца": pets, Клиент: full }, "B full"],
    ["a child", { Client: full, "Child name": given }, "A full"],
    ["an animal", { Client: full, "Nume animal": pets }, "A full"],
    ["of people by one name", { Client: given, "Child name": pets }, "A full"],
    ["a spouse", { Client: full, "Wife name": ["Ira Popa", "Ion Rusu", "Eva Kim", "Max Lind"] }, "A full"],
    ["a deal", { Client: full, "Deal name": ["Site redesign", "Shop", "Logo", "Audit"] }, "A full"],
  ])("beside %s", (_, sheet, expected) => expect(names(sheet)).toBe(expected));

  test.each<[string, Sheet, string]>([
    ["a firm has a person", { Client: ["Acme", "Best", "Coral", "Dune"], "Chairman name": full }, "B full"],
    ["firms by their kind", { Client: firms, "Chairman name": full }, "B full"],
    ["a column with nobody in it", { Client: ["", "", "", ""], "Child name": given }, "B full"],
    ["the client's own name", { Client: given, "Client name": full }, "B full"],
    ["no client", { Doctor: full, "Child name": given }, "B full"],
  ])("but %s", (_, sheet, expected) => expect(names(sheet)).toBe(expected));
});

describe("the name", () => {
  test.each<[string, Sheet, string]>([
    [
      "of three parts",
      { "Last name": family, "Middle name": given, "First name": given },
      "C given, B middle, A family",
    ],
    ["whole, beside its parts", { Name: full, "First name": given, "Last name": family }, "A full"],
    [
      "in parts beside one that is mostly empty",
      { Name: full.slice(0, 1), "First name": given, "Last name": family },
      "B given, C family",
    ],
    [
      "whole where half of the rows have it",
      { Name: full.slice(0, 2), "First name": given, "Last name": family },
      "A full",
    ],
    [
      "in parts beside single words",
      { Name: given, "First name": given, "Last name": family },
      "B given, C family",
    ],
    ["of single words beside a family name", { Name: given, "Last name": family }, "A given, B family"],
    ["of single words beside a given name", { Name: family, "First name": given }, "B given, A family"],
    ["of full names beside a given name", { Name: full, "First name": given }, "A full"],
    ["of full names beside a family name", { Name: full, "Last name": family }, "A full"],
    ["that is not there yet, beside a family name", { Name: [], "Last name": family }, "A given, B family"],
    ["given alone", { "First name": given, Phone: phones }, "A full"],
    ["of the family alone", { "Last name": family, Phone: phones }, "A full"],
    ["that is numbers", { Name: phones, Phone: phones }, ""],
    ["nobody has", { Phone: phones, Notes: [] }, ""],
  ])("%s", (_, sheet, expected) => {
    expect(names(sheet)).toBe(expected);
  });

  test("stands in the order of its language", () => {
    const sheet: Sheet = { "First name": given, "Middle name": given, "Last name": family };
    expect([names(sheet, "ru"), names(sheet, "ro"), names(sheet)]).toEqual([
      "C family, A given, B middle",
      "C family, A given, B middle",
      "A given, B middle, C family",
    ]);
  });

  test.each<[string, Sheet, string]>([
    ["of a child and its mother is the mother's", { "Child name": given, "Mother's name": full }, "B full"],
    ["of a firm's contact", { Exhibitor: firms, "Contact person": full }, "B full"],
    [
      "of a firm's contact beside another column of firms",
      { Company: firms, Client: firms, "Contact person": full },
      "C full",
    ],
    ["of a contact beside a client with the same names", { Client: full, "Contact person": full }, "B full"],
    ["of a contact of a single word", { Client: full, "Contact person": given }, "B full"],
  ])("%s", (_, sheet, expected) => {
    expect(names(sheet)).toBe(expected);
  });
});

describe("phones", () => {
  test.each<[string, Sheet, string]>([
    ["are all that say so, from left to right", { Mobile: phones, Name: full, Phone: phones }, "AC"],
    ["are told by a heading, empty or not", { Name: full, Phone: [] }, "B"],
    ["are also those under no known heading", { Name: full, Phone: phones, Xyzzy: phones }, "BC"],
    [
      "are no long numbers beside a column that says phone",
      { Phone: phones, Xyzzy: [790011122, 790011199, 790013333, 790014444] },
      "A",
    ],
    [
      "are long numbers where no column says phone",
      { Name: full, Xyzzy: [790011122, 790011199, 790013333, 790014444] },
      "B",
    ],
    ["are nowhere", { Name: full, Notes: ["x"] }, ""],
    ["are not what can be none", { Name: full, Phone: full }, ""],
  ])("%s", (_, sheet, expected) => {
    expect(phonesOf(sheet)).toBe(expected);
  });
});
