/** Outcome cells that say more than an outcome: «Отказ – дорого», "refused (price)", «недозвон 2». */
import type { Outcome } from "../deck/outcome.ts";

/** What such a cell says; the reason is what stands beside a refusal. */
export interface OutcomeText {
  readonly outcome: Outcome;
  readonly reason: string | null;
}

/** Longer texts are notes; they are cut before any pattern. */
const longest = 200;

/**
 * Reads such a cell; null when no known outcome stands at its beginning. `outcomeOf` knows the words for outcomes. After
 * a mark (dash, colon, comma, bracket) anything may follow; without one only a count ("недозвон 2").
 */
export function outcomeInText(
  text: string,
  outcomeOf: (words: string) => Outcome | null,
): OutcomeText | null {
  const plain = text.slice(0, longest).trim();
  const counted = /^(.*\p{L})[\s№#]*\d{1,3}$/su.exec(plain)?.[1];
  const alone = counted === undefined ? null : outcomeOf(counted);
  if (alone !== null) return { outcome: alone, reason: null };
  const [, head = "", tail = ""] = /^([^–—:;,.()/-]+?)\s*[–—:;,.()/-]+\s*(.*)$/su.exec(plain) ?? [];
  const outcome = head === "" ? null : outcomeOf(head);
  if (outcome === null) return null;
  const reason = tail.replace(/[)\s.]+$/u, "");
  return { outcome, reason: outcome === "refused" && reason !== "" ? reason : null };
}
