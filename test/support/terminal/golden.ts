/** Compares a text with a file of test/golden; UPDATE_GOLDEN=1 writes the files anew, to be read before they are committed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";

const folder = join(import.meta.dirname, "..", "..", "golden");

/** Expects `text` to be what stands in test/golden/NAME.golden.txt. */
export function expectGolden(name: string, text: string): void {
  const file = join(folder, `${name}.golden.txt`);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${file} is missing: run with UPDATE_GOLDEN=1`).toBe(true);
  expect(text).toBe(readFileSync(file).toString("utf8"));
}
