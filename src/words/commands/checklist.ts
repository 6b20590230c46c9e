/** The words of today's checklist. */
import { counted, type InEveryLanguage, plural } from "../../base/language.ts";

const en = {
  list: (owner: string) => `${owner}'s list`,
  everybody: (owner: string) => `everybody's list, no manager here is ${owner}`,
  groups: { timed: "At a set time", late: "Late", today: "Today", done: "Done" },
  nobody: "Nobody to call today.",
  allDone: "All of today's calls are done.",
  toCall: (count: number) => `${counted("en", count, ["call", "calls"])} to make`,
  late: (count: number) => `${count} late`,
  done: (count: number) => `${count} done`,
  stake: (amount: string) => `value ${amount}`,
  hidden: (count: number) => `${count} more not shown (--limit)`,
  unreadable: (count: number) =>
    `${counted("en", count, ["contact whose date can't be read, so it is", "contacts whose dates can't be read, so they are"])} not on the list:`,
  quoted: (text: string) => `“${text}”`,
  undated: (count: number) => counted("en", count, ["contact without a date", "contacts without a date"]),
  listUndated: "followup today --undated lists them",
  closed: (count: number) =>
    counted("en", count, ["closed contact still has a date", "closed contacts still have a date"]),
  listClosed: "followup today --closed lists them",
  doNotCall: (count: number) => `${count} must not be called`,
  ownerless: (count: number) =>
    `${counted("en", count, ["contact that is due has", "contacts that are due have"])} no manager`,
  listOwnerless: "followup today --owner all lists them",
  row: (row: string) => `row ${row}`,
  deck: "card by card",
  log: (number: number) => `followup log ${number} no-answer`,
  logSays: "log one call",
};

const ru: typeof en = {
  list: (owner) => `список: ${owner}`,
  everybody: (owner) => `список всех, менеджера ${owner} здесь нет`,
  groups: { timed: "В назначенное время", late: "Просрочено", today: "На сегодня", done: "Сделано" },
  nobody: "Сегодня звонить некому.",
  allDone: "Все звонки на сегодня сделаны.",
  toCall: (count) =>
    `${plural("ru", count, ["остался", "осталось", "осталось"])} ${counted("ru", count, ["звонок", "звонка", "звонков"])}`,
  late: (count) => counted("ru", count, ["просрочен", "просрочены", "просрочено"]),
  done: (count) => counted("ru", count, ["сделан", "сделаны", "сделано"]),
  stake: (amount) => `на сумму ${amount}`,
  hidden: (count) => `ещё ${counted("ru", count, ["не показан", "не показаны", "не показано"])} (--limit)`,
  unreadable: (count) =>
    `${counted("ru", count, ["контакт с непонятной датой не попал", "контакта с непонятной датой не попали", "контактов с непонятной датой не попали"])} в список:`,
  quoted: (text) => `«${text}»`,
  undated: (count) => `${counted("ru", count, ["контакт", "контакта", "контактов"])} без даты`,
  listUndated: "показать: followup today --undated",
  closed: (count) =>
    `${counted("ru", count, ["закрытый контакт", "закрытых контакта", "закрытых контактов"])} всё ещё с датой`,
  listClosed: "показать: followup today --closed",
  doNotCall: (count) => `${count} — не звонить`,
  ownerless: (count) =>
    `${counted("ru", count, ["контакт на сегодня", "контакта на сегодня", "контактов на сегодня"])} без менеджера`,
  listOwnerless: "показать: followup today --owner all",
  row: (row) => `строка ${row}`,
  deck: "карточка за карточкой",
  log: (number) => `followup log ${number} недозвон`,
  logSays: "записать один звонок",
};

const ro: typeof en = {
  list: (owner) => `lista: ${owner}`,
  everybody: (owner) => `lista tuturor, responsabilul ${owner} nu apare aici`,
  groups: { timed: "La oră fixă", late: "Întârziate", today: "Azi", done: "Făcute" },
  nobody: "Azi nu aveți pe cine suna.",
  allDone: "Toate apelurile de azi sunt făcute.",
  toCall: (count) => `mai aveți ${counted("ro", count, ["apel", "apeluri", "de apeluri"])} de făcut`,
  late: (count) => counted("ro", count, ["întârziat", "întârziate"]),
  done: (count) => counted("ro", count, ["făcut", "făcute"]),
  stake: (amount) => `valoare ${amount}`,
  hidden: (count) => `încă ${count} nu se ${count === 1 ? "vede" : "văd"} (--limit)`,
  unreadable: (count) =>
    `${counted("ro", count, ["contact cu o dată care nu se poate citi nu e", "contacte cu o dată care nu se poate citi nu sunt", "de contacte cu o dată care nu se poate citi nu sunt"])} pe listă:`,
  quoted: (text) => `„${text}”`,
  undated: (count) => `${counted("ro", count, ["contact", "contacte", "de contacte"])} fără dată`,
  listUndated: "lista: followup today --undated",
  closed: (count) =>
    counted("ro", count, [
      "contact închis are încă o dată",
      "contacte închise au încă o dată",
      "de contacte închise au încă o dată",
    ]),
  listClosed: "lista: followup today --closed",
  doNotCall: (count) =>
    counted("ro", count, [
      "contact nu trebuie sunat",
      "contacte nu trebuie sunate",
      "de contacte nu trebuie sunate",
    ]),
  ownerless: (count) =>
    `${counted("ro", count, ["contact de sunat", "contacte de sunat", "de contacte de sunat"])} fără responsabil`,
  listOwnerless: "lista: followup today --owner all",
  row: (row) => `rândul ${row}`,
  deck: "fișă cu fișă",
  log: (number) => `followup log ${number} "nu răspunde"`,
  logSays: "notează un apel",
};

/** The checklist in every language. */
export const checklistWords: InEveryLanguage<typeof en> = { en, ru, ro };
