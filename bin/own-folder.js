// Where compiled code is kept. It is run as it stands, so that it is only ever taken from what nobody else could have written.
const { fstatSync, lstatSync, mkdirSync } = require("node:fs");
const { homedir } = require("node:os");
const { join, relative, isAbsolute } = require("node:path");

/** The folder for compiled code, made when it isn't there; null where others may write to it, or it can't be made. */
function ownFolder() {
  const path = codeFolder();
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return isOwnFolder(path) ? path : null;
  } catch {
    return null;
  }
}

/** True for a folder that belongs to this user and that nobody else may write to. */
function isOwnFolder(path) {
  try {
    const stats = lstatSync(path);
    return stats.isDirectory() && isOwn(path, stats);
  } catch {
    return false;
  }
}

/** The same of an open file. */
function isOwnFile(path, file) {
  const stats = fstatSync(file);
  return stats.isFile() && isOwn(path, stats);
}

// Windows tells of no owner here; there a person's own folder is closed to others.
function isOwn(path, { mode, uid }) {
  if (process.getuid === undefined) return isBelow(path, homedir());
  return uid === process.getuid() && (mode & 0o022) === 0;
}

function isBelow(path, folder) {
  const way = relative(folder, path);
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}

function codeFolder() {
  const { FOLLOWUP_HOME, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (FOLLOWUP_HOME) return join(FOLLOWUP_HOME, "code");
  if (process.platform === "darwin") return join(homedir(), "Library/Caches/followup");
  if (process.platform === "win32")
    return join(LOCALAPPDATA || join(homedir(), "AppData/Local"), "followup/code");
  return join(XDG_CACHE_HOME || join(homedir(), ".cache"), "followup");
}

module.exports = { codeFolder, isOwnFile, isOwnFolder, ownFolder };
