/** Plays random books with alike contacts, two machines and a colleague, and counts what went wrong: node scripts/run.mjs test/long/right-row.ts [runs] [first seed] [archiving|settling|wide] */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { playRun } from "../support/two-machines.ts";

const [runs = "20000", first = "1", more = ""] = process.argv.slice(2);
// A disk in memory where there is one: thousands of syncs take their time.
const room = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
const sums = { runs: 0, saved: 0, refused: 0, conflicts: 0, faulty: 0 };
const began = Date.now();
for (let seed = Number(first); seed < Number(first) + Number(runs); seed++) {
  const folder = mkdtempSync(join(room, "followup-right-row-"));
  const result = await playRun(folder, seed, 14, {
    isArchiving: more === "archiving",
    isSettling: more === "settling" || more === "wide",
    isWide: more === "wide",
  });
  rmSync(folder, { recursive: true });
  sums.runs += 1;
  sums.saved += result.saved;
  sums.refused += result.refused;
  sums.conflicts += result.conflicts;
  if (sums.runs % 250 === 0) process.stdout.write(`${JSON.stringify(sums)}\n`);
  if (result.faults.length > 0) {
    sums.faulty += 1;
    if (sums.faulty <= 5) process.stdout.write(`seed ${seed}\n${result.story.join("\n")}\n\n`);
    else process.stdout.write(`seed ${seed}: ${result.faults.join("; ")}\n`);
  }
}
process.stdout.write(`${JSON.stringify({ ...sums, seconds: Math.round((Date.now() - began) / 1000) })}\n`);
process.exitCode = sums.faulty > 0 ? 1 : 0;
