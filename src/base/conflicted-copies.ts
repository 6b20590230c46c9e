/** Copies of a workbook that sync programs leave beside it when two have saved it, known by their names. Pure. */

const conflictWords = /conflict|конфликт|conflictual|копия с конфликтом|copie în conflict/iu;

/** Of the names in a folder, those that a sync program made of this workbook when two had saved it: "clients (conflicted copy).xlsx", "clients-DESKTOP-7F3K.xlsx". */
export function conflictedCopies(names: readonly string[], workbook: string): readonly string[] {
  const dot = workbook.lastIndexOf(".");
  const stem = workbook.slice(0, dot);
  const ending = workbook.slice(dot);
  return names.filter((name) => {
    if (name === workbook || !name.startsWith(stem) || !name.endsWith(ending)) return false;
    const added = name.slice(stem.length, name.length - ending.length);
    return conflictWords.test(added) || /^-(?:DESKTOP|LAPTOP|PC)-[A-Z0-9]+(?:-\d+)?$/.test(added);
  });
}
