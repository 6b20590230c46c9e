/** Headings of dates that could serve as the next contact, when a person says so. */
import { allWords } from "../dictionary/sheet-words.ts";

/** In plain words, as plainText gives them. */
export const servingDates: ReadonlySet<string> = new Set(allWords("servingDates"));

/** The same for headings that say no more than that it is a date: only where most of the dates are still to come. */
export const servingIfComing: ReadonlySet<string> = new Set(allWords("servingIfComing"));
