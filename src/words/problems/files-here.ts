/** What to do in a folder without a workbook that followup knows: with the files that are there. */

/** The files that could hold contacts. */
export interface FilesHere {
  /** Workbooks without a next-contact column. */
  readonly tables: readonly string[];
  /** Files that a workbook can be made of. */
  readonly exports: readonly string[];
}

/** The sentences of a language. */
export interface FilesHereWords {
  adopt(names: string, command: string): string;
  make(command: string): string;
  readonly none: string;
}

/** So many files are named. */
const mostNamed = 3;

/** The sentence for the files of a folder: a table is adopted rather than an export read. `made`: a name for a new workbook. */
export function filesHere({ exports, tables }: FilesHere, made: string, words: FilesHereWords): string {
  const [table] = tables;
  const [exported] = exports;
  if (table !== undefined) {
    const more = tables.length > mostNamed ? ", …" : "";
    return words.adopt(`${tables.slice(0, mostNamed).join(", ")}${more}`, `followup init --adopt "${table}"`);
  }
  return exported === undefined ? words.none : words.make(`followup init ${made} --from "${exported}"`);
}
