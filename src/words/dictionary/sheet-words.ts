/** The short lists of words that are read in cells, titles and settings: all languages at once, because a sheet may mix them. */
import { type InEveryLanguage, languages } from "../../base/language.ts";
import { sheetWordsEn } from "./en/sheet-words.ts";
import { sheetWordsRo } from "./ro/sheet-words.ts";
import { sheetWordsRu } from "./ru/sheet-words.ts";
import type { SheetWords } from "./sheet-word-list.ts";

/** The words of each language. */
export const sheetWords: InEveryLanguage<SheetWords> = {
  en: sheetWordsEn,
  ru: sheetWordsRu,
  ro: sheetWordsRo,
};

/** A list of commas as its entries. */
export function wordsOf(list: string): readonly string[] {
  return list.split(",").map((word) => word.trim());
}

/** The words for one use in every language. */
export function allWords(use: keyof SheetWords): readonly string[] {
  return languages.flatMap((language) => wordsOf(sheetWords[language][use]));
}
