/** What the build put in the place of the lexicons is what reading them gives: run `npm run build` after a change of their words. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lexicons } from "../../src/words/lexicon/lexicons.ts";
import { packedLexicons } from "../../src/words/lexicon/packed-lexicons.ts";

const dist = new URL("../../dist/", import.meta.url);
const built = readdirSync(dist)
  .filter((name) => name.endsWith(".js"))
  .map((name) => readFileSync(new URL(name, dist), "utf8"));

/** How many files of the built program hold a text. */
function holding(text: string): number {
  expect(text).not.toMatch(/[`\\$]/);
  return built.filter((code) => code.includes(text)).length;
}

test("the built program has the lexicons of today, packed, once", () => {
  const { functionWords, ...texts } = packedLexicons();
  expect(Object.keys(texts)).toHaveLength(5);
  for (const [name, text] of Object.entries(texts))
    expect({ name, files: holding(text) }).toEqual({ name, files: 1 });
  for (const { between } of functionWords) expect(holding(between)).toBe(1);
});

test("it has no phrase as it is written", () => {
  for (const { meanings } of lexicons) {
    const [line = ""] = meanings.money.sure.split("\n").filter((one) => one.length > 100);
    expect(line).not.toBe("");
    expect(holding(line)).toBe(0);
  }
});
