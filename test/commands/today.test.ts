/** `followup today`: what a limit hides is counted, and the list as a table for the person's own program. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { openBook } from "../../src/book/open-book.ts";
import { log } from "../../src/commands/log/log.ts";
import { type TodayOptions, today } from "../../src/commands/today/today.ts";
import { type TestWorld, testRun } from "../support/terminal/command.ts";
import { sixDue } from "../support/terminal/deck.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

async function listed(
  world: Omit<TestWorld, "home"> & { home?: string },
  options: TodayOptions,
): Promise<string> {
  const run = testRun({ home: newFolder(), ...world });
  await today(run.context, options);
  return run.printed().out;
}

test("what --limit hides is counted all the same", async () => {
  const all = await listed({ workbook: sixDue("en") }, {});
  const some = await listed({ workbook: sixDue("en") }, { limit: "2" });
  const summary = /^6 calls to make.*$/m.exec(all)?.[0];
  expect(summary).toBeDefined();
  expect(some).toContain(summary);
  expect(some).toContain("4 more not shown");
});

test("what is done takes no place from what is still to be called", async () => {
  const [workbook, home] = [sixDue("en"), newFolder()];
  const names = async (limit?: string) => {
    const text = await listed({ workbook, home, json: true }, limit === undefined ? {} : { limit });
    const { cards }: { cards: { number: number; done: boolean }[] } = JSON.parse(text);
    return cards.map(({ done, number }) => `${number}${done ? " done" : ""}`);
  };
  await names();
  for (const who of ["1", "2"]) await log(testRun({ workbook, home }).context, [who, "no-answer"], {});
  expect(await names("2")).toEqual(["3", "4"]);
  expect(await names("5")).toEqual(["1 done", "3", "4", "5", "6"]);
  const screen = await listed({ workbook, home }, { limit: "1" });
  expect(screen).toMatch(/^3 /m);
  expect(screen).not.toMatch(/^1 /m);
  const table = await listed({ workbook, home }, { csv: true, limit: "1" });
  expect(table.split("\r\n")[1]).toMatch(/^3,/);
});

test("the JSON says which sheet, how many are shown, and whose time zone", async () => {
  const text = await listed({ workbook: sixDue("en"), json: true }, { limit: "2" });
  expect(JSON.parse(text)).toMatchObject({ sheet: "Contacts", timeZone: null, shown: 2, counts: { due: 6 } });
});

test("the JSON names every sheet of a table that stands in several", async () => {
  const part = (title: string, name: string, phone: string) => ({
    title,
    rows: [
      ["Name", "Phone", "Next contact date"],
      [name, phone, "@2026-11-20"],
    ],
  });
  const several = [part("Anna", "Ivy Moss", "+37369000123"), part("Boris", "Bob Pell", "+37369000456")];
  const text = await listed({ workbook: new MemoryWorkbook(several), json: true }, {});
  expect(JSON.parse(text)).toMatchObject({ sheet: "Anna", sheets: ["Anna", "Boris"] });
});

describe.each(languages)("the list as CSV in %s", (language) => {
  const separator = language === "en" ? "," : ";";

  test("opens in the person's Excel: byte order mark, separator, decimals, phones as they are", async () => {
    const text = await listed({ workbook: sixDue(language), language }, { csv: true });
    expect(text.startsWith("\ufeff")).toBe(true);
    const [heading = "", ...rows] = text.slice(1).trimEnd().split("\r\n");
    expect(heading.split(separator)).toHaveLength(14);
    expect(rows).toHaveLength(6);
    const phone = { en: "+44 20 7946 0958", ru: "+7 912 345-67-89", ro: "+40 721 123 456" }[language];
    expect(rows[0]?.split(separator)[2]).toBe(phone);
  });

  test("goes into a file, which the next list replaces and nothing else is replaced by", async () => {
    const home = newFolder();
    const world = { workbook: sixDue(language), language, home };
    await listed(world, { out: "list.csv" });
    await listed(world, { out: "list.csv", limit: "1" });
    expect(readFileSync(join(home, "list.csv"), "utf8").trimEnd().split("\r\n")).toHaveLength(2);
    writeFileSync(join(home, "mine.csv"), "my own,table\r\n");
    await expect(listed(world, { out: "mine.csv" })).rejects.toMatchObject({ code: "usage.out-exists" });
    await expect(listed(world, { out: "list.txt" })).rejects.toMatchObject({
      code: "usage.unreadable-option",
    });
    expect(existsSync(join(home, "list.txt"))).toBe(false);
  });
});

test("a cell that is no phone is made harmless in the phone's column too, and a terminal gets no escapes", async () => {
  const workbook = () =>
    new MemoryWorkbook([
      {
        title: "Contacts",
        rows: [
          ["Name", "Phone", "Next contact date"],
          ["-1+2\u001b[2J", "+cmd|' /C calc'!A0", "@2026-11-20"],
        ],
      },
    ]);
  const piped = await listed({ workbook: workbook() }, { csv: true });
  expect(piped).toContain("'-1+2");
  expect(piped).toContain("'+cmd");
  const shown = await listed({ workbook: workbook(), terminal: 80 }, { csv: true });
  expect(shown).not.toContain("\u001b");
});

test("the first in order is that of the contact's own manager", async () => {
  const workbook = new MemoryWorkbook([
    {
      title: "Contacts",
      rows: [
        ["Name", "Phone", "Next contact date", "Owner"],
        ["Ann", "111111", "@2026-11-20", "Emma"],
        ["Bob", "222222", "@2026-11-21", "Daniel"],
        ["Cid", "333333", "@2026-11-22", "Daniel"],
      ],
    },
  ]);
  const home = newFolder();
  const bob = testRun({ workbook, home });
  await log(bob.context, ["2", "won"], {});
  expect(bob.printed().out).not.toContain("First in order");
  const again = testRun({ workbook, home, json: true });
  await log(again.context, ["1", "no-answer"], {});
  const calls = await (await openBook(workbook, { today: "2026-11-23" })).calls();
  expect(calls?.rows.map((row) => calls.call(row).top)).toEqual([2, 1]);
});
