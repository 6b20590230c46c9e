/** Whether a line of the Reasons sheet stands in what was typed, word by word. */
import { describe, expect, it } from "vitest";
import { find, likeness, phrasesOf } from "../../../src/rules/refusals/phrases.ts";
import { searched } from "../../../src/rules/refusals/searched-text.ts";

/** The best way in which the phrase stands in the text, as its surety and the places of its words. */
function found(phrase: string, text: string, least: number = likeness.typo): string | null {
  const ways = phrasesOf(phrase)
    .map((one) => find(one, searched(text), least))
    .filter((one) => one !== null)
    .sort((one, other) => other.surety - one.surety);
  const [best] = ways;
  return best === undefined ? null : `${best.surety} at ${best.places.join(", ")}`;
}

describe("a phrase of the sheet", () => {
  it.each([
    ["as it stands", "licence contract", "our licence contract", "4 at 1, 2"],
    ["in another order", "licence contract", "a contract without our licence", "4 at 1, 4"],
    ["in another case", "франшиза", "работаем с франшизой", "3 at 2"],
    ["in the plural", "licence", "their licences", "3 at 1"],
    [
      "with one word in another form, which is as sure as that one",
      "сезон летний",
      "летний сезоны",
      "3 at 0, 1",
    ],
    ["with another ending", "мост", "мостик", "2 at 0"],
    ["with a stem of four that is three letters longer", "abcd", "abcdxyz", "2 at 0"],
    ["with a stem of five that is four letters longer", "abcdk", "abcdkxyzq", "2 at 0"],
    ["with a shorter stem", "abcdxyz", "abcd", "2 at 0"],
    ["mistyped", "франшиза", "франшзиа", "1 at 0"],
    ["the better of two words", "сезон", "сезоны, сезон", "4 at 1"],
    ["the first of two that are alike", "сезон", "сезон сезон", "4 at 0"],
    ["with four words more between", "licence contract", "licence or any such other contract", "4 at 0, 5"],
    ["with a not that is written with its word", "не сезон", "несезон", "4 at 0"],
    ["with a not that stands alone", "несезон", "не сезон", "4 at 1"],
    ["denied, as in the sheet", "нет лицензии", "лицензии нет", "4 at 0"],
    ["denied in other words", "no licence", "never had a licence", "4 at 3"],
    ["with no, which leaves the word what it is", "сезон", "нет сезона", "3 at 1"],
  ])("is found %s", (_, phrase, text, answer) => {
    expect(found(phrase, text)).toBe(answer);
  });

  it.each([
    ["with a word missing", "licence contract", "our licence"],
    ["with one word for two", "licence licence", "licence"],
    ["with five words more between", "licence contract", "licence or any such other firm's contract"],
    ["turned around by not", "сезон", "не сезон"],
    ["turned around by not and a word between", "сезон", "не очень сезон"],
    ["not denied, where the sheet denies it", "нет лицензии", "есть лицензия"],
    ["beginning with another letter", "franchise", "branchise"],
    ["of three letters with another ending", "кот", "котлы"],
    ["with a stem of four that is four letters longer", "abcd", "abcdxyzq"],
    ["with a stem of five that is five letters longer", "abcdk", "abcdkxyzqk"],
    ["that is much longer", "мост", "мостостроитель"],
    ["with the stem at its end", "мост", "помост"],
    ["short and mistyped", "мост", "мсот"],
    ["of other letters altogether", "franchise", "furniture"],
    ["in an empty text", "franchise", ""],
  ])("is not found %s", (_, phrase, text) => {
    expect(found(phrase, text)).toBeNull();
  });

  it("is as sure as is asked for", () => {
    expect(found("мост", "мостик", likeness.ending)).toBe("2 at 0");
    expect(found("мост", "мостик", likeness.form)).toBeNull();
    expect(found("франшиза", "франшзиа", likeness.ending)).toBeNull();
  });

  it("without words is no phrase", () => {
    expect(phrasesOf(" - ")).toEqual([]);
  });
});
