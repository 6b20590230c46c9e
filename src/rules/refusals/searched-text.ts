/** Texts cut into the words that matter, each with what a "not" near it makes of it. */
import { plainWords } from "../typed/plain-words.ts";
import { stemsOf } from "./stems.ts";

/** One word of a text. */
export interface SearchedWord {
  readonly word: string;
  readonly stems: ReadonlySet<string>;
  readonly position: number;
  /** True right after "не" or "not": «не дорого» is not «дорого». */
  readonly isTurned: boolean;
  /** True near a "no" of any kind, before or after: «нет в наличии», «денег нет». */
  readonly isDenied: boolean;
}

/** A text, ready to be searched. */
export interface SearchedText {
  readonly plain: string;
  /** All words but the negations. */
  readonly tokens: readonly SearchedWord[];
}

/** A word that a phrase wants to find. */
export interface WantedWord {
  readonly word: string;
  readonly stems: ReadonlySet<string>;
  /** True when the phrase says that it is not so. */
  readonly isDenied: boolean;
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
    "клиент клиентка клиенты снова опять раз раза сегодня вчера сказал сказала говорит",
    "client clients customer customers again times today yesterday said says clientul clienta iar azi ieri a spus",
    "a an the of to in on at for with and or but it its is are was were be been too very so we they i our their",
    "his her has have had he she you my us them that this already just really by as im hes theyre",
    "de la pe cu si sau dar e este sunt era au am ai ale al un o prea foarte deja ca sa se ne le ei el lor noi",
    "din pentru ce i il are avem aveti avea avut isi ii are avem aveti avea avut",
  ].flatMap((words) => words.split(" ")),
);

/** How far a negation reaches, in words: «не было на складе», «денег нет», «в наличии ничего нет». */
const reachForward = 3;
const reachBack = 2;

/** A text as it is searched. Negations reach no further than their clause. */
export function searched(text: string): SearchedText {
  return searchedClauses(text.split(clauses).map(plainWords));
}

/** The same of words that are plain and cut into clauses already. */
export function searchedClauses(all: readonly (readonly string[])[]): SearchedText {
  const tokens: SearchedWord[] = [];
  const plain: string[] = [];
  for (const words of all) {
    for (const [index, word] of words.entries()) {
      const position = plain.length + index;
      if (words[index - 1] === "не") tokens.push(token(`не${word}`, position, false, false));
      if (negations.has(word)) continue;
      tokens.push(token(word, position, isTurned(words, index), isDenied(words, index)));
    }
    plain.push(...words);
  }
  return { plain: plain.join(" "), tokens };
}

/** The words of a phrase that tell it from others; all of them when each is a common one. */
export function wantedWords(plain: readonly string[]): WantedWord[] {
  const telling = plain.filter((word) => !stopWords.has(word));
  const words = telling.some((word) => !negations.has(word)) ? telling : plain;
  return words.flatMap((word, index) => {
    if (negations.has(word) && words.length > 1) return [];
    const isLast = index === words.length - 2;
    const isDenied =
      negations.has(words[index - 1] ?? "") || (isLast && negations.has(words[index + 1] ?? ""));
    return [{ word, stems: stemsOf(word), isDenied }];
  });
}

/** True for a word that carries the meaning: no common word, no number. */
export function isTelling(token: SearchedWord): boolean {
  return !stopWords.has(token.word) && !/^\d+$/.test(token.word);
}

function token(word: string, position: number, turned: boolean, denied: boolean): SearchedWord {
  return { word, stems: stemsOf(word), position, isTurned: turned, isDenied: denied };
}

function isTurned(words: readonly string[], index: number): boolean {
  let before = index - 1;
  while (between.has(words[before] ?? "")) before -= 1;
  return turning.has(words[before] ?? "");
}

function isDenied(words: readonly string[], index: number): boolean {
  const near = words.slice(Math.max(0, index - reachForward), index + reachBack + 1);
  return near.some((word) => negations.has(word));
}
