/** What is said of saved entries that can't be read. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  damaged: (what: string) =>
    `Something that was saved on this computer can't be read any more, its line on the disk is damaged: ${what}. Look whether it is in the sheet, else record it again.`,
  newer: (what: string) =>
    `A newer followup has saved something that this one can't write: ${what}. Install the newer one.`,
  unknown: "nothing more is known of it",
  settle: (id: string) => `When that is done: followup sync --forget ${id}`,
};

const ru: typeof en = {
  damaged: (what) =>
    `Сохранённая на этом компьютере запись не читается, её строка на диске повреждена: ${what}. Проверьте, есть ли она в таблице, и если нет, запишите заново.`,
  newer: (what) =>
    `Более новая версия followup сохранила запись, которую эта не может внести: ${what}. Установите новую.`,
  unknown: "больше о ней ничего не известно",
  settle: (id) => `Когда это сделано: followup sync --forget ${id}`,
};

const ro: typeof en = {
  damaged: (what) =>
    `Ceva salvat pe acest calculator nu mai poate fi citit, linia de pe disc este deteriorată: ${what}. Vedeți dacă este în tabel, altfel notați din nou.`,
  newer: (what) =>
    `Un followup mai nou a salvat ceva ce acesta nu poate scrie: ${what}. Instalați versiunea nouă.`,
  unknown: "nu se știe nimic mai mult",
  settle: (id) => `Când este gata: followup sync --forget ${id}`,
};

/** The words for entries that can't be read, in each language. */
export const unreadWords: InEveryLanguage<typeof en> = { en, ru, ro };
