/** What `followup check` may find, each with what to do about it. */

import { counted, type InEveryLanguage, plural } from "../../base/language.ts";

/** What check may find. */
export const findingKinds = [
  "unreadableDates",
  "dateDoubt",
  "farDates",
  "unreadableRenewals",
  "formulas",
  "samePhones",
  "longNumbers",
  "blankIds",
  "doubledIds",
  "movedIds",
  "idsAtEnd",
  "shortLists",
  "unknownOutcomes",
  "unknownReasons",
  "undatedCalls",
  "doubledCallIds",
  "unreadableSettings",
] as const;

/** One of `findingKinds`. */
export type FindingKind = (typeof findingKinds)[number];

/** What a workbook may be, without harm in it. */
type RemarkCode =
  | "protected-sheet"
  | "protected-for-some"
  | "protected-structure"
  | "read-only-recommended"
  | "external-links"
  | "signed-in";

interface FindingWords {
  /** What is wrong, by its number, and what to do. */
  readonly findings: Readonly<Record<FindingKind, (count: number) => string>>;
  readonly remarks: Readonly<Record<RemarkCode, (sheet: string) => string>>;
}

const en: FindingWords = {
  findings: {
    unreadableDates: (count) =>
      `${counted("en", count, ["next contact", "next contacts"])} can't be read, so ${plural("en", count, ["this contact is", "these contacts are"])} on no list. Put a date there:`,
    dateDoubt: () => "The day or the month first? followup init --adopt asks once:",
    farDates: (count) =>
      `${counted("en", count, ["date is", "dates are"])} more than two years ahead. Is the year right?`,
    unreadableRenewals: (count) =>
      `${counted("en", count, ["day of a renewal", "days of renewals"])} can't be read, so the head's page does not see ${plural("en", count, ["it", "them"])} coming. Put a date there:`,
    formulas: (count) =>
      `${counted("en", count, ["next contact is", "next contacts are"])} worked out by a formula, which is never overwritten: after a call, the date stays as it is:`,
    samePhones: (count) =>
      `${counted("en", count, ["phone number belongs", "phone numbers belong"])} to more than one contact:`,
    longNumbers: (count) =>
      `${counted("en", count, ["phone has", "phones have"])} more than 15 digits as a number; the spreadsheet has rounded the last ones. Type it again as text:`,
    blankIds: (count) =>
      `${counted("en", count, ["row has", "rows have"])} no “followup id” yet; it gets one with its first call:`,
    doubledIds: (count) =>
      `${counted("en", count, ["“followup id” stands", "“followup ids” stand"])} twice, so these contacts are told apart by all else that their rows say. Empty it in the row that it does not belong to:`,
    movedIds: (count) =>
      `${counted("en", count, ["client stands", "clients stand"])} beside another “followup id” than before: rows were sorted without that column. They are found by name and phone; nothing is written to the wrong row:`,
    idsAtEnd: () =>
      "The column “followup id” stands at the end of the table, where a sort leaves it behind. followup init --adopt moves it inside.",
    shortLists: () => "A drop-down has no word for some outcomes; the cell is then left as it is:",
    unknownOutcomes: (count) =>
      `${counted("en", count, ["word", "words"])} in the outcome column of the calls can't be counted as an outcome:`,
    unknownReasons: (count) =>
      `${counted("en", count, ["reason fits", "reasons fit"])} none of the Reasons sheet. followup report --sort walks through them:`,
    undatedCalls: () => "These calls have no day that can be read, so no week counts them:",
    doubledCallIds: (count) =>
      `${counted("en", count, ["call stands", "calls stand"])} more than once in the Calls sheet. Delete the copied row:`,
    unreadableSettings: (count) =>
      `${counted("en", count, ["setting", "settings"])} can't be read; the usual value counts:`,
  },
  remarks: {
    "protected-sheet": (sheet) =>
      `The sheet “${sheet}” is protected. followup writes its cells all the same; the protection stays.`,
    "protected-for-some": (sheet) =>
      `The sheet “${sheet}” has cells that you may not change; Google refuses an outcome that falls there. Its owner can allow you.`,
    "signed-in": (account) => `You are signed in to Google as ${account}.`,
    "protected-structure": () => "The workbook does not allow new sheets by hand; its protection stays.",
    "read-only-recommended": () => "The workbook asks to be opened for reading only.",
    "external-links": () => "The workbook has links to other files; they stay as they are.",
  },
};

