/** A small part of test/long/right-row.ts, the same in every run. */
import { describe, expect, test } from "vitest";
import { playRun } from "../support/two-machines.ts";
import { newFolder } from "../support/workbooks/folders.ts";

describe("two machines, a colleague and contacts that are alike", () => {
  test.each([1, 2, 3, 4, 5, 6])(
    "write no outcome on another's row, lose and double none (part %i)",
    async (part) => {
      let saved = 0;
      for (let seed = part * 1000; seed < part * 1000 + 15; seed++) {
        const result = await playRun(newFolder(), seed, 14);
        expect(result.faults, `seed ${seed}\n${result.story.join("\n")}`).toEqual([]);
        saved += result.saved;
      }
      expect(saved).toBeGreaterThan(10);
    },
  );
});
