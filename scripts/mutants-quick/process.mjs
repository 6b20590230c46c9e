// The process in which the tests run against one change after another. It ends with the one who asks.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { constants, Script } from "node:vm";
import fc from "fast-check";
import { collect, end, run, vitest } from "./vitest.mjs";

const ours = createRequire(import.meta.url);
const library = (name) => (name === "vitest" ? vitest : ours(name));
const environment = { ...process.env };
const state = {};
globalThis.__stryker__ = state;
// The same numbers for each change, so that two counts agree; no search for a smaller one, so that they are quick.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** A test that takes longer than this hangs; in milliseconds of the clock, more of them on a machine that does other things. */
const longestTest = Number(process.env.MUTANTS_HANGING ?? 10_000);

let script;
let strayError;
process.on("unhandledRejection", (error) => {
  strayError ??= error;
});
process.on("uncaughtException", (error) => {
  strayError ??= error;
});

const deeds = {
  begin({ place }) {
    script = new Script(readFileSync(place, "utf8"), {
      filename: place,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    return {};
  },

  /** A file without any change: its tests, how long each takes, and which changes each comes by. */
  async look({ file }) {
    state.activeMutant = undefined;
    state.hitCount = undefined;
    state.mutantCoverage = { static: {}, perTest: {} };
    state.currentTestId = undefined;
    const began = busy();
    const tests = await collect(freshly()[file]);
    const milliseconds = busy() - began;
    const begun = new Set();
    const found = [];
    for (const [index, test] of tests.entries()) {
      const started = busy();
      const failed = await failure(test, begun, (hooks) => {
        state.currentTestId = hooks ? "all" : String(index);
      });
      found.push({ name: test.name, milliseconds: busy() - started, failed });
    }
    state.currentTestId = "all";
    await end(begun).catch(() => {});
    state.currentTestId = undefined;
    restore();
    return { tests: found, milliseconds, coverage: state.mutantCoverage };
  },

  /** One change against tests (`{file, index}`), until one fails. Answers that one, or null. */
  async try({ mutant, tests, mostHits }) {
    state.activeMutant = mutant;
    state.hitCount = 0;
    state.hitLimit = mostHits;
    const files = freshly();
    const collected = new Map();
    const begun = new Set();
    let noticed = null;
    for (const one of tests) {
      if (!collected.has(one.file)) {
        collected.set(one.file, await collect(files[one.file]).catch((error) => error));
      }
      const inFile = collected.get(one.file);
      const test = Array.isArray(inFile) ? inFile[one.index] : undefined;
      // A change that leaves a test out, or keeps its file from loading, is noticed too.
      const failed = test === undefined ? String(inFile) : await failure(test, begun);
      if (failed === null) continue;
      noticed = { ...one, failed, endless: state.hitCount > mostHits };
      break;
    }
    await end(begun).catch(() => {});
    restore();
    return { noticed };
  },
};

/** The loaders of the test files, of code that nobody has run yet: what a module keeps must not outlive a change. */
function freshly() {
  const exports = {};
  script.runInThisContext()(exports, library);
  return exports.files;
}

/** Milliseconds of the processor so far: on a busy machine the clock says little about a test. */
function busy() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function failure(test, begun, told) {
  strayError = undefined;
  let timer;
  const hangs = new Promise((_, reject) => {
    timer = setTimeout(reject, longestTest, new Error("takes too long"));
  });
  try {
    await Promise.race([run(test, begun, told), hangs]);
    if (strayError !== undefined) throw strayError;
    return null;
  } catch (error) {
    return String(error).split("\n")[0].slice(0, 200);
  } finally {
    clearTimeout(timer);
  }
}

function restore() {
  vitest.vi.unstubAllEnvs();
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  for (const [name, value] of Object.entries(environment)) process.env[name] = value;
  process.exitCode = undefined;
}

process.on("message", async ({ deed, ...about }) => {
  try {
    process.send(await deeds[deed](about));
  } catch (error) {
    process.send({ broken: String(error?.stack ?? error) });
  }
});
process.on("disconnect", () => process.exit());
