/** What a command says about outcomes that reached the workbook late, went missing, or still wait. */
import { counted, type Forms, type InEveryLanguage } from "../../base/language.ts";

const outcomesEn: Forms = ["outcome", "outcomes"];
const callsEn: Forms = ["call has gone", "calls have gone"];
const callsRu: Forms = ["звонок пропал", "звонка пропали", "звонков пропало"];
const callsRo: Forms = ["apel a dispărut", "apeluri au dispărut", "de apeluri au dispărut"];
const outcomesRu: Forms = ["исход", "исхода", "исходов"];
const outcomesRo: Forms = ["rezultat", "rezultate", "de rezultate"];

const en = {
  written: (count: number) => `Written now: ${counted("en", count, outcomesEn)} that waited.`,
  putBack: (count: number) =>
    `The workbook was an older copy than the one last written; put back: ${counted("en", count, outcomesEn)}.`,
  undone: (count: number) => `Undone in the workbook: ${counted("en", count, outcomesEn)}.`,
  conflicts: (count: number) =>
    `${counted("en", count, outcomesEn)} can't be written as saved, the row says something else now: followup sync`,
  deleted: (count: number) =>
    `${counted("en", count, callsEn)} from the sheet of calls: followup sync --put-back all, or --gone all if that was on purpose`,
  waiting: (count: number, why: string) =>
    `Waiting to be written: ${counted("en", count, outcomesEn)}. ${why}`,
};

const ru: typeof en = {
  written: (count) => `Записано в таблицу то, что ждало: ${counted("ru", count, outcomesRu)}.`,
  putBack: (count) =>
    `Таблица оказалась более старой копией, чем записанная последней; возвращено: ${counted("ru", count, outcomesRu)}.`,
  undone: (count) => `Отменено в таблице: ${counted("ru", count, outcomesRu)}.`,
  conflicts: (count) =>
    `Не записано, потому что в строке уже другое: ${counted("ru", count, outcomesRu)}. Решить: followup sync`,
  deleted: (count) =>
    `${counted("ru", count, callsRu)} с листа звонков. Вернуть: followup sync --put-back all; если так и надо: --gone all`,
  waiting: (count, why) => `Ждёт записи в таблицу: ${counted("ru", count, outcomesRu)}. ${why}`,
};

const ro: typeof en = {
  written: (count) => `Scris acum din ce aștepta: ${counted("ro", count, outcomesRo)}.`,
  putBack: (count) =>
    `Tabelul era o copie mai veche decât cea scrisă ultima; puse la loc: ${counted("ro", count, outcomesRo)}.`,
  undone: (count) => `Anulate în tabel: ${counted("ro", count, outcomesRo)}.`,
  conflicts: (count) =>
    `Nu s-au scris, rândul spune acum altceva: ${counted("ro", count, outcomesRo)}. Decideți: followup sync`,
  deleted: (count) =>
    `${counted("ro", count, callsRo)} din foaia de apeluri. Le puneți la loc: followup sync --put-back all; dacă a fost intenționat: --gone all`,
  waiting: (count, why) => `Așteaptă să fie scrise: ${counted("ro", count, outcomesRo)}. ${why}`,
};

/** The words of a delivery in each language. */
export const deliveryWords: InEveryLanguage<typeof en> = { en, ru, ro };
