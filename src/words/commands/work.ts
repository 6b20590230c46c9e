/** The words for work that takes seconds. */
import type { InEveryLanguage } from "../../base/language.ts";

/** What is being done. */
export const workWords: InEveryLanguage<{ readonly reading: string; readonly writing: string }> = {
  en: { reading: "Reading the workbook…", writing: "Writing into the workbook…" },
  ru: { reading: "Читаю таблицу…", writing: "Записываю в таблицу…" },
  ro: { reading: "Citesc tabelul…", writing: "Scriu în tabel…" },
};
