/** What people type for dates and phones, and what stands in such cells: read rightly or refused, at once, never guessed. */
import { expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { readNext } from "../../src/commands/log/call-choices.ts";
import { isDay, isTime, momentText } from "../../src/rules/calendar/day.ts";
import { whoOf, withPhone } from "../../src/rules/contacts/who.ts";
import { defaultSalesSettings } from "../../src/rules/deck/sales-settings.ts";
import { looksLikePhone, phoneKey, phoneKeys, samePhone } from "../../src/rules/typed/phone.ts";
import { readCellDate } from "../../src/rules/when/cell-date.ts";
import { inDigits, inEnglish, inRomanian, inRussian } from "../rules/when/when-phrases.ts";
import { now } from "../support/desks.ts";
import { casesOf, FuzzFigures, numbersFrom, oneOf } from "../support/fuzz.ts";
import type { Next } from "../support/workbooks/mutate.ts";
import { oddText } from "../support/workbooks/odd-text.ts";

const count = casesOf(400);
const timeout = 3_600_000;
const phrases = [...inDigits, ...inEnglish, ...inRussian, ...inRomanian].map(([said]) => said);
const words = [...phrases, ...phrases.flatMap((said) => said.split(" "))];

const endings = ["", "", "", " ", ".", " в 15:00", " la 15", " at 3 pm", " утром", "!", "0", "a"];

const said = new FuzzFigures("phrases for the next contact");

test(`${count} phrases mean a moment to come, or are refused`, { timeout }, async () => {
  for (let seed = 1; seed <= count; seed++) {
    const next = numbersFrom(seed);
    const text = next(2) === 0 ? oddText(next, words) : oneOf(next, phrases) + oneOf(next, endings);
    await said.try(text, () => {
      const { next: moment } = readNext(
        { language: oneOf(next, languages) },
        { now },
        text,
        defaultSalesSettings,
      );
      if (moment === null) return expect.fail("nothing was read");
      expect(isDay(moment.day) && (moment.time === null || isTime(moment.time))).toBe(true);
      expect(momentText(moment) >= (moment.time === null ? now.day : momentText(now))).toBe(true);
      return true;
    });
  }
});

const cells = new FuzzFigures("text dates in cells");
const years = ["2026", "26", "1899", "2101", "20026", "12", "31", "30", "29", "2", "02", "11", "0"];

test(`${count} text dates are a day, or unreadable as they stand`, { timeout }, async () => {
  for (let seed = 1; seed <= count; seed++) {
    const next = numbersFrom(seed);
    const text = next(2) === 0 ? oddText(next, words) : digitDate(next);
    await cells.try(text, () => {
      const [unknown, dayFirst, monthFirst] = (["unknown", "day-first", "month-first"] as const).map(
        (order) => readCellDate(text, order),
      );
      for (const read of [unknown, dayFirst, monthFirst]) {
        if (read?.kind === "unreadable") expect(read.found).toBe(text);
        if (read?.kind === "none") expect(text.trim()).toBe("");
        if (read?.kind === "set")
          expect(isDay(read.day) && read.day >= "1900" && read.day < "2101").toBe(true);
      }
      // Where the order decides, a column that doesn't tell its order is not guessed about.
      if (JSON.stringify(dayFirst) !== JSON.stringify(monthFirst) && dayFirst?.kind === monthFirst?.kind) {
        expect(unknown?.kind).toBe("unreadable");
      }
      return unknown?.kind !== "unreadable";
    });
  }
});

function digitDate(next: Next): string {
  const mark = oneOf(next, [".", "/", "-", " ", ""]);
  const plain = [1 + next(31), 1 + next(12), oneOf(next, [2026, 2027, 26])].map((number) => String(number));
  const odd = Array.from({ length: 2 + next(2) }, () => oneOf(next, years));
  const numbers = next(3) === 0 ? odd : plain;
  return `${numbers.join(mark)}${oneOf(next, ["", "", " 15:30", "T10:00", " г.", " завтра"])}`;
}

const phones = new FuzzFigures("phones");
const ownWords = [
  "+7 916 123-45-67",
  "8(916)1234567",
  "022 12 34 56",
  "доб. 12",
  "ext 4",
  "или",
  "/",
  "tel.:",
  "7.9161234567E10",
  "+373",
];

test(`${count} phones have the same key in any spelling, or none`, { timeout }, async () => {
  for (let seed = 1; seed <= count; seed++) {
    const next = numbersFrom(seed);
    const text = oddText(next, ownWords);
    await phones.try(text, () => {
      const keys = phoneKeys(text);
      for (const key of keys) expect(key).toMatch(/^\d{4,15}$/);
      expect(samePhone(text, text)).toBe(keys.length > 0);
      expect(withPhone([{ row: 2, id: null, name: "", phone: text, company: null }], text).length).toBe(
        keys.length > 0 ? 1 : 0,
      );
      looksLikePhone(text);
      whoOf(text, (number) => number === 12_345);
      verifySpellings(next);
      return keys.length > 0;
    });
  }
});

/** A phone is the same with whatever people put between its digits; "373690734.0" alone is what a spreadsheet made of a number. */
function verifySpellings(next: Next): void {
  const digits = `69${String(next(1_000_000)).padStart(6, "0")}`;
  const marked = Array.from(digits).reduce(
    (line, digit) => line + oneOf(next, ["", "", " ", "-", "."]) + digit,
  );
  const spelled = marked.replace(/\.(?=0+$)/, " ");
  const prefix = oneOf(next, ["+373 ", "00373", "373", "0", "(0) ", "+373-"]);
  expect([prefix + spelled, phoneKey(prefix + spelled)]).toEqual([prefix + spelled, digits]);
}
