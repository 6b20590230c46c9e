// Loads the bundle together with the machine code that was made of it last time, for a node that can't do that by itself:
// a sixth of the time of `followup today`. What is kept is only ever a copy; without it everything is compiled anew. It is
// run as it stands, so that it is only ever taken from what nobody else could have written.
const {
  closeSync,
  constants: { O_NONBLOCK = 0, O_RDONLY },
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} = require("node:fs");
const { homedir } = require("node:os");
const { dirname, isAbsolute, join, relative } = require("node:path");
const { Script, constants } = require("node:vm");
const { crc32 } = require("node:zlib");

const dist = join(__dirname, "../dist");
const headerLength = 64;
// Of less code it is quicker to compile it than to read what was kept.
const leastCode = 20_000;
// Each of these uses other functions of the same files.
const daily = ["today", "next", "log"];
const command = daily.find((name) => process.argv.includes(name)) ?? "other";

// The build makes it for its own node; for another one it is made here.
const folders = [join(dist, "code"), codeFolder()].filter(isOwnFolder);
const modules = new Map();
const compiled = [];

/** The exports of a file of dist/, and of those that it requires. */
function load(name) {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const path = join(dist, name);
  const requireFrom = (wanted) => (wanted.startsWith("./") ? load(wanted.slice(2)) : require(wanted));
  compile(name, path).runInThisContext()(module.exports, requireFrom, module, path, dist);
  return module.exports;
}

function compile(name, path) {
  const source = readFileSync(path, "utf8");
  const code = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const options = { filename: path, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
  if (code.length < leastCode) return new Script(code, options);
  // The name holds a hash of the content, of eight letters that may be dashes: what is kept of the next version takes its place.
  const origin = `${process.version} ${process.arch} ${name} ${code.length}`;
  const file = `${command}-${name.replace(/-.{8}\.js$/, "")}`;
  const cachedData = firstOf(folders, (folder) => keptAt(join(folder, file), origin));
  const script = new Script(code, { ...options, cachedData });
  if (script.cachedDataRejected !== false) compiled.push({ script, file, origin });
  return script;
}

function firstOf(all, find) {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What was kept, when nobody else could write it, it was made of this very code and is whole: V8 itself looks at none of these. */
function keptAt(place, origin) {
  try {
    const bytes = ownBytes(place);
    if (bytes === null) return undefined;
    const data = bytes.subarray(headerLength);
    return bytes.toString("latin1", 0, headerLength) === header(origin, data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function ownBytes(place) {
  // A pipe in its place is not waited for.
  const file = openSync(place, O_RDONLY | O_NONBLOCK);
  try {
    return isOwnFile(place, file) ? readFileSync(file) : null;
  } finally {
    closeSync(file);
  }
}

function header(origin, data) {
  return `${crc32(data)} ${data.length} ${crc32(origin)}`.padEnd(headerLength);
}

/** The folder for compiled code, made when it isn't there; null where others may write to it, or it can't be made. */
function ownFolder() {
  const path = codeFolder();
  try {
    makeFolder(path);
    return isOwnFolder(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * The folder for what node keeps by itself: node asks of nothing there whose it is, so that nobody else may even look into it,
 * from its beginning on. Null where that can't be had.
 */
function closedFolder() {
  const above = ownFolder();
  if (above === null) return null;
  const path = join(above, "node");
  try {
    makeFolder(path);
    const isClosed = process.getuid === undefined || (lstatSync(path).mode & 0o077) === 0;
    return isClosed && isOwnFolder(path) ? path : null;
  } catch {
    return null;
  }
}

/** Node's own way of making those above too never ends below a folder that takes none, as /proc. */
function makeFolder(path) {
  const above = dirname(path);
  if (existsSync(path) || above === path) return;
  makeFolder(above);
  mkdirSync(path, { mode: 0o700 });
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

process.once("exit", () => {
  try {
    const folder = compiled.length > 0 ? ownFolder() : null;
    if (folder === null) return;
    for (const { file, origin, script } of compiled) {
      const data = script.createCachedData();
      const bytes = Buffer.concat([Buffer.from(header(origin, data), "latin1"), data]);
      const place = join(folder, file);
      writeFileSync(`${place}.new`, bytes, { mode: 0o600 });
      renameSync(`${place}.new`, place);
    }
  } catch {
    // Then the next start takes as long as this one.
  }
});

module.exports = { load, closedFolder };
