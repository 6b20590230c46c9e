/** Where text goes, in which colours, and what --json silences. */
import { expect, test } from "vitest";
import { allowsColour, allowsUnicode, makeOutput, styled, textOfLine } from "../../src/terminal/output.ts";

function kept(isTerminal: boolean) {
  const texts: string[] = [];
  return { write: (text: string) => void texts.push(text), isTerminal, width: 80, texts };
}

const options = { json: false, colour: true, unicode: true };
const line = ["a ", styled("bad", "red\u001b[0m"), styled("good", "")];

test("a terminal gets colour, and only ours", () => {
  const out = kept(true);
  makeOutput({ out, err: kept(true) }, options).line(line);
  expect(out.texts.join("")).toBe("a \u001b[1m\u001b[38;5;131mred�[0m\u001b[39m\u001b[22m\n");
});

test("a pipe and NO_COLOR get plain text", () => {
  for (const [isTerminal, colour] of [
    [false, true],
    [true, false],
  ] as const) {
    const out = kept(isTerminal);
    const output = makeOutput({ out, err: kept(true) }, { ...options, colour });
    output.line(line);
    output.line();
    expect(output.colour).toBe(false);
    expect(out.texts.join("")).toBe("a red�[0m\n\n");
  }
});

test("with --json stdout holds nothing but the document", () => {
  const out = kept(true);
  const err = kept(false);
  const output = makeOutput({ out, err }, { ...options, json: true });
  output.line("for people");
  output.aside("a warning");
  output.json({ name: "\u009b\u202e" });
  expect(out.texts.join("")).toBe('{\n  "name": "\\u009b\\u202e"\n}\n');
  expect(err.texts.join("")).toBe("a warning\n");
});

test("a document goes into a pipe exactly as it is", () => {
  const out = kept(false);
  makeOutput({ out, err: kept(true) }, options).raw("\ufeffa;b\r\n");
  expect(out.texts.join("")).toBe("\ufeffa;b\r\n");
});

test("a line without its styles", () => {
  expect(textOfLine(["a ", styled("key", "b")])).toBe("a b");
});

test("the environment decides on colour and on signs", () => {
  expect(allowsColour({})).toBe(true);
  expect(allowsColour({ NO_COLOR: "" })).toBe(true);
  expect(allowsColour({ NO_COLOR: "1" })).toBe(false);
  expect(allowsColour({ TERM: "dumb" })).toBe(false);
  expect(allowsUnicode({ LANG: "ru_RU.UTF-8" }, "linux")).toBe(true);
  expect(allowsUnicode({ LANG: "ru_RU.UTF-8", LC_ALL: "C" }, "linux")).toBe(false);
  expect(allowsUnicode({}, "linux")).toBe(false);
  expect(allowsUnicode({}, "win32")).toBe(true);
  expect(allowsUnicode({}, "darwin")).toBe(true);
  expect(allowsUnicode({ LC_ALL: "C" }, "darwin")).toBe(false);
});

test("on a terminal a long line is broken between words, elsewhere it is left as it is", () => {
  for (const isTerminal of [true, false]) {
    const written: string[] = [];
    const sink = { write: (text: string) => void written.push(text), isTerminal, width: 24 };
    const output = makeOutput({ out: sink, err: sink }, { json: false, colour: false, unicode: true });
    output.line([styled("good", "Saved"), ": Anna Smith – refused – Price too high"]);
    expect(written.join("")).toBe(
      isTerminal
        ? "Saved: Anna Smith –\nrefused – Price too high\n"
        : "Saved: Anna Smith – refused – Price too high\n",
    );
  }
});
