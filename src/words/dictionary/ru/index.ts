/** Everything that is read in Russian, in one place: each list stands where it is used. */
import { catchAllNames } from "../../../rules/refusals/catch-all.ts";
import { fillerWords } from "../../../rules/typed/junk.ts";
import { russianWhen } from "../../../rules/when/when-words-ru.ts";
import { russian as refusals } from "../../lexicon/ru/index.ts";
import { mannerSynonyms } from "../../manners.ts";
import { outcomeSynonyms } from "../../outcomes.ts";
import { reasonSpellings } from "../../sheets/own-spellings.ts";
import { spellingsRu } from "../../sheets/spellings/ru.ts";
import type { Dictionary } from "../dictionary.ts";
import { sheetWordsRu } from "./sheet-words.ts";

/** Russian. */
export const russian: Dictionary = {
  headings: spellingsRu,
  reasonHeadings: reasonSpellings.ru,
  sheet: sheetWordsRu,
  dates: russianWhen,
  outcomes: outcomeSynonyms.ru,
  manners: mannerSynonyms.ru,
  catchAll: catchAllNames.ru,
  fillers: fillerWords.ru,
  refusals,
};
