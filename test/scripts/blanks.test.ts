import { spawnSync } from "node:child_process";
import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newFolder } from "../support/workbooks/folders.ts";

const root = join(import.meta.dirname, "../..");
const parts = ["src", "packages", "bin", "scripts", "templates", "package.json", "tsconfig.json"];

test("what builds, counts and shows the program works in a folder with blanks and foreign letters", {
  timeout: 120_000,
}, () => {
  const folder = join(newFolder(), "Мои программы & more", "follow up");
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const run = (script: string) =>
    spawnSync(process.execPath, [`scripts/${script}.mjs`], { cwd: folder, encoding: "utf8" });
  for (const script of ["build", "demo"]) {
    const { status, stderr } = run(script);
    expect(status, `${script}: ${stderr}`).toBe(0);
  }
  expect(existsSync(join(folder, "dist/main.js"))).toBe(true);
  expect(run("check-start").stdout).toMatch(/^followup --version: [1-9]\d* files, [1-9]/);
});
