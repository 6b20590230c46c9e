/** The words of `followup today --csv`. */
import { counted, type InEveryLanguage } from "../../base/language.ts";

const en = {
  out: "write the list into a .csv file that Excel opens",
  force: "with --out: replace a file that is no earlier list",
  written: (place: string, count: number) =>
    `Written to ${place}: ${counted("en", count, ["contact", "contacts"])}.`,
  outExpected: "a name that ends in .csv",
};

const ru: typeof en = {
  out: "записать список в файл .csv, который открывает Excel",
  force: "вместе с --out: заменить файл, который не прежний список",
  written: (place, count) =>
    `Записано в ${place}: ${counted("ru", count, ["контакт", "контакта", "контактов"])}.`,
  outExpected: "имя, которое заканчивается на .csv",
};

const ro: typeof en = {
  out: "scrie lista într-un fișier .csv pe care îl deschide Excel",
  force: "cu --out: înlocuiește un fișier care nu este o listă anterioară",
  written: (place, count) =>
    `Scris în ${place}: ${counted("ro", count, ["contact", "contacte", "de contacte"])}.`,
  outExpected: "un nume care se termină în .csv",
};

/** The words in each language. */
export const todayCsvWords: InEveryLanguage<typeof en> = { en, ru, ro };
