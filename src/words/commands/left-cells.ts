/** Cells that a call left as they are, and where what it said is to be found. */
import type { InEveryLanguage } from "../../base/language.ts";

/** A cell that was left as it is. */
interface LeftCell {
  readonly cell: string;
  readonly heading: string;
  readonly found: string;
  /** True once the call stands in the Calls sheet; else it will. */
  readonly isWritten: boolean;
}

/** "Contacts!K4" without its sheet: the heading before it says the rest. */
function addressIn(cell: string): string {
  return cell.slice(cell.lastIndexOf("!") + 1);
}

const en = {
  formula: ({ cell, heading }: LeftCell) =>
    `“${heading}” (${addressIn(cell)}) holds a formula and was left as it is.`,
  "not-in-list": ({ cell, heading, isWritten }: LeftCell) =>
    `“${heading}” (${addressIn(cell)}) only takes what its list or rule allows; what you logged ${isWritten ? "stands" : "will stand"} in the Calls sheet.`,
  unreadable: ({ cell, found, heading }: LeftCell) =>
    `“${heading}” (${addressIn(cell)}) says “${found}” and was left as it is.`,
  full: ({ cell, heading, isWritten }: LeftCell) =>
    `“${heading}” (${addressIn(cell)}) is full; the note ${isWritten ? "stands" : "will stand"} in the Calls sheet.`,
  "own-words": ({ cell, found, heading, isWritten }: LeftCell) =>
    `“${heading}” (${addressIn(cell)}) still says “${found}”; the outcome ${isWritten ? "stands" : "will stand"} in the Calls sheet.`,
  "no-word": ({ cell, heading, isWritten }: LeftCell) =>
    `“${heading}” (${addressIn(cell)}) was left: the column has words of its own, and none of them says this. The outcome ${isWritten ? "stands" : "will stand"} in the Calls sheet.`,
  rich: ({ cell, heading, isWritten }: LeftCell) =>
    `“${heading}” (${addressIn(cell)}) was left as it is, because parts of its text are formatted; what you said ${isWritten ? "stands" : "will stand"} in the Calls sheet.`,
  link: ({ cell, heading, isWritten }: LeftCell) =>
    `“${heading}” (${addressIn(cell)}) was left as it is, because there is a link in its text; what you said ${isWritten ? "stands" : "will stand"} in the Calls sheet.`,
  chip: ({ cell, heading, isWritten }: LeftCell) =>
    `“${heading}” (${addressIn(cell)}) was left as it is, because it holds a chip (a person, a file, a place); what you said ${isWritten ? "stands" : "will stand"} in the Calls sheet.`,
  merged: ({ cell, heading }: LeftCell) =>
    `“${heading}” (${addressIn(cell)}) is part of a merged cell and was left as it is.`,
};

const ru: typeof en = {
  formula: ({ cell, heading }) => `«${heading}» (${addressIn(cell)}): там формула, ячейка не тронута.`,
  "not-in-list": ({ cell, heading, isWritten }) =>
    `В столбец «${heading}» (${addressIn(cell)}) можно вписать только то, что разрешает его список или правило; записанное ${isWritten ? "стоит" : "будет стоять"} на листе звонков.`,
  unreadable: ({ cell, found, heading }) =>
    `«${heading}» (${addressIn(cell)}): там «${found}», ячейка не тронута.`,
  full: ({ cell, heading, isWritten }) =>
    `«${heading}» (${addressIn(cell)}): ячейка заполнена; заметка ${isWritten ? "стоит" : "будет стоять"} на листе звонков.`,
  "own-words": ({ cell, found, heading, isWritten }) =>
    `«${heading}» (${addressIn(cell)}): «${found}» не тронуто, исход ${isWritten ? "стоит" : "будет стоять"} на листе звонков.`,
  "no-word": ({ cell, heading, isWritten }) =>
    `«${heading}» (${addressIn(cell)}): не тронуто, среди слов этого столбца нет подходящего. Исход ${isWritten ? "стоит" : "будет стоять"} на листе звонков.`,
  rich: ({ cell, heading, isWritten }) =>
    `«${heading}» (${addressIn(cell)}): ячейка не тронута, части её текста оформлены отдельно; сказанное ${isWritten ? "стоит" : "будет стоять"} на листе звонков.`,
  link: ({ cell, heading, isWritten }) =>
    `«${heading}» (${addressIn(cell)}): ячейка не тронута, в её тексте ссылка; сказанное ${isWritten ? "стоит" : "будет стоять"} на листе звонков.`,
  chip: ({ cell, heading, isWritten }) =>
    `«${heading}» (${addressIn(cell)}): ячейка не тронута, в ней умный чип (человек, файл, место); сказанное ${isWritten ? "стоит" : "будет стоять"} на листе звонков.`,
  merged: ({ cell, heading }) =>
    `«${heading}» (${addressIn(cell)}): ячейка объединена с другими и не тронута.`,
};

const ro: typeof en = {
  formula: ({ cell, heading }) =>
    `Celula „${heading}” (${addressIn(cell)}) conține o formulă și a rămas neatinsă.`,
  "not-in-list": ({ cell, heading, isWritten }) =>
    `În coloana „${heading}” (${addressIn(cell)}) se poate scrie doar ce permite lista sau regula ei; ce ați notat ${isWritten ? "stă" : "va sta"} în foaia de apeluri.`,
  unreadable: ({ cell, found, heading }) =>
    `În celula „${heading}” (${addressIn(cell)}) stă „${found}”; ea a rămas neatinsă.`,
  full: ({ cell, heading, isWritten }) =>
    `Celula „${heading}” (${addressIn(cell)}) este plină; nota ${isWritten ? "stă" : "va sta"} în foaia apelurilor.`,
  "own-words": ({ cell, found, heading, isWritten }) =>
    `Celula „${heading}” (${addressIn(cell)}) spune în continuare „${found}”; rezultatul ${isWritten ? "stă" : "va sta"} în foaia apelurilor.`,
  "no-word": ({ cell, heading, isWritten }) =>
    `Celula „${heading}” (${addressIn(cell)}) a rămas neatinsă: coloana are cuvintele ei și niciunul nu spune asta. Rezultatul ${isWritten ? "stă" : "va sta"} în foaia apelurilor.`,
  rich: ({ cell, heading, isWritten }) =>
    `Celula „${heading}” (${addressIn(cell)}) a rămas neatinsă, fiindcă părți din text sunt formatate; ce ați spus ${isWritten ? "stă" : "va sta"} în foaia apelurilor.`,
  link: ({ cell, heading, isWritten }) =>
    `Celula „${heading}” (${addressIn(cell)}) a rămas neatinsă, fiindcă are un link în text; ce ați spus ${isWritten ? "stă" : "va sta"} în foaia de apeluri.`,
  chip: ({ cell, heading, isWritten }) =>
    `Celula „${heading}” (${addressIn(cell)}) a rămas neatinsă, fiindcă are un cip inteligent (persoană, fișier, loc); ce ați spus ${isWritten ? "stă" : "va sta"} în foaia de apeluri.`,
  merged: ({ cell, heading }) =>
    `Celula „${heading}” (${addressIn(cell)}) face parte dintr-o celulă îmbinată și a rămas neatinsă.`,
};

/** Why a cell was left, in every language. */
export const leftCellWords: InEveryLanguage<typeof en> = { en, ru, ro };
