/** The stems of a word: what is left without its endings, in Russian, English and Romanian. */
import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as romanianStem } from "@orama/stemmers/romanian";
import { stemmer as russianStem } from "@orama/stemmers/russian";

/** A stem shorter than this says too little to be shared by chance. */
const shortest = 3;

/**
 * The stems of a plain word (see plainWords), by the Snowball algorithms of its script. More than one where the
 * algorithm goes too far or the language can't be told: Russian «дорого» is both «дор» and «дорог», and a Latin word
 * is stemmed as English and as Romanian.
 */
export function stemsOf(word: string): ReadonlySet<string> {
  const before = known.get(word);
  // Stryker disable next-line ConditionalExpression: only saves time
  if (before !== undefined) return before;
  const stems = freshStems(word);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: only bounds what is remembered
  if (known.size >= remembered) known.clear();
  known.set(word, stems);
  return stems;
}

/** People use the same words over and over; stemming them anew was a third of the time of folding. */
const known = new Map<string, ReadonlySet<string>>();
const remembered = 20_000;

function freshStems(word: string): ReadonlySet<string> {
  const stems = /\p{Script=Cyrillic}/u.test(word)
    ? [russianStem(word), russianStem(word.replace(/[аоеуыияю]$/u, ""))]
    : [englishStem(word), romanianStem(word)];
  const longEnough = stems.filter((stem) => stem.length >= shortest);
  return new Set(longEnough.length === 0 ? [word] : longEnough);
}
