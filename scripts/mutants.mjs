// Small faults, one at a time, and do the tests notice? (docs/testing.md)
//   npm run mutants -- rules/typed [globs of the tests]     one room of src, or packages/xlsx-patch
//   npm run mutants -- quick rules/typed [globs]            the same in one process: seconds instead of minutes
//   npm run mutants -- sample [how many] [seed]             a sample of all of the code; fails under the bar
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { quick } from "./mutants-quick.mjs";
import { leftOut, samplePlaces } from "./mutants-sample.mjs";

const root = join(import.meta.dirname, "..");

/** Per cent of a sample that the tests must notice. */
const bar = 75;

/** Of the tests, those that run our code in their own process and wait for no other program. */
const inProcessTests = [
  "test/{base,book,commands,documents,files,folding,journal,program,records,right-row,rules,tables,terminal,transcripts,words,workbook}/**/*.test.ts",
  "packages/*/test/**/!(pack).test.ts",
];

const [first = "", ...others] = process.argv.slice(2);
if (first === "sample") {
  const [count = "40", seed = "1"] = others;
  stryker("sample", await samplePlaces(Number(count), seed), inProcessTests, {
    MUTANTS_LEFT_OUT: leftOut.join(" "),
    MUTANTS_BAR: String(bar),
  });
} else {
  const [room = "", ...tests] = first === "quick" ? others : [first, ...others];
  const places = placesOf(room);
  if (places === undefined) {
    process.stderr.write("Name a room: npm run mutants -- rules/typed\n");
    process.exitCode = 2;
  } else {
    const floor = room.startsWith("packages/")
      ? `packages/${room.split("/")[1]}/test`
      : `test/${room.split("/")[0]}`;
    const own = existsSync(join(root, floor)) ? [`${floor}/**/*.test.ts`] : inProcessTests;
    const named = tests.length > 0 ? tests.flatMap((one) => (one === "all" ? inProcessTests : [one])) : own;
    const name = room.replaceAll("/", "-");
    if (first === "quick") await quick(name, places, named);
    else stryker(name, places, named, {});
  }
}

/** A file, a room of src, a package, or a room of a package ("packages/xlsx-patch/src/sheet"). */
function placesOf(room) {
  const inPackage = /^packages\/[^/]+$/.test(room) ? `${room}/src` : room;
  const place = room.startsWith("packages/") ? inPackage : `src/${room}`;
  if (room === "" || !existsSync(join(root, place))) return undefined;
  return place.endsWith(".ts") ? [place] : [`${place}/**/*.ts`];
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
