/** The lines of a new Settings sheet: what each holds at first, and what it does. */
import type { InEveryLanguage } from "../../base/language.ts";
import type { SettingName } from "./settings-rows.ts";

/** A line of a new Settings sheet. */
export interface SettingRow {
  readonly name: SettingName;
  readonly value: string | number;
  readonly meaning: string;
}

/** The lines of a new Settings sheet, in the language of the workbook. */
export const settingRows: InEveryLanguage<readonly SettingRow[]> = {
  en: [
    {
      name: "neededCalls",
      value: 100,
      meaning: "The report draws no conclusion before so many recorded calls.",
    },
    {
      name: "retryLadder",
      value: "1, 2, 4, 7",
      meaning: "Working days to wait after the first, second, third… call without an answer.",
    },
    {
      name: "workingDays",
      value: "Mon-Fri",
      meaning: "A next contact never falls on another day by itself.",
    },
    {
      name: "saveQuestions",
      value:
        "What worries you about it?\nWhen may I call you again?\nMay I offer something that fits better?",
      meaning: "Asked before a refusal is taken; one question a line.",
    },
    {
      name: "noteInContact",
      value: "yes",
      meaning: "yes: a note also goes on top of the contact's own notes. no: only into the Calls sheet.",
    },
  ],
  ru: [
    {
      name: "neededCalls",
      value: 100,
      meaning: "Пока записано меньше звонков, отчёт не делает выводов.",
    },
    {
      name: "retryLadder",
      value: "1, 2, 4, 7",
      meaning: "Сколько рабочих дней ждать после первого, второго, третьего… недозвона.",
    },
    {
      name: "workingDays",
      value: "пн-пт",
      meaning: "На другие дни следующий контакт сам не назначается.",
    },
    {
      name: "saveQuestions",
      value: "Что вас смущает?\nКогда вам можно перезвонить?\nМожно предложить другой вариант?",
      meaning: "Их задают, прежде чем принять отказ; по вопросу на строку.",
    },
    {
      name: "noteInContact",
      value: "да",
      meaning: "да: заметка добавляется и в комментарий контакта, сверху. нет: только на лист звонков.",
    },
  ],
  ro: [
    {
      name: "neededCalls",
      value: 100,
      meaning: "Raportul nu trage concluzii înainte de atâtea apeluri notate.",
    },
    {
      name: "retryLadder",
      value: "1, 2, 4, 7",
      meaning: "Câte zile lucrătoare se așteaptă după primul, al doilea, al treilea… apel fără răspuns.",
    },
    {
      name: "workingDays",
      value: "lu-vi",
      meaning: "În alte zile, următorul contact nu se pune de la sine.",
    },
    {
      name: "saveQuestions",
      value: "Ce vă face să ezitați?\nCând vă pot suna din nou?\nPot să vă propun altă variantă?",
      meaning: "Se pun înainte de a accepta un refuz; câte o întrebare pe rând.",
    },
    {
      name: "noteInContact",
      value: "da",
      meaning: "da: notița apare și deasupra observațiilor contactului. nu: doar în foaia de apeluri.",
    },
  ],
};
