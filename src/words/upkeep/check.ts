/** The words of `followup check` beside its findings. */
import { counted, type Forms, type InEveryLanguage, type Language, plural } from "../../base/language.ts";

interface ContactCounts {
  readonly count: number;
  readonly dated: number;
  readonly undated: number;
  /** Without a date because they are closed, or not to be called. */
  readonly noLongerCalled: number;
}

interface CheckWords {
  contacts(found: ContactCounts): string;
  calls(count: number): string;
  /** Next contacts without a year. */
  yearless(count: number): string;
  readonly noCalls: string;
  /** `headings`: columns that a sheet of the person's own does not have. */
  notKept(sheet: string, headings: string): string;
  readonly noReasons: string;
  /** What is written into a workbook of a language. */
  readonly languages: Readonly<Record<Language, string>>;
  row(row: string, name: string): string;
  rows(rows: string): string;
  times(count: number): string;
  lacking(words: string): string;
  more(count: number): string;
  /** `why`: a sentence. */
  waiting(count: number, why: string): string;
  conflicts(count: number): string;
  readonly allWritten: string;
  copies(count: number, day: string): string;
  others(place: string, count: number): string;
  /** Other versions of the workbook beside it. */
  versions(names: string): string;
  sharedFolder(kind: "onedrive" | "dropbox" | "google-drive" | "icloud" | "network"): string;
  readonly fine: string;
  toLookAt(count: number): string;
}

const contactsEn: Forms = ["contact", "contacts"];
const contactsRu: Forms = ["контакт", "контакта", "контактов"];
const contactsRo: Forms = ["contact", "contacte", "de contacte"];
const callsEn: Forms = ["recorded call", "recorded calls"];
const callsRu: Forms = ["записанный звонок", "записанных звонка", "записанных звонков"];
const callsRo: Forms = ["apel notat", "apeluri notate", "de apeluri notate"];

const folderNames = {
  onedrive: "OneDrive",
  dropbox: "Dropbox",
  "google-drive": "Google Drive",
  icloud: "iCloud",
} as const;

const en: CheckWords = {
  contacts: ({ count, dated, noLongerCalled, undated }) =>
    `${counted("en", count, contactsEn)}: ${dated} with a date, ${undated} without${noLongerCalled > 0 ? `, ${noLongerCalled} no longer called` : ""}.`,
  calls: (count) => `${counted("en", count, callsEn)}.`,
  yearless: (count) =>
    `${counted("en", count, ["date has", "dates have"])} no year; the nearest such day to the last saving is meant.`,
  noCalls: "There is no Calls sheet yet; the first call makes it.",
  notKept: (sheet, headings) =>
    `The calls go into your own sheet “${sheet}”, where no column is added. It has none for: ${headings}.`,
  noReasons: "There is no Reasons sheet; followup init --adopt adds one.",
  languages: {
    en: "The headings are English, so what is written into the sheet is in English.",
    ru: "The headings are Russian, so what is written into the sheet is in Russian.",
    ro: "The headings are Romanian, so what is written into the sheet is in Romanian.",
  },
  row: (row, name) => (name === "" ? `row ${row}` : `row ${row} ${name}`),
  rows: (rows) => `rows ${rows}`,
  times: (count) => counted("en", count, ["time", "times"]),
  lacking: (words) => `no word for: ${words}`,
  more: (count) => `… and ${count} more (all with --json)`,
  waiting: (count, why) =>
    `${counted("en", count, ["outcome waits", "outcomes wait"])} to be written into the workbook. ${why}`,
  conflicts: (count) =>
    `${counted("en", count, ["outcome", "outcomes"])} can't be written as saved; you decide: followup sync`,
  allWritten: "Every outcome saved on this computer is in the workbook.",
  copies: (count, day) =>
    `${counted("en", count, ["copy", "copies"])} of the workbook kept, the last one from ${day}: followup restore`,
  versions: (names) =>
    `A sync program has left other versions of this workbook beside it; compare them and keep one: ${names}`,
  sharedFolder: (kind) =>
    `The workbook lies ${kind === "network" ? "on the network" : `in a ${folderNames[kind]} folder`}: others may save over it. What goes missing is noticed and put back by the next command.`,
  others: (place, count) =>
    `For ${place} too ${counted("en", count, ["outcome is", "outcomes are"])} open: followup sync -w "${place}"`,
  fine: "Everything can be read.",
  toLookAt: (count) => `${counted("en", count, ["thing", "things"])} to look at.`,
};

