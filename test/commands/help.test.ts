import { describe, expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { commandNames } from "../../src/program/command-list.ts";
import { runProgram } from "../support/terminal/program.ts";
import { newFolder } from "../support/workbooks/folders.ts";

describe.each(languages)("help in %s", (language) => {
  test.each(commandNames)(
    "of %s has examples that name the command, and no English placeholder",
    async (name) => {
      const { code, out } = await runProgram(newFolder(), [name, "--help", "--lang", language]);
      expect(code).toBe(0);
      const typed = out.split("\n").filter((line) => /^ {2}(?:source <\()?followup /.test(line));
      expect(typed.length).toBeGreaterThanOrEqual(2);
      expect(typed.some((line) => line.includes(`followup ${name}`))).toBe(true);
      if (language !== "en") expect(out).not.toMatch(/[<[](?:name|words|when|day|options|file|place)[\]>.]/);
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    },
  );
});

describe.each(languages)("the examples of daily commands in %s", (language) => {
  test.each(["today", "log", "show", "move"])("of %s work on the sample as they are pasted", async (name) => {
    const { out } = await runProgram(newFolder(), [name, "--help", "--lang", language]);
    const examples = out.split("\n").filter((line) => line.startsWith("  followup "));
    for (const example of examples) {
      const folder = newFolder();
      await runProgram(folder, ["init", "clients.xlsx", "--sample", "--lang", language]);
      // As a shell reads the line: what is quoted is one word, and the rest goes elsewhere.
      const line = example.trim().replace(/ [>|].*$/, "");
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
      const { code, err } = await runProgram(folder, [...words.slice(1), "--lang", language]);
      expect({ example, code, err }).toEqual({ example, code: 0, err: "" });
    }
  });
});

test.each(commandNames)("--json: the help of %s as a document", async (name) => {
  const { out } = await runProgram(newFolder(), [name, "--help", "--json"]);
  const help: unknown = JSON.parse(out);
  expect(help).toMatchObject({ command: name, examples: expect.arrayContaining([]) });
});

test("--json: all commands as a document", async () => {
  const { out } = await runProgram(newFolder(), ["--help", "--json"]);
  const help: unknown = JSON.parse(out);
  expect(help).toMatchObject({ commands: commandNames.map((name) => ({ name })) });
});
