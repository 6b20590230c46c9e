/** A text cut into clauses: where one ends, what joins it to the one before, and what it gives up. */
import { plainWords } from "../typed/plain-words.ts";
import type { FunctionWords } from "./lexicon.ts";

/** Words that belong together. */
export interface Clause {
  readonly words: readonly string[];
  /** How many "but" stand before it; what stands after the last one counts. */
  readonly turn: number;
  /** True after "although": said, but not meant as the reason. */
  readonly isConceded: boolean;
  /** True after "if only it were": what is wished for is what is missing. */
  readonly isWished: boolean;
  /** True where it continues what the clause before it says or asks: "nobody says that …", «спросил, кто …». */
  readonly isTold: boolean;
  /** True for a question that is answered with no: "Expensive? Not really." */
  readonly isRefused: boolean;
}

/** What the cutting of a text needs to know. */
export interface Joints {
  readonly contrasts: ReadonlySet<string>;
  readonly concessions: ReadonlySet<string>;
  readonly wishes: ReadonlySet<string>;
  /** Phrases in which a joint is none: "anything but". */
  readonly fixed: ReadonlySet<string>;
  /** Words that begin what somebody says or asks: "that", «кто». */
  readonly tellings: ReadonlySet<string>;
  /** Words that say no to a question. */
  readonly refusals: ReadonlySet<string>;
  readonly weighings: readonly Weighing[];
  /** Whether «не» was written together with the word that begins so: «неактуально». */
  isGlued(word: string): boolean;
}

/** Two halves that are weighed against each other: "not so much … as". */
interface Weighing {
  readonly opens: readonly string[];
  readonly joins: readonly string[];
  /** Which of them is given up. */
  readonly givesUp: "first" | "second";
}

/** The longest phrase that joins clauses: "pur și simplu", in words. */
const longestJoint = 3;

/** Characters that are looked at. */
const longest = 2000;

/** A dot ends a sentence only before a capital letter: «не инт.», "loc. too far" are abbreviations. */
const ends = /((?:\.{2,}|\.(?=\s+\p{Lu})|[,;:!?()\n–—…+«»"“”]|\s-+\s?|^-+\s)+)/u;

/** The joints of all languages. */
export function jointsOf(languages: readonly FunctionWords[], isGlued: (word: string) => boolean): Joints {
  const phrases = (list: (language: FunctionWords) => string): Set<string> =>
    new Set(
      languages.flatMap((language) => list(language).split(";")).map((text) => plainWords(text).join(" ")),
    );
  return {
    contrasts: phrases(({ contrasts }) => contrasts),
    concessions: phrases(({ concessions }) => concessions),
    wishes: phrases(({ wishes }) => wishes),
    fixed: phrases(({ fixed }) => fixed),
    tellings: phrases(({ tellings }) => tellings),
    refusals: phrases(({ refusals }) => refusals),
    weighings: languages.flatMap(({ weighedUp, weighedDown }) => [
      ...weighingsOf(weighedUp, "first"),
      ...weighingsOf(weighedDown, "second"),
    ]),
    isGlued,
  };
}

function weighingsOf(list: string, givesUp: Weighing["givesUp"]): Weighing[] {
  return list.split(";").flatMap((pair) => {
    const [opens, joins] = pair.split("…").map(plainWords);
    return opens === undefined || joins === undefined ? [] : [{ opens, joins, givesUp }];
  });
}

/** The clauses of a text. */
export function clausesOf(text: string, joints: Joints): Clause[] {
  const clauses: Clause[] = [];
  let turn = 0;
  let isConceded = false;
  let isWished = false;
  let weighing: Weighing | null = null;
  const pieces = text.slice(0, longest).split(ends);
  for (let place = 0; place < pieces.length; place += 2) {
    let words: string[] = [];
    const close = (): void => {
      const isTold = joints.tellings.has(words[0] ?? "");
      if (words.length > 0) clauses.push({ words, turn, isConceded, isWished, isTold, isRefused: false });
      words = [];
      isConceded = false;
      isWished = false;
    };
    const all = plainWords(pieces[place] ?? "").flatMap((word) => apart(word, joints));
    if (isAsked(pieces[place - 1]) && isRefused(all, joints)) refuse(clauses);
    for (let index = 0; index < all.length; index += 1) {
      const fixed = jointAt(all, index, joints.fixed);
      if (fixed > 0) {
        words.push(...all.slice(index, index + fixed));
        index += fixed - 1;
        continue;
      }
      if (weighing !== null && standsAt(weighing.joins, all, index)) {
        close();
        if (weighing.givesUp === "first") turn += 1;
        isConceded = weighing.givesUp === "second";
        index += weighing.joins.length - 1;
        weighing = null;
        continue;
      }
      const opened = joints.weighings.find(({ opens }) => standsAt(opens, all, index));
      if (opened !== undefined) {
        isConceded = opened.givesUp === "first";
        weighing = opened;
      }
      const wish = jointAt(all, index, joints.wishes);
      if (wish > 0) {
        close();
        if (clauses.length > 0) turn += 1;
        isWished = true;
        words.push(...all.slice(index, index + wish));
        index += wish - 1;
        continue;
      }
      const concession = jointAt(all, index, joints.concessions);
      const joined = jointAt(all, index, joints.contrasts);
      const contrast = joined >= concession ? joined : 0;
      if (joined === 0 && concession === 0) {
        words.push(all[index] ?? "");
        continue;
      }
      if (words.length > 0 || contrast > 0) close();
      if (contrast > 0 && clauses.length > 0) turn += 1;
      // "though" as the last word gives up nothing.
      if (contrast === 0 && index + concession < all.length) isConceded = true;
      index += Math.max(contrast, concession) - 1;
    }
    close();
  }
  return clauses;
}

/** True for what stands between two pieces when the first is a question. */
function isAsked(mark: string | undefined): boolean {
  return mark?.includes("?") === true;
}

/** "Expensive? Not really": the first or second word says no. */
function isRefused(words: readonly string[], { refusals }: Joints): boolean {
  return words.slice(0, 2).some((word) => refusals.has(word));
}

/** What was asked is not meant. */
function refuse(clauses: Clause[]): void {
  const last = clauses.pop();
  if (last !== undefined) clauses.push({ ...last, isRefused: true });
}

/** How many words a joint at this place has; 0 when there is none. */
function jointAt(words: readonly string[], index: number, joints: ReadonlySet<string>): number {
  for (let length = longestJoint; length > 0; length -= 1) {
    const phrase = words.slice(index, index + length);
    if (phrase.length === length && joints.has(phrase.join(" "))) return length;
  }
  return 0;
}

function standsAt(phrase: readonly string[], words: readonly string[], index: number): boolean {
  return phrase.every((word, offset) => words[index + offset] === word);
}

/** «неактуально» as «не актуально», so that the lexicon holds it once. */
function apart(word: string, joints: Joints): string[] {
  return word.length > 5 && word.startsWith("не") && joints.isGlued(word) ? ["не", word.slice(2)] : [word];
}
