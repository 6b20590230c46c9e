/** The words of `followup restore`. */
import { counted, type Forms, type InEveryLanguage } from "../../base/language.ts";

const callsEn: Forms = ["call", "calls"];
const callsRo: Forms = ["apel", "apeluri", "de apeluri"];

const en = {
  which: "which copy: its day, such as 2026-11-23; without it, the copies are listed",
  options: { force: "write although the workbook looks open elsewhere" },
  none: "No copy has been kept yet: the first is made before the first writing of a day.",
  title: (place: string) => `Copies of ${place}, each from before the first writing of its day:`,
  beforeRestoring: "from before a restoring",
  how: (name: string) => `Put one back with: followup restore ${name}`,
  size: (kilobytes: number) => `${kilobytes} KB`,
  done: (place: string, when: string) => `${place}: restored to the copy of ${when}`,
  kept: (when: string) => `What was there before is kept as a copy: ${when}`,
  contactsBack: (count: number) =>
    `Written into it again: ${counted("en", count, ["contact", "contacts"])} added since then.`,
  callsBack: (count: number) => `Written into it again: ${counted("en", count, callsEn)} made since then.`,
};

const ru: typeof en = {
  which: "какую копию: её день, например 2026-11-23; без него — список копий",
  options: { force: "записать, даже если файл похож на открытый" },
  none: "Копий пока нет: первая делается перед первой записью за день.",
  title: (place) => `Копии ${place}, каждая сделана перед первой записью того дня:`,
  beforeRestoring: "перед возвратом копии",
  how: (name) => `Вернуть копию: followup restore ${name}`,
  size: (kilobytes) => `${kilobytes} КБ`,
  done: (place, when) => `${place}: возвращена копия — ${when}`,
  kept: (when) => `То, что было до этого, сохранено как копия: ${when}`,
  contactsBack: (count) => `Снова записаны контакты, добавленные с тех пор: ${count}.`,
  callsBack: (count) => `Снова записаны звонки, сделанные с тех пор: ${count}.`,
};

const ro: typeof en = {
  which: "care copie: ziua ei, de exemplu 2026-11-23; fără ea, se arată lista copiilor",
  options: { force: "scrie chiar dacă fișierul pare deschis în altă parte" },
  none: "Nu s-a păstrat încă nicio copie: prima se face înainte de prima scriere a zilei.",
  title: (place) => `Copii ale ${place}, fiecare dinainte de prima scriere din ziua ei:`,
  beforeRestoring: "dinainte de o restabilire",
  how: (name) => `Puneți una la loc: followup restore ${name}`,
  size: (kilobytes) => `${kilobytes} KB`,
  done: (place, when) => `${place}: s-a pus la loc copia din ${when}`,
  kept: (when) => `Ce era înainte s-a păstrat ca o copie: ${when}`,
  contactsBack: (count) =>
    `Scrise din nou, adăugate de atunci: ${counted("ro", count, ["contact", "contacte", "de contacte"])}.`,
  callsBack: (count) => `Scrise din nou, făcute de atunci: ${counted("ro", count, callsRo)}.`,
};

/** The words of restore in each language. */
export const restoreWords: InEveryLanguage<typeof en> = { en, ru, ro };
