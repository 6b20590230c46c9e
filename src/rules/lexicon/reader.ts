/** Reads texts by the lexicons: which clauses they have and what each mentions. */
import type { Telling } from "./belief.ts";
import { type Clause, clausesOf, type Joints, jointsOf } from "./clauses.ts";
import { type GapSide, gapsIn, partedHits } from "./gaps.ts";
import { hitsIn, type Work } from "./hits.ts";
import type { FunctionWords } from "./lexicon.ts";
import { type Mention, type ReadClause, readClause } from "./mentions.ts";
import { agrees, type Find, type Negations, type Tone } from "./negation.ts";
import type { Patterns } from "./patterns.ts";
import type { ReadyLexicons } from "./read-lexicons.ts";

/** A text as it was read. */
export interface ReadText {
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly telling: Telling;
  /** The part of its words that are known, from 0 to 1. */
  readonly known: number;
}

/** Finds the sheet's own words in a clause. */
export type FindOwn = (words: readonly string[], forgiving: boolean) => readonly Find[];

/** Reads texts; make it once. */
export class Reader {
  readonly #patterns: Patterns;
  readonly #joints: Joints;
  readonly #negations: Negations;
  /** How much was tried so far. */
  readonly work: Work = { tried: 0 };

  constructor({ patterns, functionWords }: ReadyLexicons) {
    this.#patterns = patterns;
    const { vocabulary } = patterns;
    this.#joints = jointsOf(
      functionWords,
      (word) => !vocabulary.knows(word) && vocabulary.knows(word.slice(2)),
    );
    const words = (list: (language: FunctionWords) => string): Set<string> =>
      new Set(
        functionWords.flatMap((language) =>
          list(language)
            .split(" ")
            .filter((word) => word !== ""),
        ),
      );
    this.#negations = {
      all: words(({ negations }) => negations),
      turning: words(({ turning }) => turning),
      between: words(({ between }) => between),
      echoes: words(({ echoes }) => echoes),
      likewise: words(({ likewise }) => likewise),
      exceptions: words(({ exceptions }) => exceptions),
      yours: words(({ yours }) => yours),
      yoursBehind: words(({ yoursBehind }) => yoursBehind),
      reporting: words(({ reporting }) => reporting),
    };
  }

  /** Reads a text; `forgiving` with typing mistakes. */
  read(text: string, forgiving: boolean, own: FindOwn): ReadText {
    const cut = clausesOf(text, this.#joints);
    const clauses: Clause[] = [];
    let tone: Tone = "neither";
    let denies = false;
    let answered = 0;
    const { vocabulary } = this.#patterns;
    const mentions: Mention[] = [];
    let unexplained = 0;
    const telling: (readonly number[])[] = [];
    const sides: GapSide[] = [];
    let known = 0;
    let all = 0;
    for (const [place, clause] of cut.entries()) {
      const met = clause.words.map((word) => vocabulary.meet(word, forgiving));
      const { finds: named, marks } = partedHits(hitsIn(met, this.#patterns, this.work));
      const finds: Find[] = [...own(clause.words, forgiving), ...named];
      const likely = finds.filter(isLikely(clause.words));
      const said: ReadClause = readClause(clause, place, likely, this.#negations, tone);
      // "Nobody says that it's too far": what is only said is denied with the saying.
      const isDenied: boolean =
        clause.isRefused || (clause.isTold && denies) || agrees(clause.words, tone, this.#negations);
      denies = isDenied || said.isDenied;
      tone = isDenied ? "denying" : said.tone;
      if (said.isAnswer) answered += 1;
      clauses.push({
        ...clause,
        turn: clause.turn + answered,
        isConceded: clause.isConceded || said.tone === "praising",
      });
      telling.push(this.#tellingOf(clause.words).filter((index) => !said.aside.includes(index)));
      mentions.push(...(isDenied ? [] : said.mentions));
      sides.push({
        marks,
        length: clause.words.length,
        isAside: isDenied || said.isDenied || said.tone === "praising" || clause.isConceded,
      });
      // What is praised or denied tells nothing that the reason would have to explain.
      const isAside = said.mentions.length === 0 && (isDenied || said.isDenied || said.tone !== "neither");
      const explained = new Set(said.mentions.flatMap(({ places }) => places));
      for (const [index, word] of clause.words.entries()) {
        const isCommon = vocabulary.isCommon(word) || this.#negations.all.has(word);
        all += 1;
        if (isCommon || vocabulary.knows(word)) known += 1;
        if (!isCommon && !isAside && !explained.has(index)) unexplained += 1;
      }
    }
    return {
      clauses,
      mentions: [...mentions, ...gapsIn(sides, mentions)],
      telling: { places: telling, unexplained },
      known: all === 0 ? 0 : known / all,
    };
  }

  /** The places of the words that tell something, without who only tells it. */
  #tellingOf(words: readonly string[]): number[] {
    const { all, between, reporting } = this.#negations;
    const from = words.findLastIndex((word) => reporting.has(word)) + 1;
    return [...words.keys()].slice(from === words.length ? 0 : from).filter((place) => {
      const word = words[place] ?? "";
      const isFiller = this.#patterns.vocabulary.isCommon(word) || all.has(word) || between.has(word);
      return !isFiller && !/^\d+$/u.test(word);
    });
  }
}

/** A short mistyped word is believed only beside one that is not mistyped: «жина не разрешила». */
function isLikely(words: readonly string[]): (find: Find) => boolean {
  return ({ places, mistyped }) =>
    mistyped === 0 || mistyped < places.length || places.some((place) => (words[place]?.length ?? 0) > 4);
}
