/** The contact of a recorded call, never by a guess. */
import { expect, test } from "vitest";
import { contactFinder } from "../../../src/rules/contacts/contact-finder.ts";

const find = contactFinder(
  [
    [2, "Țurcan Ștefan", "+373 69 123 456"],
    [3, "Anna Price", "8 916 123-45-67, 8 495 765-43-21"],
    [4, "Boris", "0722 123 456"],
    [5, "Vera", "+40 722 123 456"],
    [6, "Vera", null],
    [7, "Vera", "+40 722 123 456"],
    [8, "", "111111"],
    [9, "Olga", null],
  ].map(([row, name, phone]) => ({
    ...{ row: Number(row), name: String(name), phone: phone === null ? null : String(phone) },
    ...{ value: null, group: null },
  })),
);

test.each([
  ["by phone, whatever the name", "Somebody", "069123456", 2],
  ["by the second phone", null, "+7 495 765 43 21", 3],
  ["by the name among those who share a phone", "boris", "+40722123456", 4],
  ["several share phone and name", "Vera", "+40722123456", null],
  ["a shared phone and another name", "Olga", "+40722123456", null],
  ["a shared phone and no name", null, "+40722123456", null],
  ["a phone that nobody has, and a name", "PRICE anna", "999999", 3],
  ["a name without a phone", "stefan turcan", null, 2],
  ["a name that several have", "Vera", null, null],
  ["a name that nobody has", "Igor", null, null],
  ["what is no phone", "Olga", "-", 9],
  ["neither", null, null, null],
  ["no name is nobody's name", "", null, null],
])("%s", (_, name, phone, row) => {
  expect(find(name, phone)?.row ?? null).toBe(row);
});
