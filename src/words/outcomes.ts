/** The words for outcomes: what we write into a workbook, and what people type or have in their sheets. */
import type { Outcome } from "../rules/outcome.ts";
import type { InEveryLanguage } from "./language.ts";

/** The word for each outcome, as written into a workbook and shown in messages. */
export const outcomeWords: InEveryLanguage<Readonly<Record<Outcome, string>>> = {
  en: { refused: "refused", later: "later", won: "won", "no-answer": "no answer", skipped: "skipped" },
  ru: { refused: "отказ", later: "перенос", won: "успех", "no-answer": "недозвон", skipped: "пропуск" },
  ro: { refused: "refuz", later: "amânat", won: "succes", "no-answer": "nu răspunde", skipped: "omis" },
};
