/** What is printed has nowhere to go: that is said, and costs no outcome. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, openSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runProgram } from "../support/terminal/program.ts";
import { newFolder } from "../support/workbooks/folders.ts";

test("it is told on stderr with exit code 2, also with --json", async () => {
  for (const words of [["--help"], ["check", "--json"]]) {
    const ended = await runProgram(newFolder(), words, { lost: () => Promise.resolve("ENOSPC") });
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("could not be written (ENOSPC)");
  }
});

const full = "/dev/full";

test.skipIf(!existsSync(full))("a call logged with its output sent to a full disk is in the workbook", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "followup-test-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(resolve("templates/en.xlsx"), join(folder, "clients.xlsx"));
  const followup = (stdout: number | "pipe", ...words: string[]) =>
    spawnSync(process.execPath, [resolve("bin/followup.js"), ...words, "-w", "clients.xlsx"], {
      cwd: folder,
      env: { PATH: process.env.PATH, FOLLOWUP_HOME: join(folder, "home"), LANG: "en_US.UTF-8" },
      stdio: ["ignore", stdout, "pipe"],
    });
  followup("pipe", "add", "Anna", "--phone", "+37369000001");
  const { status, stderr } = followup(openSync(full, "w"), "log", "row:2", "won");
  expect(stderr.toString()).toBe(
    "What was printed could not be written (ENOSPC), so a part of it is missing.\nOutcomes that were called saved are saved all the same: followup check.\n",
  );
  expect(status).toBe(2);
  expect(followup("pipe", "check", "--json").stdout.toString()).toContain('"count": 1');
});
