// Changes the code a little, again and again, and runs tests: npm run mutants -- rules/typed (docs/testing.md).
// scripts/mutants.mjs names the places and the tests.
const {
  MUTANTS_NAME: name = "none",
  MUTANTS_PLACES: places = "",
  MUTANTS_LEFT_OUT: leftOut = "",
} = process.env;
const bar = Number(process.env.MUTANTS_BAR ?? 0);

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: places.split("\n").filter(Boolean),
  mutator: { excludedMutations: leftOut.split(" ").filter(Boolean) },
  vitest: { configFile: "scripts/mutants-vitest.config.ts" },
  // Stryker would rewrite tsconfig.json by the API of an older TypeScript; nothing here needs it.
  tsconfigFile: "none",
  coverageAnalysis: "perTest",
  // What is worked out once when a file is loaded would be tried against every test: four fifths of the time.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.mutants/${name}.json`,
  tempDirName: ".mutants/copy",
  ignorePatterns: ["bench", ".validator", ".nodes", ".windows", "single-file", "coverage", ".mutants"],
  reporters: ["clear-text", "html"],
  clearTextReporter: { logTests: false },
  htmlReporter: { fileName: `.mutants/${name}.html` },
  thresholds: { high: 85, low: 75, break: bar === 0 ? null : bar },
  concurrency: 1,
  timeoutMS: 20_000,
  // The sample goes through most tests once before it begins; a busy machine takes long for that.
  dryRunTimeoutMinutes: 20,
};
