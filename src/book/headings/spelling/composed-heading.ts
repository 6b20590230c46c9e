/** Headings that no list holds whole, read by what their words speak of: "Ring again on", «О чём говорили», "Status discuții". */
import { plainWords } from "../../../rules/typed/plain-words.ts";
import type { HeadingPart } from "../../../words/sheets/heading-parts.ts";
import { isDoneByOurs } from "./done-by.ts";
import { spellingIndex } from "./heading-spellings.ts";
import type { Reading } from "./reading.ts";
import { isRomanian, languageOf, partsOf } from "./spoken-parts.ts";
import type { Meaning } from "./written-spellings.ts";

const mostWords = 7;

/**
 * The readings of a heading by its parts; none where a word says something else. They are weak ones: the column is taken
 * only where its values agree.
 */
export function composedReadings(heading: string): readonly Reading[] {
  const words = plainWords(heading);
  if (words.length > mostWords || heading.includes(":")) return [];
  const spoken = words.map((word, at) =>
    at > 0 && at === words.length - 1 && word === "by" ? little : partsOf(word),
  );
  const index = spellingIndex();
  if (isDoneByOurs(words)) return [weakReading("owner", words)];
  if (words.some((word, at) => index.isBlocker(word) && spoken[at]?.length === 0)) return [];
  const meaning = meaningOf(heading, words, spoken);
  if (meaning === null) return [];
  return [weakReading(meaning, words)];
}

function weakReading(meaning: Meaning, words: readonly string[]): Reading {
  const said = { meaning, language: languageOf(words), words: words.length, close: "words" } as const;
  return { ...said, strength: "alone", rank: 0, extra: 0, isShared: false };
}

/** "Call them by" a day; in the middle of a heading it tells how or who. */
const little: readonly HeadingPart[] = ["little"];

type Spoken = readonly (readonly HeadingPart[])[];

function meaningOf(heading: string, words: readonly string[], spoken: Spoken): Meaning | null {
  const isWhole = words.every((word, at) => (spoken[at]?.length ?? 0) > 0 || isSmall(word));
  const parts = new Set(spoken.flat());
  const has = (...all: readonly HeadingPart[]) => all.every((part) => parts.has(part));
  const hasAny = (...some: readonly HeadingPart[]) => some.some((part) => parts.has(part));
  if (isOfNotes(words, spoken)) return "note";
  if (isWhole) {
    if (has("asked", "talked") && !has("coming")) return "note";
    if (has("who") && hasAny("contact", "toCall", "called", "calledAgain")) return "owner";
    if (has("heard") && !hasAny("who", "coming", "past", "called", "money", "result", "state"))
      return "source";
    if (has("reason", "lost")) return "reason";
    if (has("state", "dealing")) return "status";
    const ofCalls = hasAny("contact", "toCall", "called", "calledAgain")
      ? ofCallsMeaning(words, spoken, parts)
      : null;
    if (ofCalls !== null) return ofCalls;
  }
  if (has("money") && !hasAny("otherMoney", "past", "count", "state", "reason", "result"))
    return words.some(isOtherField) ? null : "value";
  return words.length > 1 ? personMeaning(heading, words, spoken) : null;
}

/** "Notes summary", "Comments from rep": notes, and at most whose they are. */
function isOfNotes(words: readonly string[], spoken: Spoken): boolean {
  const isNote = (word: string) =>
    spellingIndex()
      .whole(word)
      .some(({ meaning }) => meaning === "note");
  const isWhose = (at: number) =>
    spoken[at]?.some((part) => part === "little" || part === "staff" || part === "person") === true;
  return isNote(words[0] ?? "") && words.every((word, at) => isNote(word) || isSmall(word) || isWhose(at));
}

/** What a heading tells of calls: the day of one, how many there were, what came of them. */
function ofCallsMeaning(
  words: readonly string[],
  spoken: Spoken,
  parts: ReadonlySet<HeadingPart>,
): Meaning | null {
  const hasAny = (...some: readonly HeadingPart[]) => some.some((part) => parts.has(part));
  if (hasAny("asked", "talked", "reason", "lost", "state", "money", "how")) return null;
  const isToCome = hasAny("toCall", "coming") || isToBeDone(words, spoken);
  if (hasAny("result", "count")) {
    if (isToCome || (parts.has("result") && parts.has("count"))) return null;
    return parts.has("result") ? "lastOutcome" : "attempts";
  }
  const hasBeen = hasAny("past", "called") && !(parts.has("called") && isToBeDone(words, spoken));
  if (isToCome) return hasBeen ? null : "nextContact";
  return hasBeen ? "lastCall" : null;
}

/** "Ring client on", "Date to chase", "De sunat": a verb and a day, or a verb with what makes it a task; "Ring by" may as well say who. */
function isToBeDone(words: readonly string[], spoken: Spoken): boolean {
  const isEnglishVerb = (at: number) => spoken[at]?.includes("contact") === true;
  const last = words.at(-1) ?? "";
  // "Ring by" may as well say who rang.
  if ((last === "on" || (last === "by" && words.length > 2)) && isEnglishVerb(0)) return true;
  return words.some(
    (word, at) =>
      (word === "to" && isEnglishVerb(at + 1)) ||
      ((word === "de" || word === "trebuie") &&
        spoken[at + 1]?.some((part) => part === "called" || part === "calledAgain") === true),
  );
}

const places: ReadonlySet<string> = new Set(["on", "at", "in"]);

const persons: readonly Meaning[] = ["name", "company", "owner"];

/**
 * Whom the row is about, or who of our own people has it ("Giving officer", "Agronom responsabil"): the word that says it
 * stands last in English and first in Russian and Romanian, and would say it alone.
 */
function personMeaning(heading: string, words: readonly string[], spoken: Spoken): Meaning | null {
  const isEnglish = words.every((word) => /^[a-z]+$/.test(word)) && !isRomanian(heading, words);
  // "Rep on stand": the rep.
  const place = words.findIndex((word, index) => index > 0 && places.has(word));
  const lastOfHead = place < 0 ? words.length - 1 : place - 1;
  const at = isEnglish ? lastOfHead : 0;
  const isSaid = (part: HeadingPart) => spoken.some((parts) => parts.includes(part));
  // "Current contractor" is nobody of theirs or ours.
  if (isSaid("rival") || words.some(isAnotherThing)) return null;
  // "Preot responsabil", «Агроном ответственный»: whoever it is, he is in charge.
  if (isSaid("responsible") || spoken[at]?.includes("staff") === true) return "owner";
  if (spoken[at]?.includes("person") === true) return "name";
  const alone = spellingIndex()
    .whole(words[at] ?? "")
    .filter(({ language, meaning, strength }) => {
      return strength === "alone" && persons.includes(meaning) && (language === "en") === isEnglish;
    });
  return alone[0]?.meaning ?? null;
}

/** «Мама телефон»: a word that alone is another field, and no person. */
function isAnotherThing(word: string): boolean {
  return spellingIndex()
    .whole(word)
    .some(
      ({ meaning, strength }) => strength === "usual" && !persons.includes(meaning) && meaning !== "other",
    );
}

function isSmall(word: string): boolean {
  return spellingIndex().isFiller(word) || /^\d+$/u.test(word);
}

/** "Note on price": a word that alone is a field of its own. */
function isOtherField(word: string): boolean {
  const own = spellingIndex().whole(word);
  return own.some(
    ({ meaning, strength }) => meaning !== "value" && meaning !== "other" && strength === "usual",
  );
}
