// npm run faults: the long set of fault tests, one after the other; what each found is printed. With --minutes=6 as much
// of it as fits into about so long: the calls that are tried are spread over all, and the thousands become hundreds.
import { spawnSync } from "node:child_process";

const given = process.argv.find((word) => word.startsWith("--minutes="))?.slice(10) ?? null;
const minutes = given === null ? null : Number(given);
if (minutes !== null && !(minutes > 0)) throw new Error(`--minutes=${given}: how many?`);

const script = (name, ...words) => [process.execPath, "scripts/run.mjs", `test/faults/${name}.ts`, ...words];
const vitest = (...words) => [process.execPath, "node_modules/vitest/vitest.mjs", "run", ...words];

// Two of the sweep's sixteen parts at a time, for about half of the time.
const sweepSeconds = minutes === null ? null : Math.max(2, Math.round((minutes * 60 * 0.55 * 2) / 16));
const cases = minutes === null ? 20_000 : Math.round(minutes * 100);

const steps = [
  // Without a limit of time these try more errors and more chances than in npm test.
  ...(minutes === null ? [vitest("test/faults", "test/journal", "test/workbook/excel/save.test.ts")] : []),
  vitest("fuzz", "--no-file-parallelism"),
  script("many-at-once", ...(minutes === null ? [] : ["--only=fifty"])),
  script("soak", minutes === null ? "10000" : String(Math.round(minutes * 60))),
  script("strace-sweep", ...(sweepSeconds === null ? [] : [`--seconds=${sweepSeconds}`])),
];

const began = performance.now();
for (const [command, ...words] of steps) {
  const start = performance.now();
  const { signal, status } = spawnSync(command, words, {
    stdio: "inherit",
    env: {
      ...process.env,
      FOLLOWUP_FUZZ: String(cases),
      ...(minutes === null ? { FOLLOWUP_FAULTS: "all" } : {}),
    },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const name = words.slice(1).join(" ");
  console.log(`${status === 0 ? "passed" : `FAILED (${signal ?? status})`}: ${name}, ${seconds} s`);
  if (status !== 0) process.exitCode = 1;
}
console.log(`faults: ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
