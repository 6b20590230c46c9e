/** The words of `followup next`: the questions at a card, their keys, and what is said between cards. */
import type { InEveryLanguage } from "../../../base/language.ts";
import { type NextWords, nextEn } from "./next-en.ts";
import { nextRo } from "./next-ro.ts";
import { nextRu } from "./next-ru.ts";

/** The words of next in each language. */
export const nextWords: InEveryLanguage<NextWords> = { en: nextEn, ru: nextRu, ro: nextRo };
