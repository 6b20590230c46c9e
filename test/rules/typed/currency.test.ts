import { expect, test } from "vitest";
import { currencyIn } from "../../../src/rules/typed/amount.ts";

test.each([
  ["25 000 ₽", "RUB"],
  ["25000р", "RUB"],
  ["1,5 млн рублей", "RUB"],
  ["$1,000", "USD"],
  ["1 000 Долларов", "USD"],
  ["€12.50", "EUR"],
  ["12 евро", "EUR"],
  ["£9", "GBP"],
  ["900 грн", "UAH"],
  ["900 ТГ", "KZT"],
  ["3 mii lei", "lei"],
  ["300 MDL", "MDL"],
  ["１２ ＵＳＤ", "USD"],
  ["12 usd, не eur", "USD"],
])("%j is in %s", (text, code) => expect(currencyIn(text)).toBe(code));

test.each(["", "25000", "25к", "дорого", "constructor"])("%j names none", (text) =>
  expect(currencyIn(text)).toBe(null),
);
