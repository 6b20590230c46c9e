/** What a "not" makes of the words near it. */
import { describe, expect, it } from "vitest";
import { isTelling, searched, wantedWords } from "../../../src/rules/refusals/searched-text.ts";

/** Each word with its place; "!" where it is turned around, "-" where it is denied. */
function marked(text: string): string {
  return searched(text)
    .tokens.map(({ word, position, isTurned, isDenied }) => {
      return `${word}${isTurned ? "!" : ""}${isDenied ? "-" : ""}@${position}`;
    })
    .join(" ");
}

describe("the words of a text", () => {
  it.each([
    ["too dear for us", "too@0 dear@1 for@2 us@3"],
    ["не дорого", "недорого@1 дорого!-@1"],
    ["не очень дорого", "неочень@1 очень!-@1 дорого!-@2"],
    ["nu e scump", "e!-@1 scump!-@2"],
    ["isnt very dear", "very!-@1 dear!-@2"],
    ["no stock", "stock-@1"],
    ["нет в наличии товара и денег", "в-@1 наличии-@2 товара-@3 и@4 денег@5"],
    ["денег у нас нет", "денег@0 у-@1 нас-@2"],
    ["дорого, не сейчас", "дорого@0 несейчас@2 сейчас!-@2"],
    ["не сейчас. дорого", "несейчас@1 сейчас!-@1 дорого@2"],
    ["не сейчас - дорого", "несейчас@1 сейчас!-@1 дорого@2"],
    ["очень дорого", "очень@0 дорого@1"],
  ])("%s: %s", (text, answer) => {
    expect(marked(text)).toBe(answer);
  });

  it("are also one plain text", () => {
    expect(searched("Не сейчас, дорого!").plain).toBe("не сейчас дорого");
  });

  it("tell one reason from another, or don't", () => {
    const telling = (text: string) =>
      searched(text)
        .tokens.filter(isTelling)
        .map(({ word }) => word);
    expect(telling("the client is said to be 3rd of 12 in the franchise 5a b5")).toEqual([
      "3rd",
      "franchise",
      "5a",
      "b5",
    ]);
  });
});

describe("the words of a phrase that are looked for", () => {
  const wanted = (text: string) =>
    wantedWords(text.split(" ")).map(({ word, isDenied }) => (isDenied ? `${word}-` : word));

  it.each([
    ["the franchise is in a contract", ["franchise", "contract"]],
    ["нет лицензии", ["лицензии-"]],
    ["лицензии нет", ["лицензии-"]],
    ["лицензии нет договора", ["лицензии", "договора-"]],
    ["договор лицензии нет", ["договор", "лицензии-"]],
    ["no licence or contract", ["licence-", "contract"]],
    ["все для нас", ["все", "для", "нас"]],
    ["нет", ["нет"]],
    ["не для нас", ["для-", "нас"]],
  ])("%s: %j", (text, answer) => {
    expect(wanted(text)).toEqual(answer);
  });
});
