/** Finds the words that stand in the Reasons sheet: all words of a name, of a part of it or of one of the other words, in any form. */

import { strength } from "../lexicon/patterns.ts";
import type { FindOwn } from "../lexicon/reader.ts";
import { isCatchAll } from "./catch-all.ts";
import { find, likeness, type Phrase, phrasesOf } from "./phrases.ts";
import { partsOfName, type Reason } from "./reason.ts";
import type { ReasonThemes } from "./reason-of-theme.ts";
import { searchedClauses } from "./searched-text.ts";

interface Listed {
  readonly reason: number;
  readonly phrase: Phrase;
}

/** Looks for the phrases that the lexicon doesn't know already for the same reason; they are found out for the first text that is read. */
export function ownWordsOf(reasons: readonly Reason[], themes: ReasonThemes): FindOwn {
  let listed: readonly Listed[] | null = null;
  return (words, forgiving) => {
    listed ??= reasons.flatMap((reason, place) => listedPhrases(reason, place, themes));
    if (listed.length === 0) return [];
    const text = searchedClauses([words]);
    return listed.flatMap(({ reason, phrase }) => {
      const found = find(phrase, text, forgiving ? likeness.typo : likeness.ending);
      if (found === null) return [];
      return [{ sense: reason, strength: strength.sure, places: found.places, mistyped: 0 }];
    });
  };
}

function listedPhrases(reason: Reason, place: number, themes: ReasonThemes): Listed[] {
  return spellingsOf(reason)
    .filter((spelling) => !isCatchAll(spelling) && !isKnown(spelling, place, themes))
    .flatMap(phrasesOf)
    .map((phrase) => ({ reason: place, phrase }));
}

/** All that a reason is called in the sheet. */
export function spellingsOf({ name, otherWords }: Pick<Reason, "name" | "otherWords">): readonly string[] {
  return [...new Set([name, ...partsOfName(name), ...otherWords])];
}

function isKnown(spelling: string, place: number, themes: ReasonThemes): boolean {
  const theme = themes.themeOf(spelling);
  return theme !== null && themes.reasonOf.get(theme) === place;
}
