/** What a command says about outcomes that reached the workbook late, went missing, or still wait. */
import { counted, type Forms, type InEveryLanguage } from "../../base/language.ts";

/** What a delivery is of: outcomes alone, added contacts alone, or both. */
export type Delivered = "outcomes" | "contacts" | "entries";

const thingsEn: Record<Delivered, Forms> = {
  outcomes: ["outcome", "outcomes"],
  contacts: ["new contact", "new contacts"],
  entries: ["entry", "entries"],
};
const callsEn: Forms = ["call has gone", "calls have gone"];
const callsRu: Forms = ["звонок пропал", "звонка пропали", "звонков пропало"];
const callsRo: Forms = ["apel a dispărut", "apeluri au dispărut", "de apeluri au dispărut"];
const complaintsEn: Forms = ["complaint has gone", "complaints have gone"];
const complaintsRu: Forms = ["жалоба пропала", "жалобы пропали", "жалоб пропало"];
const complaintsRo: Forms = ["reclamație a dispărut", "reclamații au dispărut", "de reclamații au dispărut"];
const contactsGoneEn: Forms = ["added contact has gone", "added contacts have gone"];
const contactsGoneRu: Forms = [
  "добавленный контакт пропал",
  "добавленных контакта пропали",
  "добавленных контактов пропало",
];
const contactsGoneRo: Forms = [
  "contact adăugat a dispărut",
  "contacte adăugate au dispărut",
  "de contacte adăugate au dispărut",
];
const thingsRu: Record<Delivered, Forms> = {
  outcomes: ["исход", "исхода", "исходов"],
  contacts: ["новый контакт", "новых контакта", "новых контактов"],
  entries: ["запись", "записи", "записей"],
};
const thingsRo: Record<Delivered, Forms> = {
  outcomes: ["rezultat", "rezultate", "de rezultate"],
  contacts: ["contact nou", "contacte noi", "de contacte noi"],
  entries: ["înregistrare", "înregistrări", "de înregistrări"],
};

const en = {
  written: (count: number, of: Delivered = "outcomes") =>
    `Written now: ${counted("en", count, thingsEn[of])} that waited.`,
  putBack: (count: number, of: Delivered = "outcomes") =>
    `The workbook was an older copy than the one last written; put back: ${counted("en", count, thingsEn[of])}.`,
  undone: (count: number, of: Delivered = "outcomes") =>
    `Undone in the workbook: ${counted("en", count, thingsEn[of])}.`,
  conflicts: (count: number, of: Delivered = "outcomes") =>
    `${counted("en", count, thingsEn[of])} can't be written as saved, the row says something else now: followup sync`,
  unwritable: (count: number, of: Delivered = "outcomes") =>
    `${counted("en", count, thingsEn[of])} could not be written into the workbook: followup sync`,
  deleted: (count: number) =>
    `${counted("en", count, callsEn)} from the sheet of calls: followup sync --put-back all, or --gone all if that was on purpose`,
  complaintsGone: (count: number) =>
    `${counted("en", count, complaintsEn)} from the sheet of complaints: followup sync --put-back all, or --gone all if that was on purpose`,
  contactsGone: (count: number) =>
    `${counted("en", count, contactsGoneEn)} from the table: followup sync --put-back all, or --gone all if that was on purpose`,
  waiting: (count: number, why: string, of: Delivered = "outcomes") =>
    `Waiting to be written: ${counted("en", count, thingsEn[of])}. ${why}`,
};

const ru: typeof en = {
  written: (count, of = "outcomes") =>
    `Записано в таблицу то, что ждало: ${counted("ru", count, thingsRu[of])}.`,
  putBack: (count, of = "outcomes") =>
    `Таблица оказалась более старой копией, чем записанная последней; возвращено: ${counted("ru", count, thingsRu[of])}.`,
  undone: (count, of = "outcomes") => `Отменено в таблице: ${counted("ru", count, thingsRu[of])}.`,
  conflicts: (count, of = "outcomes") =>
    `Не записано, потому что в строке уже другое: ${counted("ru", count, thingsRu[of])}. Решить: followup sync`,
  unwritable: (count, of = "outcomes") =>
    `Не удалось записать в таблицу: ${counted("ru", count, thingsRu[of])}. Решить: followup sync`,
  deleted: (count) =>
    `${counted("ru", count, callsRu)} с листа звонков. Вернуть: followup sync --put-back all; если так и надо: --gone all`,
  complaintsGone: (count) =>
    `${counted("ru", count, complaintsRu)} с листа жалоб. Вернуть: followup sync --put-back all; если так и надо: --gone all`,
  contactsGone: (count) =>
    `${counted("ru", count, contactsGoneRu)} из таблицы. Вернуть: followup sync --put-back all; если так и надо: --gone all`,
  waiting: (count, why, of = "outcomes") =>
    `Ждёт записи в таблицу: ${counted("ru", count, thingsRu[of])}. ${why}`,
};

const ro: typeof en = {
  written: (count, of = "outcomes") => `Scris acum din ce aștepta: ${counted("ro", count, thingsRo[of])}.`,
  putBack: (count, of = "outcomes") =>
    `Tabelul era o copie mai veche decât cea scrisă ultima; puse la loc: ${counted("ro", count, thingsRo[of])}.`,
  undone: (count, of = "outcomes") => `Anulate în tabel: ${counted("ro", count, thingsRo[of])}.`,
  conflicts: (count, of = "outcomes") =>
    `Nu s-au scris, rândul spune acum altceva: ${counted("ro", count, thingsRo[of])}. Decideți: followup sync`,
  unwritable: (count, of = "outcomes") =>
    `Nu s-au putut scrie în tabel: ${counted("ro", count, thingsRo[of])}. Decideți: followup sync`,
  deleted: (count) =>
    `${counted("ro", count, callsRo)} din foaia de apeluri. Le puneți la loc: followup sync --put-back all; dacă a fost intenționat: --gone all`,
  complaintsGone: (count) =>
    `${counted("ro", count, complaintsRo)} din foaia reclamațiilor. Le puneți la loc: followup sync --put-back all; dacă a fost intenționat: --gone all`,
  contactsGone: (count) =>
    `${counted("ro", count, contactsGoneRo)} din tabel. Puneți la loc: followup sync --put-back all; dacă a fost intenționat: --gone all`,
  waiting: (count, why, of = "outcomes") =>
    `Așteaptă să fie scrise: ${counted("ro", count, thingsRo[of])}. ${why}`,
};

/** The words of a delivery in each language. */
export const deliveryWords: InEveryLanguage<typeof en> = { en, ru, ro };
