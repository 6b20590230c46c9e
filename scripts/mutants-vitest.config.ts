/** The tests that mutants of a room must get past: those of its own floor, not the whole program's. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [process.env.MUTANTS_TESTS ?? "test/rules/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
