// followup as one file, in a folder with nothing else: npm run single-file -- windows makes it.
import { existsSync, readdirSync } from "node:fs";
import { Room } from "./room.mjs";

const single = process.env.LANE_SINGLE_FILE;

export const singleFileChecks =
  single !== undefined && existsSync(single) ? [{ name: "a day with the one file", work: day }] : [];

function day(fail) {
  const room = new Room("single");
  const see = (...words) => {
    const seen = room.run(words, { single });
    if (seen.code !== 0) fail(`${words.join(" ")}: exit ${seen.code}: ${seen.text}`);
    return seen;
  };
  if (!/one file/.test(see("--version").out)) fail(see("--version").out);
  see("init", "clients.xlsx", "--sample");
  for (const command of ["today", "next", "check", "report", "--help"]) see(command);
  if (see("log", "1", "refused", "--reason", "too dear", "--json").json?.written !== true)
    fail("not written");
  see("log", "2", "later", "--next", "+3d");
  see("undo");
  see("add", "Ana", "--phone", "+37369100001", "--next", "2026-12-01");
  for (const ending of ["html", "xlsx", "md", "csv", "json"])
    see("report", "--min", "1", "--out", `report.${ending}`);
  see("init", "--adopt", "clients.xlsx", "--yes");
  see("restore");
  see("sync");
  const done = see("today", "--json").json?.counts?.done;
  if (done !== 1) fail(`${done} done, expected 1`);
  if (existsSync(room.home) && readdirSync(room.home).includes("code")) fail("compiled code is kept");
}
