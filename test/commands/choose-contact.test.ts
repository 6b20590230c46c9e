/** Several contacts match what was typed: on a terminal one of them is picked, off it nothing is written. */
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { languages } from "../../src/base/language.ts";
import { openBook } from "../../src/book/open-book.ts";
import { log } from "../../src/commands/log/log.ts";
import { move } from "../../src/commands/move/move.ts";
import { show } from "../../src/commands/show/show.ts";
import { tell } from "../../src/words/problems/problems.ts";
import { testRun } from "../support/terminal/command.ts";
import { back, type ScriptedAnswer, ScriptedPrompt } from "../support/terminal/scripted-prompt.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const headings = {
  en: ["Name", "Phone", "Next contact date", "Company"],
  ru: ["Имя", "Телефон", "Дата следующего контакта", "Компания"],
  ro: ["Nume", "Telefon", "Data următorului contact", "Companie"],
};

function book(language: "en" | "ru" | "ro", count = 3): MemoryWorkbook {
  const rows = Array.from({ length: count }, (_, index) => [
    `Anna ${index + 1}`,
    `+44 7700 9003${String(index).padStart(2, "0")}`,
    "2026-11-23",
    `Firm ${index + 1}`,
  ]);
  return new MemoryWorkbook([{ title: "Contacts", rows: [headings[language], ...rows] }]);
}

async function called(workbook: MemoryWorkbook): Promise<(string | null)[]> {
  const sheet = await (await openBook(workbook, { today: "2026-11-23" })).calls();
  return (sheet?.rows ?? []).map((row) => sheet?.call(row).contact ?? null);
}

describe.each(languages)("in %s", (language) => {
  const made = (...answers: readonly ScriptedAnswer[]) => {
    const prompt = new ScriptedPrompt(...answers);
    const workbook = book(language);
    const run = testRun({ workbook, home: newFolder(), language, prompt, terminal: 80 });
    return { prompt, workbook, run };
  };

  test("log records for the one that was picked", async () => {
    const { prompt, run, workbook } = made("2");
    await log(run.context, ["anna", "no-answer"], {});
    expect(prompt.left).toBe(0);
    expect(await called(workbook)).toEqual(["Anna 2"]);
  });

  test("show and move take the one that was picked", async () => {
    const shown = made("3");
    await show(shown.run.context, "anna");
    expect(shown.run.printed().out).toContain("Firm 3");
    const moved = made("1");
    await move(moved.run.context, ["anna", "2026-12-01"], {});
    expect(await called(moved.workbook)).toEqual(["Anna 1"]);
  });

  test("Esc writes nothing", async () => {
    const { run, workbook } = made(back);
    await expect(log(run.context, ["anna", "no-answer"], {})).rejects.toMatchObject({
      code: "cancelled.by-person",
    });
    expect(await called(workbook)).toEqual([]);
  });

  test("off a terminal several are told and nothing is written", async () => {
    const workbook = book(language);
    const run = testRun({ workbook, home: newFolder(), language });
    await expect(log(run.context, ["anna", "no-answer"], {})).rejects.toMatchObject({
      code: "usage.several-match",
    });
    expect(await called(workbook)).toEqual([]);
  });
});

test("without a terminal show says who matches, and nothing of writing", async () => {
  const run = testRun({ workbook: book("en"), home: newFolder(), language: "en" });
  const messageOf = async (work: Promise<unknown>): Promise<string> => {
    const failed = await work.catch((error: unknown) => error);
    return failed instanceof Failure ? tell(failed, "en").message : "no failure";
  };
  expect(await messageOf(show(run.context, "anna"))).toBe("“anna” matches 3 contacts.");
  expect(await messageOf(move(run.context, ["anna", "2026-12-01"], {}))).toBe(
    "“anna” matches 3 contacts; nothing was written.",
  );
});

test.each(["-", "", "test"])("a day is not moved for %j", async (why) => {
  const workbook = book("en");
  const run = testRun({ workbook, home: newFolder(), language: "en" });
  await expect(move(run.context, ["row:2", "2026-12-01"], { why })).rejects.toMatchObject({
    code: "usage.junk-why",
  });
  expect(await called(workbook)).toEqual([]);
});

test("of twelve the first nine are shown, and it is said", async () => {
  const workbook = book("en", 12);
  const prompt = new ScriptedPrompt("9");
  const run = testRun({ workbook, home: newFolder(), language: "en", prompt, terminal: 80 });
  await log(run.context, ["anna", "no-answer"], {});
  expect(run.printed().out).toContain("12 match, the first 9 are shown.");
  expect(await called(workbook)).toEqual(["Anna 9"]);
});

test("a correction is not asked about twice", async () => {
  const workbook = book("en");
  const home = newFolder();
  const first = testRun({ workbook, home, language: "en" });
  await log(first.context, ["row:3", "no-answer"], {});
  const prompt = new ScriptedPrompt("2", "1");
  const run = testRun({ workbook, home, language: "en", prompt, terminal: 80 });
  await log(run.context, ["anna", "later"], { next: "2026-12-01" });
  expect(prompt.left).toBe(0);
  expect(await called(workbook)).toEqual(["Anna 2", "Anna 2"]);
});
