/** Other headings that people give the sheets of our own kind, besides ours. */
import type { InEveryLanguage } from "../../base/language.ts";
import type { ReasonField } from "./headings.ts";

/** Spellings per column of the Reasons sheet, commas between them. */
export const reasonSpellings: InEveryLanguage<Readonly<Record<ReasonField, string>>> = {
  en: {
    reason: "reasons, refusal reason, reason for refusal",
    otherWords: "other words, synonyms, words, also said, other wordings",
    improve: "improve, improvement, to improve, what to do, action",
    answer: "our answer, answers",
  },
  ru: {
    reason: "причины, причина отказа",
    otherWords: "другие слова для нее, синонимы, слова, другими словами",
    improve: "улучшить, что делать, как улучшить",
    answer: "наш ответ, ответ, ответы",
  },
  ro: {
    reason: "motive, motivul refuzului, motiv refuz",
    otherWords: "alte cuvinte pentru el, sinonime, cuvinte",
    improve: "ce de îmbunătățit, ce e de îmbunătățit, îmbunătățiri, ce facem",
    answer: "răspunsul nostru, răspuns, răspunsuri",
  },
};
