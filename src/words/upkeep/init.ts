/** The words of `followup init`. */
import { counted, type InEveryLanguage } from "../../base/language.ts";

const en = {
  usage: "[file] [options]",
  file: "the workbook to make; clients.xlsx when not given",
  defaultFile: "clients.xlsx",
  options: {
    sample: "with a day's worth of example contacts",
    from: "make it of another file: csv, tsv, txt, xls, ods, xlsb",
    adopt: "take a table that you have already: a file or a Google Sheets address",
    yes: "don't ask (with --adopt)",
    dates: "how dates such as 11/12/2026 are written: day-first or month-first (with --adopt)",
    spread: "give so many people without a date to each of the next working days (with --adopt)",
    sheet: "the sheet of the contacts; may be given several times (with --adopt)",
    take: 'take a column for a field, such as nextContact="Due date" (with --adopt)',
    leave: "leave a column alone (with --adopt)",
    force: "write although the workbook looks open elsewhere",
  },
  made: (place: string) => `${place} is ready: contacts, calls, reasons, settings.`,
  madeFrom: (place: string, file: string, rows: number) =>
    `${place} is made of ${file}: ${counted("en", rows, ["contact", "contacts"])}. ${file} itself stays as it is.`,
  sign: (sign: string) => `“${sign}”`,
  readAs: (encoding: string, separator: string) => `Read as ${encoding}, cells parted by ${separator}.`,
  tab: "tabs",
  withSample: (contacts: number, calls: number) =>
    `In it are ${counted("en", contacts, ["example contact", "example contacts"])} and ${counted("en", calls, ["earlier call", "earlier calls"])}; the people are made up.`,
  empty: "Put in your contacts: a name or a phone, and the date of the next contact.",
  next: "Now type:",
  today: "whom to call today",
  deck: "one card at a time",
  check: "how your workbook is understood",
  add: "a contact in one line",
  addExample: 'add "Anna Brown" --phone "+44 7700 900300" --next tomorrow',
};

const ru: typeof en = {
  usage: "[файл] [параметры]",
  file: "какую таблицу создать; если не указано — клиенты.xlsx",
  defaultFile: "клиенты.xlsx",
  options: {
    sample: "с примером контактов на день",
    from: "сделать из другого файла: csv, tsv, txt, xls, ods, xlsb",
    adopt: "подключить таблицу, которая у вас уже есть: файл или адрес Google Таблицы",
    yes: "не спрашивать (вместе с --adopt)",
    dates: "как записаны даты вида 11/12/2026: day-first или month-first (вместе с --adopt)",
    spread: "по сколько людей без даты поставить на каждый из ближайших рабочих дней (вместе с --adopt)",
    sheet: "лист контактов; можно указать несколько раз (вместе с --adopt)",
    take: 'взять столбец как поле, например nextContact="Срок" (вместе с --adopt)',
    leave: "не трогать столбец (вместе с --adopt)",
    force: "записать, даже если файл похож на открытый",
  },
  made: (place) => `${place}: готово. Листы: контакты, звонки, причины, настройки.`,
  madeFrom: (place, file, rows) =>
    `${place}: сделано из ${file}, ${counted("ru", rows, ["контакт", "контакта", "контактов"])}. Сам ${file} не изменён.`,
  sign: (sign) => `«${sign}»`,
  readAs: (encoding, separator) => `Прочитано как ${encoding}, ячейки разделяет ${separator}.`,
  tab: "табуляция",
  withSample: (contacts, calls) =>
    `В таблице ${counted("ru", contacts, ["контакт", "контакта", "контактов"])} для примера и ${counted("ru", calls, ["прошлый звонок", "прошлых звонка", "прошлых звонков"])}; люди вымышленные.`,
  empty: "Внесите контакты: имя или телефон и дату следующего контакта.",
  next: "Теперь наберите:",
  today: "кому звонить сегодня",
  deck: "по одной карточке",
  check: "как понята ваша таблица",
  add: "контакт одной строкой",
  addExample: 'add "Анна Белова" --phone "+7 900 000-03-00" --next завтра',
};

const ro: typeof en = {
  usage: "[fișier] [opțiuni]",
  file: "tabelul de creat; clienti.xlsx dacă lipsește",
  defaultFile: "clienti.xlsx",
  options: {
    sample: "cu un exemplu de contacte pentru o zi",
    from: "din alt fișier: csv, tsv, txt, xls, ods, xlsb",
    adopt: "preia un tabel pe care îl aveți deja: un fișier sau o adresă Google Sheets",
    yes: "fără întrebări (împreună cu --adopt)",
    dates: "cum sunt scrise datele precum 11/12/2026: day-first sau month-first (împreună cu --adopt)",
    spread: "câte persoane fără dată primește fiecare din următoarele zile lucrătoare (împreună cu --adopt)",
    sheet: "foaia contactelor; se poate da de mai multe ori (împreună cu --adopt)",
    take: 'ia o coloană drept câmp, de exemplu nextContact="Termen" (împreună cu --adopt)',
    leave: "lasă o coloană neatinsă (împreună cu --adopt)",
    force: "scrie chiar dacă fișierul pare deschis în altă parte",
  },
  made: (place) => `${place} este gata: contacte, apeluri, motive, setări.`,
  madeFrom: (place, file, rows) =>
    `${place} este făcut din ${file}: ${counted("ro", rows, ["contact", "contacte", "de contacte"])}. ${file} rămâne neschimbat.`,
  sign: (sign) => `„${sign}”`,
  readAs: (encoding, separator) => `Citit ca ${encoding}, celulele despărțite prin ${separator}.`,
  tab: "tabulator",
  withSample: (contacts, calls) =>
    `Conține ${counted("ro", contacts, ["contact", "contacte", "de contacte"])} de exemplu și ${counted("ro", calls, ["apel anterior", "apeluri anterioare", "de apeluri anterioare"])}; persoanele sunt inventate.`,
  empty: "Treceți contactele: un nume sau un telefon și data următorului contact.",
  next: "Acum scrieți:",
  today: "pe cine sunați azi",
  deck: "câte o fișă pe rând",
  check: "cum este înțeles tabelul",
  add: "un contact într-un singur rând",
  addExample: 'add "Ana Popescu" --phone "+373 690 00 300" --next mâine',
};

/** The words of init in each language. */
export const initWords: InEveryLanguage<typeof en> = { en, ru, ro };
