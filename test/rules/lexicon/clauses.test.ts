/** How a text is cut into clauses: what ends one, what gives something up, what is wished, told or asked. */
import { describe, expect, test } from "vitest";
import { clausesOf, type Joints, jointsOf } from "../../../src/rules/lexicon/clauses.ts";
import { other, small } from "./small-lexicon.ts";

const joints: Joints = jointsOf([small, other], (word) => word === "неактуально" || word === "нужда");

/** Each clause as its words, with what is known of it before them: turns, "conceded", "wished", "told", "refused". */
function cut(text: string): string[] {
  return clausesOf(text, joints).map(({ words, turn, isConceded, isWished, isTold, isRefused }) =>
    [
      ...(turn > 0 ? [`${turn}:`] : []),
      ...(isConceded ? ["(conceded)"] : []),
      ...(isWished ? ["(wished)"] : []),
      ...(isTold ? ["(told)"] : []),
      ...(isRefused ? ["(refused)"] : []),
      ...words,
    ].join(" "),
  );
}

describe("ends of a clause", () => {
  test.each([
    ["one, two; three: four", ["one", "two", "three", "four"]],
    ["one! two? three\nfour", ["one", "two", "three", "four"]],
    ["one (two) «three» … four", ["one", "two", "three", "four"]],
    ["one – two — three - four", ["one", "two", "three", "four"]],
    ["one-two", ["one two"]],
    ["- one", ["one"]],
    ["Loc. far", ["loc far"]],
    ["One. Two", ["one", "two"]],
    ["one.. two", ["one", "two"]],
    ["one.Two", ["one two"]],
    [",,, ?!", []],
    ["", []],
  ])("%s", (text, clauses) => {
    expect(cut(text)).toEqual(clauses);
  });

  test("what stands beyond 2000 characters is not looked at", () => {
    const words = "word ".repeat(399);
    expect(cut(`${words}last beyond`)).toEqual([`${words}last`]);
    expect(cut(`${"word, ".repeat(400)}`)).toHaveLength(334);
  });
});

describe("what gives something up", () => {
  test.each([
    ["one but two", ["one", "1: two"]],
    ["one but two but three", ["one", "1: two", "2: three"]],
    ["but one", ["one"]],
    ["one, but two", ["one", "1: two"]],
    ["one plain and simple two", ["one", "1: two"]],
    ["one plain and two", ["one plain and two"]],
    ["one plain and simple", ["one"]],
    ["one но two", ["one", "1: two"]],
    ["although one, two", ["(conceded) one", "two"]],
    ["one although two", ["one", "(conceded) two"]],
    ["even so one", ["(conceded) one"]],
    ["one although", ["one"]],
    ["one even so", ["one"]],
    ["although, one", ["one"]],
    ["one anyhow so two", ["one", "1: two"]],
    ["one anyhow two", ["one", "(conceded) two"]],
    ["not so much one as two", ["(conceded) not so much one", "1: two"]],
    ["more about one than two", ["more about one", "(conceded) two"]],
    ["one as two than three", ["one as two than three"]],
    ["not so much one as two as three", ["(conceded) not so much one", "1: two as three"]],
    ["so much one as two", ["so much one as two"]],
    ["not so one as two", ["not so one as two"]],
    ["broken one than two", ["broken one than two"]],
    ["anything but one", ["anything but one"]],
    [
      "one anything but two nothing but three but four",
      ["one anything but two nothing but three", "1: four"],
    ],
  ])("%s", (text, clauses) => {
    expect(cut(text)).toEqual(clauses);
  });
});

describe("what is wished, told, asked", () => {
  test.each([
    ["one if only two", ["one", "1: (wished) if only two"]],
    ["if it was one, two", ["(wished) if it was one", "two"]],
    ["if it is one", ["if it is one"]],
    ["one, that two", ["one", "(told) that two"]],
    ["who one that two", ["(told) who one that two"]],
    ["one? nope", ["(refused) one", "nope"]],
    ["one? well nope", ["(refused) one", "well nope"]],
    ["one? well so nope", ["one", "well so nope"]],
    ["one! nope", ["one", "nope"]],
    ["? nope", ["nope"]],
    ["one, two? no three", ["one", "(refused) two", "no three"]],
  ])("%s", (text, clauses) => {
    expect(cut(text)).toEqual(clauses);
  });

  test("«не» is taken off the words that it was written together with", () => {
    expect(cut("неактуально, неизвестно, нужда")).toEqual(["не актуально", "неизвестно", "нужда"]);
    expect(cut("недеш")).toEqual(["недеш"]);
  });

  test("«не» stays at words of five letters, which may be whole ones", () => {
    const all = jointsOf([small], () => true);
    expect(clausesOf("небом небоми", all)[0]?.words).toEqual(["небом", "не", "боми"]);
  });
});
