/** What people write about how a contact stands: not to be called, closed, not called yet. */
import { plainText } from "../../rules/typed/plain-words.ts";
import { allWords } from "../dictionary/sheet-words.ts";
import { outcomeFromWords } from "../outcomes.ts";

const doNotCall = new Set(allWords("doNotCall"));
const closed = new Set(allWords("closed"));
const fresh = new Set(allWords("fresh"));

/** A column has few different words, and each is asked about for every row. */
const told = new Map<string, { readonly closed: boolean; readonly doNotCall: boolean }>();
const mostTold = 1000;

function toldBy(text: string): { readonly closed: boolean; readonly doNotCall: boolean } {
  const before = told.get(text);
  if (before !== undefined) return before;
  const plain = plainText(text);
  const outcome = outcomeFromWords(text);
  const isDone = outcome === "won" || outcome === "refused" || (outcome === null && closed.has(plain));
  const now = { closed: isDone, doNotCall: doNotCall.has(plain) };
  if (told.size < mostTold) told.set(text, now);
  return now;
}

/** True for words that forbid to call: "DNC", «не звонить», "nu sunați". */
export function saysDoNotCall(text: string): boolean {
  return text !== "" && text.length <= 60 && toldBy(text).doNotCall;
}

/** True for words that close a contact: won, refused, lost, dead, done. */
export function saysClosed(text: string): boolean {
  return text !== "" && text.length <= 60 && toldBy(text).closed;
}

/** True for words of somebody whom nobody has called yet: an outcome may take their place. */
export function saysNew(text: string): boolean {
  return text.length <= 60 && fresh.has(plainText(text));
}
