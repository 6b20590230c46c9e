// One script of the tests with all changes of a room in it, each behind a switch (docs/testing.md, "Mutants").
import { readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { types } from "node:util";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { rolldown } from "rolldown";

const silent = () => {};
const log = {
  info: silent,
  debug: silent,
  trace: silent,
  warn: silent,
  error: silent,
  fatal: silent,
  isDebugEnabled: () => false,
  isTraceEnabled: () => false,
};

/**
 * The code of the files with every change behind a switch (`__stryker__.activeMutant`).
 * `mutants` have an id, a file, a place (lines and columns from 0) and what stands there instead; those that are
 * marked in the code have the status "Ignored".
 */
export async function withMutants(files) {
  const instrumented = await new Instrumenter(log).instrument(
    files.map((name) => ({ name, content: readFileSync(name, "utf8"), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return {
    code: new Map(instrumented.files.map(({ name, content }) => [name, content])),
    mutants: instrumented.mutants,
  };
}

/**
 * `script`: these tests, to be run again and again. Its value is a function that is given `exports` and `require`, and
 * exports an object of loaders, one a test file. Libraries that can be required stay outside and are loaded once. `starting`: the test files
 * that start other programs, where no change is seen.
 */
export async function scriptOfTests(tests, code) {
  const entry = "\0tests";
  const ours = (id) => id === entry || /^[.#]/.test(id) || isAbsolute(id);
  const starting = [];
  const bundle = await rolldown({
    input: entry,
    platform: "node",
    external: (id) => !ours(id) && staysOutside(id),
    logLevel: "silent",
    plugins: [
      {
        name: "tests-with-mutants",
        resolveId: (id) => (id === entry ? id : null),
        load(id) {
          if (id === entry) return loaders(tests);
          if (!/\.(?:[mc]?[jt]s)$/.test(id) || id.includes("node_modules")) return null;
          const text = code.get(id) ?? readFileSync(id, "utf8");
          return { code: whereItStood(text, id), moduleType: id.endsWith("ts") ? "ts" : "js" };
        },
        buildEnd() {
          starting.push(...tests.filter((test) => startsOthers(test, (id) => this.getModuleInfo(id))));
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: "cjs", exports: "named", codeSplitting: false });
  await bundle.close();
  return { script: `(function (exports, require) {${output[0].code}\n})`, starting };
}

/** True where the test, or what it takes from its support, loads what starts programs; our own code is not asked. */
function startsOthers(test, infoOf) {
  const reached = new Set([test]);
  for (const id of reached) {
    if (id.endsWith("child_process")) return true;
    if (id !== test && !/[\\/]test[\\/]/.test(id)) continue;
    const { importedIds = [], dynamicallyImportedIds = [] } = infoOf(id) ?? {};
    for (const next of [...importedIds, ...dynamicallyImportedIds]) reached.add(next);
  }
  return false;
}

const library = createRequire(import.meta.url);

/** What is a module, or was one, would be required as another thing than it is imported. */
function staysOutside(id) {
  if (isBuiltin(id) || id === "vitest" || id === "fast-check") return true;
  const required = library(id);
  return !types.isModuleNamespaceObject(required) && typeof required.default !== "function";
}

function loaders(tests) {
  const lines = tests.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(file)}),`);
  return `export const files = {\n${lines.join("\n")}\n};`;
}

/** In the script a module would take the script's place for its own. */
function whereItStood(text, id) {
  return text
    .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href))
    .replaceAll("import.meta.dirname", JSON.stringify(dirname(id)))
    .replaceAll("import.meta.filename", JSON.stringify(id));
}
