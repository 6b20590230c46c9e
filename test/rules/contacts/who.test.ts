/** Whom a person means by their words. */
import { describe, expect, test } from "vitest";
import { partOfKey, rowKey, rowOfKey } from "../../../src/rules/contacts/row-key.ts";
import { type Somebody, whoOf, withName, withPhone } from "../../../src/rules/contacts/who.ts";

const people: readonly Somebody[] = [
  somebody(2, "Țurcan Ștefan", "+373 69 123 456", "Rose SRL"),
  somebody(3, "Анна Сёмина", "8 916 123-45-67", null),
  somebody(4, "Stefan Rusu", "022 123456", "Anna & Co"),
  { ...somebody(5, "O'Brien", null, "Rose"), phones: ["+40 722 123 456", "0733 765 432"] },
  somebody(6, "Nobody", null, null),
];

function somebody(row: number, name: string, phone: string | null, company: string | null): Somebody {
  return { row, id: null, name, phone, company };
}

const rows = (found: readonly Somebody[]) => found.map(({ row }) => row);

describe("the kind of the words", () => {
  test.each([
    ["3", { kind: "number", number: 3 }],
    [" #3 ", { kind: "number", number: 3 }],
    ["№ 12345", { kind: "number", number: 12_345 }],
    ["1234", { kind: "number", number: 1234 }],
    ["77777", { kind: "number", number: 77_777 }],
    ["12345", { kind: "phone", text: "12345" }],
    ["row:17", { kind: "row", row: 17, sheet: null }],
    ["Row 17", { kind: "row", row: 17, sheet: null }],
    ["строка 4", { kind: "row", row: 4, sheet: null }],
    ["rând:4", { kind: "row", row: 4, sheet: null }],
    ["row:Anna!17", { kind: "row", row: 17, sheet: "Anna" }],
    ["+7 916 123-45-67", { kind: "phone", text: "+7 916 123-45-67" }],
    [" Anna ", { kind: "name", text: "Anna" }],
    ["row 12345678", { kind: "name", text: "row 12345678" }],
    ["narrow:17", { kind: "name", text: "narrow:17" }],
    ["3 Anna", { kind: "name", text: "3 Anna" }],
    ["", { kind: "name", text: "" }],
  ])("%j", (text, who) => {
    expect(whoOf(text, (number) => number === 77_777)).toEqual(who);
  });
});

describe("people by phone", () => {
  test.each([
    ["069123456", [2]],
    ["89161234567", [3]],
    ["0733765432", [5]],
    ["+40 722 123 456", [5]],
    // Nobody has just this number: those that end so, from six digits on.
    ["123456", [2, 4, 5]],
    ["234567", [3]],
    ["23456", []],
    ["999999", []],
    ["6123456", []],
    ["", []],
  ])("%j", (text, found) => expect(rows(withPhone(people, text))).toEqual(found));

  test("of all who have the number none is left out, and those that only end so are", () => {
    const office = [somebody(2, "A", "123456", null), somebody(3, "B", "12-34-56", null), ...people.slice(2)];
    expect(rows(withPhone(office, "123456"))).toEqual([2, 3]);
  });
});

describe("people by name", () => {
  test.each([
    ["stefan", [2, 4]],
    ["ștefan țurcan", [2]],
    ["СЕМИНА анна", [3]],
    ["obrien", [5]],
    ["anna", [4]],
    ["stefan stef", []],
    ["anna stefan anna", []],
    ["rose", [2, 5]],
    ["stefan rose", []],
    ["-", []],
    ["", []],
  ])("%j", (text, found) => expect(rows(withName(people, text))).toEqual(found));
});

describe("a letter or a number that is a word of a name", () => {
  const clients = ["Client A", "Client C", "Клиент 1", "Клиент 12", "Acme 2020", "Li Wei"].map((name, at) =>
    somebody(at + 2, name, null, name === "Li Wei" ? "C & C" : null),
  );

  test.each([
    ["client c", [3]],
    ["клиент 1", [4]],
    ["клиент 12", [5]],
    ["client", [2, 3]],
    ["acme 20", []],
    ["acme 2020", [6]],
    ["w li", [7]],
    ["Клиент 2", []],
    ["c & c", [3]],
  ])("%j", (text, found) => expect(rows(withName(clients, text))).toEqual(found));
});

test("a row keeps its part of the table and its number", () => {
  const key = rowKey(2, 17);
  expect([partOfKey(key), rowOfKey(key)]).toEqual([2, 17]);
  expect(rowKey(0, 17)).toBe(17);
  expect(rowKey(1, 1)).toBeGreaterThan(1_048_576);
});
