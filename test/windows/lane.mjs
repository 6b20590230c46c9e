// Runs followup on Windows, as far as Wine is one: `npm run windows-lane -- checks` (see docs/windows.md).
//   checks [--only WORD] [--repeat N] [--minutes N] [--list]   the checks of test/windows/checks on the built program
//   run WORDS                                                  one command of followup, in this folder (Z: is /)
//   node WORDS                                                 Node for Windows itself
// Without Wine it says so and ends well. On a real Windows: `node test/windows/checks/run.mjs`.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  endWindows,
  languagesOfWindows,
  makeWindows,
  missing,
  windowsNode,
  windowsPath,
  withSmallDrive,
} from "../../scripts/wine.mjs";

const here = import.meta.dirname;
const program = windowsPath(resolve(here, "../../bin/followup.js"));
const [command, ...words] = process.argv.slice(2);

const compiler = "x86_64-w64-mingw32-gcc";
const lacking = missing(compiler);
if (lacking.length > 0) {
  console.log(`windows-lane: skipped, for there is no ${lacking.join(", no ")} here`);
  process.exit(0);
}
const folder = makeWindows();
if (folder === null) {
  console.log("windows-lane: skipped, for Node for Windows could not be had from the npm registry");
  process.exit(0);
}

if (command === "run") process.exitCode = windowsNode([program, ...words]);
else if (command === "node") process.exitCode = windowsNode(words);
else if (command === "checks") process.exitCode = runChecks();
else {
  console.error(
    "windows-lane: checks [--only WORD] [--repeat N] [--minutes N] [--list], run WORDS or node WORDS",
  );
  process.exitCode = 2;
}

// Wine takes the language of its Windows from the locale that it is started in, so that one check is run once for each.
function runChecks() {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: "string" },
      repeat: { type: "string" },
      minutes: { type: "string" },
      list: { type: "boolean" },
    },
  });
  for (const name of ["hold", "flick"]) makeProgram(name);
  const single = resolve(here, "../../single-file/followup.exe");
  if (values.list !== true && isOlder(single, resolve(here, "../../dist/main.js"))) makeSingleFile();
  const checks = windowsPath(resolve(here, "checks/run.mjs"));
  const environment = {
    LANE_PROGRAM: program,
    LANE_FOLDER: windowsPath(folder),
    LANE_SINGLE_FILE: windowsPath(single),
  };
  const options = Object.entries(values).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, value],
  );
  try {
    let code = withSmallDrive((drive) => {
      const small = drive === null ? {} : { LANE_SMALL_DRIVE: drive };
      return windowsNode([checks, ...options], { ...environment, ...small });
    });
    if (values.only !== undefined || values.list === true) return code;
    for (const locale of languagesOfWindows()) {
      endWindows();
      const language = { ...environment, ...locale };
      if (windowsNode([checks, "--only", "the language of Windows"], language) !== 0) code = 1;
    }
    return code;
  } finally {
    endWindows();
  }
}

// Small programs that hold files as others do.
function makeProgram(name) {
  const source = join(here, `${name}.c`);
  const made = join(folder, `${name}.exe`);
  if (!isOlder(made, source)) return;
  const { status } = spawnSync(compiler, ["-municode", "-O1", "-s", "-o", made, source], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`${name}.c was not compiled`);
}

function makeSingleFile() {
  const script = resolve(here, "../../scripts/single-file.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "windows"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the one file was not made: ${stderr}`);
}

function isOlder(made, source) {
  return !existsSync(made) || statSync(made).mtimeMs <= statSync(source).mtimeMs;
}
