/** Every transcript of this folder, played again: what is printed and what stands in the sheets must be as written. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replayed } from "../support/terminal/transcript.ts";

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

test.each(files)("%s", async (name) => {
  const { kept, now } = await replayed(join(folder, name));
  expect(now).toBe(kept);
});
