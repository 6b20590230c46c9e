/** The words of a new workbook beside its headings. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  title: "Clients and calls",
  newStatus: "new",
  statusTitle: "Another status?",
  statusText: "The usual ones are in the list. Keep it all the same?",
  reasonTitle: "A new reason",
  reasonText: "It is not on the Reasons sheet yet. The client's own words are welcome.",
  dateTitle: "Is this a date?",
  dateText:
    "The next contact is a date, with a time if one was promised. Words can't be put into the day's list.",
};

const ru: typeof en = {
  title: "Клиенты и звонки",
  newStatus: "новый",
  statusTitle: "Другой статус?",
  statusText: "Обычные статусы есть в списке. Всё равно оставить?",
  reasonTitle: "Новая причина",
  reasonText: "На листе «Причины» её пока нет. Можно и словами клиента.",
  dateTitle: "Это дата?",
  dateText:
    "Следующий контакт — дата; если договорились о времени, то и время. Слова в список на день не попадут.",
};

const ro: typeof en = {
  title: "Clienți și apeluri",
  newStatus: "nou",
  statusTitle: "Alt status?",
  statusText: "Cele obișnuite sunt în listă. Îl păstrați totuși?",
  reasonTitle: "Un motiv nou",
  reasonText: "Nu este încă în foaia Motive. Merg și cuvintele clientului.",
  dateTitle: "Este o dată?",
  dateText: "Următorul contact este o dată, cu oră dacă s-a promis una. Cuvintele nu intră în lista zilei.",
};

/** The words of a new workbook in each language. */
export const templateWords: InEveryLanguage<typeof en> = { en, ru, ro };
