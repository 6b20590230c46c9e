/** Which words of a typed name are the family name, the given name and the patronymic, where the words themselves say so. */
import { plainText } from "../../rules/typed/plain-words.ts";
import { usualGivenNames } from "../../words/sheets/given-names.ts";

/** The words of a name by what they are; `middle` is empty where nothing says that it is one. */
export interface NameParts {
  readonly family: readonly string[];
  readonly given: readonly string[];
  readonly middle: readonly string[];
}

/**
 * The parts of a name whose order is beyond doubt: "Smith, John", "Мария Сидорова", "Олег Петрович", "Ion Ceban". null where
 * the words don't tell; then the order in which they were typed is all there is.
 */
export function namePartsOf(name: string): NameParts | null {
  const [before = "", after = "", ...more] = name.split(/\s*,\s*/u);
  if (more.length > 0) return null;
  if (name.includes(",")) return before === "" || after === "" ? null : withComma(before, after);
  const words = wordsOf(name);
  if (words.length > 3) return null;
  return withPatronymic(words) ?? (words.length === 2 ? ofTwo(words) : null);
}

function withComma(before: string, after: string): NameParts {
  const words = wordsOf(after);
  const last = words.at(-1) ?? "";
  const hasMiddle = words.length > 1 && patronymic.test(last);
  return {
    family: wordsOf(before),
    given: hasMiddle ? words.slice(0, -1) : words,
    middle: hasMiddle ? [last] : [],
  };
}

/** A given name stands right before its patronymic; what else there is, is the family name. */
function withPatronymic(words: readonly string[]): NameParts | null {
  const at = words.findIndex((word, index) => index > 0 && patronymic.test(word));
  const given = words[at - 1];
  const middle = words[at];
  // Stryker disable next-line ConditionalExpression,LogicalOperator: both are there or neither
  if (given === undefined || middle === undefined) return null;
  // «Ирина Левкович»: of two words the second is a patronymic only where it could be no family name.
  if (words.length === 2 && !surePatronymic.test(middle)) return null;
  const family = words.filter((_, index) => index !== at && index !== at - 1);
  return { family, given: [given], middle: [middle] };
}

/** Of two words, the one that is a usual given name, unless both are; else the one that ends as only family names do. */
function ofTwo([first = "", second = ""]: readonly string[]): NameParts | null {
  const [one, other] = [isGiven(first), isGiven(second)];
  const isGivenFirst = one === other ? undefined : one;
  const [ends, otherEnds] = [family.test(first), family.test(second)];
  const isFamilyLast = ends === otherEnds ? undefined : otherEnds;
  const givenFirst = isGivenFirst ?? isFamilyLast;
  if (givenFirst === undefined) return null;
  const [given, last] = givenFirst ? [first, second] : [second, first];
  return { family: [last], given: [given], middle: [] };
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/u);
}

const patronymic = /(?:ович|евич|ильич|кузьмич|фомич|лукич|овна|евна|инична|ична)$/iu;
const surePatronymic = /(?:[^к]ович|[ьи]евич|ильич|кузьмич|лукич|овна|евна|инична|ична)$/iu;
const family =
  /(?:ов|ев|ёв|ова|ева|ёва|ский|цкий|ская|цкая|енко|чук|щук|швили|дзе|escu|eanu|aru|iuc|ciuc|schi)$/iu;

/** True for a given name as it is usual in Russian or Romanian; "Ana-Maria" by its first half. */
function isGiven(word: string): boolean {
  return usualGivenNames.has(plainText(word.split("-")[0] ?? ""));
}
