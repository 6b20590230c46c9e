/** The deck's keys that are no outcome: the last one taken back, and a client who rings. In three languages. */
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../src/base/language.ts";
import { openBook } from "../../../src/book/open-book.ts";
import { log } from "../../../src/commands/log/log.ts";
import { next } from "../../../src/commands/next/next.ts";
import { deckWords } from "../../../src/words/commands/deck.ts";
import { logWords } from "../../../src/words/commands/log.ts";
import { nextWords } from "../../../src/words/commands/next/next.ts";
import { cellText } from "../../../src/workbook/cell-text.ts";
import { nowOf, testRun } from "../../support/terminal/command.ts";
import { sixDue, sixDueSheets } from "../../support/terminal/deck.ts";
import { FakeTerminal, keys } from "../../support/terminal/fake-terminal.ts";
import { back, type ScriptedAnswer, ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

interface Scene {
  readonly workbook: MemoryWorkbook;
  readonly home: string;
  readonly language: Language;
}

function scene(language: Language): Scene {
  return { workbook: sixDue(language), home: newFolder(), language };
}

async function play(at: Scene, answers: readonly ScriptedAnswer[]): Promise<string> {
  const prompt = new ScriptedPrompt(...answers);
  const run = testRun({ ...at, prompt, terminal: 80 });
  await next(run.context, {});
  expect(prompt.left).toBe(0);
  return run.printed().out;
}

const owner = { en: "Owner", ru: "Менеджер", ro: "Responsabil" };

function withOwner(language: Language): MemoryWorkbook {
  const [contacts, ...others] = sixDueSheets(language);
  const rows = (contacts?.rows ?? []).map((row, index) => [...row, index === 0 ? owner[language] : "Emma"]);
  return new MemoryWorkbook([{ title: contacts?.title ?? "", rows }, ...others]);
}

/** Whom each call was with, and how many cards stood before it. */
async function cardsBefore({ workbook }: Scene): Promise<(readonly [string, number | null])[]> {
  const sheet = await (await openBook(workbook, { today: "2026-11-23" })).calls();
  return (sheet?.rows ?? []).map((row) => {
    const call = sheet?.call(row);
    return [call?.contact ?? "", call?.cardsBefore ?? null];
  });
}

/** "name: outcome", "undone" behind those taken back. */
async function calls({ workbook }: Scene): Promise<string[]> {
  const sheet = await (await openBook(workbook, { today: "2026-11-23" })).calls();
  return (sheet?.rows ?? []).map((row) => {
    const call = sheet?.call(row);
    return `${call?.contact}: ${call?.outcome}${call?.undone === true ? " undone" : ""}`;
  });
}

const first = { en: "Ann Price", ru: "Анна Петрова", ro: "Ștefania Popescu" };
const second = { en: "John Smith", ru: "Иван Сергеев", ro: "Ion Câmpeanu" };
const bo = { en: "Bo Diddley", ru: "Борис Ким", ro: "Bogdan Pop" };
const boPhone = { en: "02079460000", ru: "+7 912 000 11 22", ro: "+40 721 000 111" };

describe.each(languages)("the keys of the deck in %s", (language) => {
  const { inbound, undo } = deckWords[language];
  const { leave, noAnswer, won } = nextWords[language].choices;
  const ring = inbound.choice.key;

  test("no key stands for two things", () => {
    const keys = [...Object.values(nextWords[language].choices), inbound.choice, undo].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("the last one is taken back and dealt again", async () => {
    const at = scene(language);
    const printed = await play(at, [noAnswer.key, undo.key, won.key, "", "", leave.key]);
    expect(await calls(at)).toEqual([`${first[language]}: no-answer undone`, `${first[language]}: won`]);
    expect(printed.indexOf(second[language])).toBeLessThan(printed.lastIndexOf(first[language]));
  });

  test("taking back goes on and on, and says when there is nothing left", async () => {
    const at = scene(language);
    const printed = await play(at, [noAnswer.key, noAnswer.key, undo.key, undo.key, undo.key, leave.key]);
    expect(await calls(at)).toEqual([
      `${first[language]}: no-answer undone`,
      `${second[language]}: no-answer undone`,
    ]);
    expect(printed).toContain(deckWords[language].nothingToUndo);
  });

  test("a client of the list who rings becomes the open card", async () => {
    const at = scene(language);
    await play(at, [ring, boPhone[language], noAnswer.key, leave.key]);
    expect(await calls(at)).toEqual([`${bo[language]}: no-answer`]);
  });

  test("a client who rings has set no card aside", async () => {
    const at = { ...scene(language), workbook: withOwner(language) };
    await play(at, [ring, boPhone[language], noAnswer.key, noAnswer.key, noAnswer.key, leave.key]);
    expect(await cardsBefore(at)).toEqual([
      [bo[language], null],
      // Promised for a time of the day.
      [first[language], null],
      [second[language], 0],
    ]);
  });

  test("the open card that comes back is no choice, though a promised time has come since", async () => {
    const at = { ...scene(language), workbook: withOwner(language) };
    const early = { ...at, now: "2026-11-23T09:05" };
    await play(early, [leave.key]);
    const later = { ...at, now: "2026-11-23T10:30", terminal: 80 };
    const prompt = new ScriptedPrompt(noAnswer.key, leave.key);
    const run = testRun({ ...later, prompt });
    await next(run.context, {});
    expect(await cardsBefore(at)).toEqual([[second[language], 0]]);
    expect(run.printed().out).not.toContain(logWords[language].top(1, first[language]));
  });

  test("a client who is done for today rings: all that is known comes up, then the outcome", async () => {
    const at = scene(language);
    await log(testRun({ ...at, json: true }).context, [bo[language], "later"], { next: "2026-12-01" });
    const printed = await play(at, [ring, boPhone[language], won.key, "1500", "", leave.key]);
    expect(await calls(at)).toEqual([`${bo[language]}: later`, `${bo[language]}: won`]);
    expect(printed).toContain(inbound.known);
  });

  test("what was noted at a card is kept while another client rings, and when the card is skipped", async () => {
    const at = scene(language);
    const { note, skip } = nextWords[language].choices;
    const answers = [
      note.key,
      "away till noon",
      ring,
      "+49 30 1234567",
      "",
      "2",
      "",
      skip.key,
      "no line",
      leave.key,
    ];
    await play(at, answers);
    const sheet = (await at.workbook.tabs()).at(-1);
    expect(await calls(at)).toHaveLength(2);
    const [grid] = await at.workbook.read([{ sheet: sheet?.title ?? "" }]);
    const texts = Array.from({ length: 20 }, (_, at) =>
      grid === undefined ? "" : cellText(grid.cell(3, at + 1)),
    );
    expect(texts).toContain("no line; away till noon");
  });

  test("somebody new rings: phone, name, outcome", async () => {
    const at = scene(language);
    await play(at, [ring, "+49 30 1234567", "Jane Roe", "2", "wants a demo", leave.key]);
    expect(await calls(at)).toEqual(["Jane Roe: later"]);
    const { contacts } = await openBook(at.workbook, { today: "2026-11-23" });
    expect(contacts.contact(contacts.rows.at(-1) ?? 0)).toMatchObject({
      name: "Jane Roe",
      nextContact: { kind: "set", day: "2026-11-25" },
    });
  });

  test("somebody new who rings and leaves no outcome stands on today's list", async () => {
    const at = scene(language);
    await play(at, [ring, "+49 30 1234567", "", "Esc", leave.key]);
    expect(await calls(at)).toEqual([]);
    const { contacts } = await openBook(at.workbook, { today: "2026-11-23" });
    expect(contacts.contact(contacts.rows.at(-1) ?? 0)).toMatchObject({
      phone: "+49 30 1234567",
      nextContact: { kind: "set", day: "2026-11-23" },
    });
  });

  test("Esc goes back to the card, and a namesake is asked about", async () => {
    const at = scene(language);
    const answers: ScriptedAnswer[] = [
      ring,
      back,
      ring,
      "+49 30 1234567",
      back,
      ring,
      "+49 30 1234567",
      first[language],
      "n",
    ];
    await play(at, [...answers, leave.key]);
    expect(await calls(at)).toEqual([]);
    const { contacts } = await openBook(at.workbook, { today: "2026-11-23" });
    expect(contacts.rows).toHaveLength(6);
  });
});

describe("log on a terminal", () => {
  async function logged(typed: string, answers: readonly ScriptedAnswer[], options = {}): Promise<string[]> {
    const at = scene("en");
    const prompt = new ScriptedPrompt(...answers);
    await log(testRun({ ...at, prompt, terminal: 80 }).context, typed.split(" "), options);
    expect(prompt.left).toBe(0);
    return calls(at);
  }

  test.each([
    ["3", ["n"], "John Smith: no-answer"],
    ["3", ["w", "1,5", "2", ""], "John Smith: won"],
    ["john", ["l", "friday", ""], "John Smith: later"],
    ["3 refused", ["y", "1"], "John Smith: refused"],
    ["3 refused", ["n", "3", "they moved away"], "John Smith: refused"],
    ["3 later", ["friday", ""], "John Smith: later"],
  ])("%s asks for what is missing", async (typed, answers, call) => {
    expect(await logged(typed, answers)).toEqual([call]);
  });

  test("a slip in a reason is asked about", async () => {
    expect(await logged("3 refused", ["y"], { reason: "too expensiv" })).toEqual(["John Smith: refused"]);
  });

  test("Esc records nothing", async () => {
    await expect(logged("3 later", [back])).rejects.toMatchObject({ code: "cancelled.by-person" });
  });
});

describe("the deck on a terminal of 24 lines", () => {
  test.each(languages)(
    "name and phone stay on the screen in %s, and so does what was saved",
    async (language) => {
      const terminal = new FakeTerminal(language, 80, { height: 24 });
      const { asked, askedChoices, choices, mannerAsk, outcome, why } = nextWords[language];
      const { output, prompt } = terminal;
      const done = next({ ...testRun(scene(language)).context, output, prompt }, {});
      await terminal.when(outcome, choices.noAnswer.key);
      await terminal.when(outcome, choices.difficult.key);
      await terminal.when(mannerAsk, "2");
      await terminal.when(outcome, choices.refused.key);
      await terminal.when(asked, askedChoices.yes.key);
      await terminal.when(why, keys.escape);
      await terminal.when(asked, keys.escape);
      await terminal.when(outcome, choices.leave.key);
      await done;
      const screens = terminal.screens();
      expect(screens.length).toBeGreaterThan(2);
      for (const screen of screens) {
        const lines = screen.split("\n");
        const shown = lines.slice(-24).join("\n");
        expect(shown).toMatch(new RegExp(`${first[language]}|${second[language]}`));
      }
      expect(screens[1]?.split("\n").length).toBeLessThanOrEqual(24);
    },
  );
});

test.each(languages)(
  "that a status column has words of its own is said once in a deck, in %s",
  async (language) => {
    const status = { en: "Stage", ru: "Этап", ro: "Stadiu" }[language];
    const [contacts, ...others] = sixDueSheets(language);
    const rows = (contacts?.rows ?? []).map((row, index) => [
      ...row,
      ...(index === 0 ? [status] : [["alpha", "beta", ""][index % 3] ?? ""]),
    ]);
    const workbook = new MemoryWorkbook([{ title: contacts?.title ?? "", rows }, ...others]);
    const { choices } = nextWords[language];
    const answers = Array.from({ length: 6 }, () => choices.noAnswer.key);
    const told = await play({ workbook, home: newFolder(), language }, answers);
    expect(told.match(new RegExp(`[«“„]${status}[»”]`, "gu"))?.length).toBe(2);
  },
);

test("the bell rings when a promised time comes, and not with FOLLOWUP_NO_BELL", async () => {
  for (const [environment, bells] of [
    [{}, 2],
    [{ FOLLOWUP_NO_BELL: "1" }, 1],
  ] as const) {
    const timers: (() => void)[] = [];
    const after = (_: number, work: () => void) => {
      timers.push(work);
      return () => void timers.splice(timers.indexOf(work), 1);
    };
    const terminal = new FakeTerminal("en", 80, { after });
    let time = "2026-11-23T10:15";
    const { context } = testRun(scene("en"));
    const { output, prompt } = terminal;
    const done = next({ ...context, environment, output, prompt, now: () => nowOf(time) }, {});
    await terminal.when("› ", "");
    timers.shift()?.();
    time = "2026-11-23T16:00";
    timers.shift()?.();
    timers.shift()?.();
    await terminal.when("16:00 Zoe White: promised for now, comes next", "q");
    await done;
    expect(terminal.written.split("\u0007")).toHaveLength(bells);
    expect(terminal.text.split("promised for now")).toHaveLength(2);
  }
});
