/** The words of `followup check`, apart from the columns (words/columns.ts). */
import { counted, type InEveryLanguage } from "./language.ts";

const en = {
  contacts: (count: number, dated: number, undated: number) =>
    `${counted("en", count, ["contact", "contacts"])}: ${dated} with a next contact, ${undated} without`,
  calls: (count: number) => `${counted("en", count, ["call", "calls"])} recorded`,
  noCalls: "No sheet of calls yet: the first outcome makes one.",
  fine: "Everything can be read.",
  unreadableDates: "Next contacts that can't be read, so nobody is reminded of them:",
  farDates: "Next contacts more than two years ahead – is the year right?",
  formulas: "Next contacts worked out by a formula: they are read, but an outcome can't move them:",
  samePhones: "The same phone stands more than once:",
  longNumbers: "Phones kept as numbers of more than 15 digits have lost their last digits:",
  shortList: (heading: string, cell: string, outcomes: string) =>
    `The drop-down of “${heading}” (${cell}) has no value for: ${outcomes}. Such calls leave the cell as it is.`,
  blankIds: (rows: string) => `Rows without a followup id, which are not written to: ${rows}`,
  doubledId: (id: string, rows: string) => `Id ${id} stands in more than one row: ${rows}`,
  unknownOutcomes: "Outcomes in the Calls sheet that no word is known for; the report can't count them:",
  unknownReasons: "Reasons that fit none of the Reasons sheet:",
  suggestion: (reason: string) => `perhaps “${reason}”`,
  undatedCalls: "Calls whose date can't be read; no week counts them:",
  doubledCalls: (id: string, rows: string) => `Call ${id} stands in more than one row: ${rows}`,
  settings: "Settings that can't be read; the usual values count:",
  rows: (rows: string) => `rows ${rows}`,
  more: (count: number) => `… and ${count} more (--json shows all)`,
  remarks: {
    "protected-sheet": (sheet: string) =>
      `Sheet “${sheet}” is protected. Outcomes are written all the same: the protection only guards against typing.`,
    "protected-structure": () =>
      "The workbook's structure is protected: a sheet of calls may have to be added by hand.",
    "read-only-recommended": () =>
      "The workbook asks to be opened read-only. Outcomes are written all the same.",
    "external-links": () => "The workbook has links to other files; they stay as they are.",
  },
  waiting: (count: number) =>
    `Waiting to be written: ${counted("en", count, ["outcome", "outcomes"])}. followup sync writes them.`,
  conflicts: (count: number) =>
    `To be decided: ${counted("en", count, ["outcome", "outcomes"])}. followup sync shows them.`,
  journal: (count: number) => `${counted("en", count, ["line", "lines"])} of the journal can't be read.`,
  copies: (count: number, last: string) =>
    `${counted("en", count, ["copy", "copies"])} of the workbook kept, the last of ${last}: followup restore`,
  noCopies: "No copies of the workbook yet: the first outcome of a day makes one.",
  folder: {
    onedrive: "The workbook lies in a OneDrive folder",
    dropbox: "The workbook lies in a Dropbox folder",
    "google-drive": "The workbook lies in a Google Drive folder",
    icloud: "The workbook lies in an iCloud folder",
    network: "The workbook lies on the network",
  },
  folderAdvice: ": others may save over it. What goes missing is noticed and put back by the next command.",
  conflictedCopies:
    "A sync program has left other versions of this workbook beside it. Compare them and keep one:",
};

const ru: typeof en = {
  contacts: (count, dated, undated) =>
    `${counted("ru", count, ["контакт", "контакта", "контактов"])}: с датой следующего контакта ${dated}, без даты ${undated}`,
  calls: (count) => `записано ${counted("ru", count, ["звонок", "звонка", "звонков"])}`,
  noCalls: "Листа звонков ещё нет: его создаст первый исход.",
  fine: "Всё читается.",
  unreadableDates: "Даты следующего контакта, которые не читаются: о них никто не напомнит:",
  farDates: "Следующий контакт больше чем через два года – верен ли год?",
  formulas: "Дата следующего контакта – формула: она читается, но исход звонка её не изменит:",
  samePhones: "Один и тот же телефон стоит несколько раз:",
  longNumbers: "Телефоны, записанные числом длиннее 15 цифр, потеряли последние цифры:",
  shortList: (heading, cell, outcomes) =>
    `В выпадающем списке «${heading}» (${cell}) нет значения для исходов: ${outcomes}. При таких звонках ячейка не меняется.`,
  blankIds: (rows) => `Строки без followup id, в них ничего не записывается: ${rows}`,
  doubledId: (id, rows) => `Код ${id} стоит в нескольких строках: ${rows}`,
  unknownOutcomes: "Исходы на листе звонков, которых мы не знаем; отчёт их не считает:",
  unknownReasons: "Причины, которых нет на листе причин:",
  suggestion: (reason) => `похоже на «${reason}»`,
  undatedCalls: "Звонки, дата которых не читается; ни одна неделя их не считает:",
  doubledCalls: (id, rows) => `Звонок ${id} стоит в нескольких строках: ${rows}`,
  settings: "Настройки, которые не читаются; действуют обычные значения:",
  rows: (rows) => `строки ${rows}`,
  more: (count) => `… и ещё ${count} (все покажет --json)`,
  remarks: {
    "protected-sheet": (sheet) =>
      `Лист «${sheet}» защищён. Исходы всё равно записываются: защита мешает только вводить вручную.`,
    "protected-structure": () =>
      "Структура книги защищена: лист звонков, возможно, придётся добавить вручную.",
    "read-only-recommended": () =>
      "Книгу рекомендовано открывать только для чтения. Исходы всё равно записываются.",
    "external-links": () => "В книге есть ссылки на другие файлы; они остаются как есть.",
  },
  waiting: (count) =>
    `Ждёт записи в таблицу: ${counted("ru", count, ["исход", "исхода", "исходов"])}. Запишет followup sync.`,
  conflicts: (count) =>
    `Нужно решить: ${counted("ru", count, ["исход", "исхода", "исходов"])}. Покажет followup sync.`,
  journal: (count) => `В журнале не читается ${counted("ru", count, ["строка", "строки", "строк"])}.`,
  copies: (count, last) =>
    `Хранится ${counted("ru", count, ["копия", "копии", "копий"])} таблицы, последняя от ${last}: followup restore`,
  noCopies: "Копий таблицы ещё нет: первая появится с первым исходом дня.",
  folder: {
    onedrive: "Таблица лежит в папке OneDrive",
    dropbox: "Таблица лежит в папке Dropbox",
    "google-drive": "Таблица лежит в папке Google Диска",
    icloud: "Таблица лежит в папке iCloud",
    network: "Таблица лежит на сетевом диске",
  },
  folderAdvice: ": её могут сохранить поверх. Пропавшее заметит и вернёт следующая команда.",
  conflictedCopies:
    "Рядом лежат другие версии этой таблицы от программы синхронизации. Сравните и оставьте одну:",
};