const ru: CheckWords = {
  contacts: ({ count, dated, noLongerCalled, undated }) =>
    `${counted("ru", count, contactsRu)}: с датой ${dated}, без даты ${undated}${noLongerCalled > 0 ? `, больше не звоним ${noLongerCalled}` : ""}.`,
  calls: (count) => `${counted("ru", count, callsRu)}.`,
  yearless: (count) =>
    `${counted("ru", count, ["дата", "даты", "дат"])} без года: имеется в виду день, ближайший к последнему сохранению.`,
  noCalls: "Листа звонков ещё нет; он появится с первым звонком.",
  notKept: (sheet, headings) =>
    `Звонки идут на ваш собственный лист «${sheet}», столбцы туда не добавляются. Там нет столбца для: ${headings}.`,
  noReasons: "Листа причин нет; его добавит followup init --adopt.",
  languages: {
    en: "Заголовки английские, поэтому и записи в таблицу будут на английском.",
    ru: "Заголовки русские, поэтому и записи в таблицу будут на русском.",
    ro: "Заголовки румынские, поэтому и записи в таблицу будут на румынском.",
  },
  row: (row, name) => (name === "" ? `строка ${row}` : `строка ${row} ${name}`),
  rows: (rows) => `строки ${rows}`,
  times: (count) => counted("ru", count, ["раз", "раза", "раз"]),
  lacking: (words) => `нет слова для: ${words}`,
  more: (count) => `… и ещё ${count} (все — с --json)`,
  waiting: (count, why) =>
    `${counted("ru", count, ["исход ждёт", "исхода ждут", "исходов ждут"])} записи в таблицу. ${why}`,
  conflicts: (count) =>
    `${counted("ru", count, ["исход нельзя", "исхода нельзя", "исходов нельзя"])} записать как есть, решать вам: followup sync`,
  allWritten: "Все исходы, сохранённые на этом компьютере, есть в таблице.",
  copies: (count, day) =>
    `${plural("ru", count, ["Хранится", "Хранятся", "Хранится"])} ${counted("ru", count, ["копия", "копии", "копий"])} таблицы, последняя от ${day}: followup restore`,
  versions: (names) =>
    `Рядом лежат другие версии этой таблицы от программы синхронизации; сравните и оставьте одну: ${names}`,
  sharedFolder: (kind) =>
    `Таблица лежит ${kind === "network" ? "на сетевом диске" : `в папке ${folderNames[kind]}`}: её могут перезаписать. Пропавшее заметит и вернёт следующая команда.`,
  others: (place, count) =>
    `Для ${place} тоже есть ${counted("ru", count, ["незаконченный исход", "незаконченных исхода", "незаконченных исходов"])}: followup sync -w "${place}"`,
  fine: "Всё читается.",
  toLookAt: (count) => `Обратите внимание: ${counted("ru", count, ["пункт", "пункта", "пунктов"])}.`,
};

const ro: CheckWords = {
  contacts: ({ count, dated, noLongerCalled, undated }) =>
    `${counted("ro", count, contactsRo)}: ${dated} cu dată, ${undated} fără${noLongerCalled > 0 ? `, ${noLongerCalled} care nu se mai sună` : ""}.`,
  calls: (count) => `${counted("ro", count, callsRo)}.`,
  yearless: (count) =>
    `${counted("ro", count, ["dată nu are", "date nu au", "de date nu au"])} an; se înțelege ziua cea mai apropiată de ultima salvare.`,
  noCalls: "Nu există încă o foaie de apeluri; primul apel o creează.",
  notKept: (sheet, headings) =>
    `Apelurile merg în foaia dvs. „${sheet}”, unde nu se adaugă coloane. Nu are coloană pentru: ${headings}.`,
  noReasons: "Nu există o foaie de motive; followup init --adopt o adaugă.",
  languages: {
    en: "Titlurile sunt în engleză, deci și ce se scrie în tabel este în engleză.",
    ru: "Titlurile sunt în rusă, deci și ce se scrie în tabel este în rusă.",
    ro: "Titlurile sunt în română, deci și ce se scrie în tabel este în română.",
  },
  row: (row, name) => (name === "" ? `rândul ${row}` : `rândul ${row} ${name}`),
  rows: (rows) => `rândurile ${rows}`,
  times: (count) => (count === 1 ? "o dată" : `de ${counted("ro", count, ["ori", "ori", "de ori"])}`),
  lacking: (words) => `fără cuvânt pentru: ${words}`,
  more: (count) => `… și încă ${count} (toate cu --json)`,
  waiting: (count, why) =>
    `${counted("ro", count, ["rezultat așteaptă să fie scris", "rezultate așteaptă să fie scrise", "de rezultate așteaptă să fie scrise"])} în tabel. ${why}`,
  conflicts: (count) =>
    `${counted("ro", count, ["rezultat nu poate fi scris", "rezultate nu pot fi scrise", "de rezultate nu pot fi scrise"])} așa cum s-a salvat; decideți: followup sync`,
  allWritten: "Toate rezultatele salvate pe acest calculator sunt în tabel.",
  copies: (count, day) =>
    `Se păstrează ${counted("ro", count, ["copie a tabelului", "copii ale tabelului", "de copii ale tabelului"])}, ultima din ${day}: followup restore`,
  versions: (names) =>
    `Un program de sincronizare a lăsat alături alte versiuni ale tabelului; comparați-le și păstrați una: ${names}`,
  sharedFolder: (kind) =>
    `Tabelul se află ${kind === "network" ? "în rețea" : `într-un dosar ${folderNames[kind]}`}: alții îl pot suprascrie. Ce dispare este observat și pus la loc de următoarea comandă.`,
  others: (place, count) =>
    `Și pentru ${place} ${counted("ro", count, ["rezultat este nerezolvat", "rezultate sunt nerezolvate", "de rezultate sunt nerezolvate"])}: followup sync -w "${place}"`,
  fine: "Totul se poate citi.",
  toLookAt: (count) => `${counted("ro", count, ["lucru", "lucruri", "de lucruri"])} de verificat.`,
};

/** The words of check in each language. */
export const checkWords: InEveryLanguage<CheckWords> = { en, ru, ro };
