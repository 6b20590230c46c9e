/** Headings of a day of a call that is still to be made: "Дата контакта (след.)", "Planned call date". */
import { plainWords } from "../../../rules/typed/plain-words.ts";
import { allWords } from "../../../words/dictionary/sheet-words.ts";
import { spellingIndex } from "./heading-spellings.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { Spelling } from "./written-spellings.ts";

const coming = new Set(allWords("coming"));

/**
 * The readings of a heading, where the day of a call is the next contact's if the heading says that the call is to come. A
 * last call that is to come as well ("план/факт") is read at most: the second spellings of it are never written.
 */
export function withComingCall(readings: readonly Reading[], heading: string): readonly Reading[] {
  if (readings.length > 0 && readings.every(({ meaning }) => meaning !== "lastCall")) return readings;
  const words = plainWords(heading);
  const rest = words.filter((word) => !coming.has(word));
  if (rest.length === words.length) return readings;
  const index = spellingIndex();
  const isBoth = words.some((word) => index.isBlocker(word));
  const days = isBoth ? [] : index.whole(rest.join(" ")).filter(isDayOfCall);
  if (days.length > 0)
    return days.map((spelling) => ({ ...readingOf(spelling, "words"), meaning: "nextContact" }));
  return readings.map((one) => (one.meaning === "lastCall" ? { ...one, strength: "second" } : one));
}

/** "Дата звонка", "contact date": a call that was or will be. */
function isDayOfCall({ meaning, strength }: Spelling): boolean {
  return meaning === "lastCall" && strength === "second";
}
