/** Recognising one manager under several spellings: case, diacritics, spaces, and letters that only look alike. */

const latin = "aeopcyxkmtbhi";
const cyrillic = "аеорсухкмтвні";
const toCyrillic = new Map([...latin].map((letter, place) => [letter, [...cyrillic][place] ?? letter]));
const toLatin = new Map([...cyrillic].map((letter, place) => [letter, [...latin][place] ?? letter]));

/**
 * A person's name as it is compared. A word that mixes Latin and Cyrillic letters is put into the script of most of its
 * letters, so that a "c" typed on the other keyboard makes no second person.
 */
export function foldPerson(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC")
    .split(/[\s.,]+/u)
    .filter((word) => word !== "")
    .map(inOneScript)
    .join(" ");
}

function inOneScript(word: string): string {
  const latins = word.match(/[a-z]/g)?.length ?? 0;
  const cyrillics = word.match(/[а-яіґєї]/g)?.length ?? 0;
  if (latins === 0 || cyrillics === 0) return word;
  const table = cyrillics >= latins ? toCyrillic : toLatin;
  return [...word].map((letter) => table.get(letter) ?? letter).join("");
}

/** Gives every spelling of a person one name, by how often each is used: the one used most; all capitals or none only where nobody writes it otherwise. */
export function oneNameEach(spellings: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [spelling, count] of spellings) {
    const folded = foldPerson(spelling);
    const own = counts.get(folded) ?? new Map<string, number>();
    counts.set(folded, own.set(spelling, count));
  }
  return new Map(
    [...counts].map(([folded, own]) => {
      const usual = [...own].filter(([name]) => name !== name.toUpperCase() && name !== name.toLowerCase());
      const [first] = (usual.length > 0 ? usual : [...own]).sort(([, left], [, right]) => right - left);
      return [folded, first?.[0] ?? folded];
    }),
  );
}
