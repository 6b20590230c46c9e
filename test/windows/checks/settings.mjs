// What a machine is set to: its language, its folders, its settings file, what its terminal can show.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Room } from "./room.mjs";

export const settingChecks = [
  { name: "without FOLLOWUP_HOME everything goes below LOCALAPPDATA", work: localFolders },
  { name: "settings with CRLF and a byte order mark", work: settingsOfNotepad },
  { name: "settings that are not what they should be name the cure", work: settingsWithFaults },
  { name: "ticks only where the terminal has them", work: ticks },
  { name: "the language of Windows where no LANG is set", work: languageOfWindows },
];

function localFolders(fail) {
  const room = new Room("local");
  room.sample();
  const data = join(room.folder, "Данные");
  const environment = { FOLLOWUP_HOME: null, LOCALAPPDATA: data, APPDATA: join(room.folder, "Roaming") };
  const logged = room.run(["log", "1", "no-answer", "--json"], { environment });
  if (logged.json?.written !== true) fail(logged.text);
  if (!existsSync(join(data, "followup", "workbooks"))) fail("no journal below LOCALAPPDATA");
}

function settingsOfNotepad(fail) {
  const room = new Room("settings");
  room.sample();
  writeSettings(room, settingsText(room));
  const seen = room.run(["today"], { cwd: room.folder });
  if (seen.code !== 0 || !/Понедельник/.test(seen.out)) fail(seen.text);
}

function settingsWithFaults(fail) {
  const room = new Room("faults");
  room.sample();
  writeSettings(room, `{ "workbook": "${join(room.desk, "clients.xlsx")}" }`);
  const backslashes = room.run(["today"], { cwd: room.folder });
  if (backslashes.code !== 3 || !/\\\\/.test(backslashes.text)) fail(`backslashes: ${backslashes.text}`);
  writeSettings(room, Buffer.from(settingsText(room), "utf16le"));
  const wide = room.run(["today"], { cwd: room.folder });
  if (wide.code !== 3 || !/UTF-8/.test(wide.text)) fail(`UTF-16: ${wide.text}`);
}

function settingsText(room) {
  const workbook = JSON.stringify(join(room.desk, "clients.xlsx"));
  return `\uFEFF{\r\n  "language": "ru",\r\n  "workbook": ${workbook}\r\n}\r\n`;
}

function writeSettings(room, content) {
  mkdirSync(room.home, { recursive: true });
  writeFileSync(join(room.home, "settings.json"), content);
}

// Windows Terminal says so by WT_SESSION; the old console has no ☐ in most of its fonts.
function ticks(fail) {
  const room = new Room("ticks");
  room.sample();
  const plain = {
    TERM: null,
    TERM_PROGRAM: null,
    WT_SESSION: null,
    TERMINAL_EMULATOR: null,
    ConEmuTask: null,
  };
  const old = room.run(["today"], { environment: plain });
  if (!/\[ \]/.test(old.out) || /☐/.test(old.out)) fail(`the old console: ${old.text}`);
  const now = room.run(["today"], { environment: { ...plain, WT_SESSION: "1" } });
  if (!/☐/.test(now.out)) fail(`Windows Terminal: ${now.text}`);
}

function languageOfWindows(fail) {
  const language = new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2);
  const room = new Room("language");
  room.sample();
  const { out } = room.run(["today"]);
  const expected = { ru: /Понедельник/, ro: /Luni/i }[language] ?? /Monday/;
  if (!expected.test(out)) fail(`on a Windows in ${language}: ${out.split("\n")[0]}`);
}
