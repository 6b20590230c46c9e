/** The words of `followup undo`. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  options: {
    force: "write although the workbook looks open elsewhere",
    yes: "take back a call of another day without asking",
  },
  undone: "Taken back",
  inWorkbook: (place: string) => `The row of the call in ${place} is marked as undone.`,
  never: "It had not reached the workbook, and will not.",
  left: (cell: string) => `${cell} says something else by now and was left as it is.`,
  waiting: (why: string) => `Not taken back in the workbook yet: ${why}`,
  ask: (call: string, when: string) => `The last call is of ${when}: ${call}. Take it back?`,
};

const ru: typeof en = {
  options: {
    force: "записать, даже если файл похож на открытый",
    yes: "отменить звонок другого дня без вопроса",
  },
  undone: "Отменено",
  inWorkbook: (place) => `Строка звонка в ${place} помечена как отменённая.`,
  never: "В таблицу он не успел попасть и не попадёт.",
  left: (cell) => `В ${cell} теперь другое значение, ячейка не тронута.`,
  waiting: (why) => `В таблице пока не отменено: ${why}`,
  ask: (call, when) => `Последний звонок был ${when}: ${call}. Отменить его?`,
};

const ro: typeof en = {
  options: {
    force: "scrie chiar dacă fișierul pare deschis în altă parte",
    yes: "anulează un apel din altă zi fără să întrebe",
  },
  undone: "Anulat",
  inWorkbook: (place) => `Rândul apelului din ${place} este marcat ca anulat.`,
  never: "Nu ajunsese în tabel și nici nu va ajunge.",
  left: (cell) => `${cell} conține acum altceva și a rămas neatinsă.`,
  waiting: (why) => `În tabel nu este anulat încă: ${why}`,
  ask: (call, when) => `Ultimul apel este din ${when}: ${call}. Îl anulați?`,
};

/** The words of undo in each language. */
export const undoWords: InEveryLanguage<typeof en> = { en, ru, ro };
