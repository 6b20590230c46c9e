/** Every language is read as far as the others: its dictionary has no gaps, and each of its words is found by whoever reads. */
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/base/language.ts";
import { readingsOf } from "../../../src/book/headings/spelling/headings-match.ts";
import { outcomes } from "../../../src/rules/deck/outcome.ts";
import { isCatchAll } from "../../../src/rules/refusals/catch-all.ts";
import { isJunk } from "../../../src/rules/typed/junk.ts";
import { fold, meaningOf } from "../../../src/rules/when/when-words.ts";
import { dictionaries } from "../../../src/words/dictionary/dictionaries.ts";
import { wordsOf } from "../../../src/words/dictionary/sheet-words.ts";
import { lexicons } from "../../../src/words/lexicon/lexicons.ts";
import { mannerFromWords } from "../../../src/words/manners.ts";
import { outcomeFromWords } from "../../../src/words/outcomes.ts";
import { isYesOrNo, saysNothing, saysYes } from "../../../src/words/sheets/cell-words.ts";
import { servingDates } from "../../../src/words/sheets/serving-dates.ts";
import { dateOrderFromWords } from "../../../src/words/sheets/settings-rows.ts";
import { saysClosed, saysDoNotCall, saysNew } from "../../../src/words/sheets/status-words.ts";
import { archiveWords, footerBeginnings, totalWords } from "../../../src/words/sheets/totals.ts";
import { weekdayNamed } from "../../../src/words/sheets/weekday-names.ts";
import { gapsOf } from "./gaps.ts";
import { madeUp } from "./made-up.ts";

test.each(languages)("the dictionary has no gaps: %s", (language) => {
  expect(gapsOf(dictionaries[language])).toEqual([]);
});

test("a fourth language of made-up words has none either", () => {
  expect(gapsOf(madeUp)).toEqual([]);
});

test("gaps are found", () => {
  const sheet = { ...madeUp.sheet, fresh: "", yes: madeUp.sheet.no, weekdays: "one, two" };
  const gaps = gapsOf({ ...madeUp, sheet, dates: { ...madeUp.dates, month: { "1": "Уникод" } } });
  expect(gaps).toContain("sheet.fresh is empty");
  expect(gaps).toContain("sheet.weekdays are not seven");
  expect(gaps).toContain("dates.month.12 is missing");
  expect(gaps.some((gap) => gap.endsWith("is yes and no"))).toBe(true);
});

describe.each(languages)("whoever reads finds the words of the dictionary: %s", (language) => {
  const {
    sheet,
    dates,
    outcomes: ended,
    manners,
    catchAll,
    fillers,
    headings,
    refusals,
  } = dictionaries[language];

  test("cells", () => {
    expect(wordsOf(sheet.nothing).filter((word) => !saysNothing(word))).toEqual([]);
    expect(wordsOf(sheet.yes).filter((word) => !saysYes(word))).toEqual([]);
    expect(wordsOf(sheet.no).filter((word) => !isYesOrNo({ kind: "text", text: word }))).toEqual([]);
    expect(wordsOf(sheet.doNotCall).filter((word) => !saysDoNotCall(word))).toEqual([]);
    expect(wordsOf(sheet.closed).filter((word) => !saysClosed(word))).toEqual([]);
    expect(wordsOf(sheet.fresh).filter((word) => !saysNew(word))).toEqual([]);
  });

  test("sheets and settings", () => {
    expect(wordsOf(sheet.totals).filter((word) => !totalWords.has(word))).toEqual([]);
    expect(wordsOf(sheet.footers).filter((words) => !footerBeginnings.includes(words))).toEqual([]);
    expect(wordsOf(sheet.archive).filter((word) => !archiveWords.has(word))).toEqual([]);
    expect(wordsOf(sheet.servingDates).filter((words) => !servingDates.has(words))).toEqual([]);
    expect(wordsOf(sheet.weekdays).map((day) => weekdayNamed(day.split(" ")[0] ?? ""))).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(wordsOf(sheet.day).map(dateOrderFromWords)).toEqual(wordsOf(sheet.day).map(() => "day-first"));
    expect(wordsOf(sheet.month).map(dateOrderFromWords)).toEqual(
      wordsOf(sheet.month).map(() => "month-first"),
    );
  });

  test("headings", () => {
    const unread = Object.entries(headings.fields).flatMap(([meaning, { usual }]) =>
      wordsOf(usual).filter((words) => !readingsOf(words).some((reading) => reading.meaning === meaning)),
    );
    expect(unread).toEqual([]);
  });

  test("date words", () => {
    const unread = [dates.day, dates.weekday, dates.month, dates.part].flatMap((group) =>
      Object.values(group)
        .flatMap(wordsOf)
        .filter((words) => meaningOf(fold(words)) === undefined),
    );
    expect(unread).toEqual([]);
  });

  test("outcomes, manners, reasons", () => {
    for (const outcome of outcomes.filter((one) => one !== "no-answer")) {
      const others = wordsOf(ended[outcome]).filter((words) => outcomeFromWords(words) !== outcome);
      expect(others, outcome).toEqual([]);
    }
    for (const [manner, words] of Object.entries(manners)) {
      const wanted = manner === "ordinary" ? null : manner;
      expect(words.filter((word) => mannerFromWords(word) !== wanted)).toEqual([]);
    }
    expect(wordsOf(catchAll).filter((name) => !isCatchAll(name))).toEqual([]);
    expect(wordsOf(fillers).filter((word) => !isJunk(word))).toEqual([]);
    expect(lexicons).toContain(refusals);
  });
});
