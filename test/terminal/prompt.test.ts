/** Questions on a terminal: keys of both layouts, lines of text, pastes, Ctrl-C. */
import { expect, test } from "vitest";
import type { Choice } from "../../src/terminal/asking/prompt.ts";
import { FakeTerminal, keys } from "../support/terminal/fake-terminal.ts";

const outcomes: readonly Choice<string>[] = [
  { key: "n", label: "no answer", answer: "no-answer" },
  { key: "r", label: "refused", answer: "refused" },
  { key: "Esc", label: "back", answer: "back" },
];
const cyrillic: readonly Choice<string>[] = [
  { key: "н", label: "недозвон", answer: "no-answer" },
  { key: "о", label: "отказ", answer: "refused" },
];
const cancelled = { code: "cancelled.by-person" };

test("one key answers a menu, other keys and pasted text don't", async () => {
  const terminal = new FakeTerminal("en");
  const answer = terminal.prompt.key("How did it end?", outcomes);
  await terminal.when("refused   Esc back", `x7${keys.left}${keys.paste("n")}R`);
  expect(await answer).toBe("refused");
  expect(terminal.text).toMatch(/How did it end\?\nn no answer {3}r refused {3}Esc back\n› refused\n$/);
  expect(terminal.keyboard.raw).toBe(false);
});

test.each([
  ["т", outcomes, "no-answer"],
  ["К", outcomes, "refused"],
  ["y", cyrillic, "no-answer"],
  ["J", cyrillic, "refused"],
  ["н", cyrillic, "no-answer"],
  ["О", cyrillic, "refused"],
])("the key %s works in the other layout too", async (key, choices, expected) => {
  const terminal = new FakeTerminal("ru");
  const answer = terminal.prompt.key("?", choices);
  await terminal.when("› ", key);
  expect(await answer).toBe(expected);
});

test("Esc alone is a key", async () => {
  const terminal = new FakeTerminal("en");
  const answer = terminal.prompt.key("?", outcomes);
  await terminal.when("› ", keys.escape);
  expect(await answer).toBe("back");
});

test("a line is typed and mended, in any alphabet", async () => {
  const terminal = new FakeTerminal("ru");
  const answer = terminal.prompt.text("Заметка");
  await terminal.when("Заметка ›", `перезвонитт${keys.backspace}ь 👍${keys.enter}`);
  expect(await answer).toBe("перезвонить 👍");
});

test("Enter alone gives what is suggested", async () => {
  const terminal = new FakeTerminal("en");
  const answer = terminal.prompt.text("When?", { suggested: "tomorrow" });
  await terminal.when("When? [tomorrow] ›", keys.enter);
  expect(await answer).toBe("tomorrow");
});

test("a wrong text is explained and gone from the line", async () => {
  const terminal = new FakeTerminal("en");
  const check = (text: string) => (text === "soon" ? "When is soon?" : null);
  const answer = terminal.prompt.text("When?", { check });
  await terminal.when("When? ›", `soon${keys.enter}`);
  await terminal.when("When is soon?", `friday${keys.enter}`);
  expect(await answer).toBe("friday");
});

test.each([keys.enter, keys.escape])("after a wrong text Enter and Esc go back", async (key) => {
  const terminal = new FakeTerminal("en");
  const check = () => "When is soon?";
  const answer = terminal.prompt.textOrBack("When?", { check, suggested: "tomorrow" });
  await terminal.when("When? [tomorrow] ›", `soon${keys.enter}`);
  await terminal.when("When is soon?", "");
  await terminal.when("›", key);
  expect(await answer).toBeNull();
});

test("a question that is longer than the screen breaks between words", async () => {
  const terminal = new FakeTerminal("en", 40);
  const answer = terminal.prompt.text("How many of them for each of the working days that follow?", {
    suggested: "10",
  });
  await terminal.when("[10] ›", keys.enter);
  expect(await answer).toBe("10");
  const lines = terminal.text.split(/\r?\n/).map((line) => line.trimEnd());
  expect(lines.slice(0, 2)).toEqual(["How many of them for each of the", "working days that follow? [10] ›"]);
});

