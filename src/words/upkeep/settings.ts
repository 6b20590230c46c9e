/** The words of `followup settings`. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  usage: "[key] [value] [options]",
  key: "owner, language, workbook or noteInContact",
  value: "what it is to be; without it the present value is shown",
  unset: "remove the setting",
  keys: {
    owner: "the manager whose calls are shown here (--owner all shows everybody's)",
    language: "the language of the messages: en, ru or ro",
    workbook: "the workbook used when none is named",
    noteInContact: "whether notes also go into the contact's own note cell: yes or no",
  },
  notSet: "not set",
  place: (path: string) => `They stand in ${path}.`,
  unknown: (keys: string) => `Also there, for other versions: ${keys}.`,
  set: (key: string, value: string) => `${key}: ${value}`,
  notThere: (path: string) => `There is no ${path} at the moment.`,
  removed: (key: string) => `${key} is not set any more.`,
  expected: {
    language: "en, ru or ro",
    yesOrNo: "yes or no",
    value: "a value, or --unset",
  },
  examples: [
    "followup settings owner Anna",
    "followup settings language ru",
    "followup settings owner --unset",
  ],
};

const ru: typeof en = {
  usage: "[ключ] [значение] [параметры]",
  key: "owner, language, workbook или noteInContact",
  value: "новое значение; без него показывается нынешнее",
  unset: "убрать настройку",
  keys: {
    owner: "менеджер, чьи звонки показаны здесь (--owner all покажет все)",
    language: "язык сообщений: en, ru или ro",
    workbook: "таблица, если другая не названа",
    noteInContact: "писать ли заметки и в строку контакта: yes или no",
  },
  notSet: "не задано",
  place: (path) => `Они лежат в ${path}.`,
  unknown: (keys) => `Там же, для других версий: ${keys}.`,
  set: (key, value) => `${key}: ${value}`,
  notThere: (path) => `Файла ${path} сейчас нет.`,
  removed: (key) => `${key} больше не задано.`,
  expected: {
    language: "en, ru или ro",
    yesOrNo: "yes или no",
    value: "значение или --unset",
  },
  examples: [
    "followup settings owner Анна",
    "followup settings language ru",
    "followup settings owner --unset",
  ],
};

const ro: typeof en = {
  usage: "[cheie] [valoare] [opțiuni]",
  key: "owner, language, workbook sau noteInContact",
  value: "noua valoare; fără ea se arată cea de acum",
  unset: "șterge setarea",
  keys: {
    owner: "responsabilul ale cărui apeluri se arată aici (--owner all le arată pe toate)",
    language: "limba mesajelor: en, ru sau ro",
    workbook: "tabelul folosit când nu se numește altul",
    noteInContact: "dacă notele merg și în rândul contactului: yes sau no",
  },
  notSet: "nesetat",
  place: (path) => `Se află în ${path}.`,
  unknown: (keys) => `Tot acolo, pentru alte versiuni: ${keys}.`,
  set: (key, value) => `${key}: ${value}`,
  notThere: (path) => `Fișierul ${path} nu există acum.`,
  removed: (key) => `${key} nu mai este setat.`,
  expected: {
    language: "en, ru sau ro",
    yesOrNo: "yes sau no",
    value: "o valoare sau --unset",
  },
  examples: [
    "followup settings owner Ana",
    "followup settings language ro",
    "followup settings owner --unset",
  ],
};

/** The words of settings in each language. */
export const settingsWords: InEveryLanguage<typeof en> = { en, ru, ro };
