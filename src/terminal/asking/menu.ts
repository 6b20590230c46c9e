/** A menu of keys: how it is drawn, and which choice a key takes. */
import { keyboardTwin } from "../../rules/typed/keyboard-layout.ts";
import { oneLine } from "../harmless.ts";
import { type Line, type Span, styled } from "../output.ts";
import { padStart, widthOf, wrap } from "../width.ts";
import type { KeyPress } from "./keyboard.ts";
import type { Choice } from "./prompt.ts";

/** The choice that a press takes; null for any other key, and for pasted text. */
export function choiceOf<Answer>(press: KeyPress, choices: readonly Choice<Answer>[]): Choice<Answer> | null {
  if (press.pasted) return null;
  const takeable = choices.filter(({ typed }) => typed !== true);
  if (press.text === "") return takeable.find(({ key }) => names.get(press.name ?? "") === key) ?? null;
  const text = press.text.toLowerCase();
  const exact = takeable.find(({ key }) => key.toLowerCase() === text);
  if (exact !== undefined) return exact;
  // The same key of the keyboard while the other alphabet is on: «щ» for "o", "j" for «о».
  return takeable.find(({ key }) => keyboardTwin(text) === key || keyboardTwin(key) === text) ?? null;
}

const names = new Map([
  ["return", "Enter"],
  ["enter", "Enter"],
  ["escape", "Esc"],
]);

/** The choices one after another on as few lines as fit, each as "n no answer". */
export function rowOfChoices(choices: readonly Choice<unknown>[], width: number): Line[] {
  const lines: (string | Span)[][] = [];
  let taken = 0;
  for (const { above, key, label } of choices) {
    if (label === "") continue;
    if (above !== undefined) lines.push([styled("quiet", oneLine(above))]);
    const words = ` ${oneLine(label)}`;
    const needed = widthOf(key) + widthOf(words);
    const last = lines.at(-1);
    if (last === undefined || above !== undefined || taken + separator.length + needed > width) {
      lines.push([styled("key", key), words]);
      taken = needed;
    } else {
      last.push(separator, styled("key", key), words);
      taken += separator.length + needed;
    }
  }
  return lines;
}

const separator = "   ";

/** The numbered choices one below another, and the others in a row under them. */
export function listOfChoices(choices: readonly Choice<unknown>[], width: number): Line[] {
  const numbered = choices.filter(({ key }) => isNumber(key));
  const keyWidth = numbered.reduce((most, { key }) => Math.max(most, widthOf(key)), 0);
  const indent = keyWidth + 4;
  const lines = numbered.flatMap(({ key, label }): Line[] => {
    const [first = "", ...rest] = wrap(oneLine(label), width - indent);
    return [
      ["  ", styled("key", padStart(key, keyWidth)), "  ", first],
      ...rest.map((text): Line => `${" ".repeat(indent)}${text}`),
    ];
  });
  const others = choices.filter(({ key }) => !isNumber(key));
  return [...lines, ...rowOfChoices(others, width)];
}

function isNumber(key: string): boolean {
  return /^\d+$/.test(key);
}
