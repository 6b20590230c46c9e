/** Fifty `log` at once on one workbook, then four hundred of which three in ten are killed: all that were called saved are there once. */
import { CliOffice, doubled, ended, inParallel, type Run, verify } from "./cli-office.ts";

const logWords = (number: number): string[] => ["log", `row:${number + 1}`, "later", "--next", "2026-12-01"];

async function fiftyAtOnce(): Promise<string> {
  const office = await CliOffice.make(50);
  const began = performance.now();
  const numbers = Array.from({ length: 50 }, (_number, index) => index + 1);
  const runs = await Promise.all(numbers.map((number) => office.run(logWords(number))));
  const seconds = (performance.now() - began) / 1000;
  for (const { err, exit, out } of runs)
    verify(exit === 0 && out.startsWith("Saved"), `${exit} ${out} ${err}`);
  const waited = runs.filter(({ out }) => !out.includes("Written to")).length;
  await office.run(["sync"]);
  const called = await office.called();
  verify(
    called.length === 50 && doubled(called).length === 0,
    `${called.length} of 50 stand in the workbook`,
  );
  office.remove();
  return `50 log at once: all saved, all present once; ${waited} were delivered by a later command; ${seconds.toFixed(1)} s`;
}

async function fourHundredWithKills(): Promise<string> {
  const office = await CliOffice.make(400);
  const numbers = Array.from({ length: 400 }, (_number, index) => index + 1);
  const saved = new Set<string>();
  let killed = 0;
  let usual = 500;
  await inParallel(numbers, 8, async (number) => {
    const began = performance.now();
    const isDoomed = number % 10 < 3;
    // Spread over the second half of a run: before that the program is only being loaded.
    const after = usual * (0.4 + ((number * 37) % 70) / 100);
    const run = await (isDoomed ? runAndKill(office, number, after) : office.run(logWords(number)));
    if (!isDoomed) usual = usual * 0.8 + (performance.now() - began) * 0.2;
    if (run.exit === null) killed += 1;
    else verify(run.exit === 0, `exit ${run.exit}: ${run.out}${run.err}`);
    if (run.out.startsWith("Saved")) saved.add(`Client ${number}`);
  });
  const last = await office.run(["sync"]);
  verify(last.exit === 0, `sync: ${last.out}${last.err}`);
  const called = await office.called();
  const lost = [...saved].filter((name) => !called.includes(name));
  verify(lost.length === 0, `lost: ${lost.join(", ")}`);
  verify(doubled(called).length === 0, `doubled: ${doubled(called).join(", ")}`);
  office.remove();
  const savedAndKilled = saved.size - (400 - killed);
  return `400 log, 8 at a time, ${killed} killed (${savedAndKilled} of them after "Saved"): ${saved.size} called saved, 0 lost, 0 doubled`;
}

/** Kills the run after so many milliseconds, if it still runs. */
async function runAndKill(office: CliOffice, number: number, after: number): Promise<Run> {
  const child = office.start(logWords(number));
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  try {
    return await ended(child);
  } finally {
    clearTimeout(timer);
  }
}

console.log(await fiftyAtOnce());
console.log(await fourHundredWithKills());
