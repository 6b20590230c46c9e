/** Headings of a day of a call that is still to be made: "Дата контакта (след.)", "Planned call date". */
import { plainWords } from "../../../rules/typed/plain-words.ts";
import { allWords } from "../../../words/dictionary/sheet-words.ts";
import { spellingIndex } from "./heading-spellings.ts";
import { type Reading, readingOf } from "./reading.ts";

const coming = new Set(allWords("coming"));

/** The next contact, where the heading names the day of a call and says that it is to come; none for any other heading. */
export function comingCallReadings(heading: string): readonly Reading[] {
  const words = plainWords(heading);
  const rest = words.filter((word) => !coming.has(word));
  // "Дата звонка (план/факт)" may be either.
  if (rest.length === words.length || words.some((word) => spellingIndex().isBlocker(word))) return [];
  const days = spellingIndex().whole(rest.join(" ")).filter(isDayOfCall);
  return days.map((spelling) => ({ ...readingOf(spelling, "words"), meaning: "nextContact" }));
}

/** "Дата звонка", "contact date": a call that was or will be. */
export function isDayOfCall({ meaning, strength }: Pick<Reading, "meaning" | "strength">): boolean {
  return meaning === "lastCall" && strength === "second";
}
