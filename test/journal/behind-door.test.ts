import { expect, test } from "vitest";
import { behindDoor } from "../../src/journal/door.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

test("what stands behind the door tells all that a reader may ask, and can't be written", async () => {
  const workbook = Object.assign(new MemoryWorkbook([{ title: "S", rows: [["Name"], ["Ann"]] }]), {
    savedOn: () => "2026-11-20" as const,
  });
  const behind = behindDoor(workbook);
  expect(behind.savedOn?.()).toBe("2026-11-20");
  expect([behind.place, behind.identity, behind.timeZone]).toEqual([
    workbook.place,
    workbook.identity,
    workbook.timeZone,
  ]);
  expect((await behind.tabs()).map(({ title }) => title)).toEqual(["S"]);
  expect("apply" in behind).toBe(false);
});
