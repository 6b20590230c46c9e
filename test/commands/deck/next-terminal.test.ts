/** `followup next` driven key by key on a terminal: the whole deck, interrupted and resumed, and its screens. */
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../src/base/language.ts";
import { openBook } from "../../../src/book/open-book.ts";
import { next } from "../../../src/commands/next/next.ts";
import { widthOf } from "../../../src/terminal/width.ts";
import { nextWords } from "../../../src/words/commands/next/next.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { testRun } from "../../support/terminal/command.ts";
import { sixDue } from "../../support/terminal/deck.ts";
import { FakeTerminal, keys } from "../../support/terminal/fake-terminal.ts";
import { expectGolden } from "../../support/terminal/golden.ts";
import { newFolder } from "../../support/workbooks/folders.ts";

interface Scene {
  readonly language: Language;
  readonly width: number;
  readonly workbook: Workbook;
  readonly home: string;
}

/** What a person waits to see, and the keys they press then. */
type Step = readonly [shown: string, keys: string];

/** Plays the deck until it ends; rejects as the command does. */
async function play({ width, ...scene }: Scene, steps: readonly Step[]): Promise<FakeTerminal> {
  const terminal = new FakeTerminal(scene.language, width);
  const { output, prompt } = terminal;
  const done = next({ ...testRun(scene).context, output, prompt }, {});
  const typed = (async () => {
    for (const [shown, pressed] of steps) await terminal.when(shown, pressed);
    return done;
  })();
  await Promise.race([done, typed]);
  return terminal;
}

async function recorded({ workbook }: Scene): Promise<unknown[]> {
  const sheet = await (await openBook(workbook, { today: "2026-11-23" })).calls();
  return (sheet?.rows ?? []).map((row) => sheet?.call(row).outcome);
}

describe.each(languages)("the deck in %s", (language) => {
  const words = nextWords[language];
  const { later, noAnswer, refused, skip, won } = words.choices;
  const { asked, choices, note, outcome, when, whySkip, why, amount } = words;
  const beforeCtrlC: readonly Step[] = [
    [outcome, noAnswer.key],
    [outcome, "2"],
    [note, keys.enter],
    [outcome, refused.key],
    [asked, words.askedChoices.yes.key],
  ];
  const afterCtrlC: readonly Step[] = [
    [outcome, refused.key],
    [asked, words.askedChoices.yes.key],
    [why, "1"],
    [outcome, won.key],
    [amount, keys.enter],
    [note, `ok${keys.enter}`],
    [outcome, skip.key],
    [whySkip, `Olga 14:00${keys.enter}`],
    [outcome, later.key],
    [when, `15.12 10:30${keys.enter}`],
    [note, keys.enter],
    [outcome, choices.noAnswer.key],
  ];

  test.each([60, 80, 120])(
    "six cards with all outcomes, stopped and resumed, in %i columns",
    async (width) => {
      const scene: Scene = { language, width, workbook: sixDue(language), home: newFolder() };
      const stopped = play(scene, [...beforeCtrlC, [why, keys.interrupt]]);
      await expect(stopped).rejects.toMatchObject({ code: "cancelled.by-person" });
      expect(await recorded(scene)).toEqual(["no-answer", "later"]);
      const terminal = await play(scene, afterCtrlC);
      expect(await recorded(scene)).toEqual([
        ...["no-answer", "later", "refused", "won", "skipped", "later", "no-answer"],
      ]);
      expect(terminal.text).toContain(words.empty);
      const screens = terminal.screens();
      expectGolden(`deck-${language}-${width}`, screens.join(`${"═".repeat(width)}\n`));
      for (const line of screens.join("").split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width);
    },
  );
});

test("keys hit twice by accident don't answer for the next card", async () => {
  const scene: Scene = { language: "en", width: 80, workbook: sixDue("en"), home: newFolder() };
  await play(scene, [
    ["How did it end?", "nnnn"],
    ["How did it end?", "q"],
  ]);
  expect(await recorded(scene)).toEqual(["no-answer"]);
});

test("the Russian deck is worked with either keyboard layout", async () => {
  const scene: Scene = { language: "ru", width: 80, workbook: sixDue("ru"), home: newFolder() };
  await play(scene, [
    ["Чем закончился звонок?", "y"],
    ["Чем закончился звонок?", "н"],
    ["Чем закончился звонок?", "d"],
  ]);
  expect(await recorded(scene)).toEqual(["no-answer", "no-answer"]);
});

test.each([
  ["no-answer", ["n"]],
  ["later", ["2", keys.enter]],
  ["later", ["l", keys.enter, keys.enter]],
  ["refused", ["r", "y", "1"]],
  ["won", ["w", keys.enter, keys.enter]],
] as const)("%s takes %j: three keys at most", async (outcome, pressed) => {
  const scene: Scene = { language: "en", width: 80, workbook: sixDue("en"), home: newFolder() };
  const [first, ...rest] = pressed;
  await play(scene, [
    ["How did it end?", first],
    ...rest.map((key): Step => ["›", key]),
    ["Saved: Ann Price", ""],
    ["How did it end?", "q"],
  ]);
  expect(await recorded(scene)).toEqual([outcome]);
  expect(pressed.length).toBeLessThanOrEqual(3);
});
