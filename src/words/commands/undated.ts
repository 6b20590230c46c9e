/** What is said of people without a date when nobody is due. */
import { counted, type InEveryLanguage } from "../../base/language.ts";

const en = {
  ask: (people: number) =>
    `Nobody is due. ${counted("en", people, ["person has", "people have"])} no date yet: deal from them?`,
  waiting: (people: number) => `${counted("en", people, ["person has", "people have"])} no date yet.`,
  how: (command: string) => `followup next deals from them on a terminal; ${command} gives them dates.`,
};

const ru: typeof en = {
  ask: (people) =>
    `На сегодня никого. Без даты пока ${counted("ru", people, ["человек", "человека", "человек"])}: показывать их карточки?`,
  waiting: (people) => `Без даты пока ${counted("ru", people, ["человек", "человека", "человек"])}.`,
  how: (command) => `followup next в терминале покажет их карточки; ${command} поставит даты.`,
};

const ro: typeof en = {
  ask: (people) =>
    `Azi nu este nimeni. ${counted("ro", people, ["persoană nu are", "persoane nu au", "de persoane nu au"])} încă dată: luăm fișele lor?`,
  waiting: (people) =>
    `${counted("ro", people, ["persoană nu are", "persoane nu au", "de persoane nu au"])} încă dată.`,
  how: (command) => `followup next ia fișele lor într-un terminal; ${command} le dă date.`,
};

/** The words about people without a date in each language. */
export const undatedWords: InEveryLanguage<typeof en> = { en, ru, ro };
