/** Which line of the Reasons sheet is meant by what a person types for a refusal. */
import { isJunk } from "../typed/junk.ts";
import { plainText, plainWords } from "../typed/plain-words.ts";
import { within } from "../typed/typos.ts";
import { isCatchAll } from "./catch-all.ts";
import type { KnownWords } from "./folding.ts";
import { partsOfName, type Reason } from "./reason.ts";
import { sureReason } from "./sure-reason.ts";

/** What a typed reason stands for. */
export type TypedReason =
  /** A line of the sheet. `saysMore`: the words say more than its name, and are worth keeping. */
  | { readonly kind: "listed"; readonly name: string; readonly saysMore: boolean }
  /** Probably a slip of spelling: to be asked about. */
  | { readonly kind: "near"; readonly name: string }
  /** "Other" and the like: a refusal for whatever fits nowhere needs words. */
  | { readonly kind: "catch-all"; readonly name: string }
  /** The person's own words, which no line of the sheet surely covers. */
  | { readonly kind: "own" }
  | { readonly kind: "junk" };

/** Reads a typed reason: its number in the list, its name or one of its other words, a slip of those, or words that surely mean it. */
export function typedReason(text: string, reasons: readonly Reason[], known: KnownWords): TypedReason {
  const numbered = /^\d{1,3}$/.test(text.trim()) ? reasons[Number(text) - 1] : undefined;
  const exact = numbered ?? withSpelling(text, reasons);
  if (exact !== null) return listed(exact.name, false);
  if (isCatchAll(text)) return { kind: "catch-all", name: text };
  if (isJunk(text)) return { kind: "junk" };
  const near = nearReason(text, reasons);
  if (near !== null) return { kind: "near", name: near.name };
  const sure = sureReason(text, reasons, known);
  return sure === null ? { kind: "own" } : listed(sure.name, true);
}

function listed(name: string, saysMore: boolean): TypedReason {
  return isCatchAll(name) ? { kind: "catch-all", name } : { kind: "listed", name, saysMore };
}

/** The one reason with this spelling; a name counts more than another's other words. */
function withSpelling(text: string, reasons: readonly Reason[]): Reason | null {
  const plain = plainText(text);
  if (plain === "") return null;
  const named = reasons.find(({ name }) => plainText(name) === plain);
  if (named !== undefined) return named;
  const [first, second] = reasons.filter((reason) =>
    spellingsOf(reason).some((spelling) => plainText(spelling) === plain),
  );
  return second === undefined ? (first ?? null) : null;
}

/** Letters from which a single word with one mistake is more likely a slip than another word. */
const longWord = 6;

/** The one reason that a text is a slip of: the same words, with at most one typing mistake in each. */
function nearReason(text: string, reasons: readonly Reason[]): Reason | null {
  const typed = plainWords(text);
  const isSlipOf = (spelling: string): boolean => {
    const words = plainWords(spelling);
    if (words.length !== typed.length || (words.length === 1 && (words[0] ?? "").length < longWord))
      return false;
    return words.every((word, place) => {
      const other = typed[place] ?? "";
      return word === other || within(other, word, 1);
    });
  };
  const [first, second] = reasons.filter((reason) => spellingsOf(reason).some(isSlipOf));
  return second === undefined ? (first ?? null) : null;
}

function spellingsOf({ name, otherWords }: Reason): readonly string[] {
  return [name, ...partsOfName(name), ...otherWords].filter((spelling) => spelling.trim() !== "");
}
