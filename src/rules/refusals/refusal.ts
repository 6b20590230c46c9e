/** The reason of one refusal, of what its two cells say. */
import type { Folded, Folding } from "./folding.ts";

/** What a refusal says, and the text that says it. */
export type Refusal = Folded & { readonly text: string };

/**
 * The reason of a refusal: the reason cell; the client's own words where that says nothing, or only "Other".
 * `catchAlls`: the places of reasons like "Other" in the list, whose words count, not their name.
 */
export function refusalOf(
  { reason, said }: { readonly reason: string | null; readonly said: string | null },
  { catchAlls, folding }: { readonly catchAlls: ReadonlySet<number>; readonly folding: Folding },
): Refusal {
  const given = folding.fold(reason);
  const isEmpty = given.kind === "none";
  const isCatchAll = given.kind === "reason" && catchAlls.has(given.reason);
  if (said === null || !(isEmpty || isCatchAll)) return { ...given, text: reason ?? "" };
  const words = folding.fold(said);
  if (isCatchAll && (words.kind === "none" || words.kind === "no-answer")) return { ...given, text: said };
  return { ...words, text: said };
}
