/** Suggests a reason for words that fit none: by the words they share, or by what they are about. */
import { isCatchAll } from "./catch-all.ts";
import { find, likeness, type Phrase, phrasesOf, shared } from "./phrases.ts";
import type { Reason } from "./reason.ts";
import { type SearchedText, searched } from "./searched-text.ts";

/** The place of a reason in the list, or null when nothing is near. */
export type SuggestReason = (text: SearchedText) => number | null;

interface Theme {
  readonly phrases: readonly Phrase[];
  readonly reason: number;
}

/** Makes the suggestions for a list of reasons. A theme belongs to the reason that has most of its words. */
export function makeSuggester(
  reasons: readonly Reason[],
  themes: readonly (readonly string[])[],
): SuggestReason {
  const own = reasons.map(({ name, otherWords }) =>
    (isCatchAll(name) ? otherWords : [name, ...otherWords]).flatMap(phrasesOf),
  );
  const themed = themes.flatMap((words) => themeOf(words, reasons));
  return (text) => byTheme(text, themed) ?? bySharedWords(text, own);
}

/** The reason that shares most phrases with a theme. */
function themeOf(words: readonly string[], reasons: readonly Reason[]): Theme[] {
  const phrases = words.flatMap(phrasesOf);
  const counts = reasons.map(({ name, otherWords }) => {
    const texts = [name, ...otherWords].map(searched);
    return phrases.filter((phrase) => texts.some((text) => find(phrase, text, likeness.form) !== null))
      .length;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : [{ phrases, reason: counts.indexOf(most) }];
}

function byTheme(text: SearchedText, themes: readonly Theme[]): number | null {
  let winner: { reason: number; words: number } | null = null;
  for (const { phrases, reason } of themes) {
    const words = Math.max(0, ...phrases.map((phrase) => find(phrase, text, likeness.typo)?.words ?? 0));
    if (words > (winner?.words ?? 0)) winner = { reason, words };
  }
  return winner?.reason ?? null;
}

/** At least half of a phrase's words must be there. */
function bySharedWords(text: SearchedText, own: readonly (readonly Phrase[])[]): number | null {
  let winner: { reason: number; part: number } | null = null;
  for (const [reason, phrases] of own.entries()) {
    for (const phrase of phrases) {
      const [found, all] = shared(phrase, text);
      const part = all === 0 ? 0 : found / all;
      if (part >= 0.5 && part > (winner?.part ?? 0)) winner = { reason, part };
    }
  }
  return winner?.reason ?? null;
}
