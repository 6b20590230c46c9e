import { expect, test } from "vitest";
import { currencyIn, currencyOfFormat } from "../../../src/rules/typed/currency.ts";

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

test.each([
  ['#,##0 "₽"', "RUB"],
  ["#,##0.00 [$€-407]", "EUR"],
  ["[$$-409]#,##0.00", "USD"],
  ['#,##0 "MDL"', "MDL"],
  ['_-* #,##0.00\\ "₽"_-;\\-* #,##0.00\\ "₽"_-;_-* "-"??\\ "₽"_-;_-@_-', "RUB"],
  ['"$"#,##0.00', "USD"],
  ["$#,##0", "USD"],
  ["#,##0\\ \\M\\D\\L", "MDL"],
  ["#,##0р.", "RUB"],
  ["#,##0 [$lei-418]", "lei"],
  ["[$L-818] #,##0", "L"],
  ["[$XAF] #,##0", "XAF"],
  ["[$US$-409]#,##0", "USD"],
  ["[$CA$-1009]#,##0", "CA$"],
  ["[$R$-416] #,##0", "R$"],
  ["[Red][>100]#,##0 €;#,##0 $", "EUR"],
])("the format %j shows %s", (code, currency) => expect(currencyOfFormat(code)).toBe(currency));

test.each(["General", "#,##0.00", "0%", "[$-419]dd.mm.yyyy", '0 "kg"', '0;-0 "$"', "", '"€'.slice(0, 1)])(
  "the format %j shows none",
  (code) => expect(currencyOfFormat(code)).toBe(null),
);
