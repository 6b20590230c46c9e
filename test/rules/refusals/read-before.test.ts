/** What the words of a new Reasons sheet are about is read when followup is built: it is what reading them again gives. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { unpacked } from "../../../src/rules/lexicon/packed.ts";
import { Reader } from "../../../src/rules/lexicon/reader.ts";
import { reasonFolding } from "../../../src/rules/refusals/folding.ts";
import { subjectsOf } from "../../../src/rules/refusals/reason-of-theme.ts";
import { packedLexicons, subjectsInLists } from "../../../src/words/lexicon/packed-lexicons.ts";
import { reasonWords } from "../../../src/words/report/reason-themes.ts";
import { openExcel } from "../../../src/workbook/excel/workbook.ts";

const reader = new Reader(unpacked(packedLexicons()));

test("each text is about what it is about when it is read now", () => {
  const texts = Object.keys(subjectsInLists());
  expect(texts.length).toBeGreaterThan(150);
  for (const text of texts) {
    expect({ text, about: reasonWords.subjects(text) }).toEqual({ text, about: subjectsOf(text, reader) });
  }
});

test.each(["quux", "constructor", "", "price too high"])("of any other text nothing is known: %j", (text) => {
  expect(reasonWords.subjects(text)).toBeUndefined();
});

describe.each(["en", "ru", "ro"])("in a new workbook (%s)", (language) => {
  test("the reasons' names and words are folded without the lexicons", async () => {
    const path = `templates/${language}.xlsx`;
    const reasons = (await (await openBook(openExcel(path, path))).reasons())?.reasons ?? [];
    expect(reasons.length).toBeGreaterThan(5);
    const unread = () => {
      throw new Error("the lexicons were read");
    };
    const folding = reasonFolding(reasons, { ...reasonWords, lexicons: unread });
    const whole = reasonFolding(reasons, reasonWords);
    for (const text of reasons.flatMap(({ name, otherWords }) => [name, ...otherWords]))
      expect(folding.fold(text)).toEqual(whole.fold(text));
    expect(() => folding.fold("costs an arm and a leg")).toThrow("the lexicons were read");
  });
});
