/** Which reason of a sheet is about which theme: what the lexicon finds in its name, else in its other words. */

import { type Theme, themes } from "../lexicon/lexicon.ts";
import type { Subject } from "../lexicon/mentions.ts";
import type { Reader } from "../lexicon/reader.ts";
import { verdictOf } from "../lexicon/verdict.ts";
import { isCatchAll } from "./catch-all.ts";
import { partsOfName, type Reason } from "./reason.ts";

/** The themes of a list of reasons. */
export interface ReasonThemes {
  /** The place of the only reason about a theme. */
  readonly reasonOf: ReadonlyMap<string, number>;
  /** The themes that each reason is about. */
  readonly of: readonly ReadonlySet<Theme>[];
  /** Reasons that are "no answer" by their name. */
  readonly noAnswer: ReadonlySet<number>;
  /** The theme that a text is about, by the lexicon alone; null for none. */
  themeOf(text: string): Theme | null;
}

/** What a name or one of the other words is surely about, by the lexicon alone. */
export function subjectsOf(text: string, reader: Reader): readonly Subject[] {
  const read = reader.read(text, false, () => []);
  const aimed = read.mentions.map((mention) => ({ mention, target: mention.subject }));
  const verdict = verdictOf(aimed, read.clauses, { ...read.telling, unexplained: 0 });
  return verdict.kind === "sure" ? verdict.targets : [];
}

/**
 * Finds them by what each name and word is surely about. A theme that two reasons share belongs to neither: their own
 * words tell them apart.
 */
export function themesOfReasons(
  reasons: readonly Reason[],
  subjects: (text: string) => readonly Subject[],
): ReasonThemes {
  const themeOf = (text: string): Theme | null => subjects(text).find(isTheme) ?? null;
  const of = reasons.map(({ name, otherWords }) => {
    if (isCatchAll(name)) return new Set<Theme>();
    const named = partsOfName(name).flatMap((part) => subjects(part).filter(isTheme));
    return new Set(named.length > 0 ? named : mostOf(otherWords.map(themeOf)));
  });
  const reasonOf = new Map<string, number>();
  for (const theme of themes) {
    const places = [...of.keys()].filter((place) => of[place]?.has(theme) === true);
    if (places.length === 1 && places[0] !== undefined) reasonOf.set(theme, places[0]);
  }
  const noAnswer = [...reasons.keys()].filter(
    (place) => subjects(reasons[place]?.name ?? "")[0] === "no-answer",
  );
  return { reasonOf, of, noAnswer: new Set(noAnswer), themeOf };
}

function isTheme(subject: string | number | null): subject is Theme {
  return themes.some((theme) => theme === subject);
}

/** The theme of at least half of the words. */
function mostOf(found: readonly (Theme | null)[]): Theme[] {
  const counts = themes.map((theme) => found.filter((one) => one === theme).length);
  const most = Math.max(...counts);
  const theme = themes[counts.indexOf(most)];
  return most > 0 && most * 2 >= found.length && theme !== undefined ? [theme] : [];
}
