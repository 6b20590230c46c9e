// Builds the program where it was cloned: npm runs it for install, link and pack. Never fails an install that can't build.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const { npm_command: command, npm_config_omit: omitted = "", npm_config_global: isGlobal } = process.env;
const isPacking = command === "pack" || command === "publish";
const hasBuilder = () => existsSync(join(root, "node_modules", "rolldown"));

// `npm ci` is what a test machine types, and tests build for themselves.
if (command !== "ci" && !isBuilt()) build();

function build() {
  if (!hasBuilder() && (isPacking || command === "link" || isGlobal === "true")) fetchBuilder();
  if (!hasBuilder()) return stop("what builds followup is not installed: npm install, then npm run build");
  const { status } = spawnSync(process.execPath, [join("scripts", "build.mjs")], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) stop("followup could not be built: npm run build shows why");
}

// A clone that is linked at once has none of the packages it is built with.
function fetchBuilder() {
  if (omitted.split(" ").includes("dev")) return;
  const environment = { ...process.env, npm_config_global: "false", npm_config_omit: "" };
  const npm = process.env.npm_execpath;
  if (npm === undefined) return;
  spawnSync(process.execPath, [npm, "ci", "--ignore-scripts"], {
    cwd: root,
    env: environment,
    stdio: "inherit",
  });
}

// A package without its program is worse than none; an install goes on, and followup itself says what is missing.
function stop(why) {
  console.error(why);
  if (isPacking) process.exitCode = 1;
}

function isBuilt() {
  const made = statSync(join(root, "dist", "schemas.js"), { throwIfNoEntry: false });
  if (made === undefined) return false;
  return ["src", "packages", "scripts", "package.json"].every(
    (name) => newest(join(root, name)) <= made.mtimeMs,
  );
}

function newest(path) {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return 0;
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
