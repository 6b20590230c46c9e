import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProgram } from "../support/terminal/program.ts";
import { newFolder } from "../support/workbooks/folders.ts";

describe("the program", () => {
  it.each([["--help"], ["today", "--help"], ["--version"], ["log", "-h"]])(
    "shows %s %s and ends with 0",
    async (...words) => {
      const ended = await runProgram(newFolder(), words);
      expect(ended.code).toBe(0);
      expect(ended.out).not.toBe("");
      expect(ended.err).toBe("");
    },
  );

  it("without a word shows the list of the day where a workbook is", async () => {
    const folder = newFolder();
    await runProgram(folder, ["init", "clients.xlsx", "--sample"]);
    const list = await runProgram(folder, ["today"]);
    expect(list.out).not.toBe("");
    expect(await runProgram(folder, [])).toEqual(list);
    expect((await runProgram(folder, ["--lang", "ru"])).out).toContain("Понедельник");
    expect(JSON.parse((await runProgram(folder, ["--json"])).out)).toHaveProperty("cards");
  });

  it("without a word and a workbook tells a program so", async () => {
    const ended = await runProgram(newFolder(), ["--json"]);
    expect(ended.code).toBe(3);
    expect(JSON.parse(ended.out)).toMatchObject({ error: { kind: "workbook" } });
  });

  it.each([
    [["help"], ["--help"]],
    [
      ["help", "log"],
      ["log", "--help"],
    ],
    [["version"], ["--version"]],
    [["-v"], ["--version"]],
  ])("takes %j for %j", async (said, meant) => {
    const folder = newFolder();
    expect(await runProgram(folder, said)).toEqual(await runProgram(folder, meant));
  });

  it.each([
    [["todya"], "Did you mean “today”?"],
    [["lgo"], "Did you mean “log”?"],
    [["сегодня"], "Did you mean “today”?"],
    [["ещвфн"], "Did you mean “today”?"],
    [["отменить"], "Did you mean “undo”?"],
    [["raport"], "Did you mean “report”?"],
    [["anuleaza"], "Did you mean “undo”?"],
    [["help", "настройки"], "Did you mean “settings”?"],
    [["log", "1", "later", "--nxt", "friday"], "Did you mean “--next”?"],
    [["today", "--ownr", "Anna"], "Did you mean “--owner”?"],
    [["log", "1", "refsed"], "Did you mean “refused”?"],
    [["log", "1", "октаз"], "Did you mean “отказ”?"],
  ])("of %j asks what was meant", async (words, hint) => {
    const ended = await runProgram(newFolder(), words);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain(hint);
  });

  it("without a word shows the help and the first steps", async () => {
    const ended = await runProgram(newFolder(), []);
    expect(ended.code).toBe(0);
    expect(ended.out).toContain("followup init clients.xlsx --sample");
  });

  it.each([
    ["ru", "Команды:"],
    ["ro", "Comenzi:"],
    ["en", "Commands:"],
  ])("speaks %s in its help", async (language, title) => {
    expect((await runProgram(newFolder(), ["--help", "--lang", language])).out).toContain(title);
  });

  it.each(["clients.xlsx", "https://docs.google.com/spreadsheets/d/1"])(
    "says how another workbook is named: %s",
    async (place) => {
      const told = await runProgram(newFolder(), ["check", place, "--lang", "en"]);
      expect(told.err).toContain(`--workbook ${place}`);
    },
  );

  it.each([
    [["dance"], "There is no command “dance”."],
    [["today", "--colour"], "There is no option --colour here."],
    [["today", "extra"], "“extra” is one word too many."],
    [["log"], "Missing: whom you called, and how it ended (refused, later, won, no-answer)."],
    [["today", "--owner"], "--owner needs a value."],
    [["today", "--limit", "many"], "--limit: “many” doesn't fit; expected a whole number from 1."],
    [
      ["today", "--date", "23.11.2026"],
      "--date: “23.11.2026” doesn't fit; expected a moment such as 2026-11-23 or 2026-11-23T10:15.",
    ],
    [["today", "--lang", "de"], "--lang: “de” doesn't fit; expected en, ru or ro."],
  ])("tells %j as a usage error, in words and in JSON", async (words, message) => {
    const folder = newFolder();
    const told = await runProgram(folder, words);
    expect(told).toMatchObject({ code: 2, out: "" });
    expect(told.err).toContain(message);
    const document = await runProgram(folder, [...words, "--json"]);
    expect(document).toMatchObject({ code: 2, err: "" });
    expect(JSON.parse(document.out)).toMatchObject({ error: { kind: "usage", message } });
  });

  it("finds no workbook in an empty folder: 3", async () => {
    const ended = await runProgram(newFolder(), ["today", "--json"]);
    expect(ended.code).toBe(3);
    expect(JSON.parse(ended.out)).toMatchObject({ error: { kind: "workbook" } });
  });

  it("tells a workbook that is not there, a folder, and a file that is none", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "box.xlsx"));
    writeFileSync(join(folder, "text.xlsx"), "Name;Phone\n");
    for (const name of ["gone.xlsx", "box.xlsx", "text.xlsx"]) {
      const ended = await runProgram(folder, ["today", "-w", name]);
      expect(ended).toMatchObject({ code: 3, out: "" });
      expect(ended.err).toContain(name);
    }
  });

  it("passes over a key of the settings file that it does not know, and refuses a value that can't be", async () => {
    const folder = newFolder();
    await runProgram(folder, ["init", "clients.xlsx", "--sample"]);
    writeFileSync(join(folder, "home", "settings.json"), '{"colours":"dark"}');
    expect(await runProgram(folder, ["today"])).toMatchObject({ code: 0, err: "" });
    writeFileSync(join(folder, "home", "settings.json"), '{"language":"de"}');
    const ended = await runProgram(folder, ["today"]);
    expect(ended.code).toBe(3);
    expect(ended.err).toContain("language");
  });

  it("shows a stack only with --debug", async () => {
    const folder = newFolder();
    expect((await runProgram(folder, ["today", "-w", "gone.xlsx"])).err).not.toContain("    at ");
    expect((await runProgram(folder, ["today", "-w", "gone.xlsx", "--debug"])).err).toContain("    at ");
  });
});
