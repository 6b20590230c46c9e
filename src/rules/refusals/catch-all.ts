/** Names of reasons for what fits nowhere else: "Other". */
import { plainText } from "../typed/plain-words.ts";

/** The names in each language, commas between them. */
export const catchAllNames = {
  en: "other, others, another, other reason, other reasons, misc, miscellaneous, something else",
  ru: "другое, другая, другая причина, другие причины, прочее, прочие, иное, разное",
  ro: "altele, altul, alta, alt motiv, alte motive, diverse, altceva",
} as const;

const names = new Set(Object.values(catchAllNames).flatMap((words) => words.split(", ")));

/** True for such a name. It takes only what is written exactly so, or it would swallow everything. */
export function isCatchAll(name: string): boolean {
  return names.has(plainText(name));
}

/** The places of the catch-all reasons of a list. */
export function catchAllsIn(reasons: readonly { readonly name: string }[]): ReadonlySet<number> {
  return new Set(reasons.flatMap(({ name }, place) => (isCatchAll(name) ? [place] : [])));
}
