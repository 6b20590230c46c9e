/** Everything that is read in English, in one place: each list stands where it is used. */
import { catchAllNames } from "../../../rules/refusals/catch-all.ts";
import { fillerWords } from "../../../rules/typed/junk.ts";
import { englishWhen } from "../../../rules/when/when-words-en.ts";
import { english as refusals } from "../../lexicon/en/index.ts";
import { mannerSynonyms } from "../../manners.ts";
import { outcomeSynonyms } from "../../outcomes.ts";
import { reasonSpellings } from "../../sheets/own-spellings.ts";
import { spellingsEn } from "../../sheets/spellings/en.ts";
import type { Dictionary } from "../dictionary.ts";
import { sheetWordsEn } from "./sheet-words.ts";

/** English. */
export const english: Dictionary = {
  headings: spellingsEn,
  reasonHeadings: reasonSpellings.en,
  sheet: sheetWordsEn,
  dates: englishWhen,
  outcomes: outcomeSynonyms.en,
  manners: mannerSynonyms.en,
  catchAll: catchAllNames.en,
  fillers: fillerWords.en,
  refusals,
};
