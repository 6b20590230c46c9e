// What Windows keeps of a file beside its bytes, and what is left beside it.
import { readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attributes } from "./holding.mjs";
import { Room } from "./room.mjs";

export const fileChecks = [
  { name: "the read-only attribute", work: readOnly },
  { name: "the hidden attribute and the time of creation survive a save", work: keptAttributes },
];

/** Whether this Windows gives a file the time of creation of the one that it replaces: NTFS does, Wine does not. */
function keepsCreation(room) {
  const [former, present] = ["former", "present"].map((name) => join(room.folder, name));
  writeFileSync(former, "");
  const { birthtimeMs } = statSync(former);
  writeFileSync(present, "");
  renameSync(present, former);
  return statSync(former).birthtimeMs === birthtimeMs;
}

function readOnly(fail) {
  const room = new Room("readonly");
  room.sample();
  const book = join(room.desk, "clients.xlsx");
  attributes("+r", book);
  const logged = room.run(["log", "3", "no-answer", "--json"]);
  if (logged.json?.saved !== true || logged.json.written !== false) fail(logged.text);
  attributes("-r", book);
  room.run(["sync"]);
  if (room.done() !== 1) fail("not delivered afterwards");
}

function keptAttributes(fail) {
  const room = new Room("attributes");
  room.sample();
  const book = join(room.desk, "clients.xlsx");
  const { birthtimeMs } = statSync(book);
  attributes("+h", book);
  const logged = room.run(["log", "3", "no-answer", "--json", "-w", book]);
  if (logged.json?.written !== true) fail(`hidden: ${logged.text}`);
  if (!/H/.test(attributes(book).slice(0, 12))) fail(`no longer hidden: ${attributes(book)}`);
  if (keepsCreation(room) && Math.abs(statSync(book).birthtimeMs - birthtimeMs) > 1) fail("created anew");
  const names = readdirSync(room.desk);
  if (names.length !== 1) fail(`left behind ${names}`);
}
