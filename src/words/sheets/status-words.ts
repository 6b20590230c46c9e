/** What people write about how a contact stands: not to be called, closed, not called yet. */
import { plainText } from "../../rules/typed/plain-words.ts";
import { allWords } from "../dictionary/sheet-words.ts";
import { outcomeFromWords } from "../outcomes.ts";

const doNotCall = new Set(allWords("doNotCall"));
const closed = new Set(allWords("closed"));
const fresh = new Set(allWords("fresh"));

/** True for words that forbid to call: "DNC", «не звонить», "nu sunați". */
export function saysDoNotCall(text: string): boolean {
  return text.length <= 60 && doNotCall.has(plainText(text));
}

/** True for words that close a contact: won, refused, lost, dead, done. */
export function saysClosed(text: string): boolean {
  if (text.length > 60) return false;
  const outcome = outcomeFromWords(text);
  if (outcome === "won" || outcome === "refused") return true;
  return outcome === null && closed.has(plainText(text));
}

/** True for words of somebody whom nobody has called yet: an outcome may take their place. */
export function saysNew(text: string): boolean {
  return text.length <= 60 && fresh.has(plainText(text));
}
