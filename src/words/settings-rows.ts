/** What the Settings sheet says in its first column, per setting. */
import type { InEveryLanguage } from "./language.ts";

/** The settings that a workbook can hold. */
export const settingNames = [
  "neededCalls",
  "retryLadder",
  "workingDays",
  "saveQuestions",
  "noteInContact",
  "nextContactColumn",
] as const;

/** One of `settingNames`. */
export type SettingName = (typeof settingNames)[number];

/** The headings of the Settings sheet: the setting, its value, what it does. */
export const settingHeadings: InEveryLanguage<{
  readonly setting: string;
  readonly value: string;
  readonly meaning: string;
}> = {
  en: { setting: "Setting", value: "Value", meaning: "What it does" },
  ru: { setting: "Настройка", value: "Значение", meaning: "Что это" },
  ro: { setting: "Setare", value: "Valoare", meaning: "Ce face" },
};

/** The name of each setting as it stands in the sheet. */
export const settingLabels: InEveryLanguage<Readonly<Record<SettingName, string>>> = {
  en: {
    neededCalls: "Calls needed for the report",
    retryLadder: "Days between unanswered calls",
    workingDays: "Working days",
    saveQuestions: "Questions before a refusal",
    noteInContact: "Notes also in the contact's row",
    nextContactColumn: "Next contact column",
  },
  ru: {
    neededCalls: "Звонков для отчёта",
    retryLadder: "Через сколько дней перезванивать",
    workingDays: "Рабочие дни",
    saveQuestions: "Вопросы перед отказом",
    noteInContact: "Заметки и в строку контакта",
    nextContactColumn: "Столбец следующего контакта",
  },
  ro: {
    neededCalls: "Apeluri necesare pentru raport",
    retryLadder: "Zile între apelurile fără răspuns",
    workingDays: "Zile lucrătoare",
    saveQuestions: "Întrebări înainte de refuz",
    noteInContact: "Notițe și în rândul contactului",
    nextContactColumn: "Coloana următorului contact",
  },
};
