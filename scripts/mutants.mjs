// Small faults, one at a time, and do the tests notice? (docs/testing.md)
//   npm run mutants -- rules/typed [globs of the tests]     one room of src, or packages/xlsx-patch
//   npm run mutants -- sample [how many] [seed]             a sample of all of the code; fails under the bar
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { leftOut, samplePlaces } from "./mutants-sample.mjs";

const root = join(import.meta.dirname, "..");

/** Per cent of a sample that the tests must notice. */
const bar = 75;

/** Of the tests, those that run our code in their own process and wait for no other program. */
const sampleTests = [
  "test/{base,commands,documents,files,folding,journal,records,right-row,rules,tables,terminal,transcripts,words,workbook}/**/*.test.ts",
  "packages/*/test/**/!(pack).test.ts",
];

const [first = "", ...others] = process.argv.slice(2);
if (first === "sample") {
  const [count = "40", seed = "1"] = others;
  stryker("sample", await samplePlaces(Number(count), seed), sampleTests, {
    MUTANTS_LEFT_OUT: leftOut.join(" "),
    MUTANTS_BAR: String(bar),
  });
} else {
  const room = first.startsWith("packages/") ? `${first}/src` : `src/${first}`;
  if (first === "" || !existsSync(join(root, room.replace(/\.ts\/src$/, ".ts")))) {
    process.stderr.write("Name a room: npm run mutants -- rules/typed\n");
    process.exitCode = 2;
  } else {
    const floor = first.startsWith("packages/") ? `${first}/test` : `test/${first.split("/")[0]}`;
    const places = first.endsWith(".ts") ? [room.replace(/\.ts\/src$/, ".ts")] : [`${room}/**/*.ts`];
    stryker(first.replaceAll("/", "-"), places, others.length > 0 ? others : [`${floor}/**/*.test.ts`], {});
  }
}

function stryker(name, places, tests, settings) {
  const program = join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const ended = spawnSync(process.execPath, [program, "run"], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      ...settings,
      MUTANTS_NAME: name,
      MUTANTS_PLACES: places.join("\n"),
      MUTANTS_TESTS: tests.join("\n"),
    },
  });
  process.exitCode = ended.status ?? 1;
}