test("what happens while a menu waits is told once, with a bell, and the menu goes on", async () => {
  const timers: (() => void)[] = [];
  const after = (_: number, work: () => void) => {
    timers.push(work);
    return () => void timers.splice(timers.indexOf(work), 1);
  };
  const terminal = new FakeTerminal("en", 80, { after });
  const news = ["16:00 Zoe White: promised for now, comes next"];
  const meanwhile = { every: 1000, hasBell: true, look: () => news.splice(0) };
  const answer = terminal.prompt.key("?", [{ key: "n", label: "no", answer: "no" }], { meanwhile });
  await terminal.when("› ", "");
  for (const _ of [1, 2]) timers.shift()?.();
  await terminal.when("comes next", "n");
  expect(await answer).toBe("no");
  expect(terminal.written.split("\u0007")).toHaveLength(2);
  expect(timers).toEqual([]);
});

test("Esc steps back from a line", async () => {
  const terminal = new FakeTerminal("en");
  const answer = terminal.prompt.textOrBack("When?");
  await terminal.when("When? ›", `abc${keys.escape}`);
  expect(await answer).toBeNull();
});

test("the line breaks of a pasted text answer nothing", async () => {
  const terminal = new FakeTerminal("en");
  const answer = terminal.prompt.text("Note");
  await terminal.when("Note ›", `${keys.paste("call\r\nback\nat\t5")} pm${keys.enter}`);
  expect(await answer).toMatch(/^call +back at 5 pm$/);
});

test("a menu that takes text: a key takes its choice, a letter begins a line", async () => {
  const terminal = new FakeTerminal("en");
  const reasons: Choice<number>[] = [{ key: "1", label: "Too dear", answer: 1 }];
  const first = terminal.prompt.keyOrText("Why?", reasons, { list: true });
  await terminal.when("1  Too dear\n› ", "1");
  expect(await first).toEqual({ kind: "choice", answer: 1 });
  const second = terminal.prompt.keyOrText("Why?", reasons);
  await terminal.when("› ", `far away${keys.enter}`);
  expect(await second).toEqual({ kind: "text", text: "far away" });
});

test("after Esc in the text the menu is there again", async () => {
  const terminal = new FakeTerminal("en");
  const answer = terminal.prompt.keyOrText("Why?", [{ key: "1", label: "Too dear", answer: 1 }]);
  await terminal.when("Why?\n1 Too dear\n› ", `f${keys.escape}`);
  await terminal.when("Why?\n1 Too dear\n› ", "1");
  expect(await answer).toEqual({ kind: "choice", answer: 1 });
});

test("yes and no, also with Enter", async () => {
  const terminal = new FakeTerminal("ru");
  for (const [key, expected] of [
    ["д", true],
    ["н", false],
    [keys.enter, true],
  ] as const) {
    const answer = terminal.prompt.yes("Записать?", true);
    await terminal.when("Записать?", key);
    expect(await answer).toBe(expected);
  }
});

test.each([keys.interrupt, keys.endOfInput])(
  "Ctrl-C and Ctrl-D stop, and the terminal is left as it was",
  async (key) => {
    for (const ask of [
      (terminal: FakeTerminal) => terminal.prompt.key("?", outcomes),
      (terminal: FakeTerminal) => terminal.prompt.text("?"),
    ]) {
      const terminal = new FakeTerminal("en");
      const answer = ask(terminal);
      const refused = expect(answer).rejects.toMatchObject(cancelled);
      await terminal.when("› ", key);
      await refused;
      expect(terminal.keyboard.raw).toBe(false);
      expect(terminal.written.endsWith("\u001b[?2004l")).toBe(true);
    }
  },
);

test("a terminal that goes away stops the program", async () => {
  const terminal = new FakeTerminal("en");
  const answer = terminal.prompt.key("?", outcomes);
  const refused = expect(answer).rejects.toMatchObject(cancelled);
  terminal.keyboard.end();
  await refused;
});

test("keys pressed ahead go to the next question, unless it is a fresh one", async () => {
  const terminal = new FakeTerminal("en");
  terminal.press(`abc${keys.enter}r`);
  expect(await terminal.prompt.text("Name")).toBe("abc");
  expect(await terminal.prompt.key("?", outcomes)).toBe("refused");
  terminal.press("n");
  const fresh = terminal.prompt.key("Next card?", outcomes, { fresh: true });
  await terminal.when("Next card?", "r");
  expect(await fresh).toBe("refused");
});
