/** What single words of a heading speak of, and which language they are of. */
import { type Language, languages } from "../../../base/language.ts";
import { type HeadingPart, headingPartNames, headingParts } from "../../../words/sheets/heading-parts.ts";
import { entries, spellingIndex } from "./heading-spellings.ts";

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

/** All that a word can speak of. */
export function partsOf(word: string): readonly HeadingPart[] {
  return [...new Set(matching(word).map(({ part }) => part))];
}

/** The language that most of the words are of. */
export function languageOf(words: readonly string[]): Language {
  const votes = (language: Language) =>
    words.filter((word) => matching(word).some((one) => one.language === language)).length;
  return [...languages].sort((left, right) => votes(right) - votes(left))[0] ?? "en";
}

const romanianLetters = /[ăâîșşțţ]/iu;

/** A first word that is one in English too ("Client", "Lead") tells nothing: "Client final" is one, "Client mood" is none. */
export function isRomanian(heading: string, words: readonly string[]): boolean {
  if (romanianLetters.test(heading) || languageOf(words) === "ro") return true;
  const first = words[0] ?? "";
  if (!isWordOf("ro", first) || isOnlyEnglish(words.at(-1) ?? "")) return false;
  return !isWordOf("en", first) || words.slice(1).some(tellsWhich);
}

/** "Sales region": a word of English alone. */
function isOnlyEnglish(word: string): boolean {
  return isWordOf("en", word) && !isWordOf("ro", word);
}

function isWordOf(wanted: Language, word: string): boolean {
  return spellingIndex()
    .whole(word)
    .some(({ language }) => language === wanted);
}

/** "Nou", "final": a word of Romanian that tells which of them. */
function tellsWhich(word: string): boolean {
  return matching(word).some(({ language, part }) => language === "ro" && part === "which");
}
