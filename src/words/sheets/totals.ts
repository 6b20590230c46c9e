/** What says that a line is no contact but a total or a remark below the table, and that a sheet is kept for the record. In plain words. */
import { allWords } from "../dictionary/sheet-words.ts";

/** The first words of a totals line. */
export const totalWords: ReadonlySet<string> = new Set(allWords("totals"));

/** How the lines below a table begin. */
export const footerBeginnings: readonly string[] = allWords("footers");

/** Words in the title of an archive; "архив" also stands for "архивные". */
export const archiveWords: ReadonlySet<string> = new Set(allWords("archive"));

/** Words in the title of a sheet that is there to be copied. */
export const templateWords: ReadonlySet<string> = new Set(allWords("template"));

/** Beginnings of words in the title of an archive. */
export const archiveBeginnings: readonly string[] = allWords("archiveBeginnings");
