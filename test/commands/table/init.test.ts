import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/base/language.ts";
import { runProgram } from "../../support/terminal/program.ts";
import { newFolder } from "../../support/workbooks/folders.ts";

describe("followup init", () => {
  it("makes an empty workbook under the usual name and says what to type next", async () => {
    const folder = newFolder();
    const { code, err, out } = await runProgram(folder, ["init"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(readdirSync(folder)).toEqual(["clients.xlsx"]);
    expect(out).toContain("followup add");
    expect(readFileSync(join(folder, "clients.xlsx")).equals(readFileSync("templates/en.xlsx"))).toBe(true);
    const today = await runProgram(folder, ["today", "--json"]);
    expect(JSON.parse(today.out)).toMatchObject({ cards: [], counts: { due: 0, undated: 0, unreadable: 0 } });
  });

  it("never overwrites a file", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "mine.xlsx"), "precious");
    const { code, err } = await runProgram(folder, ["init", "mine", "--sample"]);
    expect(code).toBe(3);
    expect(err).toContain("mine.xlsx is there already");
    expect(readFileSync(join(folder, "mine.xlsx"), "utf8")).toBe("precious");
  });

  it.each([
    ["новая", "новая.xlsx"],
    ["sub", "sub/clients.xlsx"],
    ["sub/", "sub/clients.xlsx"],
    ["a.b", "a.b.xlsx"],
    ["A.XLSX", "A.XLSX"],
  ])("%s becomes %s", async (name, made) => {
    const folder = newFolder();
    mkdirSync(join(folder, "sub"));
    const { out } = await runProgram(folder, ["init", name, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ made: made.replaceAll("/", "/"), sample: null });
    expect(readFileSync(join(folder, made)).length).toBeGreaterThan(1000);
  });

  it.each([
    ["old.xls", 2, "old.xlsx"],
    ["nowhere/clients.xlsx", 3, "There is no folder nowhere"],
  ])("%s is refused with exit %i", async (name, code, told) => {
    const ended = await runProgram(newFolder(), ["init", name]);
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(told);
  });

  it("what is restored of an example is the example, and the calls of the day are written into it again", async () => {
    const folder = newFolder();
    await runProgram(folder, ["init", "--sample"]);
    await runProgram(folder, ["today"]);
    expect((await runProgram(folder, ["log", "1", "won"])).code).toBe(0);
    await runProgram(folder, ["restore", "2026-11-23"]);
    const { out } = await runProgram(folder, ["today", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ counts: { done: 1 } });
  });

  describe.each(languages)("--sample in %s", (language) => {
    it("gives a rich list, calls before it, and a report behind its gate", async () => {
      const folder = newFolder();
      const made = await runProgram(folder, ["init", "--sample", "--json", "--lang", language]);
      expect(JSON.parse(made.out)).toMatchObject({ language, sample: { contacts: 15, calls: 14 } });
      const today = await runProgram(folder, ["today", "--json"]);
      expect(today.code).toBe(0);
      const { cards, counts, unreadable } = JSON.parse(today.out);
      expect(counts).toEqual({ due: 9, late: 3, done: 0, undated: 1, unreadable: 1 });
      expect(cards.map((card: { time: string | null }) => card.time).slice(0, 3)).toEqual([
        "11:30",
        "16:00",
        null,
      ]);
      expect(cards[2]).toMatchObject({ daysLate: 9 });
      expect(unreadable).toHaveLength(1);
      const report = await runProgram(folder, ["report", "--all", "--json"]);
      expect(JSON.parse(report.out)).toMatchObject({
        calls: 14,
        refusals: 1,
        won: 1,
        gate: { calls: 14, open: false },
      });
    });
  });
});
