/** The words of `followup today` apart from the list itself. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  otherDay: (day: string, zone: string, own: string) =>
    `By the spreadsheet's time zone, ${zone}, it is ${day}, and this is that day's list; by this computer it is ${own}. To change it: File → Settings → Time zone, in the spreadsheet.`,
  options: {
    owner: "only this manager's contacts",
    limit: "only the first n",
    undated: "also list the contacts without a date",
    closed: "also list the closed contacts that still have a date",
    csv: "as a CSV table",
  },
  limitExpected: "a whole number from 1",
  done: "yes",
  csv: [
    "number",
    "name",
    "phone",
    "company",
    "manager",
    "next contact",
    "time",
    "days late",
    "value",
    "attempts",
    "note",
    "done",
    "why",
    "row",
  ],
};

const ru: typeof en = {
  otherDay: (day, zone, own) =>
    `По часовому поясу таблицы (${zone}) сегодня ${day}, и список на этот день; на этом компьютере ${own}. Изменить: Файл → Настройки → Часовой пояс, в таблице.`,
  options: {
    owner: "только контакты этого менеджера",
    limit: "только первые n",
    undated: "показать и контакты без даты",
    closed: "показать и закрытые контакты, у которых осталась дата",
    csv: "таблицей CSV",
  },
  limitExpected: "целое число от 1",
  done: "да",
  csv: [
    "номер",
    "имя",
    "телефон",
    "компания",
    "менеджер",
    "следующий контакт",
    "время",
    "дней просрочки",
    "сумма",
    "попытки",
    "комментарий",
    "сделан",
    "почему",
    "строка",
  ],
};

const ro: typeof en = {
  otherDay: (day, zone, own) =>
    `După fusul orar al foii (${zone}) azi este ${day}, iar lista este pentru acea zi; pe acest calculator este ${own}. Se schimbă în foaie: Fișier → Setări → Fus orar.`,
  options: {
    owner: "doar contactele acestui responsabil",
    limit: "doar primele n",
    undated: "arată și contactele fără dată",
    closed: "arată și contactele închise care au încă o dată",
    csv: "ca tabel CSV",
  },
  limitExpected: "un număr întreg de la 1",
  done: "da",
  csv: [
    "număr",
    "nume",
    "telefon",
    "companie",
    "responsabil",
    "următorul contact",
    "ora",
    "zile întârziere",
    "valoare",
    "încercări",
    "observații",
    "făcut",
    "de ce",
    "rând",
  ],
};

/** The words of today in each language. */
export const todayWords: InEveryLanguage<typeof en> = { en, ru, ro };
