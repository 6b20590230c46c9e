/** Everything that is read in Romanian, in one place: each list stands where it is used. */
import { catchAllNames } from "../../../rules/refusals/catch-all.ts";
import { fillerWords } from "../../../rules/typed/junk.ts";
import { romanianWhen } from "../../../rules/when/when-words-ro.ts";
import { romanian as refusals } from "../../lexicon/ro/index.ts";
import { mannerSynonyms } from "../../manners.ts";
import { outcomeSynonyms } from "../../outcomes.ts";
import { reasonSpellings } from "../../sheets/own-spellings.ts";
import { spellingsRo } from "../../sheets/spellings/ro.ts";
import type { Dictionary } from "../dictionary.ts";
import { sheetWordsRo } from "./sheet-words.ts";

/** Romanian. */
export const romanian: Dictionary = {
  headings: spellingsRo,
  reasonHeadings: reasonSpellings.ro,
  sheet: sheetWordsRo,
  dates: romanianWhen,
  outcomes: outcomeSynonyms.ro,
  manners: mannerSynonyms.ro,
  catchAll: catchAllNames.ro,
  fillers: fillerWords.ro,
  refusals,
};
