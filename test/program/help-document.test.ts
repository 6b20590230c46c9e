/** Help as a person and as a program reads it: usage, what is typed after an option, examples, words of the language. */
import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { addExamples, documentHelp, type HelpLook, localise } from "../../src/program/help.ts";
import { makeProgram } from "../../src/program/program.ts";

const look = (json = false): HelpLook => ({ language: "ru", json, write: () => undefined });

function made(json = false): { program: Command; command: Command } {
  const program = new Command("followup").description("calls people");
  program.option("-w, --workbook <place>", "the workbook").option("--json", "as a document");
  const command = program.command("log").description("records a call");
  command
    .argument("<who>", "whom")
    .argument("[outcome...]", "how it ended")
    .option("--next <when>", "the day")
    .option("--tags <tag...>", "many");
  localise(program, look(json));
  localise(command, look(json));
  return { program, command };
}

describe("help in words", () => {
  test("has the titles and the words in brackets of the language, options last", () => {
    const { command, program } = made();
    const text = command.helpInformation();
    const lines = text.split("\n").map((line) => line.trim());
    expect(lines[0]).toMatch(/^Как писать: followup log <кто> \[outcome\.\.\.\] \[\p{sc=Cyrillic}+\]$/u);
    expect(text).toMatch(/^\s+--next <\p{sc=Cyrillic}+>\s+the day$/mu);
    expect(text).toMatch(/^\s+-w, --workbook <\p{sc=Cyrillic}+>\s+the workbook$/mu);
    expect(text).toMatch(/-h, --help\s+\p{sc=Cyrillic}/u);
    expect(program.helpInformation()).toMatch(/^ {2}log\s+records a call$/m);
    expect(text).not.toMatch(/Usage|Options|Arguments/);
  });

  test("has its examples below, each with what it does", async () => {
    const { command } = made();
    let text = "";
    command.configureOutput({ writeOut: (more) => (text += more) });
    await addExamples(command, "log", look());
    command.outputHelp();
    const [, below = ""] = text.split("\nПримеры");
    expect(below.split("\n").filter((line) => /^ {2}followup log /.test(line)).length).toBeGreaterThan(1);
    expect(below).toMatch(/^ {6}\S/m);
  });
});

describe("help as a document", () => {
  test("of a command says what is typed, how often, and what each does", async () => {
    const { command } = made(true);
    await addExamples(command, "log", look(true));
    const document = JSON.parse(command.helpInformation());
    expect(document).toMatchObject({
      ...{ command: "log", about: "records a call" },
      usage: expect.stringMatching(/^followup log </),
      options: [
        { name: "--next", short: null, takes: "when", several: false, about: "the day" },
        { name: "--tags", short: null, takes: "tag", several: true, about: "many" },
        { name: "--workbook", short: "-w", takes: "place", several: false, about: "the workbook" },
        { name: "--json", short: null, takes: null, several: false, about: "as a document" },
      ],
    });
    expect(document.arguments).toEqual([
      { name: "who", required: true, several: false, about: "whom" },
      { name: "outcome", required: false, several: true, about: "how it ended" },
    ]);
    expect(document.examples[0]).toEqual({
      typed: expect.stringMatching(/^followup log /),
      does: expect.any(String),
    });
  });

  test("of the program lists its commands and no examples", () => {
    const { program } = made(true);
    documentHelp(program, "ru");
    expect(JSON.parse(program.helpInformation())).toMatchObject({
      ...{ command: null, about: "calls people", examples: [] },
      commands: [{ name: "log", about: "records a call" }],
    });
  });

  test("is given with --json and without a command, and words otherwise", async () => {
    const start = { language: "en", context: () => Promise.reject(new Error("not asked for")) } as const;
    const helpOf = async (words: readonly string[]) => {
      let text = "";
      const program = await makeProgram(words, "1.2.3", start, (more) => (text += more));
      await program.parseAsync([...words], { from: "user" }).catch(() => undefined);
      return text;
    };
    expect(JSON.parse(await helpOf(["--json", "--help"]))).toHaveProperty("commands");
    expect(JSON.parse(await helpOf(["today", "--json", "--help"]))).toMatchObject({ command: "today" });
    const words = await helpOf(["--help"]);
    expect(words).toMatch(/^Usage: followup/);
    expect(words).toMatch(/followup init[\s\S]*\n$/);
    expect(await helpOf(["-V"])).toBe("1.2.3\n");
    expect(await helpOf(["--version"])).toBe("1.2.3\n");
    expect(await helpOf(["today", "-h"])).toContain("Examples");
  });
});
