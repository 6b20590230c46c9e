/** What was meant when the keyboard was still in the other alphabet: "ljhjuj" is «дорого», «тщ туув» is "no need". */

const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюё";
const toCyrillic = new Map([...latin].map((letter, index) => [letter, cyrillic[index] ?? letter]));
const toLatin = new Map([...cyrillic].map((letter, index) => [letter, latin[index] ?? letter]));

/** The text that the same keys give in the other alphabet; null when a text has letters of both or none. */
export function keyboardTwin(text: string): string | null {
  const isLatin = /[a-z]/i.test(text);
  if (isLatin === /\p{Script=Cyrillic}/u.test(text)) return null;
  const twins = isLatin ? toCyrillic : toLatin;
  return [...text.toLowerCase()].map((letter) => twins.get(letter) ?? letter).join("");
}
