/** What a text or a number of a cell could be, as people write dates, phones, ids and firms. */
import { describe, expect, test } from "vitest";
import {
  address,
  code,
  firm,
  isCounting,
  isDateText,
  isIdText,
  isLongNumber,
  isPhoneNumber,
  isPhoneText,
  mail,
  nameWord,
  time,
} from "../../../src/book/headings/values/value-kinds.ts";

const cases = (text: string) => text.split("|").map((one) => one.trim());

describe("a date", () => {
  test.each(
    cases(
      "01.12.2026|1.12.26|2026-12-01|12/31/2026|31/12/2026|1-12-26|пн 23.11.2026|before 01.12.2026|01.12|01.12.|1/2|01.12 15:30|01.12 в 9:05|01.12 at 9:05|01.12 la 15:00|1 дек|23 ноября|1. Dec|23-Nov|Dec 1|noiembrie 23|ноября 23",
    ),
  )("is %s", (text) => expect(isDateText(text)).toBe(true));

  test.each(
    cases(
      "[23.11.26] rang 2 times|32.12.2026|13.13.2026|00.12.2026|2026-13-13|1.12.123|2026.12.1234|123.12.26|Anna|12|December|+7 900 111-22-33|call him back on 01.12 about the offer of last|5 decimetres of 3 kinds of rope, blue and red|01.12 15|1.2.3.4.5 x|маршрут 12345",
    ),
  )("is not %s", (text) => {
    const isDate = isDateText(text);
    // "5 decimetres" is longer than any date.
    expect(isDate).toBe(false);
  });
});

describe("a phone", () => {
  test.each(
    cases(
      "+7 900 111-22-33|8(900)1112233|12-34-56|123456|1 23 45|79001112233|0700 900 001|моб. 8 900 111-22-33|069123431 / ion@x.example|TEL 0123456789|+373 69 123 456 Ion|022 12 34 56",
    ),
  )("is %s", (text) => expect(isPhoneText(text)).toBe(true));

  test.each(
    cases(
      "1234|12345|01.12.2026|№ 118 от 01022026|POL 0123456789|20260101T000000Z|C-1007889|$ 1234567|1 234 567 €|[12.11.26] 1234567|http://x/1234567|Anna|ask for the second accountant on 0700 900 001|12345678901234567890123456789012345678901|12 34",
    ),
  )("is not %s", (text) => expect(isPhoneText(text)).toBe(false));

  test("in numbers has seven digits to fifteen, and nine where a sum of money may be meant", () => {
    expect([1e6, 79001112233, 1e15 - 1].map(isPhoneNumber)).toEqual([true, true, true]);
    expect([1e6 - 1, 1e15, 1234567.5, -79001112233].map(isPhoneNumber)).toEqual([false, false, false, false]);
    expect([1e8, 1e15 - 1].map(isLongNumber)).toEqual([true, true]);
    expect([1e8 - 1, 1e15, 1e8 + 0.5].map(isLongNumber)).toEqual([false, false, false]);
  });
});

describe("an id", () => {
  test.each(cases("1abc-12|pl/9fK2aQ7xLm|C-1007|AB12CD|id_00012|лид/2026/17|k3f9x2ab"))("is %s", (text) => {
    expect(isIdText(text)).toBe(true);
  });

  test.each(cases("Anna 2|C-107|A1|Maria2|Client-12|AB1|123456|abcdef|12-Nov-26|a b1c2d3|Anna1999|x@y.com1"))(
    "is not %s",
    (text) => expect(isIdText(text)).toBe(false),
  );
});

describe("other kinds", () => {
  test.each<[string, RegExp, string, string]>([
    ["a mail address", mail, "a@b.co|ion.popa@firma.md", "a@b|a b@c.de|@b.co|a@b.c d"],
    [
      "a web address",
      address,
      "https://x|http://x|www.x.ru|firma.md|x.co.uk/page",
      "firma.mdx|a firma.md|ann.petrova",
    ],
    ["a time of day", time, "9:05|09.30|9:05 am|12:00pm", "9:5|123:00|9:05 or so|x 9:05"],
    ["a word of a name", nameWord, "Anna|Жанна|Ștefan|O’Neil|J.|Anne-Marie", "Anna2|2Anna|-|Anna!|(Anna"],
    ["a code", code, "NY|USA|МСК", "ny|NYCC|N|N1"],
    [
      "a firm",
      firm,
      "acme ltd|ооо «ромашка»|best & co|srl nord|ип иванов",
      "альтернатива|lltd|salon|group1|типы",
    ],
  ])("%s", (_, pattern, yes, no) => {
    expect(cases(yes).filter((text) => !pattern.test(text))).toEqual([]);
    expect(cases(no).filter((text) => pattern.test(text))).toEqual([]);
  });

  test.each<[numbers: number[], counts: boolean]>([
    [[1, 2, 3], true],
    [[7, 8], true],
    [[1, 2, 4, 6], true],
    [[1, 2, 9, 10], true],
    [[1, 9, 17, 18], false],
    [[1, 5], false],
    [[3, 2, 1], false],
    [[1, 1, 2], false],
    [[1.5, 2.5, 3.5], false],
    [[1.5, 2, 3], false],
    [[1, 2, 2.5], false],
    [[1], false],
    [[], false],
    [[1e7, 1e7 + 1], false],
    [[-3, -2, -1], true],
  ])("rows that are counted: %j %s", (numbers, counts) => expect(isCounting(numbers)).toBe(counts));
});
