/** Headings in which words are shortened: "Дата след. конт.", "рез-т звонка". */
import { plainText } from "../../../rules/typed/plain-words.ts";
import { spellingIndex } from "./heading-spellings.ts";
import { type Reading, readingOf } from "./reading.ts";

/** "Дата след. конт.", "рез-т звонка": every word shortens the word of one spelling. */
export function abbreviationReadings(heading: string): readonly Reading[] {
  const tokens = heading.split(/[\s,/()]+/u).filter((token) => plainText(token) !== "");
  const shortened = tokens.map(shortenedWord);
  const found: Reading[] = [];
  for (const spelling of spellingIndex().byBeginning(shortened[0]?.begin ?? "", tokens.length)) {
    if (!shortened.every(({ isOf }, index) => isOf(spelling.words[index] ?? ""))) continue;
    const reading = readingOf(spelling, "abbreviation");
    const better = found.findIndex((one) => one.meaning === reading.meaning);
    if (better === -1) found.push(reading);
  }
  return new Set(found.map((reading) => reading.meaning)).size === 1 ? found : [];
}

/** What a token keeps of a word. */
interface Shortened {
  readonly begin: string;
  isOf(word: string): boolean;
}

/** Tells whether a token stands for a word: the word itself, "след." or "следующ", "сл-го". */
function shortenedWord(token: string): Shortened {
  const hyphenated = /[-–]/.test(token) ? /^(\p{L}+)[-–](\p{L}{1,3})\.?$/u.exec(token) : null;
  if (hyphenated !== null) {
    const begin = plainText(hyphenated[1] ?? "");
    const end = plainText(hyphenated[2] ?? "");
    const isOf = (word: string) =>
      word.startsWith(begin) && word.endsWith(end) && word.length > begin.length + end.length;
    return { begin, isOf };
  }
  const begin = plainText(token);
  const least = token.endsWith(".") ? 2 : 4;
  return { begin, isOf: (word) => word === begin || (begin.length >= least && word.startsWith(begin)) };
}
