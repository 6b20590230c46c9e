/** Headings that no list holds whole, read by what their words speak of: "Ring again on", «О чём говорили», "Status discuții". */
import { type Language, languages } from "../../../base/language.ts";
import { plainWords } from "../../../rules/typed/plain-words.ts";
import { type HeadingPart, headingPartNames, headingParts } from "../../../words/sheets/heading-parts.ts";
import { entries, spellingIndex } from "./heading-spellings.ts";
import type { Reading } from "./reading.ts";
import type { Meaning } from "./written-spellings.ts";

const mostWords = 7;

/**
 * The readings of a heading by its parts; none where a word says something else. They are weak ones: the column is taken
 * only where its values agree.
 */
export function composedReadings(heading: string): readonly Reading[] {
  const words = plainWords(heading);
  if (words.length === 0 || words.length > mostWords) return [];
  const spoken = words.map(partsOf);
  const index = spellingIndex();
  if (words.some((word, at) => index.isBlocker(word) && spoken[at]?.length === 0)) return [];
  const meaning = meaningOf(words, spoken);
  if (meaning === null) return [];
  const said = { meaning, language: languageOf(words), words: words.length, close: "words" } as const;
  return [{ ...said, strength: "alone", rank: 0, extra: 0, isShared: false }];
}

function meaningOf(words: readonly string[], spoken: readonly (readonly HeadingPart[])[]): Meaning | null {
  const parts = new Set(spoken.flat());
  const has = (...all: readonly HeadingPart[]) => all.every((part) => parts.has(part));
  const hasAny = (...some: readonly HeadingPart[]) => some.some((part) => parts.has(part));
  const isWhole = words.every((word, at) => (spoken[at]?.length ?? 0) > 0 || isSmall(word));
  if (isWhole && has("asked", "talked") && !has("coming")) return "note";
  if (isWhole && hasAny("contact", "toCall", "past") && has("who")) return "owner";
  if (isWhole && has("reason", "lost")) return "reason";
  if (isWhole && has("state", "dealing")) return "status";
  if (isWhole && hasAny("contact", "toCall")) {
    const isOfCalls = has("contact") && !hasAny("coming", "toCall", "money", "state", "reason");
    if (has("result")) return isOfCalls ? "lastOutcome" : null;
    if (has("count")) return isOfCalls ? "attempts" : null;
    if (!hasAny("asked", "talked", "reason", "state", "who", "money")) {
      const isToCome = has("toCall") || has("coming") || isOnADay(words);
      if (isToCome && !has("past")) return "nextContact";
      if (has("past") && !hasAny("coming", "toCall")) return "lastCall";
    }
  }
  if (has("money") && !hasAny("otherMoney", "past", "count", "state", "reason", "result"))
    return words.some(isOtherField) ? null : "value";
  return spoken.at(-1)?.includes("person") === true && words.length > 1 ? "name" : null;
}

/** "Chase on": a bare verb and a day; "Ring by" may as well say who. */
function isOnADay(words: readonly string[]): boolean {
  return words.length === 2 && words[1] === "on";
}

function isSmall(word: string): boolean {
  return spellingIndex().isFiller(word) || /^\d+$/u.test(word);
}

/** "Note on price": a word that alone is a field of its own. */
function isOtherField(word: string): boolean {
  const own = spellingIndex().whole(word);
  return own.some(
    ({ meaning, strength }) => meaning !== "value" && meaning !== "other" && strength === "usual",
  );
}

interface PartWords {
  readonly language: Language;
  readonly part: HeadingPart;
  readonly matches: (word: string) => boolean;
}

let made: readonly PartWords[] | null = null;

function matching(word: string): readonly PartWords[] {
  made ??= languages.flatMap((language) =>
    headingPartNames.map((part) => partWords(language, part, entries(headingParts[language][part]))),
  );
  return made.filter(({ matches }) => matches(word));
}

function partWords(language: Language, part: HeadingPart, all: readonly string[]): PartWords {
  const whole = new Set(all.filter((entry) => !entry.includes("-")));
  const ends = all.filter((entry) => entry.startsWith("-")).map((entry) => entry.slice(1));
  const beginnings = all.filter((entry) => entry.endsWith("-")).map((entry) => entry.slice(0, -1));
  const matches = (word: string) =>
    whole.has(word) ||
    ends.some((end) => word.endsWith(end)) ||
    beginnings.some((beginning) => word.startsWith(beginning));
  return { language, part, matches };
}

function partsOf(word: string): readonly HeadingPart[] {
  return [...new Set(matching(word).map(({ part }) => part))];
}

/** The language that most of the words are of. */
function languageOf(words: readonly string[]): Language {
  const votes = (language: Language) =>
    words.filter((word) => matching(word).some((one) => one.language === language)).length;
  return [...languages].sort((left, right) => votes(right) - votes(left))[0] ?? "en";
}
