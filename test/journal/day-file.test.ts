import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DayFile } from "../../src/journal/store/day-file.ts";
import { newFolder } from "../support/folders.ts";

describe("the day's numbers", () => {
  test("that can't be kept (a full disk, a closed folder) keep nobody from the list", () => {
    const blocked = join(newFolder(), "a file where the folder should be");
    writeFileSync(blocked, "");
    const file = new DayFile(join(blocked, "workbook"), "2026-11-23");
    expect(() => file.deal(1)).not.toThrow();
    expect(file.read()).toEqual({ numbered: [], dealt: null, toldOrder: false });
  });
});