const ru: FindingWords = {
  findings: {
    unreadableDates: (count) =>
      `${plural("ru", count, ["Не читается", "Не читаются", "Не читается"])} ${counted("ru", count, ["дата следующего контакта", "даты следующего контакта", "дат следующего контакта"])}: ${plural("ru", count, ["этот контакт не попадёт", "эти контакты не попадут", "эти контакты не попадут"])} в список. Впишите дату:`,
    dateDoubt: () => "Сначала день или месяц? followup init --adopt спросит один раз:",
    farDates: (count) =>
      `${counted("ru", count, ["дата", "даты", "дат"])} — больше чем через два года. Верен ли год?`,
    unreadableRenewals: (count) =>
      `${counted("ru", count, ["дата продления не читается", "даты продления не читаются", "дат продления не читаются"])}: страница руководителя ${plural("ru", count, ["её", "их", "их"])} не видит. Поставьте туда дату:`,
    formulas: (count) =>
      `${counted("ru", count, ["дату", "даты", "дат"])} следующего контакта считает формула; формулы не перезаписываются, после звонка дата не изменится:`,
    samePhones: (count) =>
      `${counted("ru", count, ["телефон записан", "телефона записаны", "телефонов записаны"])} у нескольких контактов:`,
    longNumbers: (count) =>
      `${counted("ru", count, ["телефон записан числом", "телефона записаны числом", "телефонов записаны числом"])} длиннее 15 цифр, последние цифры округлены. Впишите заново как текст:`,
    blankIds: (count) =>
      `${counted("ru", count, ["строка ещё без", "строки ещё без", "строк ещё без"])} «followup id»; он появится с первым звонком:`,
    doubledIds: (count) =>
      `${counted("ru", count, ["«followup id» повторяется", "«followup id» повторяются", "«followup id» повторяются"])}: эти контакты различаются по остальному, что сказано в их строках. Сотрите его в той строке, к которой он не относится:`,
    movedIds: (count) =>
      `${counted("ru", count, ["клиент стоит", "клиента стоят", "клиентов стоят"])} рядом с другим «followup id», чем раньше: строки сортировали без этого столбца. Они находятся по имени и телефону, в чужую строку ничего не пишется:`,
    idsAtEnd: () =>
      "Столбец «followup id» стоит в конце таблицы, и сортировка его не захватывает. followup init --adopt перенесёт его внутрь.",
    shortLists: () => "В выпадающем списке нет слова для некоторых исходов; такая ячейка не меняется:",
    unknownOutcomes: (count) =>
      `${counted("ru", count, ["слово", "слова", "слов"])} в столбце исхода на листе звонков не похожи на исход:`,
    unknownReasons: (count) =>
      `${counted("ru", count, ["причина не подходит", "причины не подходят", "причин не подходят"])} ни к одной на листе причин. Разобрать: followup report --sort`,
    undatedCalls: () => "У этих звонков день не читается, они не попадут ни в одну неделю:",
    doubledCallIds: (count) =>
      `${counted("ru", count, ["звонок записан", "звонка записаны", "звонков записаны"])} на листе звонков дважды. Удалите скопированную строку:`,
    unreadableSettings: (count) =>
      `${plural("ru", count, ["Не читается", "Не читаются", "Не читается"])} ${counted("ru", count, ["настройка", "настройки", "настроек"])}; действует обычное значение:`,
  },
  remarks: {
    "protected-sheet": (sheet) =>
      `Лист «${sheet}» защищён. followup всё равно пишет в его ячейки; защита остаётся.`,
    "protected-for-some": (sheet) =>
      `На листе «${sheet}» есть ячейки, менять которые вам не разрешено; исход, который попадает туда, Google не примет. Разрешить может владелец таблицы.`,
    "signed-in": (account) => `Вы вошли в Google как ${account}.`,
    "protected-structure": () => "Таблица не даёт добавлять листы вручную; её защита остаётся.",
    "read-only-recommended": () => "Таблица просит открывать её только для чтения.",
    "external-links": () => "В таблице есть связи с другими файлами; они не меняются.",
  },
};

