/** What a text is about: found phrases, and what denies, praises, answers, or gives them up. */
import { describe, expect, test } from "vitest";
import { about, mentioned, read } from "./small-lexicon.ts";

describe("phrases", () => {
  test.each([
    ["too dear", "money"],
    ["dear too", "nothing"],
    ["it is expensive", "money"],
    ["pricey", "money"],
    ["costs money", "money"],
    ["costs loads", "money"],
    ["loads costs", "money"],
    ["costs a a a loads", "money"],
    ["costs a a a a loads", "nothing"],
    ["plenty a a a a costs loads", "money"],
    ["no colours", "assortment"],
    ["slow", "time"],
    ["slowly", "time"],
    ["3 weeks", "time"],
    ["three weeks", "nothing"],
    ["out of stock", "assortment"],
    ["out stock of", "nothing"],
    ["gruff", "service"],
    ["hung up", "no-answer"],
    ["дорого", "money"],
    ["expensive и дорого", "money"],
    ["не актуально", "unneeded"],
    ["неактуально", "unneeded"],
    ["нет нужды", "unneeded"],
    ["недешевый", "money"],
    ["price", "money"],
    ["have no zebra", "loose: assortment"],
    ["have no size", "nothing"],
    ["lack x", "nothing"],
    ["lack xy", "loose: assortment"],
    ["not have money", "loose: money"],
    ["", "nothing"],
  ])("%s: %s", (text, expected) => {
    expect(about(text)).toBe(expected);
  });
});

describe("what is denied", () => {
  test.each([
    ["not expensive", "nothing"],
    ["not so very expensive", "nothing"],
    ["not truly expensive", "money"],
    ["expensive not", "money"],
    ["price not", "nothing"],
    ["price so not", "nothing"],
    ["price a a not", "money"],
    ["without price", "nothing"],
    ["without expensive", "money"],
    ["no budget", "money"],
    ["not the budget", "nothing"],
    ["not need", "unneeded"],
    ["not need price", "unneeded"],
    ["not far, expensive", "money"],
    ["nothing against far", "nothing"],
    ["nobody says it is expensive", "nothing"],
    ["nobody says, that it is expensive", "nothing"],
    ["nobody says, that it is far, that it is expensive", "nothing"],
    ["nobody says, expensive", "money"],
    ["she said, that it is expensive", "money"],
    ["expensive? nope", "nothing"],
    ["expensive? far", "money and place"],
    ["wait isnt the problem", "nothing"],
    ["cant wait", "time"],
    ["costs not loads", "nothing"],
    ["not truly expensive but far", "place"],
    ["not truly expensive, far", "place"],
    ["not truly expensive, price", "money"],
    ["not truly price", "nothing"],
  ])("%s: %s", (text, expected) => {
    expect(about(text)).toBe(expected);
  });

  test("what may be denied is told as doubtful", () => {
    expect(mentioned("not truly expensive")).toBe("money sure?");
    expect(mentioned("expensive not truly far")).toBe("money sure, place sure?");
    expect(mentioned("truly expensive not")).toBe("money sure");
  });
});

describe("what is praised", () => {
  test.each([
    ["the price is fine", "nothing"],
    ["loves the price", "nothing"],
    ["price list good", "nothing"],
    ["price list bad", "money"],
    ["expensive, fine", "money"],
    ["fine but expensive", "money"],
    ["fine price far", "place"],
    ["price isnt so fine", "money"],
    ["price isnt truly fine", "nothing"],
    ["fine price isnt", "nothing"],
    ["all was fine except price", "money"],
    ["all was fine except the delivery", "time"],
    ["all was fine except truly delivery", "nothing"],
    ["loves all except price", "money"],
    ["устраивает price", "nothing"],
    ["if only fine price", "money"],
    ["if only nobody says price", "money"],
    ["if only hung up", "no-answer"],
    ["if only wont say", "nothing"],
    ["far, if only fine price", "money"],
  ])("%s: %s", (text, expected) => {
    expect(about(text)).toBe(expected);
  });
});

