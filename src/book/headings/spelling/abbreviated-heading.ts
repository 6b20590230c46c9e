/** Headings in which words are shortened: "Дата след. конт.", "рез-т звонка". */
import { plainText } from "../../../rules/typed/plain-words.ts";
import { shapeOf, spellingIndex } from "./heading-spellings.ts";
import { type Reading, readingOf } from "./reading.ts";

/** "Дата след. конт.", "рез-т звонка": every word shortens the word of one spelling. */
export function abbreviationReadings(heading: string): readonly Reading[] {
  const tokens = heading.split(/[\s,/()]+/u).filter((token) => plainText(token) !== "");
  const shape = shapeOf(tokens.map(plainText));
  const shortened = tokens.map(shortenedWord);
  const found: Reading[] = [];
  for (const spelling of spellingIndex().byShape(shape)) {
    if (!shortened.every((matches, index) => matches(spelling.words[index] ?? ""))) continue;
    const reading = readingOf(spelling, "abbreviation");
    const better = found.findIndex((one) => one.meaning === reading.meaning);
    if (better === -1) found.push(reading);
  }
  return new Set(found.map((reading) => reading.meaning)).size === 1 ? found : [];
}

/** Tells whether a token stands for a word: the word itself, "след." or "следующ", "сл-го". */
function shortenedWord(token: string): (word: string) => boolean {
  const hyphenated = /^(\p{L}+)[-–](\p{L}{1,3})\.?$/u.exec(token);
  if (hyphenated !== null) {
    const begin = plainText(hyphenated[1] ?? "");
    const end = plainText(hyphenated[2] ?? "");
    return (word) => word.startsWith(begin) && word.endsWith(end) && word.length > begin.length + end.length;
  }
  const short = plainText(token);
  const least = token.endsWith(".") ? 2 : 4;
  return (word) => word === short || (short.length >= least && word.startsWith(short));
}
