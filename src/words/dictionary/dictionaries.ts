/** The dictionary of each language. Commands load only the lists that they use; this whole is for whoever minds a language. */
import type { InEveryLanguage } from "../../base/language.ts";
import type { Dictionary } from "./dictionary.ts";
import { english } from "./en/index.ts";
import { romanian } from "./ro/index.ts";
import { russian } from "./ru/index.ts";

/** English, Russian, Romanian. */
export const dictionaries: InEveryLanguage<Dictionary> = { en: english, ru: russian, ro: romanian };
