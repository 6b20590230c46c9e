/** The words of `followup init --adopt`. */
import { counted, type InEveryLanguage } from "../../base/language.ts";

const en = {
  whichSheet: "Which sheet holds the people you call?",
  whichServes: "The table has no column for the next contact. Which one shall it be?",
  newColumn: (heading: string) => `a new column “${heading}”`,
  spreadThem: (people: number) =>
    `${counted("en", people, ["person has", "people have"])} no date. Spread them over the next working days: how many a day? (0: none)`,
  howMany: "A number, such as 10; 0 for none.",
  undated: (people: number) =>
    `${counted("en", people, ["person has", "people have"])} no date yet; --spread 10 gives ten of them to each working day.`,
  column: (heading: string, cell: string) => `a column “${heading}” (${cell})`,
  couldServe: (heading: string, cell: string) =>
    `“${heading}” (${cell}) could serve instead: --take nextContact="${heading}".`,
  spread: (people: number, perDay: number, span: string) =>
    `a date for ${counted("en", people, ["person", "people"])}, ${perDay} a day: ${span}`,
  remember: "Remember this table, so that you needn't name it?",
  howToRemember: (command: string) => `So that you needn't name it again: ${command}`,
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
  whichSheet: "На каком листе люди, которым вы звоните?",
  whichServes: "В таблице нет столбца следующего контакта. Что им будет?",
  newColumn: (heading) => `новый столбец «${heading}»`,
  spreadThem: (people) =>
    `Без даты ${counted("ru", people, ["человек", "человека", "человек"])}. Распределить по ближайшим рабочим дням: по сколько в день? (0: никого)`,
  howMany: "Число, например 10; 0 — никого.",
  undated: (people) =>
    `Без даты пока ${counted("ru", people, ["человек", "человека", "человек"])}; --spread 10 распределит по десять на рабочий день.`,
  column: (heading, cell) => `столбец «${heading}» (${cell})`,
  couldServe: (heading, cell) =>
    `Вместо него подошёл бы «${heading}» (${cell}): --take nextContact="${heading}".`,
  spread: (people, perDay, span) =>
    `дата для ${counted("ru", people, ["человека", "человек", "человек"])}, по ${perDay} в день: ${span}`,
  remember: "Запомнить эту таблицу, чтобы её не называть?",
  howToRemember: (command) => `Чтобы её не называть: ${command}`,
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
  whichSheet: "În ce foaie sunt oamenii pe care îi sunați?",
  whichServes: "Tabelul nu are o coloană pentru următorul contact. Care să fie?",
  newColumn: (heading) => `o coloană nouă „${heading}”`,
  spreadThem: (people) =>
    `${counted("ro", people, ["persoană nu are", "persoane nu au", "de persoane nu au"])} dată. Le repartizăm pe următoarele zile lucrătoare: câte pe zi? (0: niciuna)`,
  howMany: "Un număr, de exemplu 10; 0 pentru niciuna.",
  undated: (people) =>
    `${counted("ro", people, ["persoană nu are", "persoane nu au", "de persoane nu au"])} încă dată; --spread 10 dă câte zece fiecărei zile lucrătoare.`,
  column: (heading, cell) => `o coloană „${heading}” (${cell})`,
  couldServe: (heading, cell) =>
    `În locul ei s-ar potrivi „${heading}” (${cell}): --take nextContact="${heading}".`,
  spread: (people, perDay, span) =>
    `o dată pentru ${counted("ro", people, ["persoană", "persoane", "de persoane"])}, câte ${perDay} pe zi: ${span}`,
  remember: "Ținem minte acest tabel, ca să nu-l mai numiți?",
  howToRemember: (command) => `Ca să nu-l mai numiți: ${command}`,
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
