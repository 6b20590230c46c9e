import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder } from "../support/workbooks/folders.ts";

const root = join(import.meta.dirname, "../..");

/** Makes the file in a folder of its own, as `npm run single-file -- linux` does. */
function makeSingleFile(folder: string): string {
  const words = ["scripts/single-file.mjs", "linux", "--out", folder];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return join(folder, "followup");
}

describe.runIf(process.platform === "linux")("followup as one file", () => {
  it("works a day in an empty folder, in three languages, with nothing beside it", {
    timeout: 120_000,
  }, () => {
    const program = makeSingleFile(newFolder());
    for (const [language, refused] of [
      ["en", "refused"],
      ["ru", "отказ"],
      ["ro", "refuz"],
    ] as const) {
      const folder = newFolder();
      const home = join(folder, "home");
      const run = (...words: string[]): string => {
        // No PATH: nothing else of this machine is used.
        const env = { FOLLOWUP_HOME: home, LANG: `${language}.UTF-8` };
        const moment = ["--date", "2026-11-23T10:00"];
        const ended = spawnSync(program, [...words, ...moment], {
          cwd: folder,
          env,
          encoding: "utf8",
          input: "",
        });
        expect(ended.status, `${words.join(" ")}: ${ended.stdout}${ended.stderr}`).toBe(0);
        expect(ended.stderr).toBe("");
        return ended.stdout;
      };
      expect(run("--version")).toMatch(/^\d+\.\d+\.\d+ \(one file, with node \d+\.\d+\.\d+ inside\)\n$/);
      run("--help");
      run("init", "clients.xlsx", "--sample");
      run("today");
      run("next");
      expect(JSON.parse(run("log", "1", refused, "--reason", "x y", "--json"))).toMatchObject({
        written: true,
      });
      if (language !== "en") continue;
      run("add", "Ana", "--phone", "+37369100001", "--next", "2026-12-01");
      run("log", "3", "later", "--next", "+3d");
      run("undo");
      run("check");
      run("sync");
      run("report");
      for (const ending of ["html", "xlsx", "md", "csv", "json"])
        run("report", "--min", "1", "--out", `report.${ending}`);
      run("init", "--adopt", "clients.xlsx", "--yes");
      run("restore");
      run("logout");
      expect(JSON.parse(run("today", "--json"))).toMatchObject({ counts: { done: 1 } });
      // No compiled code is kept: it is inside.
      expect(readdirSync(home)).not.toContain("code");
    }
  });
});
