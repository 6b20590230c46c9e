/** `report --sort` key by key on a terminal: its screens, and what stands in the Reasons sheet afterwards. */
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../../src/base/language.ts";
import { report } from "../../../src/commands/report/report.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { undo } from "../../../src/commands/undo/undo.ts";
import { defaultReasons } from "../../../src/words/sheets/default-reasons.ts";
import { sheetTitles } from "../../../src/words/sheets/headings.ts";
import { cellText } from "../../../src/workbook/cell-text.ts";
import { reportWorkbook } from "../../support/report-workbook.ts";
import { testRun } from "../../support/terminal/command.ts";
import { FakeTerminal, keys } from "../../support/terminal/fake-terminal.ts";
import { expectGolden } from "../../support/terminal/golden.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

/** What a person waits to see, and the keys they press then. */
type Step = readonly [shown: string, keys: string];

function unsorted(language: Language, texts: readonly string[]): MemoryWorkbook {
  const outcome = { en: "refused", ru: "отказ", ro: "refuz" }[language];
  return reportWorkbook(
    language,
    texts.map((reason) => ({ at: "@2026-09-01", outcome, reason })),
  );
}

async function sorted(
  workbook: MemoryWorkbook,
  steps: readonly Step[],
  { home = newFolder(), language = "en" as Language } = {},
): Promise<FakeTerminal> {
  const terminal = new FakeTerminal(language, 80);
  const { output, prompt } = terminal;
  const { context } = testRun({ workbook, home, language });
  const done = report({ ...context, output, prompt }, { sort: true });
  const typed = (async () => {
    for (const [shown, pressed] of steps) await terminal.when(shown, pressed);
    return done;
  })();
  await Promise.race([done, typed]);
  return terminal;
}

/** Of each reason that knows more than it did at first: its name and what was added. */
async function added(workbook: MemoryWorkbook, language: Language = "en"): Promise<string[]> {
  const [grid] = await workbook.read([{ sheet: sheetTitles[language].reasons }]);
  const before = new Map(defaultReasons[language].map(({ name, otherWords }) => [name, otherWords]));
  return (grid?.rows.slice(1) ?? []).flatMap((row) => {
    const [name = "", words = ""] = [1, 2].map((column) =>
      cellText(grid?.cell(row, column) ?? { kind: "empty" }),
    );
    const known = before.get(name);
    if (known === words) return [];
    return [`${name}: ${known === undefined ? words : words.replace(`${known}, `, "+ ")}`];
  });
}

describe.each(languages)("sorting in %s", (language) => {
  const texts = { en: "weather", ru: "погода", ro: "vremea" }[language];
  const question = { en: "which reason is it?", ru: "какая это причина?", ro: "ce motiv este?" }[language];
  const name = { en: "What is the new reason", ru: "Как назвать", ro: "Cum se numește" }[language];

  it("shows what is asked, line by line", async () => {
    const workbook = unsorted(language, [texts, texts, `${texts} zz`, `qq ${texts} zz`]);
    const terminal = await sorted(
      workbook,
      [
        [question, "-"],
        [question, "<"],
        [question, "1"],
        [question, "+"],
        [name, keys.enter],
        [question, keys.escape],
      ],
      { language },
    );
    expectGolden(`sort-reasons-${language}`, terminal.screens().join(`${"═".repeat(80)}\n`));
  });

  it("says when one text is left, and when one was put in place", async () => {
    const terminal = await sorted(unsorted(language, [texts]), [[question, "2"]], { language });
    expectGolden(`sort-reasons-one-${language}`, terminal.screens().join(`${"═".repeat(80)}\n`));
  });
});

describe("a text without a reason", () => {
  const question = "which reason is it?";

  it("can be given one of more than nine reasons by its number, and no number that is none", async () => {
    const workbook = unsorted("en", ["weather"]);
    const rows = Array.from({ length: 4 }, (_, at) => [{ kind: "text", text: `Own ${at}` } as const]);
    await workbook.apply(
      rows.map((cells) => ({
        kind: "append",
        sheet: "Reasons",
        headingRow: 1,
        cells: cells.map((value) => ({ column: 1, value })),
        key: null,
      })),
    );
    const count = defaultReasons.en.length + 4;
    expect(count).toBeGreaterThan(9);
    const terminal = await sorted(workbook, [
      [question, `0${keys.enter}`],
      ["A reason needs a name.", `${keys.backspace}${count + 1}${keys.enter}`],
      ["A reason needs a name.", `${keys.backspace.repeat(2)}${count}${keys.enter}`],
    ]);
    expect(await added(workbook)).toContain("Own 3: weather");
    expect(terminal.text).toContain("1 text put in place");
  });

  it("can be given a reason by its name, however it is written, or a new one", async () => {
    const workbook = unsorted("en", ["weather", "moving abroad"]);
    await sorted(workbook, [
      [question, `price TOO high${keys.enter}`],
      [question, `Moves${keys.enter}`],
    ]);
    expect(await added(workbook)).toEqual(["Price too high: + weather", "Moves: moving abroad"]);
  });

  it("of a new reason is asked for a name that is one", async () => {
    const workbook = unsorted("en", ["weather"]);
    await sorted(workbook, [
      [question, "+"],
      ["What is the new reason called?", `${keys.backspace.repeat(7)}--${keys.enter}`],
      ["A reason needs a name.", `${keys.backspace.repeat(2)}Rain${keys.enter}`],
    ]);
    expect(await added(workbook)).toEqual(["Rain: weather"]);
  });

  it("has no way back where nothing was answered, and two ways back where two were", async () => {
    const workbook = unsorted("en", ["weather", "moving abroad", "moon"]);
    const terminal = await sorted(workbook, [
      [question, "1"],
      [question, "-"],
      [question, "<"],
      [question, "<"],
      [question, "2"],
      [question, keys.escape],
    ]);
    const asked = terminal.text.split("\n").filter((line) => line.includes(question));
    expect(asked.map((line) => /“([^”]*)”/.exec(line)?.[1])).toEqual([
      ...["weather", "moving abroad", "moon", "moving abroad", "weather", "moving abroad"],
    ]);
    const [first = "", second = ""] = terminal.text.split(question).slice(1);
    expect(first).not.toContain("back to the one before");
    expect(second).toContain("back to the one before");
    expect(await added(workbook)).toEqual(["Not in stock: + weather"]);
  });

  it("that was left takes nothing back when it is asked about again", async () => {
    const workbook = unsorted("en", ["weather", "moving abroad", "moon"]);
    await sorted(workbook, [
      [question, "1"],
      [question, "-"],
      [question, "<"],
      [question, keys.escape],
    ]);
    expect(await added(workbook)).toEqual(["Price too high: + weather"]);
  });

  it("is not said to be put in place where none was", async () => {
    const terminal = await sorted(unsorted("en", ["weather"]), [[question, keys.escape]]);
    expect(terminal.text.trimEnd().split("\n").at(-1)).toBe("Nothing was put in place.");
  });

  it("that was put in place is taken back by undo, one at a time", async () => {
    const [workbook, home] = [unsorted("en", ["weather", "moving abroad"]), newFolder()];
    await sorted(
      workbook,
      [
        [question, "1"],
        [question, "2"],
      ],
      { home },
    );
    const undone = testRun({ workbook, home });
    await undo(undone.context, {});
    expect(await added(workbook)).toEqual(["Price too high: + weather"]);
    expect(undone.printed().out).toContain("Not in stock");
    const synced = testRun({ workbook, home, json: true });
    await sync(synced.context, {});
    expect(await added(workbook)).toEqual(["Price too high: + weather"]);
  });
});
