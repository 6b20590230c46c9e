/** The words of the command line: which command is meant, what an option says before anything is parsed, what is wrong. */
import { CommanderError } from "commander";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { commandNames } from "../../src/program/command-list.ts";
import {
  commandWord,
  earlyOption,
  failureOf,
  isParserError,
  makeProgram,
  plainCommand,
} from "../../src/program/program.ts";
import { nearestCommand } from "../../src/program/spoken-commands.ts";

test.each<[string[], string | null]>([
  [["log", "1"], "log"],
  [["-w", "a.xlsx", "log"], "log"],
  [["--workbook", "log", "today"], "today"],
  [["--workbook=a", "today"], "today"],
  [["--date", "2026-11-23", "--lang", "ru", "next"], "next"],
  [["--json"], null],
  [["--json", "--debug", "check"], "check"],
  [["-w"], null],
  [[], null],
])("%j mean the command %s", (words, command) => {
  expect(commandWord(words)).toBe(command);
});

test.each<[string[], string, string | null]>([
  [["--lang", "ru"], "--lang", "ru"],
  [["today", "--lang=ro"], "--lang", "ro"],
  [["--lang"], "--lang", null],
  [["--language", "ru"], "--lang", null],
  [["-w", "a.xlsx"], "-w", "a.xlsx"],
  [["--lang="], "--lang", ""],
])("%j say of %s: %j", (words, option, value) => {
  expect(earlyOption(words, option)).toBe(value);
});

test.each<[string[], string[], boolean]>([
  [[], ["today"], true],
  [["--json"], ["today", "--json"], true],
  [["-w", "a.xlsx"], ["today", "-w", "a.xlsx"], true],
  [["today"], ["today"], false],
  [["help"], ["--help"], false],
  [["help", "log"], ["log", "--help"], false],
  [["version"], ["--version"], false],
  [["-v"], ["--version"], false],
  [["log", "version"], ["log", "version"], false],
  [["-h"], ["-h"], false],
  [["--help"], ["--help"], false],
  [["-V"], ["-V"], false],
  [["--version"], ["--version"], false],
  [["--helpful"], ["today", "--helpful"], true],
  [["x--help"], ["x--help"], false],
])("%j is taken for %j, assumed: %s", (words, plain, isAssumed) => {
  expect(plainCommand(words)).toEqual({ words: plain, isAssumed });
});

test.each([
  ["todya", "today"],
  ["СЕГОДНЯ", "today"],
  ["ещвфн", "today"],
  ["колода", "next"],
  ["stats", "report"],
  ["anulează", "undo"],
  ["anuleaza", "undo"],
  ["Config", "settings"],
  ["дщпшт", "login"],
  ["xyzzy", null],
])("%s is near to %s", (typed, command) => {
  expect(nearestCommand(typed)).toBe(command);
});

describe("the program", () => {
  const look = { language: "en", context: () => Promise.reject(new Error("not asked for")) } as const;
  const programOf = (words: readonly string[]) => makeProgram(words, "1.2.3", look, () => undefined);

  test("lists every command and attaches the one that is meant", async () => {
    const program = await programOf(["log", "1", "won"]);
    expect(program.commands.map((command) => command.name())).toEqual(commandNames);
    for (const command of program.commands) {
      expect(command.description()).not.toBe("");
      expect(command.options.length > 0).toBe(command.name() === "log");
    }
  });

  test.each(commandNames)("%s has a module of its own", async (name) => {
    const program = await programOf([name, "--help"]);
    const own = program.commands.find((command) => command.name() === name);
    let text = "";
    own?.configureOutput({ writeOut: (more) => (text += more) });
    own?.outputHelp();
    expect(text).toContain(`followup ${name}`);
    expect(text).toContain("Examples");
    const usual = await programOf([name]);
    const silent = usual.commands.find((command) => command.name() === name);
    let short = "";
    silent?.configureOutput({ writeOut: (more) => (short += more) });
    silent?.outputHelp();
    expect(short).not.toContain("Examples");
  });

  test("knows no other command, and says which was probably meant", async () => {
    await expect(programOf(["lgo"])).rejects.toMatchObject({
      code: "usage.unknown-command",
      data: { name: "lgo", near: "log" },
    });
  });

  const broken = (words: readonly string[]) =>
    programOf(words).then(async (program) => {
      const error: unknown = await program
        .parseAsync([...words], { from: "user" })
        .catch((thrown: unknown) => thrown);
      if (!isParserError(error)) throw new Error(`no complaint: ${String(error)}`);
      return failureOf(error, words, program);
    });

  test.each<[string[], object]>([
    [["today", "--ownr", "x"], { code: "usage.unknown-option", data: { option: "--ownr", near: "--owner" } }],
    [["today", "--lnag", "x"], { code: "usage.unknown-option", data: { option: "--lnag", near: "--lang" } }],
    [["today", "--owner"], { code: "usage.option-needs-value", data: { option: "--owner" } }],
    [["--date"], { code: "usage.option-needs-value", data: { option: "--date" } }],
    [["-w"], { code: "usage.option-needs-value", data: { option: "--workbook" } }],
    [["undo", "x"], { code: "usage.extra-argument", data: { text: "x", isPlace: false } }],
    [["undo", "a.xlsx"], { code: "usage.extra-argument", data: { text: "a.xlsx", isPlace: true } }],
    [["undo", "A.XLSM"], { code: "usage.extra-argument", data: { text: "A.XLSM", isPlace: true } }],
    [["undo", "https://docs.google.com/x"], { code: "usage.extra-argument", data: { isPlace: true } }],
    [["undo", "a.xlsx.bak"], { code: "usage.extra-argument", data: { isPlace: false } }],
  ])("%j is told as %j", async (words, failure) => {
    expect(await broken(words)).toMatchObject(failure);
  });

  test.each([[["today", "--help"]], [["--version"]]])("%j is no problem", async (words) => {
    expect(await broken(words)).toBeNull();
  });

  test("tells a complaint of the parser from everything else", () => {
    expect(isParserError(new CommanderError(1, "x", "y"))).toBe(true);
    expect(isParserError(new Failure("cancelled.by-person", {}))).toBe(false);
  });
});
