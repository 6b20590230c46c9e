import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runProgram } from "../support/terminal/program.ts";
import { newFolder } from "../support/workbooks/folders.ts";

async function helpOf(
  environment: Readonly<Record<string, string>>,
  locale: string,
  settings: object | null = null,
): Promise<string> {
  const folder = newFolder();
  const home = join(folder, "home");
  mkdirSync(home);
  if (settings !== null) writeFileSync(join(home, "settings.json"), JSON.stringify(settings));
  const changes = { environment: { FOLLOWUP_HOME: home, ...environment }, locale: () => locale };
  return (await runProgram(folder, ["--help"], changes)).out;
}

describe("the language of the messages", () => {
  test.each([
    ["ru-RU", "Команды"],
    ["ro-MD", "Comenzi"],
    ["en-US", "Commands"],
    ["de-DE", "Commands"],
  ])("is that of the operating system (%s) where the environment names none", async (locale, word) => {
    expect(await helpOf({}, locale)).toContain(word);
  });

  test("is the environment's where that names one, a foreign one included", async () => {
    expect(await helpOf({ LANG: "ro_RO.UTF-8" }, "ru-RU")).toContain("Comenzi");
    expect(await helpOf({ LC_ALL: "C", LANG: "ro_RO.UTF-8" }, "ru-RU")).toContain("Commands");
  });

  test("is the settings' before all of them", async () => {
    expect(await helpOf({ LANG: "ro_RO.UTF-8" }, "ro-RO", { language: "ru" })).toContain("Команды");
  });
});

describe("where neither the environment nor the system names a language", () => {
  const nobodys = (folder: string) => ({
    environment: { FOLLOWUP_HOME: join(folder, "home") },
    locale: () => null,
  });

  test.each([
    ["ru", "Понедельник"],
    ["ro", "Luni"],
  ])("it is the workbook's own (%s)", async (language, words) => {
    const folder = newFolder();
    await runProgram(folder, ["init", "clients.xlsx", "--sample", "--lang", language]);
    expect((await runProgram(folder, ["today"], nobodys(folder))).out).toContain(words);
    expect((await runProgram(folder, [], nobodys(folder))).out).toContain(words);
    expect((await runProgram(folder, ["today", "-w", "clients.xlsx"], nobodys(folder))).out).toContain(words);
  });

  test("it is English without a workbook, and where that can't be read", async () => {
    const folder = newFolder();
    const { err } = await runProgram(folder, ["today"], nobodys(folder));
    expect(err).toContain("no workbook");
    writeFileSync(join(folder, "clients.xlsx"), "no workbook at all");
    const broken = await runProgram(folder, ["today"], nobodys(folder));
    expect(broken.err.trim().split("\n").length).toBe(
      (await runProgram(folder, ["today"])).err.trim().split("\n").length,
    );
    expect((await runProgram(folder, ["--help"], nobodys(folder))).out).toContain("Commands");
  });
});

test("signs that the terminal lacks are written in letters", async () => {
  const folder = newFolder();
  await runProgram(folder, ["init", "clients.xlsx", "--sample"]);
  expect((await runProgram(folder, ["today"])).out).toMatch(/^ *1 ☐/m);
  expect((await runProgram(folder, ["today"], { hasSigns: false })).out).toMatch(/^ *1 \[ \]/m);
});
