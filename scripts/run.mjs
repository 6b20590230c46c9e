// Runs a TypeScript file on any node that we support: node scripts/run.mjs FILE [WORDS].
import { mkdirSync, rmSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const [file, ...words] = process.argv.slice(2);
if (file === undefined) throw new Error("which file?");
const folder = resolve("node_modules/.cache/followup-scripts");
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${process.pid}.mjs`);
try {
  const isOurs = (id) => /^[.#]/.test(id) || isAbsolute(id);
  const bundle = await rolldown({
    input: file,
    platform: "node",
    external: (id) => !isOurs(id),
    logLevel: "warn",
  });
  await bundle.write({ file: outfile, format: "esm", codeSplitting: false });
  await bundle.close();
  process.argv.splice(1, process.argv.length, resolve(file), ...words);
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
