/** The spellings of all languages, made ready for matching: split into words, found by their first word or their shape. */

import { type Language, languages } from "../../../base/language.ts";
import { type ColumnMeaning, columnMeanings, idHeading } from "../../../words/sheets/headings.ts";
import { contactSpellings } from "../../../words/sheets/spellings/contact-spellings.ts";

/** What a heading can stand for: what a column can be, or something that is none of ours. */
export type Meaning = ColumnMeaning | "other";

/** One spelling of one field. */
export interface Spelling {
  readonly meaning: Meaning;
  readonly language: Language;
  readonly words: readonly string[];
  /** "second" spellings rank below every usual one, "alone" ones below these. */
  readonly strength: "usual" | "alone" | "second";
  /** The place in its list, 0 for the best. */
  readonly rank: number;
}

/** The spellings and small words that headings are compared with, all in plain words. Each is made on first use. */
export interface SpellingIndex {
  /** By the whole heading. */
  whole(heading: string): readonly Spelling[];
  /** The whole heading for one without its blanks: "NEXTCALLDATE". */
  glued(heading: string): string | undefined;
  /** Usual and second spellings by their first word. */
  byFirstWord(word: string): readonly Spelling[];
  /** The same by their shape. */
  byShape(shape: string): readonly Spelling[];
  isFiller(word: string): boolean;
  isBlocker(word: string): boolean;
}

let made: SpellingIndex | null = null;

/** The index, made on first use. */
export function spellingIndex(): SpellingIndex {
  made ??= makeIndex();
  return made;
}

/** What an abbreviation keeps of a spelling: the number of words and the first letter, "3д". */
export function shapeOf(words: readonly string[]): string {
  return `${words.length}${words[0]?.[0] ?? ""}`;
}

const accents = /[ăâîșț]/g;
const letters: ReadonlyMap<string, string> = new Map([
  ["ă", "a"],
  ["â", "a"],
  ["î", "i"],
  ["ș", "s"],
  ["ț", "t"],
]);

/**
 * The entries of a comma-separated list of ours, in plain words. The lists are in lower case and without any sign, so
 * that only the Romanian accents are left to fold: plainText on a thousand entries took longer than finding the headings.
 */
export function entries(list: string): readonly string[] {
  return unaccented(list).split(", ");
}

function unaccented(list: string): string {
  return list.replace(accents, (letter) => letters.get(letter) ?? letter);
}

function makeIndex(): SpellingIndex {
  const wholes = new WholeSpellings();
  const spellings = lazily(() => languages.flatMap(spellingsOf));
  const byFirstWord = lazily(() => {
    const found = new Map<string, Spelling[]>();
    for (const spelling of spellings())
      if (spelling.strength !== "alone") push(found, spelling.words[0] ?? "", spelling);
    return found;
  });
  const glued = lazily(
    () =>
      new Map(
        spellings().map(({ words }) => {
          const text = words.join(" ");
          return [text.replaceAll(" ", ""), text];
        }),
      ),
  );
  const byShape = lazily(() => shapesOf(spellings()));
  const small = (kind: "fillers" | "blockers") =>
    lazily(() => new Set(languages.flatMap((language) => entries(contactSpellings[language][kind]))));
  const fillers = small("fillers");
  const blockers = small("blockers");
  return {
    whole: (heading) => wholes.find(heading),
    glued: (heading) => glued().get(heading),
    byFirstWord: (word) => byFirstWord().get(word) ?? [],
    byShape: (shape) => byShape().get(shape) ?? [],
    isFiller: (word) => fillers().has(word),
    isBlocker: (word) => blockers().has(word),
  };
}

function lazily<Result extends object>(make: () => Result): () => Result {
  let made: Result | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** One list of spellings as it is written. */
interface List extends Pick<Spelling, "meaning" | "language" | "strength"> {
  readonly text: string;
}

/**
 * The spellings found by the whole heading, in the lists as they are written: most sheets ask for a dozen headings, and
 * making an object of each of thousands of spellings takes ten times as long as looking these up.
 */
class WholeSpellings {
  readonly #lists = languages.flatMap(listsOf);
  /** All lists on end, each entry between two commas, and where each list begins in it. */
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor() {
    const starts: number[] = [];
    let text = "";
    for (const list of this.#lists) {
      starts.push(text.length);
      text += `,${unaccented(list.text).replaceAll(", ", ",")},`;
    }
    this.#text = text;
    this.#starts = starts;
  }

  find(heading: string): readonly Spelling[] {
    const found: Spelling[] = [];
    const wanted = `,${heading},`;
    let place = 0;
    for (let at = this.#at(heading, wanted, 0); at >= 0; at = this.#at(heading, wanted, at + 1)) {
      while ((this.#starts[place + 1] ?? this.#text.length) <= at) place += 1;
      const list = this.#lists[place];
      const before = this.#text.slice(this.#starts[place] ?? 0, at);
      if (list === undefined) continue;
      const { language, meaning, strength } = list;
      found.push({
        meaning,
        language,
        strength,
        rank: before.split(",").length - 1,
        words: heading.split(" "),
      });
    }
    return found;
  }

  #at(heading: string, wanted: string, from: number): number {
    return heading === "" || heading.includes(",") ? -1 : this.#text.indexOf(wanted, from);
  }
}

function shapesOf(spellings: readonly Spelling[]): ReadonlyMap<string, readonly Spelling[]> {
  const shapes = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    if (spelling.strength !== "alone") push(shapes, shapeOf(spelling.words), spelling);
  }
  return shapes;
}

function spellingsOf(language: Language): readonly Spelling[] {
  return listsOf(language).flatMap(({ text, ...list }) =>
    entries(text).flatMap((entry, rank) =>
      entry === "" ? [] : [{ ...list, rank, words: entry.split(" ") }],
    ),
  );
}

/** The lists of a language, the best first. */
function listsOf(language: Language): readonly List[] {
  const { fields, others } = contactSpellings[language];
  const list = (meaning: Meaning, strength: Spelling["strength"], text: string | undefined): List[] =>
    text === undefined ? [] : [{ meaning, language, strength, text }];
  return [
    ...columnMeanings.flatMap((field) =>
      field === "id"
        ? []
        : [
            ...list(field, "usual", fields[field].usual),
            ...list(field, "alone", fields[field].alone),
            ...list(field, "second", fields[field].second),
          ],
    ),
    ...list("other", "usual", others.usual),
    ...list("other", "alone", others.alone),
    ...list("id", "alone", idHeading),
  ];
}

function push(map: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [spelling]);
  else list.push(spelling);
}
