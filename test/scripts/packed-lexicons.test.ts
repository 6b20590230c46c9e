/** What the build put in the place of the lexicons is what reading them gives: run `npm run build` after a change of their words. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import type { KnownWords } from "../../src/rules/refusals/folding.ts";
import { lexicons } from "../../src/words/lexicon/lexicons.ts";
import { packedLexicons, subjectsInLists } from "../../src/words/lexicon/packed-lexicons.ts";

const dist = new URL("../../dist/", import.meta.url);
const names = readdirSync(dist).filter((name) => name.endsWith(".js"));
const built = names.map((name) => readFileSync(new URL(name, dist), "utf8"));

/** How many files of the built program hold a text. */
function holding(text: string): number {
  expect(text).not.toMatch(/[`\\$]/);
  return built.filter((code) => code.includes(text)).length;
}

/** The words that the built program folds reasons by. */
function builtWords(): Pick<KnownWords, "subjects"> {
  const file = names.find((name) => name.startsWith("reason-themes-")) ?? "";
  const exported: object = createRequire(import.meta.url)(new URL(file, dist).pathname);
  const words = Object.values(exported).find(isWords);
  if (words === undefined) throw new Error(`${file} exports no words`);
  return words;
}

function isWords(value: unknown): value is Pick<KnownWords, "subjects"> {
  return typeof value === "object" && value !== null && "subjects" in value;
}

test("the built program has the lexicons of today, packed, once", () => {
  const { functionWords, ...texts } = packedLexicons();
  expect(Object.keys(texts)).toHaveLength(5);
  for (const [name, text] of Object.entries(texts))
    expect({ name, files: holding(text) }).toEqual({ name, files: 1 });
  for (const { between } of functionWords) expect(holding(between)).toBe(1);
});

test("it knows what a new Reasons sheet's words are about", () => {
  const words = builtWords();
  for (const [text, subjects] of Object.entries(subjectsInLists())) {
    expect({ text, subjects: words.subjects(text) }).toEqual({ text, subjects });
  }
});

test("it has no phrase as it is written", () => {
  for (const { meanings } of lexicons) {
    const [line = ""] = meanings.money.sure.split("\n").filter((one) => one.length > 100);
    expect(line).not.toBe("");
    expect(holding(line)).toBe(0);
  }
});
