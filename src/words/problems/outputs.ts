/** Problems of what is written for others to read, a report's file or what is printed; told in every language. */
import type { InEveryLanguage } from "../../base/language.ts";
import type { ProblemWords } from "./told.ts";

type OutputWords = Pick<
  ProblemWords,
  "usage.out-is-workbook" | "usage.out-exists" | "usage.out-failed" | "usage.output-lost"
>;

const en: OutputWords = {
  "usage.out-is-workbook": ({ place }) => ({
    message: `${place} is your workbook; a report never replaces it.`,
    hint: "Give the report another name, or use --into-sheet.",
  }),
  "usage.out-exists": ({ place }) => ({
    message: `${place} is there already, and followup did not write it.`,
    hint: "Give another name, or replace it with --force.",
  }),
  "usage.out-failed": ({ detail, place }) => ({
    message: `${place} can't be written (${detail}).`,
    hint: isFull(detail)
      ? "The disk is full: make room on it, or write it to another disk."
      : "Check that its folder exists and that the file is not open in another program.",
  }),
  "usage.output-lost": ({ detail }) => ({
    message: `What was printed could not be written (${detail}), so a part of it is missing.`,
    hint: "Outcomes that were called saved are saved all the same: followup check.",
  }),
};

const ru: OutputWords = {
  "usage.out-is-workbook": ({ place }) => ({
    message: `${place} — это ваша таблица, отчёт никогда её не заменяет.`,
    hint: "Дайте отчёту другое имя или запишите его на лист: --into-sheet.",
  }),
  "usage.out-exists": ({ place }) => ({
    message: `Файл ${place} уже есть, и записал его не followup.`,
    hint: "Выберите другое имя или замените файл с --force.",
  }),
  "usage.out-failed": ({ detail, place }) => ({
    message: `Файл ${place} не удалось записать (${detail}).`,
    hint: isFull(detail)
      ? "На диске нет места: освободите его или запишите на другой диск."
      : "Проверьте, что папка существует, а файл не открыт в другой программе.",
  }),
  "usage.output-lost": ({ detail }) => ({
    message: `Вывод не удалось записать (${detail}), часть его потеряна.`,
    hint: "Исходы, о которых сказано «сохранено», сохранены: followup check.",
  }),
};

const ro: OutputWords = {
  "usage.out-is-workbook": ({ place }) => ({
    message: `${place} este tabelul dumneavoastră; raportul nu îl înlocuiește niciodată.`,
    hint: "Dați raportului alt nume sau folosiți --into-sheet.",
  }),
  "usage.out-exists": ({ place }) => ({
    message: `${place} există deja și nu l-a scris followup.`,
    hint: "Dați alt nume sau înlocuiți-l cu --force.",
  }),
  "usage.out-failed": ({ detail, place }) => ({
    message: `${place} nu poate fi scris (${detail}).`,
    hint: isFull(detail)
      ? "Discul e plin: eliberați loc pe el sau scrieți pe alt disc."
      : "Verificați că dosarul există și că fișierul nu e deschis în alt program.",
  }),
  "usage.output-lost": ({ detail }) => ({
    message: `Ce s-a afișat nu a putut fi scris (${detail}), deci o parte lipsește.`,
    hint: "Rezultatele despre care s-a spus că sunt salvate sunt totuși salvate: followup check.",
  }),
};

/** True for the system's codes of a disk, or a person's share of it, without room. */
function isFull(detail: string): boolean {
  return detail === "ENOSPC" || detail === "EDQUOT";
}

/** What is said of an output, in each language. */
export const outputProblems: InEveryLanguage<OutputWords> = { en, ru, ro };
