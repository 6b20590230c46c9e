// Changes the code of one room a little, again and again, and runs its tests: npm run mutants -- rules/typed (docs/testing.md).
// scripts/mutants.mjs names the room and the tests.
const room = process.env.MUTANTS_ROOM ?? "rules/typed";
const name = room.replaceAll("/", "-");

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [room.endsWith(".ts") ? `src/${room}` : `src/${room}/**/*.ts`],
  vitest: { configFile: "scripts/mutants-vitest.config.ts" },
  // Stryker would rewrite tsconfig.json by the API of an older TypeScript; nothing here needs it.
  tsconfigFile: "none",
  coverageAnalysis: "perTest",
  // What is worked out once when a file is loaded would be tried against every test: four fifths of the time.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.mutants/${name}.json`,
  tempDirName: ".mutants/copy",
  ignorePatterns: [
    "bench",
    ".validator",
    ".nodes",
    ".windows",
    "single-file",
    "dist",
    "coverage",
    ".mutants",
  ],
  reporters: ["clear-text", "html"],
  clearTextReporter: { logTests: false },
  htmlReporter: { fileName: `.mutants/${name}.html` },
  concurrency: 1,
  timeoutMS: 20_000,
};
