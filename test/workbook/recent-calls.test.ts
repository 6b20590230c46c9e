import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { callsToday } from "../../src/commands/day/calls-today.ts";
import type { Wanted } from "../../src/workbook/workbook.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const headings = ["Call id", "When", "Contact", "Outcome", "Undone"];

/** So many calls a day on the days before the 21st. */
function earlier(days: number, aDay = 30): Written[][] {
  return Array.from({ length: days * aDay }, (_, index) => {
    const day = 20 - days + 1 + Math.floor(index / aDay);
    return [`old${index}`, `@2026-11-${String(day).padStart(2, "0")}T10:00`, "Ann", "later", null];
  });
}

/** Who was called today, and what was read of the calls for it; `lastFirst`: after the last calls were read. */
async function called(
  rows: readonly (readonly Written[])[],
  { lastFirst = false } = {},
): Promise<{ names: string[]; asked: Wanted[] }> {
  const workbook = new MemoryWorkbook([
    {
      title: "Contacts",
      rows: [
        ["Name", "Phone", "Next contact date"],
        ["Ann", "1", "@2026-11-23"],
      ],
    },
    { title: "Calls", rows: [headings, ...rows] },
  ]);
  const asked: Wanted[] = [];
  const read = workbook.read.bind(workbook);
  workbook.read = (wanted) => {
    asked.push(...wanted.filter(({ sheet, top }) => sheet === "Calls" && top === undefined));
    return read(wanted);
  };
  const book = await openBook(workbook);
  if (lastFirst) await book.lastCalls();
  const calls = await callsToday(book, "2026-11-23");
  return { names: calls.map(({ contact }) => contact.name), asked };
}

const today: Written[][] = [
  ["a", "@2026-11-23T09:00", "Boris", "later", null],
  ["b", "@2026-11-23T09:30", "Vera", "won", "yes"],
  ["c", "@2026-11-23T10:00", "Gleb", "refused", null],
];

describe("the calls of today", () => {
  it("are found at the end of years of calls, and nothing else is read", async () => {
    const { asked, names } = await called([...earlier(20), ...today]);
    expect(names).toEqual(["Boris", "Gleb"]);
    expect(asked.map(({ bottom }) => bottom)).toEqual([300, 300]);
  });

  it("are found at the end although a day's calls were delivered out of turn", async () => {
    const { asked, names } = await called([...earlier(20), ...today.toReversed()]);
    expect(names).toEqual(["Boris", "Gleb"]);
    expect(asked.map(({ bottom }) => bottom)).toEqual([300, 300]);
  });

  it("cost the times of a few rows when there are none", async () => {
    const { asked, names } = await called(earlier(20));
    expect(names).toEqual([]);
    expect(asked).toEqual([{ sheet: "Calls", columns: [2], bottom: 300 }]);
  });

  it("are found when the sheet is sorted the other way", async () => {
    const { names } = await called([...today.toReversed(), ...earlier(20).toReversed()]);
    expect(names).toEqual(["Boris", "Gleb"]);
  });

  it("are found when they were put at the top, and when the sheet is sorted by something else", async () => {
    expect((await called([...today, ...earlier(20)])).names).toEqual(["Boris", "Gleb"]);
    const mixed = earlier(20).toSorted((left, right) => (String(left[0]) < String(right[0]) ? -1 : 1));
    expect((await called([...mixed.slice(0, 100), ...today, ...mixed.slice(100)])).names).toEqual([
      "Boris",
      "Gleb",
    ]);
  });

  it("are among the last calls where these were read already, and nothing more is read", async () => {
    for (const rows of [
      [...earlier(20), ...today],
      [...today, ...earlier(20)],
      [...earlier(20, 200), ...today],
    ]) {
      const { asked, names } = await called(rows, { lastFirst: true });
      expect(names).toEqual(["Boris", "Gleb"]);
      expect(asked.map(({ bottom }) => bottom)).toEqual([3000]);
    }
  });

  it("are looked for in all calls where the last ones, read already, are out of order", async () => {
    const { asked, names } = await called([...today, ...earlier(20, 200)], { lastFirst: true });
    expect(names).toEqual(["Boris", "Gleb"]);
    expect(asked.map(({ bottom }) => bottom)).toEqual([3000, undefined]);
  });

  it("are found when a time can't be read", async () => {
    const { names } = await called([...today, ["x", "soon", "Ann", "later", null], ...earlier(1)]);
    expect(names).toEqual(["Boris", "Gleb"]);
  });
});
