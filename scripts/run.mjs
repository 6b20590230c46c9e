// Runs a TypeScript file on any node that we support: node scripts/run.mjs FILE [WORDS].
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [file, ...words] = process.argv.slice(2);
if (file === undefined) throw new Error("which file?");
const folder = resolve("node_modules/.cache/followup-scripts");
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${process.pid}.mjs`);
try {
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.19",
    logLevel: "warning",
  });
  process.argv.splice(1, process.argv.length, resolve(file), ...words);
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
