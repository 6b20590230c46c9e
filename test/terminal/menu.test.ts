/** Menus: which key takes what, and how the choices are laid out. */
import { expect, test } from "vitest";
import type { KeyPress } from "../../src/terminal/asking/keyboard.ts";
import { lazyPrompt } from "../../src/terminal/asking/lazy-prompt.ts";
import { choiceOf, listOfChoices, rowOfChoices } from "../../src/terminal/asking/menu.ts";
import type { Choice } from "../../src/terminal/asking/prompt.ts";
import { FakeTerminal, keys } from "../support/terminal/fake-terminal.ts";
import { marked } from "../support/terminal/marked.ts";

const choices: readonly Choice<string>[] = [
  { key: "n", label: "no answer", answer: "no-answer" },
  { key: "Enter", label: "", answer: "next" },
  { key: "10", label: "the tenth", answer: "tenth", typed: true },
  { key: "Esc", label: "back", answer: "back" },
];
const press = (differs: Partial<KeyPress>): KeyPress => {
  return { text: "", name: null, sequence: "", pasted: false, ...differs };
};

test.each([
  [press({ text: "n" }), "no-answer"],
  [press({ text: "N" }), "no-answer"],
  [press({ text: "т" }), "no-answer"],
  [press({ name: "return" }), "next"],
  [press({ name: "enter" }), "next"],
  [press({ name: "escape" }), "back"],
  [press({ text: "n", pasted: true }), undefined],
  [press({ text: "10" }), undefined],
  [press({ name: "left" }), undefined],
  [press({ text: "x" }), undefined],
])("%j takes %s", (pressed, answer) => {
  expect(choiceOf(pressed, choices)?.answer).toBe(answer);
});

const choice = (key: string, label: string, above?: string): Choice<string> => {
  return { key, label, answer: key, ...(above === undefined ? {} : { above }) };
};

test("choices stand three blanks apart, as many on a line as fit", () => {
  const row = [choice("a", "one"), choice("b", "two"), choice("c", ""), choice("d", "three")];
  expect(marked(rowOfChoices(row, 20))).toEqual([
    "<key>a</key> one   <key>b</key> two",
    "<key>d</key> three",
  ]);
  expect(marked(rowOfChoices(row, 23))).toHaveLength(1);
  expect(marked(rowOfChoices(row, 22))).toHaveLength(2);
  expect(marked(rowOfChoices(row, 12))).toHaveLength(3);
  expect(marked(rowOfChoices(row, 13))).toHaveLength(2);
});

test("another part of a menu begins under its own line", () => {
  const row = [choice("a", "one"), choice("b", "two", "More"), choice("c", "three")];
  expect(marked(rowOfChoices(row, 80))).toEqual([
    "<key>a</key> one",
    "<quiet>More</quiet>",
    "<key>b</key> two   <key>c</key> three",
  ]);
});

test("a list has its numbers at the right, its long lines indented, and the other keys below", () => {
  const list = [
    choice("9", "one two three four"),
    choice("10", "five"),
    choice("a1", "odd"),
    choice("Esc", "back"),
  ];
  expect(marked(listOfChoices(list, 21))).toEqual([
    "  <key> 9</key>  one two three",
    "      four",
    "  <key>10</key>  five",
    "<key>a1</key> odd   <key>Esc</key> back",
  ]);
});

test("a prompt that is loaded at the first question asks all kinds of questions", async () => {
  const terminal = new FakeTerminal("en");
  let loaded = 0;
  const prompt = lazyPrompt(() => {
    loaded += 1;
    return { input: terminal.keyboard, screen: terminal.screen, output: terminal.output, language: "en" };
  });
  expect(loaded).toBe(0);
  const key = prompt.key("One?", choices, { fresh: true });
  await terminal.when("One?", "n");
  expect(await key).toBe("no-answer");
  const text = prompt.text("Two?", { suggested: "this" });
  await terminal.when("Two? [this] ›", keys.enter);
  expect(await text).toBe("this");
  const back = prompt.textOrBack("Three?", { suggested: "that" });
  await terminal.when("Three? [that] ›", keys.escape);
  expect(await back).toBeNull();
  const either = prompt.keyOrText("Four?", choices, {});
  await terminal.when("Four?", `abc${keys.enter}`);
  expect(await either).toEqual({ kind: "text", text: "abc" });
  const yes = prompt.yes("Five?", false);
  await terminal.when("Five?", keys.enter);
  expect(await yes).toBe(false);
  expect(loaded).toBe(1);
});