const ro: typeof en = {
  contacts: (count, dated, undated) =>
    `${counted("ro", count, ["contact", "contacte", "de contacte"])}: ${dated} cu următorul contact, ${undated} fără`,
  calls: (count) =>
    `${counted("ro", count, ["apel înregistrat", "apeluri înregistrate", "de apeluri înregistrate"])}`,
  noCalls: "Încă nu există foaia apelurilor: o creează primul rezultat.",
  fine: "Totul se poate citi.",
  unreadableDates: "Date ale următorului contact care nu se pot citi, deci nimeni nu le amintește:",
  farDates: "Următorul contact peste mai mult de doi ani – este anul corect?",
  formulas: "Data următorului contact este o formulă: se citește, dar un rezultat nu o poate muta:",
  samePhones: "Același telefon apare de mai multe ori:",
  longNumbers: "Telefoanele păstrate ca numere de peste 15 cifre și-au pierdut ultimele cifre:",
  shortList: (heading, cell, outcomes) =>
    `Lista derulantă „${heading}” (${cell}) nu are valoare pentru: ${outcomes}. La astfel de apeluri celula rămâne neschimbată.`,
  blankIds: (rows) => `Rânduri fără followup id, în care nu se scrie: ${rows}`,
  doubledId: (id, rows) => `Codul ${id} apare în mai multe rânduri: ${rows}`,
  unknownOutcomes: "Rezultate din foaia apelurilor pe care nu le cunoaștem; raportul nu le numără:",
  unknownReasons: "Motive care nu se potrivesc cu foaia motivelor:",
  suggestion: (reason) => `poate „${reason}”`,
  undatedCalls: "Apeluri a căror dată nu se poate citi; nicio săptămână nu le numără:",
  doubledCalls: (id, rows) => `Apelul ${id} apare în mai multe rânduri: ${rows}`,
  settings: "Setări care nu se pot citi; sunt valabile valorile obișnuite:",
  rows: (rows) => `rândurile ${rows}`,
  more: (count) => `… și încă ${count} (--json le arată pe toate)`,
  remarks: {
    "protected-sheet": (sheet) =>
      `Foaia „${sheet}” este protejată. Rezultatele se scriu totuși: protecția oprește doar scrierea de mână.`,
    "protected-structure": () =>
      "Structura registrului este protejată: foaia apelurilor ar putea fi nevoie să fie adăugată de mână.",
    "read-only-recommended": () =>
      "Fișierul recomandă deschiderea doar pentru citire. Rezultatele se scriu totuși.",
    "external-links": () => "Fișierul are legături către alte fișiere; ele rămân cum sunt.",
  },
  waiting: (count) =>
    `Așteaptă să fie scrise: ${counted("ro", count, ["rezultat", "rezultate", "de rezultate"])}. Le scrie followup sync.`,
  conflicts: (count) =>
    `De hotărât: ${counted("ro", count, ["rezultat", "rezultate", "de rezultate"])}. Le arată followup sync.`,
  journal: (count) =>
    `Nu se pot citi din jurnal: ${counted("ro", count, ["rând", "rânduri", "de rânduri"])}.`,
  copies: (count, last) =>
    `Se păstrează ${counted("ro", count, ["copie", "copii", "de copii"])} ale tabelului, ultima din ${last}: followup restore`,
  noCopies: "Încă nu există copii ale tabelului: prima apare cu primul rezultat al zilei.",
  folder: {
    onedrive: "Tabelul se află într-un dosar OneDrive",
    dropbox: "Tabelul se află într-un dosar Dropbox",
    "google-drive": "Tabelul se află într-un dosar Google Drive",
    icloud: "Tabelul se află într-un dosar iCloud",
    network: "Tabelul se află în rețea",
  },
  folderAdvice: ": alții îl pot salva peste. Ce dispare este observat și pus la loc de următoarea comandă.",
  conflictedCopies:
    "Un program de sincronizare a lăsat alături alte versiuni ale tabelului. Comparați-le și păstrați una:",
};

/** The words of check in each language. */
export const checkWords: InEveryLanguage<typeof en> = { en, ru, ro };
