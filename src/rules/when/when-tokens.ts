/** A date phrase as a row of meanings: numbers, clocks, dates in digits, and the words of three languages. */
import { fold, longestPhrase, meaningOf } from "./when-words.ts";

/** A piece of a phrase. What `key` and `numbers` hold depends on the kind. */
export interface Token {
  /**
   * "number" [value] · "ordinal" [date] · "clock" [hour, minute, 1 when it is certainly of 24 hours] ·
   * "date" [first, second, year] in the order they stand, `key` the mark between, "iso" for [year, month, date] ·
   * "pair" [first, second] as in 1.12 or 15.30, `key` the mark · else a kind of the dictionary with its key.
   */
  readonly kind: string;
  readonly key: string;
  readonly numbers: readonly number[];
  /** As it stands in the folded phrase. */
  readonly text: string;
}

type Reader = readonly [pattern: RegExp, token: (found: RegExpExecArray) => readonly Token[]];

/** What begins with a digit or a plus, tried in this order at one place of the phrase. */
const readers: readonly Reader[] = [
  [
    /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:t(?=\d))?/y,
    ([text, y, , m, d]) => [token("date", "iso", text, y, m, d)],
  ],
  [
    /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/y,
    ([text, a, mark = "", b, y]) => [token("date", mark, text, a, b, fullYear(y))],
  ],
  [
    /(\d{1,2})[:.](\d{2}) ?([ap])\.? ?m\b\.?/y,
    ([text, h, m, half]) => [clock(text, Number(h), Number(m), half)],
  ],
  [/(\d{1,2}) ?([ap])\.? ?m\b\.?/y, ([text, h, half]) => [clock(text, Number(h), 0, half)]],
  [
    /(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?![\d:])/y,
    ([text, h, m]) => [clock(text, Number(h), Number(m))],
  ],
  [/(\d{1,2})h(\d{2})(?!\d)/y, ([text, h, m]) => [clock(text, Number(h), Number(m))]],
  [
    /(\d{1,2})(?:st|nd|rd|th|-?(?:ого|его|го|ое|ье|ому|е|му))(?!\p{L})/uy,
    ([text, d]) => [token("ordinal", "", text, d)],
  ],
  [
    /(\d{1,2})[.,]5(?= ?(?:h|hour|hr|час|ч|or[ae]|year|год|лет|ani)(?:\P{L}|\p{L}|$))/uy,
    ([text, n]) => [token("number", "", text, Number(n) + 0.5)],
  ],
  [/(\d{1,2})([./-])(\d{1,2})(?![\d:])/y, ([text, a, mark = "", b]) => [token("pair", mark, text, a, b)]],
  [/\+ ?(?=\d)/y, ([text]) => [token("in", "in", text)]],
  [/(\d{1,4})(?![\d:])/y, ([text, n]) => [token("number", "", text, n)]],
];

const word = /[\p{L}]+/uy;
/** What may stand between pieces and says nothing; a dot only where no digit follows, a dash only beside a letter. With \p{L} it would take 1 ms to compile. */
const gap = /(?:[ ,;()"«»„“”]|\.(?!\d)|(?<=[a-zß-ɏа-ԯ][. ]?)-|-(?=[a-zß-ɏа-ԯ]))+/uy;

/** Romanian "de joi într-o săptămână" is a week after the coming Thursday: "o săptămână de la joi". */
const countedAhead = /^de (?!la )(.+?) (?:intr[ -](?=o )|in )(\S+ (?:saptaman|zi)[a-z]*)$/;

/** The pieces of a phrase in order; null when a part of it can't be read. */
export function tokensOf(text: string): readonly Token[] | null {
  const phrase = fold(text).replace(countedAhead, "$2 de la $1");
  const tokens: Token[] = [];
  let at = skipGap(phrase, 0);
  while (at < phrase.length) {
    const found = numeral(phrase, at) ?? words(phrase, at);
    if (found === null) return null;
    tokens.push(...found.tokens);
    at = skipGap(phrase, found.end);
  }
  return settle(tokens);
}

interface Found {
  readonly tokens: readonly Token[];
  readonly end: number;
}

function skipGap(phrase: string, at: number): number {
  gap.lastIndex = at;
  return gap.test(phrase) ? gap.lastIndex : at;
}

function numeral(phrase: string, at: number): Found | null {
  for (const [pattern, read] of readers) {
    pattern.lastIndex = at;
    const found = pattern.exec(phrase);
    if (found !== null) return { tokens: read(found), end: pattern.lastIndex };
  }
  return null;
}

/** The longest phrase of the dictionary that begins here. */
function words(phrase: string, at: number): Found | null {
  const ends: number[] = [];
  for (let from = at; ends.length < longestPhrase; from = (ends.at(-1) ?? at) + 1) {
    word.lastIndex = from;
    if (!word.test(phrase)) break;
    ends.push(word.lastIndex);
    if (phrase[word.lastIndex] !== " ") break;
  }
  for (const end of ends.reverse()) {
    const text = phrase.slice(at, end);
    const meaning = meaningOf(text);
    if (meaning === undefined) continue;
    const tokens =
      meaning.kind === "same" ? tokensOf(meaning.key) : [token(meaning.kind, meaning.key, text, meaning.key)];
    return tokens === null ? null : { tokens, end };
  }
  return null;
}

/** Words that mean one thing alone and another beside a number: luni (Monday, months), an (a, year), дня, года. */
function settle(tokens: readonly Token[]): readonly Token[] {
  const settled: Token[] = [];
  for (const [place, current] of tokens.entries()) {
    const before = settled.at(-1);
    const isCount = before?.kind === "number" && tokens[place - 2]?.kind !== "at";
    const isHour =
      before?.kind === "clock" || before?.kind === "hour" || (before?.kind === "number" && !isCount);
    if (current.kind === "skip") continue;
    if (current.text === "дня" && !isHour) settled.push(token("unit", "day", current.text));
    else if (isCount && current.text === "luni") settled.push(token("unit", "month", current.text));
    else if (isCount && current.text === "an") settled.push(token("unit", "year", current.text));
    else if (isCount && current.key === "year" && /^\d{4}$/.test(before.text)) continue;
    else settled.push(current);
  }
  return settled;
}

function token(
  kind: string,
  key: string,
  text: string,
  ...numbers: readonly (string | number | undefined)[]
): Token {
  return { kind, key, text, numbers: numbers.map(Number) };
}

/** A clock with a leading zero, or of 8 and later, is of 24 hours; `half` is "a" or "p" of am and pm. */
function clock(text: string, hour: number, minute: number, half?: string): Token {
  if (half === undefined) {
    const isSure = hour === 0 || hour >= 8 || text.startsWith("0");
    return token("clock", "", text, hour, minute, isSure ? 1 : 0);
  }
  const isHour = hour >= 1 && hour <= 12;
  return token("clock", "", text, isHour ? (hour % 12) + (half === "p" ? 12 : 0) : 99, minute, 1);
}

/** "26" is 2026 and "98" is 1998 (as POSIX reads two digits). */
function fullYear(text: string | undefined): number {
  const year = Number(text);
  if (text?.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
