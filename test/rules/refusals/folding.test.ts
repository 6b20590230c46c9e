/** The rules of folding, one by one; test/folding measures them on phrases of people. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../src/base/language.ts";
import { reasonFolding } from "../../../src/rules/refusals/folding.ts";
import type { Reason } from "../../../src/rules/refusals/reason.ts";
import { growReasons } from "../../../src/rules/refusals/reason-grouping.ts";
import { reasonWords } from "../../../src/words/report/reason-themes.ts";
import { defaultReasons } from "../../../src/words/sheets/default-reasons.ts";

function reason(name: string, ...otherWords: string[]): Reason {
  return { row: 2, name, otherWords, improve: null };
}

function defaultList(language: Language): Reason[] {
  return defaultReasons[language].map(({ name, otherWords }) =>
    reason(name, ...otherWords.split(", ").filter((words) => words !== "")),
  );
}

describe("the rules", () => {
  const { fold } = reasonFolding(
    [
      reason("Price too high", "expensive", "дорого"),
      reason("Too far / bad location", "далеко"),
      reason("Other"),
    ],
    reasonWords,
  );

  test.each([
    ["PRICE TOO HIGH!", 0],
    ["price is a bit too high", 0],
    ["very expensive", 0],
    ["expencive", 0],
    ["дорогой", 0],
    ["дopoгo", 0],
    ["ljhjuj", 0],
    ["bad location", 1],
    ["их офис далеко", 1],
    ["other", 2],
    ["Дорого, да и далеко", 0],
    ["Далеко, да и дорого", 1],
  ])("%j belongs to reason %i", (text, place) => {
    expect(fold(text)).toMatchObject({ kind: "reason", reason: place });
  });

  test.each(["not expensive", "не дорого", "не очень дорого", "the other company was nicer", "high"])(
    "%j belongs to none",
    (text) => {
      expect(fold(text)).toEqual({ kind: "unsorted" });
    },
  );

  test("a refusal without words has no reason", () => {
    for (const text of [null, "", " ", "-", "test", "нет"]) expect(fold(text)).toEqual({ kind: "none" });
  });

  test("no answer is an outcome, also as a line of the Reasons sheet", () => {
    const { fold: listed } = reasonFolding(
      [reason("Недозвон", "молчит"), reason("Занято другим поставщиком", "занято")],
      reasonWords,
    );
    for (const text of ["Недозвон", "молчит", "не взял трубку", "no answer"]) {
      expect(listed(text)).toEqual({ kind: "no-answer" });
    }
    expect(listed("занято")).toMatchObject({ kind: "reason", reason: 1 });
  });

  test("«не отвечает требованиям» is not «не отвечает»", () => {
    expect(fold("не отвечает требованиям").kind).toBe("unsorted");
  });

  test("renaming and merging: the old name among the other words takes past calls along", () => {
    const { fold: merged } = reasonFolding([reason("Money", "Price too high", "No budget")], reasonWords);
    expect(merged("Price too high")).toMatchObject({ kind: "reason", reason: 0 });
    expect(merged("no budget")).toMatchObject({ kind: "reason", reason: 0 });
  });

  test("a name wins over another reason's other word, an other word over a likeness", () => {
    const { fold: list } = reasonFolding(
      [reason("Money", "Delivery"), reason("Delivery"), reason("Delivery price")],
      reasonWords,
    );
    expect(list("delivery")).toMatchObject({ kind: "reason", reason: 1 });
    expect(list("the delivery price")).toMatchObject({ kind: "reason", reason: 2 });
  });

  test("any text whatever is folded, the same each time, and names always find themselves", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(fold(text)).toEqual(fold(text));
      }),
    );
    for (const language of languages) {
      const list = defaultList(language);
      const { fold: own } = reasonFolding(list, reasonWords);
      for (const [place, { name, otherWords }] of list.entries()) {
        for (const text of [name, ...otherWords])
          expect(own(text)).toMatchObject({ kind: "reason", reason: place });
      }
    }
  });

  test("a very long text is folded in no time", () => {
    const began = performance.now();
    fold("дорого ".repeat(100_000));
    fold("-".repeat(1_000_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe("without a Reasons sheet", () => {
  test("what was typed becomes the list, forms of the same words together", () => {
    const grown = growReasons(reasonWords);
    for (const text of ["Дорого", "дорого!", "дорогой", "не дорого", "too far", "Too far.", "-", "недозвон"])
      grown.fold(text);
    expect(grown.reasons.map(({ name }) => name)).toEqual(["Дорого", "не дорого", "too far"]);
    expect(grown.fold("TOO FAR")).toMatchObject({ kind: "reason", reason: 2 });
    expect(grown.fold("no answer")).toEqual({ kind: "no-answer" });
  });

  test("the list ends at two hundred", () => {
    const grown = growReasons(reasonWords);
    for (let index = 0; index < 300; index += 1) grown.fold(`reason of kind q${index}z`);
    expect(grown.reasons).toHaveLength(200);
    expect(grown.fold("one more of them").kind).toBe("unsorted");
  });
});
