// Names and places of files: spellings of one path, drives, shares, long paths, and names that Windows does not allow.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Room } from "./room.mjs";

export const nameChecks = [
  { name: "one workbook, however it is named", work: oneWorkbook },
  { name: "another drive, a share", work: otherDrives },
  { name: "a path of more than 260 characters", work: longPath },
  { name: "a drive whose real path can't be asked", work: driveWithoutRealPath },
  { name: "names that Windows does not allow", work: forbiddenNames },
];

function oneWorkbook(fail) {
  const room = new Room("named");
  room.sample();
  logUnderAllNames(room, room.desk, fail);
  const again = room.run(["init", "CLIENTS.xlsx"]);
  if (again.code !== 3) fail(`init CLIENTS.xlsx over clients.xlsx: exit ${again.code}`);
  const out = room.run(["report", "--out", "Clients.XLSX", "--force"]);
  if (out.code !== 2) fail(`a report over the workbook: exit ${out.code}`);
}

function logUnderAllNames(room, folder, fail, environment) {
  const full = join(folder, "clients.xlsx");
  const slashes = full.replaceAll("\\", "/");
  const names = [
    "CLIENTS.XLSX",
    full,
    full.toUpperCase(),
    slashes,
    `\\\\?\\${full}`,
    ".\\x\\..\\Clients.xlsx",
  ];
  for (const [index, name] of names.entries()) {
    const words = ["log", String(index + 1), "no-answer", "-w", name, "--json"];
    const logged = room.run(words, { cwd: folder, environment });
    if (logged.json?.written !== true) fail(`${name}: exit ${logged.code}: ${logged.text}`);
  }
  const journals = room
    .journals()
    .filter((path) => readdirSync(path).some((name) => name.startsWith("calls.")));
  if (journals.length !== 1) fail(`${journals.length} journals for one file`);
}

function otherDrives(fail) {
  const room = new Room("drive");
  for (const [root, folder] of [
    ["D:\\", "D:\\Продажи и клиенты"],
    ["\\\\server\\share", "\\\\server\\share\\База"],
  ]) {
    if (!existsSync(root)) continue;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const book = join(folder, "клиенты 1.xlsx");
    room.sample(book);
    const logged = room.run(["log", "1", "no-answer", "-w", book, "--json"]);
    if (logged.json?.written !== true) fail(`${book}: ${logged.text}`);
  }
}

function longPath(fail) {
  const room = new Room("long");
  const folder = join(
    room.desk,
    ...Array.from({ length: 6 }, (_, index) => `${index} ${"длинное имя ".repeat(4)}x`),
  );
  mkdirSync(folder, { recursive: true });
  const book = join(folder, "clients.xlsx");
  if (book.length <= 260) throw new Error(`only ${book.length} characters`);
  room.sample(book);
  const logged = room.run(["log", "3", "no-answer", "-w", book, "--json"]);
  if (logged.json?.written !== true) fail(`exit ${logged.code}: ${logged.text}`);
  if (room.run(["today", "--json", "-w", book]).json?.counts?.done !== 1) fail("not done afterwards");
}

// A RAM disk, a cloud drive, an encrypted drive: their drivers don't answer GetFinalPathNameByHandle.
function driveWithoutRealPath(fail) {
  for (const code of ["EISDIR", "UNKNOWN"]) {
    const room = new Room("realpath");
    const preload = join(room.folder, "preload.cjs");
    writeFileSync(
      preload,
      `const fs = require("node:fs"); const real = fs.realpathSync.native;
fs.realpathSync.native = (path, options) => {
  if (!String(path).toLowerCase().includes("desk")) return real(path, options);
  throw Object.assign(new Error("${code}: realpath"), { code: "${code}", errno: -4068, syscall: "realpath" });
};\n`,
    );
    const environment = { NODE_OPTIONS: `--require "${preload.replaceAll("\\", "\\\\")}"` };
    room.run(["init", "clients.xlsx", "--sample"], { environment });
    logUnderAllNames(room, room.desk, (text) => fail(`${code}: ${text}`), environment);
  }
}

function forbiddenNames(fail) {
  const room = new Room("names");
  const refused = (words, what) => {
    const { code, text } = room.run(words);
    if (code !== 2) fail(`${what}: exit ${code}: ${text}`);
    if (/no folder/i.test(text)) fail(`${what}: the folder is blamed: ${text}`);
  };
  for (const name of [
    "wh?t.xlsx",
    'a"b.xlsx',
    "a|b.xlsx",
    "con.xlsx",
    "aux",
    "NUL.xlsx",
    "lpt1.xlsx",
    "clients:1.xlsx",
  ])
    refused(["init", name], `init ${name}`);
  room.sample();
  for (const name of ["wh?t.html", "nul.html", "raport*.csv", "report.html:x.md", "prn.xlsx"])
    refused(["report", "--min", "1", "--out", name], `report --out ${name}`);
  const names = readdirSync(room.desk);
  if (names.length !== 1) fail(`made ${names}`);
}
