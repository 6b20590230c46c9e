/** What stands alone above a group of contacts: "Hot", «Новые клиенты», "Leaduri reci", a month, an outcome. */
import { plainWords } from "../../rules/typed/plain-words.ts";
import { allWords } from "../dictionary/sheet-words.ts";
import { outcomeFromWords } from "../outcomes.ts";
import { saysClosed, saysDoNotCall } from "./status-words.ts";

const groups = new Set(allWords("groups"));
const mostWords = 4;

/** True for words that are nobody's name: each of them names a kind of clients or a month, or all together an outcome. */
export function isGroupName(text: string): boolean {
  const words = plainWords(text).filter((word) => !/^\d+$/u.test(word));
  if (words.length === 0 || words.length > mostWords) return false;
  return (
    words.every((word) => groups.has(word)) ||
    outcomeFromWords(text) !== null ||
    saysClosed(text) ||
    saysDoNotCall(text)
  );
}
