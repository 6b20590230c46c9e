import fc from "fast-check";
import { expect, test } from "vitest";
import { readAmount } from "../../src/rules/typed/amount.ts";

test.each<[string, number]>([
  ["25000", 25_000],
  ["0", 0],
  ["1 234,56", 1234.56],
  ["1\u00a0234,56", 1234.56],
  ["1\u202f234,56", 1234.56],
  ["1\u2009234\u2009567", 1_234_567],
  ["25 000 ₽", 25_000],
  ["25000₽", 25_000],
  ["₽25 000", 25_000],
  ["25 000 руб.", 25_000],
  ["25 000 р", 25_000],
  ["25000 рублей", 25_000],
  ["25к", 25_000],
  ["25 К", 25_000],
  ["25k", 25_000],
  ["25 тыс", 25_000],
  ["25 тыс. руб.", 25_000],
  ["25 тыс.руб.", 25_000],
  ["1,5 млн", 1_500_000],
  ["1,5 млн ₽", 1_500_000],
  ["1.5m", 1_500_000],
  ["2 млрд", 2e9],
  ["1,234 млн", 1_234_000],
  ["25,3к", 25_300],
  ["3 mii lei", 3000],
  ["2 milioane de lei", 2_000_000],
  ["$1,000", 1000],
  ["$ 1,000.50", 1000.5],
  ["1,000 USD", 1000],
  ["€12.50", 12.5],
  ["1.234,56 lei", 1234.56],
  ["1.234 lei", 1234],
  ["1.234.567", 1_234_567],
  ["1,234,567.89", 1_234_567.89],
  ["1.234.567,89", 1_234_567.89],
  ["1'234.50", 1234.5],
  ["1’234’567", 1_234_567],
  ["1,234", 1234],
  ["1.234", 1234],
  ["0,234", 0.234],
  ["1234,567", 1234.567],
  ["12,34", 12.34],
  ["12,5", 12.5],
  ["1 234,567", 1234.567],
  ["-500", -500],
  ["−500", -500],
  ["- 1 500,5", -1500.5],
  ["(500)", -500],
  ["-$500", -500],
  ["$-500", -500],
  ["+500", 500],
  ["25000,-", 25_000],
  ["25000.", 25_000],
  ["１２３", 123],
  ["25 000 у.е.", 25_000],
])("%j is %d", (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

test.each([
  "",
  " ",
  "-",
  "дорого",
  "25000-30000",
  "10 000 / 12 000",
  "от 25000",
  "~25000",
  "25%",
  "1 23",
  "12 34 567",
  "1,23,45",
  "1.234,567.8",
  "1,234.567,89",
  "5 тыс млн",
  "--5",
  "5x",
  "26.11.2026",
  "2026-11-26",
  "8 916 123-45-67",
  "NaN",
  "Infinity",
  "1e5",
  "0x10",
])("%j is no amount", (text) => {
  expect(readAmount(text)).toBe(null);
});

test("an amount reads the same in every language's own form", () => {
  const amounts = fc.integer({ min: -999_999_999, max: 999_999_999 });
  fc.assert(
    fc.property(amounts, fc.constantFrom("en", "ru", "ro", "de-CH"), (cents, locale) => {
      const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100);
      expect(readAmount(text)).toBeCloseTo(cents / 100, 6);
    }),
  );
});

test("any text is an amount or none, never a fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const amount = readAmount(text);
      expect(amount === null || Number.isFinite(amount)).toBe(true);
    }),
  );
});
