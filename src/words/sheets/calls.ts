/** Small words that we write into the Calls sheet and the status column. */
import type { InEveryLanguage } from "../../base/language.ts";

/** What stands in a yes-or-no column of the Calls sheet; nothing stands for no. */
export const yesWord: InEveryLanguage<string> = { en: "yes", ru: "да", ro: "da" };

/** The status of a contact that did not answer up to the end of the retry ladder. */
export const unreachableWord: InEveryLanguage<string> = {
  en: "unreachable",
  ru: "недоступен",
  ro: "de negăsit",
};
