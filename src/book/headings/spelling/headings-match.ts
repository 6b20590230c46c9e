/** What a heading stands for, judged by its words alone: exact spellings first, then its parts, whole words, abbreviations. */

import { plainText, plainWords } from "../../../rules/typed/plain-words.ts";
import { allWords } from "../../../words/dictionary/sheet-words.ts";
import { abbreviationReadings } from "./abbreviated-heading.ts";
import { withComingCall } from "./coming-call.ts";
import { composedReadings } from "./composed-heading.ts";
import { spellingIndex } from "./heading-spellings.ts";
import {
  attributeOf,
  behindColon,
  cleanHeading,
  outsideBrackets,
  partsOf,
  twoScripts,
  unglued,
} from "./heading-text.ts";
import { mistypedReadings } from "./mistyped-heading.ts";
import { compareReadings, otherReading, type Reading, readingOf } from "./reading.ts";
import { withinReadings, writtenMeanings } from "./words-within.ts";
import type { Meaning } from "./written-spellings.ts";

const longestHeading = 80;
/** A heading that is nothing but this is an amount of money. */
const currencySign = /^[€$£₽₴]$/u;
const money = "sum";
const shortDate = /\bdt\.?$/iu;
const mostWords = 10;
/** Words that stand for whoever the row is about: "Person - Phone" is a phone. */
const people = new Set(allWords("people"));
/** What an export says of a thing besides itself. */
const itself = new Set(allWords("attributes"));
const kindWords = new Set(allWords("kinds"));

/** The readings of a heading, the best kind only; none for a text that is no heading we know. */
export function readingsOf(text: string): readonly Reading[] {
  if (text.length > longestHeading) return [];
  const heading = cleanHeading(text);
  const readings = withComingCall(spelledReadings(heading), heading);
  return readings.length > 0 ? readings : composedReadings(heading);
}

function spelledReadings(heading: string): readonly Reading[] {
  const found = plainReadings(heading);
  // "Compnay name" says more than a name.
  const isPart =
    found.length > 0 && found.every(({ close, meaning }) => close === "words" && meaning === "name");
  const meant = isPart ? mistypedReadings(heading).filter(({ meaning }) => meaning !== "name") : [];
  if (found.length > 0) return meant.length > 0 ? meant : found;
  const apart = unglued(heading);
  const readings = apart === heading ? [] : plainReadings(apart);
  if (readings.length > 0) return readings;
  if (/\s/.test(heading)) return mistypedReadings(heading);
  const spelling = spellingIndex().glued(plainText(heading));
  return spelling === undefined ? mistypedReadings(heading) : wholeReadings(spelling, "part");
}

function plainReadings(heading: string): readonly Reading[] {
  const words = plainWords(heading.replace(shortDate, "date"));
  if (currencySign.test(heading)) return wholeReadings(money, "part");
  if (words.length === 0 || words.length > mostWords) return [];
  const exact = wholeReadings(words.join(" "), "exact");
  if (exact.length > 0) return exact;
  // "Date follow up": the day is said first.
  const [first, ...rest] = words;
  const isDay = first === "date" && rest.length > 0 && !/[^\p{L}\d\s-]|\s-/u.test(heading);
  const turned = isDay ? wholeReadings(`${rest.join(" ")} date`, "part") : [];
  if (turned.length > 0) return turned;
  const attribute = attributeReadings(heading);
  if (attribute !== null) return attribute;
  const outside = outsideBrackets(heading);
  const [name] = outside === null ? [] : [wholeReadings(plainText(outside), "part")];
  if (name !== undefined && name.length > 0) return name;
  const parts = partReadings(heading, words);
  if (parts.length > 0) return parts;
  const within = withinReadings(words);
  if (within.length > 0) return within;
  if (outside !== null) return plainReadings(outside);
  return abbreviationReadings(heading);
}

function wholeReadings(text: string, close: "exact" | "part"): readonly Reading[] {
  const plain = text.replace(/ (?:no )?\d{1,2}$|^fy ?\d\d | fy ?\d\d$/u, "");
  const index = spellingIndex();
  const found = index.whole(text);
  return (found.length > 0 || plain === text ? found : index.whole(plain)).map((spelling) =>
    readingOf(spelling, close),
  );
}

