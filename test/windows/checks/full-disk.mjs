// A disk without room for the journal: what is called saved is there, and what is not is not written later either.
import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Room } from "./room.mjs";

const drive = process.env.LANE_SMALL_DRIVE;
const page = 4096;

export const fullDiskChecks =
  drive === undefined ? [] : [{ name: "a full disk below the journal", work: fullDisk }];

// With no page left not even a lock can be made; with some, a line is begun and can't be ended.
function fullDisk(fail) {
  const room = new Room("full");
  room.home = join(`${drive}\\`, "home");
  room.sample();
  // Two bytes a letter: a command line of Windows has no room for many.
  const note = "ж".repeat(1.5 * page);
  let [saved, refused] = [0, 0];
  for (let pages = 0; pages < 9; pages++) {
    const filler = join(`${drive}\\`, "filler");
    fill(filler, pages);
    const words = ["log", String(pages + 1), "no-answer", "--again", "--note", `${pages} ${note}`, "--json"];
    const logged = room.run(words);
    rmSync(filler);
    if (logged.json?.saved === true) saved += 1;
    else if (logged.code === 3 && /NOT saved/.test(logged.text)) refused += 1;
    else fail(`${pages} pages left: exit ${logged.code}: ${logged.text}`);
  }
  if (refused === 0) fail("the disk was never full");
  const synced = room.run(["sync"]);
  if (synced.code !== 0) fail(`sync: ${synced.text}`);
  const calls = room.calls();
  if (calls !== saved) fail(`${saved} were called saved, ${calls} are in the workbook`);
}

/** Takes all room of the disk but so many pages. */
function fill(path, pages) {
  const file = openSync(path, "w");
  let size = 0;
  try {
    for (;;) size += writeSync(file, Buffer.alloc(page));
  } catch (error) {
    if (error.code !== "ENOSPC") throw error;
  } finally {
    if (pages > 0) ftruncateSync(file, Math.max(0, size - pages * page));
    closeSync(file);
  }
}
