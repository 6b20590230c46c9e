/** The dash between two pieces of a line, as each language prints it. */
import type { InEveryLanguage, Language } from "../base/language.ts";

const dashes: InEveryLanguage<string> = { en: " – ", ru: "\u00a0— ", ro: " – " };

/** The pieces with dashes between them. */
export function dashed(language: Language, ...pieces: readonly string[]): string {
  return pieces.join(dashes[language]);
}
