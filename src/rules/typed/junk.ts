/** Fillers that people type into a required field so that it lets them go. */
import { plainWords } from "./plain-words.ts";

/** Words that say nothing when they stand alone: "no", "none", "test", "не знаю" in three languages. */
export const fillerWords = {
  en: "no, none, nope, nil, null, nan, n a, na, not applicable, yes, ok, okay, test, tests, testing, tbd, todo, empty, blank, idk, dont know, don t know, unknown, foo, foobar, lorem ipsum, undefined, reason, no reason, without reason, whatever, bla",
  ru: "нет, не, да, ок, окей, тест, тесты, тестовый, проверка, пусто, прочерк, н д, нд, нету, не знаю, хз, незнаю, неизвестно, не известно, причина, без причины, нет причины, причины нет, причина отказа, так, просто так, бла, ничего, не указано, не указана, ну",
  ro: "nu, da, fara, nimic, nu stiu, necunoscut, gol, nu e, nu este, proba, motiv, fara motiv, nu are motiv, motiv refuz, nespecificat, asa, pur si simplu",
} as const;

const fillers = new Set(Object.values(fillerWords).flatMap((words) => words.split(", ")));

/** No letter at all, or a single one of an alphabet (a single ideograph is a word). */
const nothing = /^(\d*|[\p{Script=Latin}\p{Script=Cyrillic}])$/u;

/** Rows of the keyboards, forwards; runs along them are read in both directions. */
const keyboardRows = [
  "1234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "йцукенгшщзхъ",
  "фывапролджэ",
  "ячсмитьбю",
  "абвгдежз",
  "abcdefgh",
  "qazwsxedc",
  "йфяцычувс",
].flatMap((row) => [row, [...row].reverse().join("")]);

/**
 * True for a text that is no answer: nothing or punctuation only, one letter, the same letter over and over, digits
 * only, a run along the keyboard ("asdf", "йцук", "фыва фыва"), or a filler such as "нет", "test", "n/a", "nu".
 */
export function isJunk(text: string): boolean {
  const words = plainWords(text);
  const letters = words.join("");
  if (nothing.test(letters)) return true;
  if (fillers.has(words.join(" "))) return true;
  return words.every(
    (word) => fillers.has(word) || /^\d+$/.test(word) || isRepeated(word) || isKeyboardRun(word),
  );
}

/** "aaa", "xxx", "ааа", "хаха" of one or two letters repeated. */
function isRepeated(word: string): boolean {
  return /^(.)\1+$/u.test(word) || /^(..)\1{2,}$/u.test(word);
}

/** "asdf", "qwerty", "asdasd", "фывфыв": pieces of three or more along a row of the keyboard and nothing else. */
function isKeyboardRun(word: string): boolean {
  let position = 0;
  while (position < word.length) {
    const length = runLength(word, position);
    if (length < 3) return false;
    position += length;
  }
  return true;
}

/** How many letters from a position stand side by side on a row of the keyboard. */
function runLength(word: string, start: number): number {
  let end = start;
  while (end < word.length && keyboardRows.some((row) => row.includes(word.slice(start, end + 1)))) end += 1;
  return end - start;
}
