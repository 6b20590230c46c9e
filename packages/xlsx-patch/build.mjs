// Bundles src into dist: what reads in one file, what changes in another that is loaded by `edit`; type declarations beside.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const folder = fileURLToPath(new URL(".", import.meta.url));
const bundle = await rolldown({
  cwd: folder,
  input: "src/index.ts",
  platform: "node",
  external: ["saxes"],
  logLevel: "warn",
});
await bundle.write({
  dir: `${folder}dist`,
  cleanDir: true,
  format: "esm",
  chunkFileNames: "[name].js",
  codeSplitting: { groups: [{ name: "read", test: /src[\\/]workbook\.ts$/ }] },
});
await bundle.close();

const compiler = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));
const { status } = spawnSync(process.execPath, [compiler, "-p", folder], { stdio: "inherit" });
process.exitCode = status ?? 1;
