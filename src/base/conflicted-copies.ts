/** Copies of a workbook that sync programs leave beside it when two have saved it, known by their names. Pure. */

const conflictWords = /conflict|конфликт|conflictual|копия с конфликтом|copie în conflict/iu;

/** What a file manager or a browser adds to the name of a copy: "clients (1).xlsx", "clients - Copy (2).xlsx", "clients — копия.xlsx". */
const copyWords = /^(?: ?\(\d+\)|\s*[-–—_]?\s*\(?(?:copy|copie|копия|copia)\)?(?:\s*\(?\d+\)?)?)$/iu;

/** Of the names in a folder, all copies of this workbook, whoever has made them. */
export function copiesOf(names: readonly string[], workbook: string): readonly string[] {
  const made = names.filter((name) => copyWords.test(addedTo(workbook, name) ?? ""));
  return [...made, ...conflictedCopies(names, workbook)];
}

/** Of the names in a folder, those that a sync program made of this workbook when two had saved it: "clients (conflicted copy).xlsx", "clients-DESKTOP-7F3K.xlsx". */
export function conflictedCopies(names: readonly string[], workbook: string): readonly string[] {
  return names.filter((name) => {
    const added = addedTo(workbook, name);
    if (added === null) return false;
    return conflictWords.test(added) || /^-(?:DESKTOP|LAPTOP|PC)-[A-Z0-9]+(?:-\d+)?$/.test(added);
  });
}

/** What another name has between the name of a workbook and its ending; null for one that is not made so. */
function addedTo(workbook: string, name: string): string | null {
  const dot = workbook.lastIndexOf(".");
  const stem = workbook.slice(0, dot);
  const ending = workbook.slice(dot);
  if (name === workbook || !name.startsWith(stem) || !name.endsWith(ending)) return null;
  return name.slice(stem.length, name.length - ending.length);
}
