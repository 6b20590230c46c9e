/** Text brought to one spelling, so that the same words compare equal however they were typed. */

/** Characters that are looked at; a longer text is cut first, so that no pattern meets an endless line. */
const longest = 2000;
const marks = /(\p{Script=Latin})\p{M}+/gu;
const apostrophes = /(?<=\p{L})['’ʼ`](?=\p{L})/gu;
const separators = /[^\p{L}\p{N}]+/gu;
const cyrillicAndLatin = /(?=.*\p{Script=Cyrillic})(?=.*\p{Script=Latin})/u;

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

/** Lower-case text of one script without marks: nothing in it needs folding. Most texts of a sheet are of this kind. */
const simple = /^(?:[a-z0-9 .,:;!?()/+_-]*|[а-я0-9 .,:;!?()/+_-]*)$/;
const simpleSeparators = /[ .,:;!?()/+_-]+/;

/** The words of a text: compatibility forms resolved (NFKC), lower case, ё as е, Latin letters without marks, no punctuation ("don't" is "dont"). */
export function plainWords(text: string): string[] {
  const lower = text.slice(0, longest).toLowerCase();
  if (simple.test(lower)) return lower.split(simpleSeparators).filter((word) => word !== "");
  const folded = text
    .slice(0, longest)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(apostrophes, "")
    .normalize("NFD")
    .replace(marks, "$1")
    .normalize("NFC");
  return folded
    .split(separators)
    .filter((word) => word !== "")
    .map(inOneScript);
}

/** The words of a text with one space between them: equal for texts that differ only in spelling and punctuation. */
export function plainText(text: string): string {
  return plainWords(text).join(" ");
}

function inOneScript(word: string): string {
  if (!cyrillicAndLatin.test(word)) return word;
  return [...word].map((letter) => lookalikes.get(letter) ?? letter).join("");
}
