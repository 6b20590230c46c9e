/**
 * The spellings of all languages in the lists as they are written, on end: most sheets ask for a dozen headings, and making
 * an object of each of thousands of spellings takes ten times as long as looking these up.
 */
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

/** One list of spellings as it is written. */
interface List extends Pick<Spelling, "meaning" | "language" | "strength"> {
  readonly text: string;
}

const accents = /[ăâîșț]/g;
const letters: ReadonlyMap<string, string> = new Map([
  ["ă", "a"],
  ["â", "a"],
  ["î", "i"],
  ["ș", "s"],
  ["ț", "t"],
]);

/** Entries are found by so many of their first signs, of which the comma behind a short one may be the last. */
const signs = 2;

/** A list of ours in plain words: it is in lower case and without any sign, so that only the Romanian accents are left to fold. */
export function unaccented(list: string): string {
  return list.replace(accents, (letter) => letters.get(letter) ?? letter);
}

/** Finds spellings in the lists. */
export class WrittenSpellings {
  readonly #lists = languages.flatMap(listsOf);
  /** All lists on end, each entry between two commas, and where each list begins in it. */
  readonly #text: string;
  readonly #starts: readonly number[];
  /** Where the commas before the entries stand, by the first signs of these; those of all of them by none. */
  readonly #places: ReadonlyMap<string, readonly number[]>;
  /** The same without blanks. */
  #glued: string | null = null;

  constructor() {
    const starts: number[] = [];
    let text = "";
    for (const list of this.#lists) {
      starts.push(text.length);
      text += `,${unaccented(list.text).replaceAll(", ", ",")},`;
    }
    this.#text = text;
    this.#starts = starts;
    this.#places = placesIn(text);
  }

  /** The spellings that are the whole of a heading in plain words. */
  whole(heading: string): readonly Spelling[] {
    return this.#beginningWith(heading, ",");
  }

  /** The spellings that begin with these letters, in plain words, the best list of each language first. */
  beginning(letters: string): readonly Spelling[] {
    return this.#beginningWith(letters, "");
  }

  /** The last spelling that is this without its blanks: "next call date" for "nextcalldate"; undefined where none is. */
  glued(heading: string): string | undefined {
    if (heading === "" || heading.includes(",")) return undefined;
    this.#glued ??= this.#text.replaceAll(" ", "");
    const at = this.#glued.lastIndexOf(`,${heading},`);
    if (at < 0) return undefined;
    return this.#text.split(",")[countOf(",", this.#glued, 0, at + 1)];
  }

  /** True for a word of any spelling. */
  hasWord(word: string): boolean {
    const isEdge = (sign: string | undefined) => sign === " " || sign === ",";
    for (let at = this.#text.indexOf(word); at >= 0; at = this.#text.indexOf(word, at + 1)) {
      if (isEdge(this.#text[at - 1]) && isEdge(this.#text[at + word.length])) return true;
    }
    return false;
  }

  #beginningWith(text: string, end: string): readonly Spelling[] {
    if (text === "" || text.includes(",")) return [];
    const found: Spelling[] = [];
    const wanted = `,${text}${end}`;
    let place = 0;
    let rank = -1;
    let counted = 0;
    const start = wanted.length > signs ? wanted.slice(1, 1 + signs) : "";
    for (const at of this.#places.get(start) ?? []) {
      if (!this.#text.startsWith(wanted, at)) continue;
      while ((this.#starts[place + 1] ?? this.#text.length) <= at) {
        place += 1;
        rank = -1;
        counted = this.#starts[place] ?? 0;
      }
      rank += countOf(",", this.#text, counted, at + 1);
      counted = at + 1;
      const list = this.#lists[place];
      if (list === undefined) break;
      const { language, meaning, strength } = list;
      const words = this.#text.slice(at + 1, this.#text.indexOf(",", at + 1)).split(" ");
      found.push({ meaning, language, strength, rank, words });
    }
    return found;
  }
}

function placesIn(text: string): ReadonlyMap<string, readonly number[]> {
  const all: number[] = [];
  const places = new Map<string, number[]>([["", all]]);
  for (let at = text.indexOf(","); at >= 0; at = text.indexOf(",", at + 1)) {
    const start = text.slice(at + 1, at + 1 + signs);
    const before = places.get(start);
    if (before === undefined) places.set(start, [at]);
    else before.push(at);
    all.push(at);
  }
  return places;
}

/** How often a sign stands in a part of a text. */
function countOf(sign: string, text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(sign, from); at >= 0 && at < to; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
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
