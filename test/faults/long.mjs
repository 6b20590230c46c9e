// npm run faults: the long set of fault tests, one after the other; what each found is printed.
import { spawnSync } from "node:child_process";

const script = (name, ...words) => [process.execPath, "scripts/run.mjs", `test/faults/${name}.ts`, ...words];
const steps = [
  [
    process.execPath,
    "node_modules/vitest/vitest.mjs",
    "run",
    "test/faults",
    "test/journal",
    "test/workbook/excel/save.test.ts",
  ],
  script("strace-sweep", "--all"),
  script("many-at-once"),
  script("soak", "10000"),
];

for (const [command, ...words] of steps) {
  const { status } = spawnSync(command, words, {
    stdio: "inherit",
    env: { ...process.env, FOLLOWUP_FAULTS: "all" },
  });
  if (status !== 0) process.exitCode = 1;
}
