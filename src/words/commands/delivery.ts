/** What a command says about outcomes that reached the workbook late, went missing, or still wait. */
import { counted, type Forms, type InEveryLanguage } from "../../base/language.ts";

const outcomesEn: Forms = ["outcome", "outcomes"];
const outcomesRu: Forms = ["исход", "исхода", "исходов"];
const outcomesRo: Forms = ["rezultat", "rezultate", "de rezultate"];

const en = {
  written: (count: number) => `Written now: ${counted("en", count, outcomesEn)} that waited.`,
  putBack: (count: number) =>
    `Another program had saved an older copy of the workbook; put back: ${counted("en", count, outcomesEn)}.`,
  undone: (count: number) => `Taken back in the workbook: ${counted("en", count, outcomesEn)}.`,
  conflicts: (count: number) =>
    `${counted("en", count, outcomesEn)} can't be written as saved, the row says something else now: followup sync`,
  waiting: (count: number, why: string) =>
    `Waiting to be written: ${counted("en", count, outcomesEn)}. ${why}`,
};

const ru: typeof en = {
  written: (count) => `Дописано в таблицу из ожидавших: ${counted("ru", count, outcomesRu)}.`,
  putBack: (count) =>
    `Другая программа сохранила старую копию таблицы; возвращено: ${counted("ru", count, outcomesRu)}.`,
  undone: (count) => `Отменено в таблице: ${counted("ru", count, outcomesRu)}.`,
  conflicts: (count) =>
    `Не записано, потому что в строке уже другое: ${counted("ru", count, outcomesRu)}. Решить: followup sync`,
  waiting: (count, why) => `Ждёт записи в таблицу: ${counted("ru", count, outcomesRu)}. ${why}`,
};

const ro: typeof en = {
  written: (count) => `Scris acum din ce aștepta: ${counted("ro", count, outcomesRo)}.`,
  putBack: (count) =>
    `Alt program a salvat o copie mai veche a tabelului; puse la loc: ${counted("ro", count, outcomesRo)}.`,
  undone: (count) => `Anulate în tabel: ${counted("ro", count, outcomesRo)}.`,
  conflicts: (count) =>
    `Nu s-au scris, rândul spune acum altceva: ${counted("ro", count, outcomesRo)}. Decideți: followup sync`,
  waiting: (count, why) => `Așteaptă să fie scrise: ${counted("ro", count, outcomesRo)}. ${why}`,
};

/** The words of a delivery in each language. */
export const deliveryWords: InEveryLanguage<typeof en> = { en, ru, ro };
