/** Headings of dates that could serve as the next contact, when a person says so. */
import { allWords } from "../dictionary/sheet-words.ts";

/** In plain words, as plainText gives them. */
export const servingDates: ReadonlySet<string> = new Set(allWords("servingDates"));
