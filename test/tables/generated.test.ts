/** Made-up tables of every kind, in three languages: understood, right in every field, and never harmed. */
import { describe, expect, it } from "vitest";
import { adopted } from "./adopted.ts";
import { makeTable } from "./generator.ts";
import { judge } from "./judge.ts";

/** Each kind in each language four times. */
const count = 252;

describe.each([
  ["with the usual spellings", false],
  ["with the spellings that are kept back", true],
])("made-up tables %s", (_name, kept) => {
  it("are adopted, right and unharmed", { timeout: 120_000 }, async () => {
    const sums = { adopted: 0, right: 0 };
    const harmful: string[] = [];
    for (let seed = 10_000; seed < 10_000 + count; seed += 1) {
      const made = makeTable(seed, kept);
      const verdict = await judge(made);
      // Each kind in each language once: an adoption is written to a disk.
      const adoption = seed < 10_000 + 63 ? await adopted(made) : null;
      sums.adopted += Number(verdict.adopted && adoption?.isReady !== false);
      sums.right += Number(verdict.isRight);
      harmful.push(...verdict.harmful, ...(adoption?.harmful ?? []));
    }
    expect(harmful).toEqual([]);
    expect(sums.adopted / count).toBeGreaterThan(0.97);
    expect(sums.right / count).toBeGreaterThan(0.9);
  });
});
