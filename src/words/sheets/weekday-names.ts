/** The days of the week as people write them in a setting: whole names, their beginnings, and the usual two letters. */
import { languages } from "../../base/language.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { sheetWords, wordsOf } from "../dictionary/sheet-words.ts";

/** Per day of the week, Monday first: its names in all languages. */
const names = [0, 1, 2, 3, 4, 5, 6].map((day) =>
  languages.flatMap((language) => wordsOf(sheetWords[language].weekdays)[day]?.split(" ") ?? []),
);

/** The day of the week a word stands for in any of the languages, Monday = 1; null for any other word. */
export function weekdayNamed(text: string): number | null {
  const word = plainText(text);
  if (word.length < 2) return null;
  const index = names.findIndex((day) => day.some((name) => name.startsWith(word)));
  return index === -1 ? null : index + 1;
}
