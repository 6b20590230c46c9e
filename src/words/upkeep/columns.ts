/** The words that tell how the columns of a contacts sheet were understood. */

import { counted, type InEveryLanguage } from "../../base/language.ts";
import type { ContactField } from "../sheets/headings.ts";

/** Why a column was taken for the next contact. */
type Why = "named" | "only" | "dates" | "heading" | "future" | "first";

interface ColumnWords {
  title(place: string, sheet: string, row: number): string;
  readonly unused: string;
  /** Of a column of ids that people gave. */
  readonly tellsApart: string;
  /** Of a column that is no field of its own. */
  readonly readFor: Readonly<Record<"time" | "do-not-call" | "renewal" | "status", string>>;
  /** The reason for a choice among several, as a sentence. */
  readonly why: Readonly<Record<Why, string>>;
  choice(heading: string, cell: string): string;
  rival(heading: string, cell: string, filled: number, dates: number, future: number): string;
  readonly nameColumn: string;
  readonly missing: string;
  /** What a missing column costs. */
  readonly costs: Readonly<Record<ContactField, string>>;
  doubled(heading: string, cells: string): string;
  otherSheets(titles: string): string;
  /** `cell`: where the heading is to stand; null where the whole column has gone. */
  lostIds(sheet: string, heading: string, cell: string | null): string;
  lostHeadings(sheet: string, headings: string): string;
  /** `known`: the columns that can still be told, with their cells. `others`: the headings of the rest. */
  lostOrder(sheet: string, known: string, others: string): string;
}

const en: ColumnWords = {
  title: (place, sheet, row) => `${place}, sheet “${sheet}”, headings in row ${row}`,
  unused: "not used",
  tellsApart: "read only to tell contacts alike apart",
  readFor: {
    time: "the time of the next contact",
    "do-not-call": "those with a yes here are not called",
    renewal: "read for the head's page, never written",
    status: "who is won, refused or not to be called here is not called; never written",
  },
  why: {
    named: "that is how it was named in the settings",
    only: "it is the only one",
    dates: "less than half of the other one are dates",
    heading: "its heading says it most clearly",
    future: "it has more dates still to come",
    first: "it stands first",
  },
  choice: (heading, cell) => `The next contact is taken from “${heading}” (${cell}):`,
  rival: (heading, cell, filled, dates, future) =>
    `not from “${heading}” (${cell}): ${dates} of ${counted("en", filled, ["filled cell is a date", "filled cells are dates"])}, ${future} still to come`,
  nameColumn: "If it should be the other one: followup init --adopt asks, or name it on the Settings sheet.",
  missing: "Columns that the sheet does not have, and what that costs:",
  costs: {
    nextContact: "nobody gets on the list",
    name: "cards show the company or the phone instead",
    company: "cards don't show it",
    phone: "no number on the cards, and doubles stay unnoticed",
    owner: "no list and no report per manager",
    status: "the stage of a contact shows only in the Calls sheet",
    lastOutcome: "the last outcome stands only in the Calls sheet",
    reason: "the reason stands only in the Calls sheet",
    value: "the order of the day doesn't know the value",
    source: "no report by source",
    note: "notes stand only in the Calls sheet",
    attempts: "the order of the day doesn't know who was tried less often",
    lastCall: "the day of the last call stands only in the Calls sheet",
    id: "a row that moved is known by name and phone only; followup init --adopt adds it",
  },
  doubled: (heading, cells) =>
    `“${heading}” stands more than once (${cells}): nothing is read from it or written to it. Rename one.`,
  otherSheets: (titles) => `These sheets look like contacts too and are not read: ${titles}`,
  lostIds: (sheet, heading, cell) =>
    cell === null
      ? `Sheet “${sheet}” has lost its column “${heading}”: its calls are known by time, contact and outcome alone. To repair it, take a copy of earlier: followup restore`
      : `Sheet “${sheet}” has lost its heading “${heading}”: write it into ${cell} again.`,
  lostHeadings: (sheet, headings) =>
    `Sheet “${sheet}” has lost its headings: its calls are known by their ids and by the order of the columns. Write these above them again: ${headings}`,
  lostOrder: (sheet, known, others) =>
    `Sheet “${sheet}” has lost its headings, and its columns were moved. Known by what they say: ${known}. Write the headings above all of its columns again; until then nothing is written there for: ${others}`,
};