/** "Phone 1 - Value", "Person - Name", "Organization 1 - Title"; null where the heading is not made like that. */
function attributeReadings(heading: string): readonly Reading[] | null {
  const colon = behindColon(heading);
  const found = colon !== null && people.has(colon.thing) ? colon : attributeOf(heading);
  if (found === null) return null;
  const { attributes, thing } = found;
  const last = attributes.at(-1) ?? "";
  if (kindWords.has(last)) return [otherReading(heading)];
  if (people.has(thing)) {
    const whole = wholeReadings(attributes.join(" "), "part");
    if (whole.length > 0) return whole;
    const [first = ""] = attributes;
    const more = attributes.slice(1).every((one) => itself.has(one));
    return more ? asPart(plainReadings(first)) : [otherReading(heading)];
  }
  const readings = wholeReadings(thing, "part");
  if (readings.length === 0) return null;
  // "Телефон - Phone": one thing in two languages.
  const other = attributes.length === 1 ? plainReadings(attributes[0] ?? "") : [];
  const agreed = readings.filter(({ meaning }) => other.some((one) => one.meaning === meaning));
  if (agreed.length > 0) return agreed;
  return attributes.every((one) => itself.has(one)) ? readings : [otherReading(heading)];
}

function asPart(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => (reading.close === "exact" ? { ...reading, close: "part" } : reading));
}

/** "Телефон / Telefon", "Дата Date": each part says it, or one does and the others say nothing; two fields are shared. */
function partReadings(heading: string, words: readonly string[]): readonly Reading[] {
  const scripts = twoScripts(heading);
  const found: Reading[] = [];
  const meanings: (ReadonlySet<Meaning> | null)[] = [];
  const whole = [partsOf(heading), scripts ?? [], halves(words)].find(
    (parts) => parts.length > 1 && parts.some((part) => wholeReadings(part, "part").length > 0),
  );
  if (whole === undefined) return [];
  // "Перезвонить (дата)": the small word says nothing of its own.
  const isNothing = (part: string) =>
    isSmall(part) && wholeReadings(part, "part").every(({ meaning }) => meaning === "other");
  const sides = whole.filter((part) => !isNothing(part));
  for (const part of sides) {
    const exact = wholeReadings(part, "part");
    const within = exact.length > 0 ? exact : withinReadings(part.split(" "));
    const readings = within.length > 0 ? within : abbreviationReadings(part);
    meanings.push(readings.length === 0 ? null : new Set(readings.map(({ meaning }) => meaning)));
    for (const reading of readings) {
      const at = found.findIndex((one) => one.meaning === reading.meaning);
      const same = found[at];
      if (same === undefined) found.push(reading);
      else if (reading.meaning === "nextContact" && compareReadings(reading, same) < 0) found[at] = reading;
    }
  }
  const translated = scripts === null ? undefined : found.find(isNextOutright);
  if (translated !== undefined && found.length === 1 && !sides.some(hasRivalWord)) return [translated];
  const told = meanings.filter((one) => one !== null);
  const agreed = found.filter(({ meaning }) => told.every((one) => one.has(meaning)));
  // "Оплата / статус": a written field beside words that nobody knows is not what it seems.
  const isUnclear = meanings.some((one, index) => one === null && !isSmall(sides[index] ?? ""));
  if (agreed.length > 0) return agreed.filter(({ meaning }) => !isUnclear || !writtenMeanings.has(meaning));
  const next = found.find(isNextOutright);
  // "Дата звонка (след.) Next contact date": the day of a call, and then which.
  const isDay = ({ meaning, strength }: Reading) => meaning === "lastCall" && strength !== "usual";
  if (next !== undefined && found.every((one) => one === next || isDay(one))) return [next];
  return found.map((reading) => ({ ...reading, isShared: true }));
}

function isNextOutright({ meaning, strength }: Reading): boolean {
  return meaning === "nextContact" && strength === "usual";
}

/** "Result sent": a word that makes something else of the part; "call back by" is the day by which. */
function hasRivalWord(part: string): boolean {
  return part.split(" ").some((word) => word !== "by" && spellingIndex().isBlocker(word));
}

/** "Phone Telefon": the one place where both halves are whole spellings of the same field. */
function halves(words: readonly string[]): readonly string[] {
  for (let at = 1; at < words.length; at += 1) {
    const sides = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const [left, right] = sides.map((side) => wholeReadings(side, "part"));
    const isSame = left?.some(({ language, meaning }) =>
      right?.some((one) => one.meaning === meaning && one.language !== language),
    );
    if (isSame === true) return sides;
  }
  return [];
}

function isSmall(part: string): boolean {
  const index = spellingIndex();
  return part.split(" ").every((word) => index.isFiller(word) || /^\d+$/u.test(word) || word.length < 2);
}
