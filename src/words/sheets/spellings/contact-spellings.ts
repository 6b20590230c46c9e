/** How other people head the columns of their contacts, in every language. */
import type { InEveryLanguage } from "../../../base/language.ts";
import { spellingsEn } from "./en.ts";
import { spellingsRo } from "./ro.ts";
import { spellingsRu } from "./ru.ts";
import type { LanguageSpellings } from "./spelling.ts";

/** The spellings of each language. */
export const contactSpellings: InEveryLanguage<LanguageSpellings> = {
  en: spellingsEn,
  ru: spellingsRu,
  ro: spellingsRo,
};
