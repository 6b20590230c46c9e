/** What the folding knows of a language beside the Reasons sheet: words by theme, and the words that turn a meaning around. */

/** What a refusal can be about. */
export const themes = [
  "money",
  "assortment",
  "time",
  "place",
  "competitor",
  "unneeded",
  "approval",
  "service",
] as const;

/** One of `themes`. */
export type Theme = (typeof themes)[number];

/** A theme, or what is no reason: that nobody answered, or words that give none ("hung up", «не сказал почему»). */
export type Meaning = Theme | "no-answer" | "no-reason";

/**
 * The phrases of one meaning, parted by ";" or by lines. A phrase is words in any order near each other:
 * `дорог*` any ending, `a|b` either, `a+b` side by side in this order, `@name` a group, `#` a number,
 * `_` a word that the lexicon doesn't know.
 */
export interface Phrases {
  /** Each says the reason by itself. */
  readonly sure: string;
  /** What the theme is called ("price", «директор»): the reason only where nothing surer is said and nobody praises it. */
  readonly topics?: string;
  /** Say it only where nothing else is said: "we don't have" something unknown is about the assortment. */
  readonly loose?: string;
}

/** The function words of a language: by them a text is cut into clauses, and turned around. */
export interface FunctionWords {
  /** Words that deny: "not", «нет», "fără". */
  readonly negations: string;
  /** Those of them that turn the next word around: "not expensive". */
  readonly turning: string;
  /** Words that may stand between such a word and what it turns: «не очень дорого». */
  readonly between: string;
  /** After them stands what counts: "but", «а», "dar". */
  readonly contrasts: string;
  /** They open a clause that gives something up: "although". */
  readonly concessions: string;
  /** They open what is wished for, which is what is missing: "if only it were". */
  readonly wishes: string;
  /** Phrases in which one of these joints is none: "anything but". */
  readonly fixed: string;
  /** They open what somebody says or asks: "that", «кто»; denied with it where that clause denies. */
  readonly tellings: string;
  /** Who or what stands before them only tells it: "says", «считает». */
  readonly reporting: string;
  /** They say no to a question: "not", «нет». */
  readonly refusals: string;
  /** Pairs of which the first half is given up: "not so much … as". */
  readonly weighedUp: string;
  /** Pairs of which the second half is given up: "more about … than". */
  readonly weighedDown: string;
  /** A clause that ends so takes up what the one before it denied: "price isn't the issue, the date is". */
  readonly echoes: string;
  /** A clause that ends so says what the one before it said: "price is fine, delivery too". */
  readonly likewise: string;
  /** They begin what a praise leaves out: «всё устроило кроме цены». */
  readonly exceptions: string;
  /** Before somebody who decides, they make him one of the seller's people: "your director". */
  readonly yours: string;
  /** The same behind him: «директор ваш». */
  readonly yoursBehind: string;
}

/** One language. */
export interface Lexicon extends FunctionWords {
  /** Groups of words or phrases by name, for use in phrases. */
  readonly groups: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<Meaning, Phrases>>;
  /** Phrases by which a clause praises its topic: "is fine", «устраивает». */
  readonly praise: string;
  /** Phrases by which a clause excludes whatever it names: "not because of", «дело не в», "n-are legătură". */
  readonly denials: string;
  /** Phrases by which a client names what is wished for: "was looking for", «нужен». */
  readonly wanting: string;
  /** Phrases by which the seller owns to have something else: "we only do", «у нас только», "noi avem". */
  readonly fallingShort: string;
  /** Days and stretches of time: what is wished for, or offered, is then a time. */
  readonly timing: string;
  /** Words too common to be taken for a mistyped other one. */
  readonly common: string;
}
