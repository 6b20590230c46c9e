/** What a shell is offered, out of a workbook in memory: each thing where it may stand, and nowhere else. */
import { expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { commandNames } from "../../src/program/command-list.ts";
import { completed } from "../../src/program/complete.ts";
import { makeProgram } from "../../src/program/program.ts";
import { testRun } from "../support/terminal/command.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

function workbook(): MemoryWorkbook {
  return new MemoryWorkbook([
    {
      title: "Contacts",
      rows: [
        ["Name", "Phone", "Next contact date", "Owner"],
        ["Jane Roe", "020", "@2026-11-23", "Emma Hill"],
        ["Jack Stone", "030", "@2026-11-23", "Daniel"],
      ],
    },
    {
      title: "Reasons",
      rows: [
        ["Reason", "Other words", "What to improve"],
        ["Price too high", "", ""],
      ],
    },
  ]);
}

/** The lines without the library's mark at the end, and how often the workbook was asked for. */
async function offered(
  words: readonly string[],
  of = workbook(),
): Promise<{ lines: string[]; opened: number }> {
  const { context } = testRun({ workbook: of, home: newFolder() });
  let opened = 0;
  const counting: typeof context = {
    ...context,
    workbook: (asked) => {
      opened += 1;
      return context.workbook(asked);
    },
  };
  const start = { language: "en", context: async () => counting } as const;
  const program = await makeProgram(words.slice(0, -1), "1", start, () => undefined);
  const text = await completed(program, words, counting);
  return { lines: text.split("\n").filter((line) => line !== "" && !line.startsWith(":")), opened };
}

test.each<[string[], string[], number]>([
  [["log", "ja"], ["jane", "jack"], 1],
  [["log", ""], ["refused", "later", "won", "no-answer", "Jane", "Jack"], 1],
  [["log", "Jane", ""], ["refused", "later", "won", "no-answer", "Roe"], 1],
  [["show", "J"], ["Jane", "Jack"], 1],
  [["move", "J"], ["Jane", "Jack"], 1],
  [["show", "x"], [], 1],
  [["undo", ""], [], 0],
  [["completion", ""], ["bash", "zsh", "fish", "powershell"], 0],
  [["completion", "p"], ["powershell"], 0],
  [["login", ""], ["google"], 0],
  [["settings", "lang"], ["language"], 0],
  [["settings", "language", ""], [], 0],
  [["next", "--owner", ""], ["Emma", "Daniel"], 1],
  [["log", "Jane", "won", "--to", "e"], ["emma"], 1],
  [["log", "Jane", "won", "--about", "D"], ["Daniel"], 1],
  [["log", "Jane", "refused", "--reason", "Pri"], ["Price-too-high\tPrice too high"], 1],
  [["log", "Jane", "later", "--next", ""], [], 1],
])("after %j stands %j", async (words, lines, opened) => {
  const found = await offered(words);
  expect(found.lines).toEqual(lines);
  expect(found.opened).toBe(opened);
});

test("commands with what they are for, options with theirs, and no workbook is opened for them", async () => {
  const commands = await offered([""]);
  const names = commands.lines.map((line) => line.split("\t")[0] ?? "");
  expect(names).toEqual(expect.arrayContaining([...commandNames, "help"]));
  for (const line of commands.lines.filter((one) => !one.startsWith("-"))) expect(line).toMatch(/^\S+\t\S/);
  const options = await offered(["log", "Jane", "--"]);
  expect(options.opened).toBe(0);
  const shown = options.lines.map((line) => line.split("\t")[0]);
  expect(shown).toEqual(expect.arrayContaining(["--reason", "--next", "--workbook", "--json", "--lang"]));
  const program = await offered(["--"]);
  expect(program.lines.map((line) => line.split("\t")[0])).toEqual(
    expect.arrayContaining(["--workbook", "--date", "--lang", "--json", "--debug", "--version"]),
  );
  expect(program.opened).toBe(0);
});

test("nothing of a workbook that can't be read; a fault of our own is not hidden", async () => {
  const away = workbook();
  away.away = new Failure("workbook.missing", { place: "clients.xlsx" });
  expect((await offered(["show", "J"], away)).lines).toEqual([]);
  const { context } = testRun({ workbook: workbook(), home: newFolder() });
  const start = { language: "en", context: async () => context } as const;
  const program = await makeProgram(["show"], "1", start, () => undefined);
  const broken = { ...context, workbook: () => Promise.reject(new TypeError("broken")) };
  await expect(completed(program, ["show", "J"], broken)).rejects.toThrow("broken");
});
