/** What the folding of reasons knows beside the Reasons sheet. */
import { unpacked } from "../../rules/lexicon/packed.ts";
import type { KnownWords } from "../../rules/refusals/folding.ts";
import { packedLexicons, subjectsInLists } from "../lexicon/packed-lexicons.ts";

/** The lexicons, and what stands in a reason cell for a call that nobody answered. */
export const reasonWords: KnownWords = {
  noAnswer: ["n/a", "na", "N.A."],
  lexicons: () => unpacked(packedLexicons()),
  subjects: (text) => {
    const known = subjectsInLists();
    return Object.hasOwn(known, text) ? known[text] : undefined;
  },
};
