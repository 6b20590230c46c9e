/** The headings of the Team and Complaints sheets. */
import type { InEveryLanguage } from "../../base/language.ts";

/** The columns of the Team sheet. */
export const teamFields = [
  "manager",
  "since",
  "mentor",
  "admitted",
  "dealsUpTo",
  "checked",
  "withDifficult",
  "remarks",
] as const;

/** One of `teamFields`. */
export type TeamField = (typeof teamFields)[number];

/** The columns of the Complaints sheet; the first six are written by `log --complaint`, "undone" by undo, the rest by people. */
export const complaintFields = [
  "id",
  "when",
  "contact",
  "phone",
  "about",
  "said",
  "answer",
  "recording",
  "apologised",
  "givenBack",
  "settled",
  "remarks",
  "undone",
] as const;

/** One of `complaintFields`. */
export type ComplaintField = (typeof complaintFields)[number];

/** The headings of the Team sheet. */
export const teamHeadings: InEveryLanguage<Readonly<Record<TeamField, string>>> = {
  en: {
    manager: "Manager",
    since: "Since",
    mentor: "Mentor",
    admitted: "Admitted on",
    dealsUpTo: "Deals up to",
    checked: "Checked on",
    withDifficult: "With difficult clients",
    remarks: "Remarks",
  },
  ru: {
    manager: "Сотрудник",
    since: "Работает с",
    mentor: "Наставник",
    admitted: "Допущен",
    dealsUpTo: "Сделки до",
    checked: "Проверен",
    withDifficult: "Сложные клиенты",
    remarks: "Пометки",
  },
  ro: {
    manager: "Angajat",
    since: "Lucrează din",
    mentor: "Mentor",
    admitted: "Admis",
    dealsUpTo: "Contracte până la",
    checked: "Verificat",
    withDifficult: "Clienți dificili",
    remarks: "Mențiuni",
  },
};

/** The headings of the Complaints sheet. */
export const complaintHeadings: InEveryLanguage<Readonly<Record<ComplaintField, string>>> = {
  en: {
    id: "Call id",
    when: "When",
    contact: "Contact",
    phone: "Phone",
    about: "About",
    said: "What the client said",
    answer: "What the manager said",
    recording: "Recording",
    apologised: "Apologised on",
    givenBack: "Given back",
    settled: "Settled on",
    remarks: "Remarks",
    undone: "Undone",
  },
  ru: {
    id: "Код звонка",
    when: "Когда",
    contact: "Контакт",
    phone: "Телефон",
    about: "На кого",
    said: "Слова клиента",
    answer: "Слова менеджера",
    recording: "Запись разговора",
    apologised: "Извинились",
    givenBack: "Чем загладили",
    settled: "Закрыта",
    remarks: "Пометки",
    undone: "Отменён",
  },
  ro: {
    id: "Cod apel",
    when: "Când",
    contact: "Contact",
    phone: "Telefon",
    about: "Despre",
    said: "Cuvintele clientului",
    answer: "Cuvintele managerului",
    recording: "Înregistrare",
    apologised: "Scuze la",
    givenBack: "Compensare",
    settled: "Închisă",
    remarks: "Mențiuni",
    undone: "Anulat",
  },
};

/** How wide the columns of a new sheet are, in characters. */
export const teamWidths: Readonly<Record<TeamField, number>> = {
  ...{ manager: 20, since: 13, mentor: 18, admitted: 13, dealsUpTo: 16, checked: 13 },
  ...{ withDifficult: 20, remarks: 40 },
};

/** The same of the Complaints sheet. */
export const complaintWidths: Readonly<Record<ComplaintField, number>> = {
  ...{ id: 14, when: 18, contact: 24, phone: 19, about: 18, said: 40, answer: 40, recording: 22 },
  ...{ apologised: 14, givenBack: 24, settled: 14, remarks: 34, undone: 11 },
};
