/**
 * Folds what people typed as a reason into the reasons of the Reasons sheet. A text that is a reason's name or one of
 * its other words belongs to it. Else it is read: what it praises, denies or gives up is left out, what it says
 * after "but" counts first, and each phrase stands for the reason whose own words it is, or for the one that is
 * about the same theme.
 */

import type { Subject } from "../lexicon/mentions.ts";
import type { ReadyLexicons } from "../lexicon/read-lexicons.ts";
import { Reader, type ReadText } from "../lexicon/reader.ts";
import { type Aimed, type Verdict, verdictOf } from "../lexicon/verdict.ts";
import { isJunk } from "../typed/junk.ts";
import { keyboardTwin } from "../typed/keyboard-layout.ts";
import { plainText } from "../typed/plain-words.ts";
import { cyrillicTwin } from "../typed/transliteration.ts";
import { ownWordsOf } from "./own-words.ts";
import type { Reason } from "./reason.ts";
import { subjectsOf, themesOfReasons } from "./reason-of-theme.ts";

/** What a typed reason turned out to be; `reason` is its place in the list of reasons. */
export type Folded =
  /** `also`: further reasons that the text names. */
  | { readonly kind: "reason"; readonly reason: number; readonly also: readonly number[] }
  /** "No answer" among the reasons: how the call ended, not why the client refused. */
  | { readonly kind: "no-answer" }
  /** Nothing, "-", "test"… */
  | { readonly kind: "none" }
  | { readonly kind: "unsorted" };

/** Words that the folding knows beside the Reasons sheet. */
export interface KnownWords {
  /** What stands in a reason cell and is as good as "no answer" there: "n/a". */
  readonly noAnswer: readonly string[];
  /** The lexicons of all languages; made ready when they are asked for. */
  lexicons(): ReadyLexicons;
  /** What a text is surely about that many a Reasons sheet has, read beforehand; undefined for any other. */
  subjects(text: string): readonly Subject[] | undefined;
}

/** The folding of one list of reasons. */
export interface Folding {
  /** Folds one text. The same text always gives the same answer. */
  fold(text: string | null): Folded;
}

/** A place in the list of reasons, or what the list has no reason for. */
type Target = number | string;

/** How many different texts are remembered; more are folded again. */
const remembered = 20_000;

/** Characters that are looked at. */
const longest = 2000;

/** "No $$": a sign of money that stands with no number is a word. */
const bareSign = /(?<!\d\s?)[$€£₽]+(?!\s?\d)/gu;

/** In another alphabet a text is only read when so few of its words are known as it stands, and so many then. */
const mostKnownAsTyped = 0.5;
const leastKnownAsTwin = 0.6;

/** The lexicons are read once for all lists of reasons. */
const readers = new WeakMap<KnownWords, Reader>();

/** The reader of what the folding knows; made at the first use. */
export function readerOf(known: KnownWords): Reader {
  const before = readers.get(known);
  // Stryker disable next-line ConditionalExpression: only saves time
  if (before !== undefined) return before;
  const reader = new Reader(known.lexicons());
  readers.set(known, reader);
  return reader;
}

/** Makes the folding for a list of reasons. */
export function reasonFolding(reasons: readonly Reason[], known: KnownWords): Folding {
  const judge = judgeOf(reasons, known);
  const seen = new Map<string, Folded>();
  return {
    fold(text) {
      if (text === null) return { kind: "none" };
      const before = seen.get(text);
      // Stryker disable next-line ConditionalExpression: only saves time
      if (before !== undefined) return before;
      const folded = judge(text);
      // Stryker disable next-line ConditionalExpression,EqualityOperator: only bounds what is remembered
      if (seen.size >= remembered) seen.clear();
      seen.set(text, folded);
      return folded;
    },
  };
}

function judgeOf(reasons: readonly Reason[], known: KnownWords): (text: string) => Folded {
  const exact = exactNames(reasons);
  const noAnswer = new Set(known.noAnswer.map(plainText));
  const themes = themesOfReasons(
    reasons,
    (text) => known.subjects(text) ?? subjectsOf(text, readerOf(known)),
  );
  const own = ownWordsOf(reasons, themes);
  const target = (subject: Target): Target =>
    typeof subject === "number" ? subject : (themes.reasonOf.get(subject) ?? subject);
  const aim = (read: ReadText): Aimed<Target>[] =>
    read.mentions.map((mention) => ({ mention, target: target(mention.subject) }));
  const verdict = (text: string, forgiving: boolean): Verdict<Target> & { known: number } => {
    const read = readerOf(known).read(text, forgiving, own);
    return { ...verdictOf(aim(read), read.clauses, read.telling), known: read.known };
  };
  return (whole) => {
    const text = whole.slice(0, longest).replace(bareSign, " money ");
    const named = exact.get(plainText(text));
    if (named !== undefined) return sure(themes.noAnswer.has(named) ? "no-answer" : named);
    if (noAnswer.has(plainText(text))) return sure("no-answer");
    if (isJunk(text)) return { kind: "none" };
    const asTyped = verdict(text, false);
    if (asTyped.kind === "sure") return judged(asTyped.targets);
    const twins = asTyped.known <= mostKnownAsTyped ? [keyboardTwin(text), cyrillicTwin(text)] : [];
    for (const [twin, forgiving] of [
      [twins[0], false],
      [text, true],
      [twins[1], true],
    ] as const) {
      if (twin === null || twin === undefined) continue;
      const other = verdict(twin, forgiving);
      const isEnough = twin === text || other.known >= leastKnownAsTwin;
      if (other.kind === "sure" && isEnough) return judged(other.targets);
    }
    if (asTyped.kind === "loose") return judged(asTyped.targets);
    return { kind: "unsorted" };
  };
}

function judged(targets: readonly Target[]): Folded {
  const places = targets.filter((target) => typeof target === "number");
  const [reason, ...also] = places;
  if (reason !== undefined) return { kind: "reason", reason, also };
  return sure(targets[0] === "no-answer" ? "no-answer" : null);
}

function sure(target: number | "no-answer" | null): Folded {
  if (target === null) return { kind: "unsorted" };
  return target === "no-answer" ? { kind: "no-answer" } : { kind: "reason", reason: target, also: [] };
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
