/** Text brought to one spelling, so that the same words compare equal however they were typed. */

/** Characters that are looked at; a longer text is cut first, so that no pattern meets an endless line. */
const longest = 2000;
const marks = /(\p{Script=Latin})\p{M}+/gu;
const apostrophes = /(?<=\p{L})['’ʼ`](?=\p{L})/gu;
const separators = /[^\p{L}\p{N}]+/gu;
const cyrillic = /[\u0400-\u052f]/;
const latin = /[a-z\u00df-\u024f]/;

/** Latin letters that look like Cyrillic ones and get into Russian words from the wrong keyboard. */
const lookalikes = new Map([
  ["a", "а"],
  ["b", "в"],
  ["c", "с"],
  ["e", "е"],
  ["h", "н"],
  ["k", "к"],
  ["m", "м"],
  ["o", "о"],
  ["p", "р"],
  ["t", "т"],
  ["x", "х"],
  ["y", "у"],
]);

/**
 * Nearly every text of a sheet: Russian, English and Romanian letters, digits and the usual signs. Folding it needs none of
 * the patterns above, which take longer to be made ready than a day's list has time for.
 */
const usual = /^[a-zа-яёăâîșşțţ0-9 .,:;!?()/+_"«»„“”&%*#\t\n\u00a0–—-]*$/;
const usualMarks = /[ёăâîșşțţ]/g;
const usualSeparators = /[^a-zа-я0-9]+/;
const unmarked = new Map([
  ["ё", "е"],
  ["ă", "a"],
  ["â", "a"],
  ["î", "i"],
  ["ș", "s"],
  ["ş", "s"],
  ["ț", "t"],
  ["ţ", "t"],
]);

/** The words of a text: compatibility forms resolved (NFKC), lower case, ё as е, Latin letters without marks, no punctuation ("don't" is "dont"). */
export function plainWords(text: string): string[] {
  const lower = text.slice(0, longest).toLowerCase();
  const words = usual.test(lower)
    ? lower.replace(usualMarks, (letter) => unmarked.get(letter) ?? letter).split(usualSeparators)
    : foldedWords(text.slice(0, longest));
  return words.filter((word) => word !== "").map(inOneScript);
}

function foldedWords(text: string): string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(apostrophes, "")
    .normalize("NFD")
    .replace(marks, "$1")
    .normalize("NFC")
    .split(separators);
}

/** The words of a text with one space between them: equal for texts that differ only in spelling and punctuation. */
export function plainText(text: string): string {
  return plainWords(text).join(" ");
}

function inOneScript(word: string): string {
  if (!cyrillic.test(word) || !latin.test(word)) return word;
  return [...word].map((letter) => lookalikes.get(letter) ?? letter).join("");
}
