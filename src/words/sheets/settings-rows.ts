/** What the Settings sheet says in its first column, per setting. */

import type { InEveryLanguage } from "../../base/language.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import { plainWords } from "../../rules/typed/plain-words.ts";
import { allWords } from "../dictionary/sheet-words.ts";

/** The settings that a workbook can hold. */
export const settingNames = [
  "neededCalls",
  "retryLadder",
  "workingDays",
  "saveQuestions",
  "noteInContact",
  "nextContactColumn",
  "contactsSheet",
  "takenColumns",
  "leftColumns",
  "dateOrder",
  "renewalDays",
  "silentDays",
  "whenNotAsked",
  "passedOverFrom",
] as const;

/** One of `settingNames`. */
export type SettingName = (typeof settingNames)[number];

/** The headings of the Settings sheet: the setting, its value, what it does; and the list of days off beside them. */
export const settingHeadings: InEveryLanguage<{
  readonly setting: string;
  readonly value: string;
  readonly meaning: string;
  readonly daysOff: string;
}> = {
  en: { setting: "Setting", value: "Value", meaning: "What it does", daysOff: "Days off" },
  ru: { setting: "Настройка", value: "Значение", meaning: "Что это", daysOff: "Выходные и праздники" },
  ro: { setting: "Setare", value: "Valoare", meaning: "Ce face", daysOff: "Zile libere" },
};

/** The headings of the Settings sheet's columns in any language, per column. */
export const settingSpellings: Readonly<Record<"setting" | "value" | "daysOff", readonly string[]>> = {
  setting: [],
  value: [],
  daysOff: allWords("daysOff"),
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
    contactsSheet: "Contacts sheet",
    takenColumns: "Columns taken",
    leftColumns: "Columns left alone",
    dateOrder: "Dates such as 11/12/2026",
    renewalDays: "Days ahead for renewals",
    silentDays: "Days without a talk before a renewal",
    whenNotAsked: "What follows when the questions are not asked",
    passedOverFrom: "A client passed over counts from",
  },
  ru: {
    neededCalls: "Звонков для отчёта",
    retryLadder: "Через сколько дней перезванивать",
    workingDays: "Рабочие дни",
    saveQuestions: "Вопросы перед отказом",
    noteInContact: "Заметки и в строку контакта",
    nextContactColumn: "Столбец следующего контакта",
    contactsSheet: "Лист контактов",
    takenColumns: "Взятые столбцы",
    leftColumns: "Нетронутые столбцы",
    dateOrder: "Даты вида 11/12/2026",
    renewalDays: "За сколько дней смотреть продления",
    silentDays: "Дней без разговора до продления",
    whenNotAsked: "Что следует, если вопросы не заданы",
    passedOverFrom: "Клиент обойдён, если звонков после него от",
  },
  ro: {
    neededCalls: "Apeluri necesare pentru raport",
    retryLadder: "Zile între apelurile fără răspuns",
    workingDays: "Zile lucrătoare",
    saveQuestions: "Întrebări înainte de refuz",
    noteInContact: "Notițe și în rândul contactului",
    nextContactColumn: "Coloana următorului contact",
    contactsSheet: "Foaia contactelor",
    takenColumns: "Coloane luate",
    leftColumns: "Coloane lăsate",
    dateOrder: "Date precum 11/12/2026",
    renewalDays: "Zile înainte pentru reînnoiri",
    silentDays: "Zile fără discuție înainte de reînnoire",
    whenNotAsked: "Ce urmează dacă întrebările nu se pun",
    passedOverFrom: "Un client sărit se numără de la",
  },
};

/** What the Settings sheet says for the two orders of dates. */
export const dateOrderLabels: InEveryLanguage<{ readonly dayFirst: string; readonly monthFirst: string }> = {
  en: { dayFirst: "day first", monthFirst: "month first" },
  ru: { dayFirst: "сначала день", monthFirst: "сначала месяц" },
  ro: { dayFirst: "ziua întâi", monthFirst: "luna întâi" },
};

const dayWords = new Set(allWords("day"));
const monthWords = new Set(allWords("month"));

/** The order that people's words name: "day first", "ДД/ММ", "mm/dd/yyyy"; null when they name none. */
export function dateOrderFromWords(text: string): DateOrder | null {
  const first = plainWords(text).find((word) => dayWords.has(word) || monthWords.has(word));
  if (first === undefined) return null;
  return dayWords.has(first) ? "day-first" : "month-first";
}
