// Files that other programs keep: the workbook in Excel, the journal under a scanner, locks of the dead.
import { mkdirSync, readdirSync, renameSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attributes, hold, letGo, scan } from "./holding.mjs";
import { Room } from "./room.mjs";

const scanned = [
  ["calls.", 0],
  ["calls.", 1],
  ["append.lock", 0],
  ["deliver.lock", 0],
  ["workbook.json", 0],
];

export const heldChecks = [
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((share) => ({
    name: `a workbook that is held with share ${share}`,
    work: (fail) => heldWorkbook(fail, share),
  })),
  { name: "Excel's owner file, hidden, and held", work: ownerFile },
  ...scanned.map(([file, share]) => ({
    name: `a scanner holds the journal's ${file} (share ${share}) for most of a second`,
    work: (fail) => scannedJournal(fail, file, share),
  })),
  { name: "a number stays with its contact while the day's list is held", work: heldList },
  {
    name: "no number is dealt anew while a folder stands in the place of the day's list",
    work: folderForList,
  },
  { name: "a scanner that holds each file for 100 ms during 40 logs", work: fortyLogs },
  { name: "a lock of a dead process whose number lives again", work: deadLock },
];

async function heldWorkbook(fail, share) {
  const room = new Room(`share${share}`);
  const { cards } = room.sample();
  const held = await hold(join(room.desk, "clients.xlsx"), share, 60_000);
  const logged = room.run(["log", "3", "no-answer", "--json"]);
  await letGo(held);
  if (logged.json?.saved !== true) fail(`not saved, exit ${logged.code}: ${logged.text}`);
  else if (logged.json.call.contact.name !== cards[2].name)
    fail(`saved for ${logged.json.call.contact.name}, meant ${cards[2].name}`);
  else if (logged.json.written === false && !/open/.test(logged.json.waiting)) fail(logged.json.waiting);
  room.run(["sync"]);
  const done = room.done();
  if (done !== 1) fail(`${done} done after sync, expected 1`);
}

async function ownerFile(fail) {
  const room = new Room("owner");
  room.sample();
  const owner = join(room.desk, "~$clients.xlsx");
  const bytes = Buffer.alloc(165);
  bytes.writeUInt16LE(11, 55);
  bytes.write("Иван Петров", 57, "utf16le");
  writeFileSync(owner, bytes);
  attributes("+h", "+s", owner);
  const logged = room.run(["log", "3", "no-answer", "--json"]);
  const { saved, waiting, written } = logged.json ?? {};
  if (saved !== true || written !== false || !/Иван Петров/.test(waiting)) fail(logged.text);
  const held = await hold(owner, 0, 60_000, "r");
  const synced = room.run(["sync", "--json"]);
  await letGo(held);
  if (synced.code !== 0) fail(`held: ${synced.text}`);
  attributes("-h", "-s", owner);
  unlinkSync(owner);
  room.run(["sync"]);
  if (room.done() !== 1) fail("not delivered after Excel was closed");
}

async function scannedJournal(fail, file, share) {
  const room = new Room("scanner");
  room.sample();
  room.run(["log", "1", "no-answer"]);
  const held = await hold(newest(room, file), share, 900, "r");
  const logged = room.run(["log", "3", "no-answer", "--json"]);
  await letGo(held);
  if (logged.json?.saved !== true) fail(`not saved, exit ${logged.code}: ${logged.text}`);
  if (room.run(["sync"]).code !== 0) fail("sync");
  if (room.calls() !== 2) fail(`${room.calls()} calls in the workbook, expected 2`);
}

/** The newest file of the one journal whose name begins so: they are numbered. */
function newest(room, beginning) {
  const [journal] = room.journals();
  const numberOf = (name) => Number(name.split(".").at(-1));
  const names = readdirSync(journal).filter((name) => name.startsWith(beginning));
  const [name] = names.sort((left, right) => numberOf(right) - numberOf(left));
  return join(journal, name);
}

async function heldList(fail) {
  const room = new Room("day");
  const { cards } = room.sample();
  for (const number of ["3", "4"]) room.run(["log", number, "no-answer"]);
  const list = newest(room, "day-2026-11-23");
  for (const [milliseconds, expected] of [
    [900, "saved"],
    [60_000, "refused"],
  ]) {
    const held = await hold(list, 0, milliseconds, "r");
    const logged = room.run(["log", "5", "no-answer", "--again", "--json"]);
    await letGo(held);
    const name = logged.json?.call?.contact?.name;
    if (name !== undefined && name !== cards[4].name)
      fail(`5 was shown as ${cards[4].name}, the call was saved for ${name}`);
    if ((name === undefined ? "refused" : "saved") !== expected)
      fail(`held ${milliseconds} ms: ${logged.text}`);
  }
}

function folderForList(fail) {
  const room = new Room("folder");
  const { cards } = room.sample();
  for (const number of ["3", "4"]) room.run(["log", number, "no-answer"]);
  const list = newest(room, "day-2026-11-23");
  renameSync(list, `${list}.kept`);
  mkdirSync(list);
  const refused = room.run(["log", "5", "no-answer", "--json"]);
  if (refused.code !== 3) fail(`log 5: exit ${refused.code}: ${refused.text}`);
  const named = room.run(["log", cards[4].name, "no-answer", "--json"]);
  if (named.json?.written !== true) fail(`log by name: ${named.text}`);
}

async function fortyLogs(fail) {
  const room = new Room("forty");
  room.sample();
  const scanner = await scan(room.folder, { hold: 100, pause: 100 });
  const refusals = [];
  for (let index = 0; index < 40; index++) {
    const logged = room.run([
      "log",
      String(1 + (index % 9)),
      "no-answer",
      "--again",
      "--json",
      "--note",
      `n${index}`,
    ]);
    if (logged.json?.saved !== true) refusals.push(`${index}: exit ${logged.code}: ${logged.text}`);
  }
  await letGo(scanner);
  room.run(["sync"]);
  if (refusals.length > 0) fail(`${40 - refusals.length} of 40 saved; ${refusals[0]}`);
  const calls = room.calls();
  if (calls !== 40 - refusals.length) fail(`${calls} in the workbook, ${40 - refusals.length} saved`);
  const doubled = await room.doubled();
  if (doubled.length > 0) fail(`doubled: ${doubled}`);
}

// Windows gives the number of a dead process to the next one; ours is one that lives.
function deadLock(fail) {
  const room = new Room("dead");
  room.sample();
  room.run(["log", "1", "no-answer"]);
  const token = JSON.stringify({ process: process.pid, began: null, host: process.env.COMPUTERNAME });
  const minutesAgo = Date.now() / 1000 - 180;
  for (const name of ["append.lock", "deliver.lock"]) {
    const [path, number] = /^(.*\.)(\d+)$/.exec(newest(room, name)).slice(1);
    const lock = `${path}${Number(number) + 1}`;
    writeFileSync(lock, token);
    utimesSync(lock, minutesAgo, minutesAgo);
  }
  const start = Date.now();
  const logged = room.run(["log", "3", "no-answer", "--json"]);
  if (logged.json?.written !== true) fail(`exit ${logged.code}: ${logged.text}`);
  if (Date.now() - start > 5000) fail(`took ${Date.now() - start} ms`);
}