describe("what answers the clause before", () => {
  test.each([
    ["price is fine, the delivery isnt", "time"],
    ["far fine, the delivery isnt", "time"],
    ["the delivery isnt", "nothing"],
    ["price is fine, isnt", "nothing"],
    ["price not the problem, town is", "place"],
    ["price is not, town does", "place"],
    ["far, town is", "place"],
    ["expensive? nope, town is", "place"],
    ["price is fine, the delivery is", "time"],
    ["price fine, colour without", "assortment"],
  ])("%s: %s", (text, expected) => {
    expect(about(text)).toBe(expected);
  });

  test("an answer gives up what stands before it, as a “but” does", () => {
    const turns = (text: string): number[] => read(text).clauses.map(({ turn }) => turn);
    expect(turns("price is fine, the delivery isnt, far")).toEqual([0, 1, 1]);
    expect(turns("price is fine, the wish isnt, far")).toEqual([0, 0, 0]);
    expect(turns("far, price is fine but the delivery isnt, town fine")).toEqual([0, 0, 2, 2]);
  });

  test("a clause that praises is conceded", () => {
    const conceded = (text: string): boolean[] => read(text).clauses.map(({ isConceded }) => isConceded);
    expect(conceded("price fine, far, although far, nobody says")).toEqual([true, false, true, false]);
    expect(about("far fine, price")).toBe("money");
  });
});

describe("who tells it, and who is meant", () => {
  test.each([
    ["wife against", "approval"],
    ["wife", "approval"],
    ["wife said far", "place"],
    ["wife said price", "money"],
    ["wife against price", "approval"],
    ["far said wife", "place"],
    ["wife, far", "place"],
    ["wife hung up", "no-answer"],
    ["your boss refused", "nothing"],
    ["boss yours refused", "nothing"],
    ["boss refused", "approval"],
    ["director not answer", "approval"],
    ["your director not answer", "nothing"],
    ["your price", "money"],
  ])("%s: %s", (text, expected) => {
    expect(about(text)).toBe(expected);
  });
});

describe("what counts of several", () => {
  test.each([
    ["far but price", "money"],
    ["price but far", "place"],
    ["price but hung up", "nothing"],
    ["price, town, but", "money and place"],
    ["expensive, far", "money and place"],
    ["far, expensive", "place and money"],
    ["far expensive", "place and money"],
    ["expensive, far, pricey", "money and place"],
    ["far, price", "place"],
    ["although expensive, far", "place"],
    ["although expensive", "money"],
    ["far although expensive", "place"],
    ["not so much expensive as far", "place"],
    ["more about far than expensive", "place"],
    ["expensive plain and simple far", "place"],
    ["hung up price", "no-answer"],
    ["hung up expensive", "money"],
    ["expensive but hung up", "nothing"],
    ["no reason, price", "no-reason"],
    ["price colour", "nothing"],
    ["price budget", "money"],
    ["price, colour", "money and assortment"],
    ["price town far", "place"],
    ["price bag", "money"],
    ["price bag now", "nothing"],
    ["not have money, have no zebra", "loose: money"],
    ["have no zebra, not have money", "loose: assortment"],
  ])("%s: %s", (text, expected) => {
    expect(about(text)).toBe(expected);
  });
});

describe("how much is known of a text", () => {
  test.each([
    ["", 0, 0],
    ["it is expensive", 0, 1],
    ["zebra", 1, 0],
    ["zebra expensive", 1, 0.5],
    ["without zebra", 1, 0.5],
    ["price zebra fine", 0, 2 / 3],
    ["expensive fine zebra", 2, 2 / 3],
    ["price, zebra but xyz", 2, 1 / 3],
  ])("%s: %d others, %d known", (text, others, known) => {
    const found = read(text);
    expect(found.telling.unexplained).toBe(others);
    expect(found.known).toBeCloseTo(known);
  });
});
