/** Spellings that stand among other words: "Контактный телефон клиента", "What is your phone number?". */
import { languages } from "../../../base/language.ts";
import { headingParts } from "../../../words/sheets/heading-parts.ts";
import { entries, spellingIndex } from "./heading-spellings.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { Meaning, Spelling } from "./written-spellings.ts";

/** What a call writes, and the day of a renewal: a heading that says more than the spelling is something else ("Site status"). */
export const writtenMeanings: ReadonlySet<Meaning> = new Set<Meaning>([
  "nextContact",
  "status",
  "lastOutcome",
  "reason",
  "note",
  "attempts",
  "lastCall",
  "time",
  "doNotCall",
  "renewal",
]);

const rivals: ReadonlySet<string> = new Set(languages.flatMap((one) => entries(headingParts[one].rival)));

/** The longest spelling that stands among other words of a heading, where these only qualify it. */
export function withinReadings(words: readonly string[]): readonly Reading[] {
  const index = spellingIndex();
  let best: Reading[] = [];
  for (const [at, word] of words.entries()) {
    for (const spelling of index.byFirstWord(word)) {
      if (!isHead(spelling, words, at)) continue;
      const longest = best[0]?.words ?? 0;
      if (spelling.words.length > longest) best = [];
      const around = [...words.slice(0, at), ...words.slice(at + spelling.words.length)];
      const extra = around.filter(addsMeaning).length;
      if (spelling.words.length >= longest) best.push({ ...readingOf(spelling, "words"), extra });
    }
  }
  return best;
}

/**
 * True when the spelling stands in the heading and the other words only qualify it: the thing itself comes last in
 * English, first in Russian and Romanian. Beside what a call writes only small words may stand.
 */
function isHead(spelling: Spelling, words: readonly string[], at: number): boolean {
  const end = at + spelling.words.length;
  if (end > words.length || spelling.words.some((word, index) => words[at + index] !== word)) return false;
  const before = words.slice(0, at);
  const after = words.slice(end);
  const index = spellingIndex();
  if ([...before, ...after].some((word) => index.isBlocker(word) && !index.isFiller(word))) return false;
  // "Current PM company": whom they have instead of us.
  if (spelling.meaning === "company" && before.some((word) => rivals.has(word))) return false;
  // "Дата следующего контакта с клиентом" can be nothing else, and its values must be dates in any case.
  const isPlain = spelling.meaning === "nextContact" && spelling.strength === "usual";
  if (writtenMeanings.has(spelling.meaning) && !isPlain) return ![...before, ...after].some(addsMeaning);
  if (spelling.language === "en") return !after.some(addsMeaning);
  if (spelling.language === "ru")
    return !before.some((word) => addsMeaning(word) && !isRussianAdjective(word));
  return !before.some(addsMeaning);
}

function addsMeaning(word: string): boolean {
  return !spellingIndex().isFiller(word) && !/^\d+$/u.test(word);
}

function isRussianAdjective(word: string): boolean {
  return /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u.test(word);
}
