/** The tests that mutants must get past: those named by scripts/mutants.mjs, not the whole program's. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: (process.env.MUTANTS_TESTS ?? "test/rules/**/*.test.ts").split("\n"),
    testTimeout: 30_000,
  },
});
