/** Made-up tables of every kind, in three languages: understood, right in every field, and never harmed. */
import { describe, expect, it } from "vitest";
import { makeTable } from "./generator.ts";
import { judge } from "./judge.ts";

/** Each kind in each language four times. */
const count = 252;

describe.each([
  ["with the usual spellings", false],
  ["with the spellings that are kept back", true],
])("made-up tables %s", (_name, kept) => {
  it("are adopted, right and unharmed", async () => {
    const sums = { adopted: 0, right: 0 };
    const harmful: string[] = [];
    for (let seed = 10_000; seed < 10_000 + count; seed += 1) {
      const verdict = await judge(makeTable(seed, kept));
      sums.adopted += Number(verdict.adopted);
      sums.right += Number(verdict.isRight);
      harmful.push(...verdict.harmful);
    }
    expect(harmful).toEqual([]);
    expect(sums.adopted / count).toBeGreaterThan(0.97);
    expect(sums.right / count).toBeGreaterThan(0.9);
  });
});
