/** The longer tests, for CI: they drive other programs and take minutes. Run by `npm run test:long`. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/long/**/*.test.ts"], testTimeout: 600_000, fileParallelism: false },
});
