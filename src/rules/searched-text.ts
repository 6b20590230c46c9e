/** Texts cut into the words that matter, with the ones that turn a meaning around marked. */
import { plainWords } from "./plain-words.ts";
import { stemsOf } from "./stems.ts";

/** One word of a text or a phrase. */
export interface Token {
  readonly word: string;
  readonly stems: ReadonlySet<string>;
  /** "не", "not", "без", "nu"…: all the same word for our purpose. */
  readonly isNegation: boolean;
  /** True when "не" or "not" stands right before it: «не дорого» is not «дорого». */
  readonly isNegated: boolean;
  readonly position: number;
}

/** A text, ready to be searched. */
export interface SearchedText {
  readonly plain: string;
  readonly tokens: readonly Token[];
}

const clauses = /[,.;:!?()\n/–—]+|\s-+\s/u;

const negations = new Set(
  "не нет ни без нету not no never without cannot cant dont doesnt didnt wont isnt arent wasnt havent hasnt nu n fara nici".split(
    " ",
  ),
);

/** Negations that turn the very next word around; "no stock" and «нет доставки» still speak of stock and delivery. */
const turning = new Set("не not nu isnt arent wasnt dont doesnt didnt".split(" "));

/** Words that may stand between a turning negation and what it turns: "nu e scump", «не очень дорого». */
const between = new Set(
  "очень слишком так такой такая такое was is are be that so too very e este era prea foarte asa".split(" "),
);

/** Words too common to tell one reason from another. */
const stopWords = new Set(
  [
    "в на по у с со к за из и а но для это мы нас нам я мне он она они их вы вас уже очень слишком пока же бы то",
    "что так от до о об есть был была было были будет все просто у него нее них ему ей им его ее наш наша свой",
    "a an the of to in on at for with and or but it its is are was were be been too very so we they i our their",
    "his her has have had he she you my us them that this already just really by as im hes theyre",
    "de la pe cu si sau dar e este sunt era au am ai ale al un o prea foarte mai deja ca sa se ne le ei el lor noi",
    "din pentru ce i il",
  ].flatMap((words) => words.split(" ")),
);

/** A text as it is searched. */
export function searched(text: string): SearchedText {
  const tokens: Token[] = [];
  const plain: string[] = [];
  for (const clause of text.split(clauses)) {
    const words = plainWords(clause);
    for (const [index, word] of words.entries()) {
      const position = plain.length + index;
      tokens.push(token(word, position, isTurned(words, index)));
      const before = words[index - 1];
      if (before === "не") tokens.push(token(`не${word}`, position, false));
    }
    plain.push(...words);
  }
  return { plain: plain.join(" "), tokens };
}

/** The words of a phrase that tell it from others; all of them when each is a common one. */
export function tellingTokens(words: readonly string[]): Token[] {
  const telling = words.filter((word) => !stopWords.has(word));
  return (telling.length === 0 ? words : telling).map((word, index) => token(word, index, false));
}

/** True for a word that carries the meaning: no negation, no common word, no number. */
export function isTelling(token: Token): boolean {
  return !token.isNegation && !stopWords.has(token.word) && !/^\d+$/.test(token.word);
}

function token(word: string, position: number, isNegated: boolean): Token {
  return { word, stems: stemsOf(word), isNegation: negations.has(word), isNegated, position };
}

function isTurned(words: readonly string[], index: number): boolean {
  let before = index - 1;
  while (between.has(words[before] ?? "")) before -= 1;
  return turning.has(words[before] ?? "");
}
