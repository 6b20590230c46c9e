/** What every dictionary must have: each list filled, each word once and as words are compared, none that closes and opens at once. */
import { outcomes } from "../../../src/rules/deck/outcome.ts";
import { plainText } from "../../../src/rules/typed/plain-words.ts";
import type { Dictionary } from "../../../src/words/dictionary/dictionary.ts";
import { wordsOf } from "../../../src/words/dictionary/sheet-words.ts";

const dateKeys = {
  day: ["-1", "0", "1", "2"],
  weekday: ["1", "2", "3", "4", "5", "6", "7"],
  month: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
  unit: ["minute", "hour", "day", "workday", "week", "month", "year"],
  part: ["morning", "forenoon", "noon", "lunch", "afternoon", "evening"],
  number: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  small: ["in", "next", "this", "at", "on", "start", "middle", "end", "after", "ago", "weekend", "skip"],
} as const;

/** What a dictionary lacks or says twice, a line each; none for a whole one. */
export function gapsOf(dictionary: Dictionary): readonly string[] {
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = dictionary.dates;
  return [
    ...emptyIn(dictionary, "").filter((path) => !mayBeEmpty(path)),
    ...Object.entries(dateKeys).flatMap(([group, keys]) =>
      keys
        .filter((key) => (groups[group]?.[key] ?? "") === "")
        .map((key) => `dates.${group}.${key} is missing`),
    ),
    ...Object.entries(dictionary.sheet).flatMap(([use, list]) => unclean(`sheet.${use}`, wordsOf(list))),
    ...outcomes.flatMap((outcome) => doubled(`outcomes.${outcome}`, wordsOf(dictionary.outcomes[outcome]))),
    ...shared(dictionary),
    ...(wordsOf(dictionary.sheet.weekdays).length === 7 ? [] : ["sheet.weekdays are not seven"]),
  ];
}

/** A language may have no word of one of these: nobody is bound to have them. */
function mayBeEmpty(path: string): boolean {
  return /^dates\.same/.test(path);
}

/** The paths of empty lists. */
function emptyIn(value: unknown, path: string): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [`${path} is empty`] : [];
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.entries(value);
  if (parts.length === 0) return [`${path} is empty`];
  return parts.flatMap(([key, part]) => emptyIn(part, path === "" ? key : `${path}.${key}`));
}

function unclean(path: string, words: readonly string[]): readonly string[] {
  const isSign = (word: string) => /^[+-]$/.test(word);
  return [
    ...words
      .filter((word) => !isSign(word) && plainText(word) !== word)
      .map((word) => `${path}: ${word} is not plain`),
    ...doubled(path, words),
  ];
}

function doubled(path: string, words: readonly string[]): readonly string[] {
  return words
    .filter((word, index) => words.indexOf(word) < index)
    .map((word) => `${path}: ${word} stands twice`);
}

/** Words that would say two things at once about one client or one cell. */
function shared({ sheet, outcomes: ended }: Dictionary): readonly string[] {
  const pairs = [
    ["yes and no", sheet.yes, sheet.no],
    ["closed and new", sheet.closed, sheet.fresh],
    ["closed and not to be called", sheet.closed, sheet.doNotCall],
    ["new and not to be called", sheet.fresh, sheet.doNotCall],
    ["won and refused", ended.won, ended.refused],
    ["won and later", ended.won, ended.later],
    ["refused and later", ended.refused, ended.later],
    ["refused and no answer", ended.refused, ended["no-answer"]],
    ["won and no answer", ended.won, ended["no-answer"]],
    ["later and no answer", ended.later, ended["no-answer"]],
  ] as const;
  return pairs.flatMap(([name, one, other]) => {
    const others = new Set(wordsOf(other).map(plainText));
    return wordsOf(one)
      .filter((word) => plainText(word) !== "" && others.has(plainText(word)))
      .map((word) => `${word} is ${name}`);
  });
}
