/**
 * Folds what people typed as a reason into the reasons of the Reasons sheet. The rules can be read in that sheet: a
 * text belongs to a reason when it is its name or one of its other words, or contains all words of one of them near
 * each other, in any order and form, with small typos.
 */

import { isJunk } from "../typed/junk.ts";
import { keyboardTwin } from "../typed/keyboard-layout.ts";
import { plainText } from "../typed/plain-words.ts";
import { isCatchAll } from "./catch-all.ts";
import { consistsOf, type Found, find, likeness, type Phrase, phrasesOf } from "./phrases.ts";
import type { Reason } from "./reason.ts";
import { type SearchedText, searched } from "./searched-text.ts";
import { makeSuggester, type SuggestReason } from "./suggestion.ts";

/** What a typed reason turned out to be; `reason` is its place in the list of reasons. */
export type Folded =
  | { readonly kind: "reason"; readonly reason: number }
  /** "No answer" among the reasons: how the call ended, not why the client refused. */
  | { readonly kind: "no-answer" }
  /** Nothing, "-", "test"… */
  | { readonly kind: "none" }
  | { readonly kind: "unsorted" };

/** Words that the folding knows beside the Reasons sheet. */
export interface KnownWords {
  /** Ways to say that nobody answered. */
  readonly noAnswer: readonly string[];
  /** Groups of words on one theme (price, stock…): for suggestions only, never for counting. */
  readonly themes: readonly (readonly string[])[];
}

/** The folding of one list of reasons. */
export interface Folding {
  /** Folds one text. The same text always gives the same answer. */
  fold(text: string | null): Folded;
  /** The place of the reason that an unsorted text may belong to; null when none is near. */
  suggest(text: string): number | null;
}

interface Candidate {
  readonly reason: number;
  readonly found: Found;
}

interface Listed {
  readonly reason: number;
  readonly phrases: readonly Phrase[];
}

/** How many different texts are remembered; more are folded again. */
const remembered = 20_000;

/** Makes the folding for a list of reasons. */
export function reasonFolding(reasons: readonly Reason[], known: KnownWords): Folding {
  const foldText = uncachedFolding(reasons, known);
  const seen = new Map<string, Folded>();
  let suggest: SuggestReason | null = null;
  return {
    fold(text) {
      if (text === null) return { kind: "none" };
      const before = seen.get(text);
      if (before !== undefined) return before;
      const folded = foldText(text);
      if (seen.size >= remembered) seen.clear();
      seen.set(text, folded);
      return folded;
    },
    suggest(text) {
      suggest ??= makeSuggester(reasons, known.themes);
      return suggest(searched(text));
    },
  };
}

function uncachedFolding(reasons: readonly Reason[], known: KnownWords): (text: string) => Folded {
  const noAnswer = known.noAnswer.flatMap(phrasesOf);
  const isNoAnswer = (text: SearchedText): boolean =>
    noAnswer.some((phrase) => find(phrase, text, likeness.typo) !== null) && consistsOf(text, noAnswer);
  const exact = exactNames(reasons);
  const listed = reasons.flatMap((reason, index) => listedPhrases(reason, index));
  const answerOf = (reason: number): Folded =>
    isNoAnswer(searched(reasons[reason]?.name ?? "")) ? { kind: "no-answer" } : { kind: "reason", reason };
  return (text) => {
    const named = exact.get(plainText(text));
    if (named !== undefined) return answerOf(named);
    if (isJunk(text)) return { kind: "none" };
    const words = searched(text);
    if (isNoAnswer(words)) return { kind: "no-answer" };
    const found =
      best(listed, words, likeness.ending) ?? otherLayout(listed, text) ?? best(listed, words, likeness.typo);
    return found === null ? { kind: "unsorted" } : answerOf(found);
  };
}

/** Names and other words as they stand; a name wins over another reason's other word, the upper line over the lower. */
function exactNames(reasons: readonly Reason[]): Map<string, number> {
  const exact = new Map<string, number>();
  for (const [index, reason] of reasons.entries()) addMissing(exact, plainText(reason.name), index);
  for (const [index, reason] of reasons.entries()) {
    for (const words of reason.otherWords) addMissing(exact, plainText(words), index);
  }
  exact.delete("");
  return exact;
}

function addMissing(map: Map<string, number>, key: string, value: number): void {
  if (!map.has(key)) map.set(key, value);
}

/** The phrases of a reason: its name, the parts of its name between strokes and commas, its other words. */
function listedPhrases(reason: Reason, index: number): Listed[] {
  const parts = reason.name.split(/[/,;()|]+/u);
  const spellings = new Set([reason.name, ...parts, ...reason.otherWords]);
  const telling = [...spellings].filter((spelling) => !isCatchAll(spelling));
  return telling.map((spelling) => ({ reason: index, phrases: phrasesOf(spelling) }));
}

function otherLayout(listed: readonly Listed[], text: string): number | null {
  const twin = keyboardTwin(text);
  return twin === null ? null : best(listed, searched(twin), likeness.ending);
}

/** The surest find wins, then more words, then what was said first, then the upper line of the sheet. */
function best(listed: readonly Listed[], text: SearchedText, least: number): number | null {
  let winner: Candidate | null = null;
  for (const { reason, phrases } of listed) {
    for (const phrase of phrases) {
      const found = find(phrase, text, least);
      if (found !== null && (winner === null || isBetter(found, winner.found))) winner = { reason, found };
    }
  }
  return winner?.reason ?? null;
}

function isBetter(found: Found, than: Found): boolean {
  if (found.surety !== than.surety) return found.surety > than.surety;
  if (found.words !== than.words) return found.words > than.words;
  return found.position < than.position;
}
