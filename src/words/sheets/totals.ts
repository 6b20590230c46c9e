/** Words that begin a line of totals, and words in the title of a sheet that is kept for the record. All in plain words. */

/** The first words of a totals line. */
export const totalWords: ReadonlySet<string> = new Set(
  "итого итог всего total totals subtotal sum average mean среднее сумма medie media".split(" "),
);

/** How the lines below a table begin: who made it, what its colours mean. In plain words. */
export const footerBeginnings: readonly string[] = [
  "prepared by",
  "compiled by",
  "created by",
  "last updated",
  "legend",
  "colours",
  "colors",
  "составил",
  "составила",
  "подготовил",
  "подготовила",
  "обновлено",
  "легенда",
  "цвета",
  "условные обозначения",
  "intocmit",
  "pregatit de",
  "actualizat",
  "legenda",
  "culori",
];

/** Words in the title of an archive; "архив" also stands for "архивные". */
export const archiveWords: ReadonlySet<string> = new Set(
  "old backup copy copie копия старое старые старая vechi veche".split(" "),
);

/** Beginnings of words in the title of an archive. */
export const archiveBeginnings: readonly string[] = ["архив", "archiv", "arhiv"];
