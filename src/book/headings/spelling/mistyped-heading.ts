/** Headings with one slip of the keyboard: "Staus", "Commets", "Nxt call date". */
import { plainWords } from "../../../rules/typed/plain-words.ts";
import { spellingIndex } from "./heading-spellings.ts";
import { type Reading, readingOf } from "./reading.ts";

/** In shorter words a slip makes another word: «форма» is no «фирма». */
const fewestLetters = 6;
/** The same where other words stand beside it that are none. */
const fewestBeside = 4;

/**
 * What a heading would say without the slip: one letter missing, doubled, wrong or exchanged with its neighbour, not the
 * first. A word that stands in any of our lists is no slip. Such a reading is weak: the values must agree with it.
 */
export function mistypedReadings(heading: string): readonly Reading[] {
  const words = plainWords(heading);
  if (words.some((word) => /\d/.test(word))) return [];
  const index = spellingIndex();
  const [slip, ...more] = words.filter((word) => !index.isWord(word));
  if (slip === undefined || more.length > 0) return [];
  const place = words.indexOf(slip);
  const fewest = words.length > 1 ? fewestBeside : fewestLetters;
  const found: Reading[] = [];
  for (const spelling of index.byBeginning((words[0] ?? "").slice(0, 1), words.length)) {
    const meant = spelling.words[place] ?? "";
    const areOthersSame = spelling.words.every((word, at) => at === place || word === words[at]);
    if (!areOthersSame || Math.max(slip.length, meant.length) < fewest || !isSlip(slip, meant)) continue;
    if (found.some(({ meaning }) => meaning === spelling.meaning)) continue;
    found.push({ ...readingOf(spelling, "abbreviation"), strength: "alone" });
  }
  return found.length === 1 ? found : [];
}

/** True where one letter too few, too many, wrong or exchanged makes one word of the other. */
function isSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  if (start === 0) return false;
  const [left, right] = [typed.slice(start), meant.slice(start)];
  if (left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
