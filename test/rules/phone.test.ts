import { describe, expect, test } from "vitest";
import { looksLikePhone, phoneKey, phoneKeys, samePhone } from "../../src/rules/typed/phone.ts";

const samePhones: readonly (readonly string[])[] = [
  [
    "+7 916 123-45-67",
    "8 (916) 123-45-67",
    "89161234567",
    "79161234567",
    "9161234567",
    "+7(916)123 45 67",
    "8-916-123-45-67",
    "8 916 123‑45‑67",
    "007 916 1234567",
    "79161234567.0",
    "7.9161234567E10",
    "7,9161234567E+10",
    "тел. +7 916 123-45-67",
    "+7\u00a0916\u00a0123\u00a045\u00a067",
    "+7 916 123-45-67 доб. 12",
    "+7 916 123-45-67 ext 5",
    "+7 916 123-45-67, доб. 105",
    "+7 916 123-45-67 (Анна)",
    "８９１６１２３４５６７",
  ],
  [
    "0722 123 456",
    "+40 722 123 456",
    "0040722123456",
    "40722123456",
    "722123456",
    "0722.123.456",
    "0722-123-456",
  ],
  ["069 123 456", "+373 69 123 456", "0037369123456", "69123456", "(069) 12-34-56", "373 69123456"],
  ["022/123456", "+373 22 123456", "022 12 34 56"],
  ["(212) 555-0147", "+1 212 555 0147", "1-212-555-0147", "212.555.0147", "+1 (212) 555-0147 x12"],
  ["+44 7700 900123", "07700 900123", "0044 7700 900 123"],
  ["+49 30 901820", "0049 30 901820", "4930901820"],
  ["2-34-56", "23456"],
  // A spreadsheet makes no number of it that begins with 0: this dot parts digits.
  ["06907344.0", "069 07 34 40", "+373 69073440"],
];

describe("the same phone", () => {
  for (const spellings of samePhones) {
    test.each(spellings)(`%s is ${spellings[0]}`, (spelling) => {
      expect(phoneKey(spelling)).toBe(phoneKey(spellings[0] ?? ""));
      expect(phoneKey(spelling)).toMatch(/^\d{5,15}$/);
    });
  }

  test("different phones have different keys", () => {
    const keys = samePhones.map((spellings) => phoneKey(spellings[0] ?? ""));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("several phones in one cell", () => {
  test.each([
    ["8 916 123-45-67, 8 495 765-43-21", ["9161234567", "4957654321"]],
    ["8 916 123-45-67; +7 495 765 43 21", ["9161234567", "4957654321"]],
    ["89161234567 / 84957654321", ["9161234567", "4957654321"]],
    ["+79161234567 +74957654321", ["9161234567", "4957654321"]],
    ["8 916 123 45 67 8 495 765 43 21", ["9161234567", "4957654321"]],
    ["+40 722 123 456 sau 0733 765 432", ["722123456", "733765432"]],
    ["89161234567/84957654321", ["9161234567", "4957654321"]],
    ["89161234567\n84957654321", ["9161234567", "4957654321"]],
    ["8 495 123-45-67/68", ["4951234567"]],
    ["89161234567, 8(916)1234567", ["9161234567"]],
  ])("%s", (text, keys) => {
    expect(phoneKeys(text)).toEqual(keys);
  });

  test("one in common is enough", () => {
    expect(samePhone("8 916 123-45-67, 8 495 765-43-21", "+7 495 765-43-21")).toBe(true);
    expect(samePhone("8 916 123-45-67", "+7 495 765-43-21")).toBe(false);
    expect(samePhone("", "")).toBe(false);
  });
});

test.each(["", "нет", "-", "1234", "7.916E+10", "12345678901234567"])("%j is no phone", (text) => {
  expect(phoneKey(text)).toBe(null);
});

test.each([
  ["+7 916 123-45-67", true],
  ["9161234567", true],
  ["45-67-89", true],
  ["тел. 8 916 123 45 67", true],
  ["8 916 123 45 67 доб. 12", true],
  ["17", false],
  ["1234", false],
  ["row:17", false],
  ["Анна 89161234567", false],
  ["ООО 12345", false],
  ["14.11.2026", false],
  ["2026-11-14", false],
])("%s is meant as a phone: %s", (text, meant) => {
  expect(looksLikePhone(text)).toBe(meant);
});
