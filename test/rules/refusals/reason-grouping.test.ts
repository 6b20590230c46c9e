/** Which refusals are one line, where nobody has made a list. */
import { describe, expect, it } from "vitest";
import { growReasons } from "../../../src/rules/refusals/reason-grouping.ts";
import { reasonWords } from "../../../src/words/report/reason-themes.ts";

/** The lines that grow out of what was typed. */
function lines(...typed: (string | null)[]): string[] {
  const grown = growReasons(reasonWords);
  for (const text of typed) grown.fold(text);
  return grown.reasons.map(({ name }) => name);
}

describe("what was typed is one line", () => {
  it.each([
    ["in other forms", ["Лицензия", "лицензии!", "из-за лицензии"], ["Лицензия"]],
    ["in another order", ["franchise contract", "contract of the franchise"], ["franchise contract"]],
    ["with common words and numbers about it", ["franchise", "the franchise of 2024"], ["franchise"]],
    ["said twice", ["franchise", "franchise, franchise"], ["franchise"]],
    ["with blanks about it", ["  franchise ", "franchise"], ["franchise"]],
    ["of common words alone", ["для нас", "Для нас!", "у нас"], ["для нас", "у нас"]],
  ])("%s", (_, typed, names) => {
    expect(lines(...typed)).toEqual(names);
  });

  it.each([
    ["with a not", ["лицензия", "нет лицензии"]],
    ["with a not of something else", ["нет лицензии", "нет патента"]],
    ["with a word more", ["franchise", "franchise contract"]],
    ["whose letters are another's in another place", ["akap bzort", "aka pbzort"]],
  ])("and another line %s", (_, typed) => {
    expect(lines(...typed)).toEqual(typed);
  });

  it("and none where nothing was typed", () => {
    expect(lines(null, "", "-")).toEqual([]);
  });
});