const ro: FindingWords = {
  findings: {
    unreadableDates: (count) =>
      `${plural("ro", count, ["Nu se poate citi", "Nu se pot citi"])} ${counted("ro", count, ["dată de contact", "date de contact", "de date de contact"])}, deci ${plural("ro", count, ["acest contact nu ajunge", "aceste contacte nu ajung"])} pe listă. Puneți o dată:`,
    dateDoubt: () => "Întâi ziua sau luna? followup init --adopt întreabă o singură dată:",
    farDates: (count) =>
      `${counted("ro", count, ["dată este", "date sunt", "de date sunt"])} peste mai mult de doi ani. Anul este corect?`,
    unreadableRenewals: (count) =>
      `${counted("ro", count, ["dată de reînnoire nu se poate citi", "date de reînnoire nu se pot citi"])}: pagina șefului nu ${plural("ro", count, ["o", "le", "le"])} vede. Puneți acolo o dată:`,
    formulas: (count) =>
      `${counted("ro", count, ["dată de contact este calculată", "date de contact sunt calculate", "de date de contact sunt calculate"])} de o formulă, care nu se suprascrie: după apel data rămâne aceeași:`,
    samePhones: (count) =>
      `${counted("ro", count, ["telefon apare", "telefoane apar", "de telefoane apar"])} la mai multe contacte:`,
    longNumbers: (count) =>
      `${counted("ro", count, ["telefon este un număr", "telefoane sunt numere", "de telefoane sunt numere"])} de peste 15 cifre, iar ultimele au fost rotunjite. Scrieți din nou, ca text:`,
    blankIds: (count) =>
      `${counted("ro", count, ["rând nu are", "rânduri nu au", "de rânduri nu au"])} încă „followup id”; îl primește la primul apel:`,
    doubledIds: (count) =>
      `${counted("ro", count, ["„followup id” se repetă", "„followup id” se repetă", "de „followup id” se repetă"])}, deci aceste contacte se deosebesc după restul rândului lor. Ștergeți-l din rândul căruia nu îi aparține:`,
    movedIds: (count) =>
      `${counted("ro", count, ["client stă", "clienți stau", "de clienți stau"])} lângă alt „followup id” decât înainte: rândurile au fost sortate fără această coloană. Se găsesc după nume și telefon, în rândul altuia nu se scrie nimic:`,
    idsAtEnd: () =>
      "Coloana „followup id” stă la capătul tabelului, unde o sortare o lasă pe loc. followup init --adopt o mută înăuntru.",
    shortLists: () =>
      "O listă derulantă nu are cuvânt pentru unele rezultate; celula rămâne atunci cum este:",
    unknownOutcomes: (count) =>
      `${counted("ro", count, ["cuvânt din coloana rezultatului nu se poate număra", "cuvinte din coloana rezultatului nu se pot număra", "de cuvinte din coloana rezultatului nu se pot număra"])} ca rezultat:`,
    unknownReasons: (count) =>
      `${counted("ro", count, ["motiv nu se potrivește", "motive nu se potrivesc", "de motive nu se potrivesc"])} cu niciunul din foaia Motive. followup report --sort le parcurge:`,
    undatedCalls: () => "Ziua acestor apeluri nu se poate citi, deci nicio săptămână nu le numără:",
    doubledCallIds: (count) =>
      `${counted("ro", count, ["apel apare", "apeluri apar", "de apeluri apar"])} de două ori în foaia de apeluri. Ștergeți rândul copiat:`,
    unreadableSettings: (count) =>
      `${plural("ro", count, ["Nu se poate citi", "Nu se pot citi"])} ${counted("ro", count, ["setare", "setări", "de setări"])}; contează valoarea obișnuită:`,
  },
  remarks: {
    "protected-sheet": (sheet) =>
      `Foaia „${sheet}” este protejată. followup scrie totuși în celulele ei; protecția rămâne.`,
    "protected-for-some": (sheet) =>
      `Foaia „${sheet}” are celule pe care nu le puteți schimba; un rezultat care cade acolo este refuzat de Google. Proprietarul vă poate permite.`,
    "signed-in": (account) => `Sunteți conectat la Google ca ${account}.`,
    "protected-structure": () => "Tabelul nu permite foi noi adăugate manual; protecția lui rămâne.",
    "read-only-recommended": () => "Tabelul cere să fie deschis doar pentru citire.",
    "external-links": () => "Tabelul are legături cu alte fișiere; ele rămân cum sunt.",
  },
};

/** The words of findings in each language. */
export const findingWords: InEveryLanguage<FindingWords> = { en, ru, ro };
