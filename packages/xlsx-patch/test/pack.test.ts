/** The package as npm packs it: the README's example runs with it, and its types are understood. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { bufferSource } from "../src/base/source.ts";
import { open } from "../src/workbook.ts";
import { buildWorkbook, row } from "./support/workbook-builder.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "xlsx-patch-"));
const installed = join(folder, "node_modules", "xlsx-patch");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const run = (program: string, ...words: string[]) =>
  execFileSync(program, words, { cwd: folder, encoding: "utf8", shell: program.endsWith(".cmd") });

test("is packed, and the example of the README runs with it", { timeout: 120_000 }, async () => {
  execFileSync(npm, ["pack", "--silent", "--pack-destination", folder], {
    cwd: root,
    shell: npm === "npm.cmd",
  });
  mkdirSync(installed, { recursive: true });
  run("tar", "-xzf", "xlsx-patch-0.1.0.tgz", "-C", installed, "--strip-components=1");
  for (const name of ["saxes", "xmlchars", "@types", "undici-types"])
    symlinkSync(join(modules, name), join(folder, "node_modules", name), "junction");

  const sheet = row(1, '<c r="A1" t="inlineStr"><is><t>Name</t></is></c>') + row(2, '<c r="A2"><v>7</v></c>');
  writeFileSync(join(folder, "book.xlsx"), buildWorkbook({ sheets: [{ title: "List", rows: sheet }] }));
  const example = /```js\n(.*?)```/s.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";
  writeFileSync(join(folder, "example.mjs"), example);
  expect(run(process.execPath, "example.mjs")).toBe("7\nadded in row 3\n");
  const [after] = await open(bufferSource(readFileSync(join(folder, "book.xlsx")))).read([{ sheet: "List" }]);
  expect([after?.value(2, 1), after?.value(2, 2), after?.value(3, 1)]).toEqual([7, 46349, "=not a formula"]);

  // The example again, with what TypeScript knows of it: only the sheet may be missing.
  const typed = example
    .replace("sheet.value", "sheet?.value")
    .replace("await draft.finish()", "(await draft.finish()) ?? []");
  writeFileSync(join(folder, "example.mts"), typed);
  const options = ["--strict", "--module", "nodenext", "--target", "es2023", "--noEmit", "--types", "node"];
  run(process.execPath, join(modules, "typescript", "bin", "tsc"), ...options, "example.mts");
});
