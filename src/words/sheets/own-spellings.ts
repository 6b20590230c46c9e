/** Other headings that people give the sheets of our own kind, besides ours, in all languages. */
import type { ReasonField } from "./headings.ts";

/** Spellings per column of the Reasons sheet. */
export const reasonSpellings: Readonly<Record<ReasonField, readonly string[]>> = {
  reason: [
    "reasons",
    "refusal reason",
    "reason for refusal",
    "причины",
    "причина отказа",
    "motive",
    "motivul refuzului",
    "motiv refuz",
  ],
  otherWords: [
    "other words",
    "synonyms",
    "words",
    "also said",
    "other wordings",
    "другие слова для нее",
    "синонимы",
    "слова",
    "другими словами",
    "alte cuvinte pentru el",
    "sinonime",
    "cuvinte",
  ],
  improve: [
    "improve",
    "improvement",
    "to improve",
    "what to do",
    "action",
    "улучшить",
    "что делать",
    "как улучшить",
    "ce de îmbunătățit",
    "ce e de îmbunătățit",
    "îmbunătățiri",
    "ce facem",
  ],
  answer: [
    "our answer",
    "answers",
    "наш ответ",
    "ответ",
    "ответы",
    "răspunsul nostru",
    "răspuns",
    "răspunsuri",
  ],
};
