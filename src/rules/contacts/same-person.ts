/** Recognising one manager under several spellings: case, diacritics, spaces, and letters that only look alike. */

const latin = "aeopcyxkmtbhi";
const cyrillic = "аеорсухкмтвні";
const toCyrillic = new Map([...latin].map((letter, place) => [letter, [...cyrillic][place] ?? letter]));
const toLatin = new Map([...cyrillic].map((letter, place) => [letter, [...latin][place] ?? letter]));
/** Letters that look alike as they are typed: «в» is no "b", though «В» is a "B". */
const typedLatin = "aeopcyxiABEKMHOPCTYXI";
const typedCyrillic = "аеорсухіАВЕКМНОРСТУХІ";

/**
 * A person's name as it is compared. A word that mixes Latin and Cyrillic letters is put into the script in which all of
 * them can be written, else into that of most of them, so that a "c" typed on the other keyboard makes no second person.
 */
export function foldPerson(name: string): string {
  return name
    .normalize("NFKC")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC")
    .split(/[\s.,]+/u)
    .filter((word) => word !== "")
    .map(inOneScript)
    .join(" ");
}

function inOneScript(typed: string): string {
  const word = typed.toLowerCase();
  const latins = typed.match(/[a-z]/gi) ?? [];
  const cyrillics = typed.match(/[а-яіґєї]/giu) ?? [];
  if (latins.length === 0 || cyrillics.length === 0) return word;
  const isLatin = cyrillics.every((letter) => typedCyrillic.includes(letter));
  const isCyrillic = latins.every((letter) => typedLatin.includes(letter));
  const isMostlyCyrillic = cyrillics.length >= latins.length;
  const table = (isLatin === isCyrillic ? isMostlyCyrillic : isCyrillic) ? toCyrillic : toLatin;
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