const ru: ColumnWords = {
  title: (place, sheet, row) => `${place}, лист «${sheet}», заголовки в строке ${row}`,
  unused: "не используется",
  tellsApart: "читается, чтобы различать похожие контакты",
  readFor: {
    time: "время следующего контакта",
    "do-not-call": "тем, у кого здесь «да», не звонят",
    renewal: "читается для страницы руководителя, не меняется",
    status: "кому здесь успех, отказ или «не звонить», тем не звонят; не меняется",
  },
  why: {
    named: "так указано в настройках",
    only: "он единственный",
    dates: "в другом датами заполнено меньше половины ячеек",
    heading: "его заголовок говорит об этом яснее",
    future: "в нём больше предстоящих дат",
    first: "он стоит первым",
  },
  choice: (heading, cell) => `Следующий контакт берётся из столбца «${heading}» (${cell}):`,
  rival: (heading, cell, filled, dates, future) =>
    `а не «${heading}» (${cell}): дат ${dates} из ${filled} заполненных ячеек, предстоящих ${future}`,
  nameColumn: "Нужен другой: followup init --adopt спросит, или назовите его на листе «Настройки».",
  missing: "Каких столбцов нет и чего из-за этого не будет:",
  costs: {
    nextContact: "никто не попадёт в список",
    name: "на карточках вместо имени компания или телефон",
    company: "её нет на карточках",
    phone: "на карточках нет номера, дубли не видны",
    owner: "нет списков и отчётов по менеджерам",
    status: "этап контакта виден только на листе звонков",
    lastOutcome: "последний исход виден только на листе звонков",
    reason: "причина видна только на листе звонков",
    value: "порядок звонков не учитывает сумму",
    source: "нет отчёта по источникам",
    note: "заметки стоят только на листе звонков",
    attempts: "порядок звонков не учитывает, кому звонили реже",
    lastCall: "день последнего звонка виден только на листе звонков",
    id: "переехавшая строка узнаётся только по имени и телефону; followup init --adopt добавит столбец",
  },
  doubled: (heading, cells) =>
    `Заголовок «${heading}» стоит несколько раз (${cells}): из этих столбцов ничего не читается и в них не пишется. Переименуйте один.`,
  otherSheets: (titles) => `Эти листы тоже похожи на контакты, но не читаются: ${titles}`,
  lostIds: (sheet, heading, cell) =>
    cell === null
      ? `На листе «${sheet}» больше нет столбца «${heading}»: звонки узнаются только по времени, контакту и исходу. Чтобы вернуть его, возьмите прежнюю копию: followup restore`
      : `На листе «${sheet}» пропал заголовок «${heading}»: впишите его снова в ${cell}.`,
  lostHeadings: (sheet, headings) =>
    `На листе «${sheet}» пропали заголовки: звонки узнаются по их кодам и по порядку столбцов. Впишите над ними снова: ${headings}`,
  lostOrder: (sheet, known, others) =>
    `На листе «${sheet}» пропали заголовки, а столбцы переставлены. По содержанию узнаются: ${known}. Впишите заголовки над всеми столбцами снова; до тех пор туда не записывается: ${others}`,
};

const ro: ColumnWords = {
  title: (place, sheet, row) => `${place}, foaia „${sheet}”, titlurile sunt în rândul ${row}`,
  unused: "nefolosită",
  tellsApart: "se citește doar pentru a deosebi contactele la fel",
  readFor: {
    time: "ora următorului contact",
    "do-not-call": "cei cu „da” aici nu se sună",
    renewal: "se citește pentru pagina șefului, nu se scrie",
    status: "cei cu succes, refuz sau „nu suna” aici nu se sună; nu se scrie",
  },
  why: {
    named: "așa este numită în setări",
    only: "este singura",
    dates: "în cealaltă mai puțin de jumătate din celule sunt date",
    heading: "titlul ei spune cel mai clar acest lucru",
    future: "are mai multe date viitoare",
    first: "este prima",
  },
  choice: (heading, cell) => `Următorul contact se ia din coloana „${heading}” (${cell}):`,
  rival: (heading, cell, filled, dates, future) =>
    `nu din „${heading}” (${cell}): date: ${dates} din ${counted("ro", filled, ["celulă completată", "celule completate", "de celule completate"])}, ${future} viitoare`,
  nameColumn: "Dacă trebuie cealaltă: followup init --adopt întreabă, sau numiți-o în foaia Setări.",
  missing: "Ce coloane lipsesc și ce se pierde:",
  costs: {
    nextContact: "nimeni nu ajunge pe listă",
    name: "fișele arată compania sau telefonul",
    company: "nu apare pe fișe",
    phone: "fișele nu au număr, iar dublurile nu se văd",
    owner: "fără liste și rapoarte pe responsabili",
    status: "etapa contactului se vede doar în foaia de apeluri",
    lastOutcome: "ultimul rezultat se vede doar în foaia de apeluri",
    reason: "motivul se vede doar în foaia de apeluri",
    value: "ordinea zilei nu știe valoarea",
    source: "fără raport pe surse",
    note: "notele sunt doar în foaia de apeluri",
    attempts: "ordinea zilei nu știe pe cine ați sunat mai rar",
    lastCall: "ziua ultimului apel se vede doar în foaia de apeluri",
    id: "un rând mutat se recunoaște doar după nume și telefon; followup init --adopt adaugă coloana",
  },
  doubled: (heading, cells) =>
    `Titlul „${heading}” apare de mai multe ori (${cells}): din aceste coloane nu se citește și în ele nu se scrie nimic. Redenumiți una.`,
  otherSheets: (titles) => `Și aceste foi seamănă cu niște contacte, dar nu sunt citite: ${titles}`,
  lostIds: (sheet, heading, cell) =>
    cell === null
      ? `Foaia „${sheet}” nu mai are coloana „${heading}”: apelurile se recunosc doar după oră, contact și rezultat. Ca să o aveți din nou, luați o copie mai veche: followup restore`
      : `Foaia „${sheet}” și-a pierdut antetul „${heading}”: scrieți-l din nou în ${cell}.`,
  lostHeadings: (sheet, headings) =>
    `Foaia „${sheet}” și-a pierdut anteturile: apelurile se recunosc după codurile lor și după ordinea coloanelor. Scrieți-le din nou deasupra: ${headings}`,
  lostOrder: (sheet, known, others) =>
    `Foaia „${sheet}” și-a pierdut anteturile, iar coloanele au fost mutate. După conținut se recunosc: ${known}. Scrieți din nou anteturile deasupra tuturor coloanelor; până atunci nu se scrie acolo: ${others}`,
};

/** The words about columns in each language. */
export const columnWords: InEveryLanguage<ColumnWords> = { en, ru, ro };
