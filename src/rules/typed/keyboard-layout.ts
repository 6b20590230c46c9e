/** What was meant when the keyboard was still in the other alphabet: "ljhjuj" is «дорого». */

const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюё";
const twins = new Map([...latin].map((letter, index) => [letter, cyrillic[index] ?? letter]));

/** The Russian text that the same keys give; null when the text is not all Latin letters. */
export function keyboardTwin(text: string): string | null {
  if (!/[a-z]/i.test(text) || /\p{Script=Cyrillic}/u.test(text)) return null;
  return [...text.toLowerCase()].map((letter) => twins.get(letter) ?? letter).join("");
}
