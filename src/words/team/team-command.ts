/** The words of `followup team` apart from the page itself. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  options: {
    owner: "one manager's page; a part of the name is enough",
    since: "from this day on",
    until: "up to this day",
    week: "a week: last, this, 48 or 2026-W48",
    all: "all recorded calls",
    rows: "the rows of calls behind each figure",
    out: "write it as team.html, .md, .csv or .json",
    setUp: "add the Team sheet, a row a manager",
    yes: "add it without asking",
    force: "replace a file that is not ours, or write while the workbook is open",
  },
  expected: { out: "a file that ends in .html, .md, .csv or .json" },
  willAdd: (sheet: string, names: string) => `A sheet “${sheet}” will be added, a row each for: ${names}.`,
  ask: "Add it?",
  added: (sheet: string) =>
    `The sheet “${sheet}” is there. Type what you know; nothing is kept back until Mentor or Deals up to is filled.`,
  there: (sheet: string) => `There is a sheet “${sheet}” already; nothing was changed.`,
  left: "Nothing was added.",
  nobody: "no manager is named in this workbook",
};

const ru: typeof en = {
  options: {
    owner: "страница одного менеджера; хватит части имени",
    since: "с этого дня",
    until: "по этот день",
    week: "неделя: прошлая, эта, 48 или 2026-W48",
    all: "все записанные звонки",
    rows: "строки звонков за каждой цифрой",
    out: "записать в team.html, .md, .csv или .json",
    setUp: "добавить лист «Команда», по строке на менеджера",
    yes: "добавить без вопроса",
    force: "заменить чужой файл или писать в открытую таблицу",
  },
  expected: { out: "файл, имя которого заканчивается на .html, .md, .csv или .json" },
  willAdd: (sheet, names) => `Добавится лист «${sheet}», по строке на каждого: ${names}.`,
  ask: "Добавить?",
  added: (sheet) =>
    `Лист «${sheet}» готов. Впишите, что знаете; пока не заполнены «Наставник» или «Сделки до», ничего не придерживается.`,
  there: (sheet) => `Лист «${sheet}» уже есть; ничего не изменено.`,
  left: "Ничего не добавлено.",
  nobody: "в таблице не назван ни один менеджер",
};

const ro: typeof en = {
  options: {
    owner: "pagina unui responsabil; ajunge o parte din nume",
    since: "din această zi",
    until: "până în această zi",
    week: "o săptămână: trecută, aceasta, 48 sau 2026-W48",
    all: "toate apelurile notate",
    rows: "rândurile apelurilor din spatele fiecărei cifre",
    out: "scrie în team.html, .md, .csv sau .json",
    setUp: "adaugă foaia echipei, un rând de responsabil",
    yes: "adaugă fără a întreba",
    force: "înlocuiește un fișier străin sau scrie în tabelul deschis",
  },
  expected: { out: "un fișier care se termină în .html, .md, .csv sau .json" },
  willAdd: (sheet, names) => `Se adaugă foaia „${sheet}”, câte un rând pentru: ${names}.`,
  ask: "O adaug?",
  added: (sheet) =>
    `Foaia „${sheet}” e gata. Scrieți ce știți; nimic nu e reținut până nu e completat Mentor sau Contracte până la.`,
  there: (sheet) => `Foaia „${sheet}” există deja; nu s-a schimbat nimic.`,
  left: "Nu s-a adăugat nimic.",
  nobody: "în acest tabel nu e numit niciun responsabil",
};

/** The words in every language. */
export const teamCommandWords: InEveryLanguage<typeof en> = { en, ru, ro };
