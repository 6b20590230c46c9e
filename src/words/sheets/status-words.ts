/** What people write about how a contact stands: not to be called, closed, not called yet. */
import { plainText } from "../../rules/typed/plain-words.ts";
import { allWords } from "../dictionary/sheet-words.ts";
import { outcomeFromWords } from "../outcomes.ts";

const doNotCall = new Set(allWords("doNotCall"));
const closed = new Set(allWords("closed"));
const fresh = new Set(allWords("fresh"));
const again = allWords("againBeginnings");
const negations = new Set(allWords("negations"));

/** A column has few different words, and each is asked about for every row. */
const told = new Map<string, { readonly closed: boolean; readonly doNotCall: boolean }>();
const mostTold = 1000;

function toldBy(text: string): { readonly closed: boolean; readonly doNotCall: boolean } {
  const before = told.get(text);
  if (before !== undefined) return before;
  const { first, rest } = partsOf(text);
  const isBarred = [text, first, rest].some((part) => doNotCall.has(plainText(part)));
  const now = { closed: isDone(text) || (isDone(first) && !saysMore(rest)), doNotCall: isBarred };
  if (told.size < mostTold) told.set(text, now);
  return now;
}

function isDone(text: string): boolean {
  const outcome = outcomeFromWords(text);
  return outcome === "won" || outcome === "refused" || (outcome === null && closed.has(plainText(text)));
}

/** "отказ - дорого", "отказ, дорого", "lost (price)": the word and what is said of it. */
function partsOf(text: string): { readonly first: string; readonly rest: string } {
  const at = text.search(/\s[-–—/]\s|[:;(]|[,.]\s/u);
  return at < 1 ? { first: text, rest: "" } : { first: text.slice(0, at), rest: text.slice(at) };
}

/** "отказ - перезвонить в мае", "lost (call in 2027)": the client is to be called again. */
function saysMore(rest: string): boolean {
  return /\d/.test(rest) || rest.split(/[,;.]/u).some((clause) => saysAgain(plainText(clause).split(" ")));
}

/** "Позвонить", "try again", but not "do not call again". */
function saysAgain(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const isAgain = outcomeFromWords(word) === "later" || again.some((begin) => word.startsWith(begin));
    return isAgain && !words.slice(Math.max(0, index - 2), index).some((before) => negations.has(before));
  });
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
