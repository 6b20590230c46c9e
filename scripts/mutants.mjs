// Mutants of one room: npm run mutants -- rules/typed [glob of the tests]. How to read what comes out: docs/testing.md.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const [room = "", tests = `test/${room.split("/")[0]}/**/*.test.ts`] = process.argv.slice(2);
if (room === "" || !existsSync(join(root, "src", room))) {
  process.stderr.write("Name a room of src: npm run mutants -- rules/typed\n");
  process.exitCode = 2;
} else {
  const stryker = join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const ended = spawnSync(process.execPath, [stryker, "run"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, MUTANTS_ROOM: room, MUTANTS_TESTS: tests },
  });
  process.exitCode = ended.status ?? 1;
}
