/** The words of `followup add`. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  usage: "<name> [options]",
  name: "the name of the new contact",
  missing: "name or --phone",
  example: 'followup add "Ann Lee" --phone 07700900123',
  options: {
    phone: "the phone number",
    company: "the company",
    owner: "the manager in charge",
    value: "the value",
    source: "where the contact came from",
    note: "a note",
    next: "when to call: tomorrow, friday, 2026-12-01; today when not given",
    anyway: "add although the phone is in the sheet already",
    force: "write although the workbook looks open elsewhere",
  },
  questions: { name: "Name", phone: "Phone", next: "When to call", today: "today" },
  added: (name: string, sheet: string, row: number | null) =>
    `Added: ${name}, sheet “${sheet}”${row === null ? "" : `, row ${row}`}`,
  saved: (who: string) => `Saved: ${who}, to be added to the sheet`,
  phone: (phone: string) => `Phone: ${phone}`,
  nameUnder: (name: string, heading: string) =>
    `The sheet has no column for a person's name; ${name} stands under “${heading}”.`,
  fields: {
    name: "name",
    phone: "phone",
    company: "company",
    owner: "owner",
    value: "value",
    source: "source",
    note: "note",
  },
  quoted: (field: string, text: string) => `${field} “${text}”`,
  withoutColumn: (what: string) => `Not in the sheet, which has no column for it: ${what}.`,
  next: (when: string) => `Next contact: ${when}`,
};

const ru: typeof en = {
  usage: "<имя> [параметры]",
  name: "имя нового контакта",
  missing: "имя или --phone",
  example: 'followup add "Анна Ли" --phone +79001234567',
  options: {
    phone: "телефон",
    company: "компания",
    owner: "менеджер",
    value: "сумма сделки",
    source: "откуда пришёл контакт",
    note: "заметка",
    next: 'когда звонить: завтра, "в пятницу", 01.12.2026; если не указано — сегодня',
    anyway: "добавить, даже если такой телефон уже есть",
    force: "записать, даже если файл похож на открытый",
  },
  questions: { name: "Имя", phone: "Телефон", next: "Когда звонить", today: "сегодня" },
  added: (name, sheet, row) => `Добавлено: ${name}, лист «${sheet}»${row === null ? "" : `, строка ${row}`}`,
  saved: (who) => `Сохранено: ${who}, будет добавлено в таблицу`,
  phone: (phone) => `Телефон: ${phone}`,
  nameUnder: (name, heading) => `Столбца для имени человека в таблице нет: ${name} стоит под «${heading}».`,
  fields: {
    name: "имя",
    phone: "телефон",
    company: "компания",
    owner: "менеджер",
    value: "сумма",
    source: "источник",
    note: "заметка",
  },
  quoted: (field, text) => `${field} «${text}»`,
  withoutColumn: (what) => `Не записано, столбца для этого в таблице нет: ${what}.`,
  next: (when) => `Следующий контакт: ${when}`,
};

const ro: typeof en = {
  usage: "<nume> [opțiuni]",
  name: "numele noului contact",
  missing: "nume sau --phone",
  example: 'followup add "Ana Rusu" --phone 069123456',
  options: {
    phone: "telefonul",
    company: "compania",
    owner: "responsabilul",
    value: "valoarea",
    source: "de unde vine contactul",
    note: "o notă",
    next: "când sunați: mâine, vineri, 01.12.2026; azi dacă lipsește",
    anyway: "adaugă chiar dacă telefonul este deja în tabel",
    force: "scrie chiar dacă fișierul pare deschis în altă parte",
  },
  questions: { name: "Nume", phone: "Telefon", next: "Când sunați", today: "azi" },
  added: (name, sheet, row) => `Adăugat: ${name}, foaia „${sheet}”${row === null ? "" : `, rândul ${row}`}`,
  saved: (who) => `Salvat: ${who}, va fi adăugat în tabel`,
  phone: (phone) => `Telefon: ${phone}`,
  nameUnder: (name, heading) =>
    `Tabelul nu are o coloană pentru numele persoanei; ${name} stă sub „${heading}”.`,
  fields: {
    name: "numele",
    phone: "telefonul",
    company: "compania",
    owner: "responsabilul",
    value: "valoarea",
    source: "sursa",
    note: "nota",
  },
  quoted: (field, text) => `${field} „${text}”`,
  withoutColumn: (what) => `Nescris, tabelul nu are o coloană pentru asta: ${what}.`,
  next: (when) => `Următorul contact: ${when}`,
};

/** The words of add in each language. */
export const addWords: InEveryLanguage<typeof en> = { en, ru, ro };
