/** The headings people give their columns, and the ones we give ours. The lists of fields are open: add a name and its spellings. */
import type { InEveryLanguage } from "../../base/language.ts";

/** The columns of a contacts sheet that mean something to us. */
export const contactFields = [
  "nextContact",
  "name",
  "company",
  "phone",
  "owner",
  "status",
  "lastOutcome",
  "reason",
  "value",
  "source",
  "note",
  "attempts",
  "lastCall",
  "id",
] as const;

/** One of `contactFields`. */
export type ContactField = (typeof contactFields)[number];

/** What a column of a contacts sheet can be: a field, a part of a name, the time beside a next contact, a mark not to call, the day a contract is to be renewed. */
export type ColumnMeaning = ContactField | "given" | "family" | "middle" | "time" | "doNotCall" | "renewal";

/** Every meaning of a column, the fields first. */
export const columnMeanings: readonly ColumnMeaning[] = [
  ...contactFields,
  "given",
  "family",
  "middle",
  "time",
  "doNotCall",
  "renewal",
];

/** True for the name of a contact field. */
export function isContactField(text: string): text is ContactField {
  return contactFields.some((field) => field === text);
}

/** The columns of the Reasons sheet. */
export const reasonFields = ["reason", "otherWords", "improve", "answer"] as const;

/** One of `reasonFields`. */
export type ReasonField = (typeof reasonFields)[number];

/** The heading of the hidden identity column, the same in every language. */
export const idHeading = "followup id";

/** What the sheets of a new workbook are called. */
export const sheetTitles: InEveryLanguage<
  Readonly<Record<"contacts" | "calls" | "reasons" | "settings" | "team" | "complaints", string>>
> = {
  en: {
    contacts: "Contacts",
    calls: "Calls",
    reasons: "Reasons",
    settings: "Settings",
    team: "Team",
    complaints: "Complaints",
  },
  ru: {
    contacts: "Контакты",
    calls: "Звонки",
    reasons: "Причины",
    settings: "Настройки",
    team: "Команда",
    complaints: "Жалобы",
  },
  ro: {
    contacts: "Contacte",
    calls: "Apeluri",
    reasons: "Motive",
    settings: "Setări",
    team: "Echipa",
    complaints: "Reclamații",
  },
};

/** The headings of a contacts sheet made by us. */
export const contactHeadings: InEveryLanguage<Readonly<Record<ContactField, string>>> = {
  en: {
    nextContact: "Next contact date",
    name: "Name",
    company: "Company",
    phone: "Phone",
    owner: "Owner",
    status: "Status",
    lastOutcome: "Last outcome",
    reason: "Refusal reason",
    value: "Deal value",
    source: "Source",
    note: "Notes",
    attempts: "Attempts",
    lastCall: "Last call",
    id: idHeading,
  },
  ru: {
    nextContact: "Дата следующего контакта",
    name: "Имя",
    company: "Компания",
    phone: "Телефон",
    owner: "Менеджер",
    status: "Статус",
    lastOutcome: "Результат звонка",
    reason: "Причина отказа",
    value: "Сумма сделки",
    source: "Источник",
    note: "Комментарий",
    attempts: "Попытки",
    lastCall: "Последний звонок",
    id: idHeading,
  },
  ro: {
    nextContact: "Data următorului contact",
    name: "Nume",
    company: "Companie",
    phone: "Telefon",
    owner: "Responsabil",
    status: "Status",
    lastOutcome: "Rezultat apel",
    reason: "Motiv refuz",
    value: "Valoare",
    source: "Sursă",
    note: "Observații",
    attempts: "Încercări",
    lastCall: "Ultimul apel",
    id: idHeading,
  },
};

/** What a column of the next contact is called where the usual heading stands there for something else. */
export const nextContactHeadings: InEveryLanguage<readonly string[]> = {
  en: ["Next call date", "Date of the next contact"],
  ru: ["Дата следующего звонка", "Следующий контакт"],
  ro: ["Data următorului apel", "Următorul contact"],
};

/** The headings of the Reasons sheet. */
export const reasonHeadings: InEveryLanguage<Readonly<Record<ReasonField, string>>> = {
  en: {
    reason: "Reason",
    otherWords: "Other words for it",
    improve: "What to improve",
    answer: "What to answer",
  },
  ru: { reason: "Причина", otherWords: "Другие слова", improve: "Что улучшить", answer: "Что ответить" },
  ro: { reason: "Motiv", otherWords: "Alte cuvinte", improve: "Ce îmbunătățim", answer: "Ce răspundem" },
};
