/** Problems of the copies that are kept of a workbook; told in every language. */
import type { InEveryLanguage } from "../../base/language.ts";
import type { ProblemWords } from "./told.ts";

type CopyWords = Pick<ProblemWords, "usage.no-such-copy" | "usage.no-copies">;

const en: CopyWords = {
  "usage.no-such-copy": ({ days, text }) => ({
    message: `There is no copy “${text}”.`,
    hint: days.length === 0 ? "No copy has been kept yet." : `Copies: ${days.join(", ")}`,
  }),
  "usage.no-copies": ({ place }) => ({
    message: `No copies are kept of ${place}.`,
    hint: "In Google Sheets: File, Version history.",
  }),
};

const ru: CopyWords = {
  "usage.no-such-copy": ({ days, text }) => ({
    message: `Копии «${text}» нет.`,
    hint: days.length === 0 ? "Копий пока нет." : `Есть копии: ${days.join(", ")}`,
  }),
  "usage.no-copies": ({ place }) => ({
    message: `Копии ${place} не хранятся.`,
    hint: "В Google Таблицах: «Файл», «История версий».",
  }),
};

const ro: CopyWords = {
  "usage.no-such-copy": ({ days, text }) => ({
    message: `Copia „${text}” nu există.`,
    hint: days.length === 0 ? "Nu s-a păstrat încă nicio copie." : `Copii: ${days.join(", ")}`,
  }),
  "usage.no-copies": ({ place }) => ({
    message: `Nu se păstrează copii ale ${place}.`,
    hint: "În Google Sheets: Fișier, Istoricul versiunilor.",
  }),
};

/** The sentences. */
export const copyProblems: InEveryLanguage<CopyWords> = { en, ru, ro };
