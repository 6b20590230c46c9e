// Makes followup one file to give away, with node, the templates and all words inside: npm run single-file -- linux|windows.
// It becomes single-file/followup or single-file/followup.exe. The code is compiled beforehand by the node that will run it,
// on Linux for Windows by Wine.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inject } from "postject";
import { rolldown } from "rolldown";
import { reading, writing } from "./bundling.mjs";
import { makeWindows, missing, nodeForWindows, windowsNode, windowsPath } from "./wine.mjs";

const root = join(import.meta.dirname, "..");
const languages = ["en", "ru", "ro"];
const fuse = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
const target = targetOf(positionals[0]);
const out = values.out ?? join(root, "single-file");
const folder = mkdtempSync(join(tmpdir(), "followup one file "));
try {
  const made = await makeSingleFile();
  console.log(`${made}: ${(statSync(made).size / 1e6).toFixed(1)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// Whose node goes inside, how it is run here, and how it sees the files of this machine.
function targetOf(name) {
  const platforms = { linux: "linux", windows: "win32" };
  if (!(name in platforms)) stop("npm run single-file -- linux, or windows");
  const file = name === "windows" ? "followup.exe" : "followup";
  if (platforms[name] === process.platform)
    return { file, node: process.execPath, run: runHere, seen: (path) => path };
  if (name === "linux") stop("a file for Linux is made on Linux");
  const lacking = missing();
  if (lacking.length > 0)
    stop(`on this system a file for Windows is made with Wine; there is no ${lacking.join(", no ")}`);
  if (makeWindows() === null) stop("Node for Windows could not be had from the npm registry");
  return { file, node: nodeForWindows, run: windowsNode, seen: windowsPath };
}

async function makeSingleFile() {
  await bundle(join(folder, "followup.cjs"));
  const templates = languages.map((language) => `${language}.xlsx`);
  const config = {
    main: target.seen(join(folder, "followup.cjs")),
    output: target.seen(join(folder, "blob")),
    disableExperimentalSEAWarning: true,
    useCodeCache: true,
    assets: Object.fromEntries(templates.map((name) => [name, target.seen(join(root, "templates", name))])),
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  const code = target.run(["--experimental-sea-config", target.seen(join(folder, "config.json"))]);
  if (code !== 0) stop(`node could not make the content of the file (${code})`);
  mkdirSync(out, { recursive: true });
  const made = join(out, target.file);
  rmSync(made, { force: true });
  copyFileSync(target.node, made);
  chmodSync(made, 0o755);
  await inject(made, "NODE_SEA_BLOB", readFileSync(join(folder, "blob")), { sentinelFuse: fuse });
  return made;
}

async function bundle(file) {
  const bundled = await rolldown({ input: join(root, "src/program/single-file.ts"), cwd: root, ...reading });
  await bundled.write({ file, ...writing, codeSplitting: false });
  await bundled.close();
}

function runHere(words) {
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) console.error(stderr);
  return status;
}

function stop(why) {
  console.error(`single-file: ${why}`);
  process.exit(2);
}
