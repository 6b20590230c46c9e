/** The words of `followup undo`. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  options: {
    force: "write although the workbook looks open elsewhere",
    yes: "undo without asking what is of another day, or was changed since",
  },
  undone: "Undone",
  partly: "Undone in part",
  stays: (what: string) =>
    `${what} stays: the workbook was changed since. Take it out by hand if it is not wanted.`,
  inWorkbook: (place: string) => `The row of the call in ${place} is marked as undone.`,
  moveInWorkbook: (place: string) => `The row of the move in ${place} is marked as undone.`,
  skipInWorkbook: (place: string) => `The row of the skip in ${place} is marked as undone.`,
  never: "It had not reached the workbook, and will not.",
  goneBefore: "It stood in the workbook no more, and will not be put back.",
  onlyContact:
    "Its row in the sheet of calls had gone before; what still stood of it in the contact's row was taken back.",
  left: (cell: string) => `${cell} says something else by now and was left as it is.`,
  contactGone: (name: string) =>
    `${name} is no longer in the sheet, or can't be told from others like it: no contact's row was changed.`,
  waiting: (why: string) => `Not undone in the workbook yet: ${why}`,
  staysUndone: (outcome: string, time: string) =>
    `It had corrected an earlier outcome, “${outcome}”${time === "" ? "" : ` of ${time}`}, which stays undone too: record that again if it was right.`,
  gone: (place: string) => `It is out of ${place} again.`,
  emptied: (row: number, sheet: string) => `Row ${row} of “${sheet}” is emptied; the row itself stays.`,
  ask: (what: string, when: string) => `The last thing done here was on ${when}: ${what}. Undo it?`,
  askChanged: (what: string) => `Somebody has filled in more since: ${what}. Empty it all the same?`,
};

const ru: typeof en = {
  options: {
    force: "записать, даже если файл похож на открытый",
    yes: "отменить без вопроса и то, что было в другой день или с тех пор изменено",
  },
  undone: "Отменено",
  partly: "Отменено частично",
  stays: (what) => `${what} остаётся: таблица с тех пор изменилась. Если не нужно, уберите вручную.`,
  inWorkbook: (place) => `Строка звонка в ${place} помечена как отменённая.`,
  moveInWorkbook: (place) => `Строка сдвига в ${place} помечена как отменённая.`,
  skipInWorkbook: (place) => `Строка пропуска в ${place} помечена как отменённая.`,
  never: "В таблицу он не успел попасть и не попадёт.",
  goneBefore: "В таблице его уже не было, возвращён туда он не будет.",
  onlyContact:
    "Строки звонка на листе звонков уже не было; что от него ещё стояло в строке клиента, отменено.",
  left: (cell) => `${cell}: там теперь другое значение, ячейка не тронута.`,
  contactGone: (name) =>
    `${name}: такой строки больше нет или её не отличить от похожих, строки клиентов не тронуты.`,
  waiting: (why) => `В таблице пока не отменено: ${why}`,
  staysUndone: (outcome, time) =>
    `Этой записью был исправлен более ранний исход «${outcome}»${time === "" ? "" : ` (${time})`}, он тоже остаётся отменённым: если он был верным, запишите его снова.`,
  gone: (place) => `В ${place} этого больше нет.`,
  emptied: (row, sheet) => `Строка ${row} листа «${sheet}» очищена; сама строка осталась.`,
  ask: (what, when) => `Последнее действие было ${when}: ${what}. Отменить его?`,
  askChanged: (what) => `С тех пор там дописали ещё что-то: ${what}. Всё равно очистить?`,
};

const ro: typeof en = {
  options: {
    force: "scrie chiar dacă fișierul pare deschis în altă parte",
    yes: "anulează fără să întrebe și ce este din altă zi sau s-a schimbat între timp",
  },
  undone: "Anulat",
  partly: "Anulat în parte",
  stays: (what) => `${what} rămâne: tabelul s-a schimbat între timp. Dacă nu e nevoie, scoateți manual.`,
  inWorkbook: (place) => `Rândul apelului din ${place} este marcat ca anulat.`,
  moveInWorkbook: (place) => `Rândul mutării din ${place} este marcat ca anulat.`,
  skipInWorkbook: (place) => `Rândul omiterii din ${place} este marcat ca anulat.`,
  never: "Nu ajunsese în tabel și nici nu va ajunge.",
  goneBefore: "Nu mai era în tabel și nu va fi pus la loc.",
  onlyContact:
    "Rândul apelului nu mai era în foaia de apeluri; ce mai rămăsese din el în rândul clientului a fost anulat.",
  left: (cell) => `${cell}: acolo este acum altceva, celula a rămas neatinsă.`,
  contactGone: (name) =>
    `${name} nu mai este în tabel sau nu poate fi deosebit de alții la fel: niciun rând de client nu a fost modificat.`,
  waiting: (why) => `În tabel nu este anulat încă: ${why}`,
  staysUndone: (outcome, time) =>
    `Corectase un rezultat notat mai devreme, „${outcome}”${time === "" ? "" : ` (${time})`}, care rămâne și el anulat: notați-l din nou dacă era corect.`,
  gone: (place) => `Nu mai este în ${place}.`,
  emptied: (row, sheet) => `Rândul ${row} din foaia „${sheet}” a fost golit; rândul rămâne.`,
  ask: (what, when) => `Ultimul lucru făcut aici este din ${when}: ${what}. Îl anulați?`,
  askChanged: (what) => `Cineva a mai completat ceva de atunci: ${what}. Îl goliți totuși?`,
};

/** The words of undo in one language. */
export type UndoWords = typeof en;

/** The words of undo in each language. */
export const undoWords: InEveryLanguage<typeof en> = { en, ru, ro };
