/** Whether a name is the one that a few typed words mean. */

/**
 * True where each of the words stands in the text, in a place of its own: «Иван Иванов» is not «Иванов Пётр», in whom one
 * word would answer both. A number is a whole one: «Клиент 1» is not «Клиент 12». Both as plain-words.ts folds them.
 */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return placeIn(text, only, []) !== -1;
  const taken: Place[] = [];
  // A longer word has fewer places where it can stand.
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    const at = placeIn(text, word, taken);
    if (at === -1) return false;
    taken.push([at, at + word.length]);
  }
  return true;
}

/** Where a word begins, and where it has ended. */
type Place = readonly [from: number, to: number];

/** The first place of a word that no other one has taken; -1 when there is none. */
function placeIn(text: string, word: string, taken: readonly Place[]): number {
  const isNumber = /^\d+$/.test(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isCut = isNumber && (isDigit(text[at - 1]) || isDigit(text[end]));
    if (!isCut && taken.every(([from, to]) => end <= from || at >= to)) return at;
  }
  return -1;
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= "0" && sign <= "9";
}
