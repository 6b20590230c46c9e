import { spawnSync } from "node:child_process";
import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newFolder } from "../support/folders.ts";

const root = join(import.meta.dirname, "../..");
const parts = ["src", "packages", "bin", "scripts", "templates", "package.json", "tsconfig.json"];

test("what builds, counts and shows the program works in a folder with blanks and foreign letters", () => {
  const folder = join(newFolder(), "Мои программы & more", "follow up");
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const script of ["build", "check-start", "demo"]) {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status, `${script}: ${stderr}`).toBe(0);
  }
  expect(existsSync(join(folder, "dist/main.js"))).toBe(true);
});
