/** The words of `followup init --adopt`. */
import { counted, type InEveryLanguage } from "../../base/language.ts";

const en = {
  whichColumn: "Which column is the next contact?",
  holds: (dates: number, filled: number, future: number) =>
    `${dates} of ${filled} cells are dates, ${future} still to come`,
  whichOrder: (text: string, cell: string) => `“${text}” in ${cell}: what does it mean?`,
  orderUnknown: (text: string, cell: string) =>
    `“${text}” in ${cell} could be read two ways, so such dates are left unread. Add --dates day-first or --dates month-first.`,
  willAdd: "What will be added, and nothing else will change:",
  sheet: (title: string) => `a sheet “${title}”`,
  row: (title: string) => `a line on the sheet “${title}”`,
  identity: (heading: string) =>
    `a hidden column “${heading}”, so that a row is found wherever it is sorted to`,
  add: "Add this?",
  nothing: "Nothing is missing: the table is ready.",
  added: "Added. The table is ready.",
  notYet: "Nothing was written. Add --yes to do it.",
  left: "Nothing was written.",
};

const ru: typeof en = {
  whichColumn: "В каком столбце следующий контакт?",
  holds: (dates, filled, future) => `дат ${dates} из ${filled} ячеек, предстоящих ${future}`,
  whichOrder: (text, cell) => `«${text}» в ${cell}: какой это день?`,
  orderUnknown: (text, cell) =>
    `«${text}» в ${cell} можно понять по-разному, такие даты не читаются. Добавьте --dates day-first или --dates month-first.`,
  willAdd: "Что будет добавлено; больше ничего не изменится:",
  sheet: (title) => `лист «${title}»`,
  row: (title) => `строка на листе «${title}»`,
  identity: (heading) => `скрытый столбец «${heading}»: по нему строка найдётся после любой сортировки`,
  add: "Добавить?",
  nothing: "Всё на месте: таблица готова к работе.",
  added: "Добавлено. Таблица готова к работе.",
  notYet: "Ничего не записано. Чтобы записать, добавьте --yes.",
  left: "Ничего не записано.",
};

const ro: typeof en = {
  whichColumn: "În ce coloană este următorul contact?",
  holds: (dates, filled, future) =>
    `${dates} din ${counted("ro", filled, ["celulă", "celule", "de celule"])} ${dates === 1 ? "este dată" : "sunt date"}, ${future} viitoare`,
  whichOrder: (text, cell) => `„${text}” în ${cell}: ce zi este?`,
  orderUnknown: (text, cell) =>
    `„${text}” în ${cell} se poate citi în două feluri, de aceea astfel de date rămân necitite. Adăugați --dates day-first sau --dates month-first.`,
  willAdd: "Ce se va adăuga; nimic altceva nu se schimbă:",
  sheet: (title) => `o foaie „${title}”`,
  row: (title) => `un rând în foaia „${title}”`,
  identity: (heading) => `o coloană ascunsă „${heading}”, ca rândul să fie găsit după orice sortare`,
  add: "Le adăugăm?",
  nothing: "Nu lipsește nimic: tabelul este gata.",
  added: "Adăugat. Tabelul este gata.",
  notYet: "Nu s-a scris nimic. Pentru a scrie, adăugați --yes.",
  left: "Nu s-a scris nimic.",
};

/** The words of init --adopt in each language. */
export const adoptWords: InEveryLanguage<typeof en> = { en, ru, ro };
