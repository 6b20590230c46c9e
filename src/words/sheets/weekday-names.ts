/** The days of the week as people write them in a setting: whole names, their beginnings, and the usual two letters. */
import { plainText } from "../../rules/typed/plain-words.ts";

const names = [
  "понедельник пн monday luni",
  "вторник вт tuesday marti",
  "среда ср wednesday miercuri",
  "четверг чт thursday joi",
  "пятница пт friday vineri",
  "суббота сб saturday sambata",
  "воскресенье вс sunday duminica",
].map((words) => words.split(" "));

/** The day of the week a word stands for in any of the languages, Monday = 1; null for any other word. */
export function weekdayNamed(text: string): number | null {
  const word = plainText(text);
  if (word.length < 2) return null;
  const index = names.findIndex((day) => day.some((name) => name.startsWith(word)));
  return index === -1 ? null : index + 1;
}
