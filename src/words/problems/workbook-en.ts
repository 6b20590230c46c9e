/** What may be the matter with a workbook, told in English. */
import { takingOneOf } from "./doubled-heading.ts";
import { filesHere } from "./files-here.ts";
import { isImported } from "./imported-format.ts";
import type { ProblemWords } from "./told.ts";
import { toldCell } from "./told-cell.ts";
import { understoodAs } from "./understood-as.ts";

const importWhy = {
  "open-quote": "a quotation mark is opened here and never closed",
  quote: "a quotation mark stands where none can",
  "no-text": "this is no text",
  "too-long": "the cell holds more than 32,767 characters, the most that a workbook can hold",
  "too-many-rows": "a workbook holds no more rows",
  "too-many-columns": "a workbook holds no more columns",
};

/** The English sentences. */
export const workbookEn: Pick<ProblemWords, Extract<keyof ProblemWords, `workbook.${string}`>> = {
  "workbook.no-owner-column": ({ place, sheet }) => ({
    message: `Sheet “${sheet}” of ${place} has no column for the manager.`,
    hint: "Give one column the heading “Owner”.",
  }),
  "workbook.none-here": ({ exports, folder, tables }) => ({
    message: `There is no workbook with a next-contact column in ${folder}.`,
    hint: filesHere({ exports, tables }, "clients.xlsx", {
      adopt: (names, take) => `If it is one of the tables here (${names}), take it: ${take}`,
      make: (make) => `${make} makes a workbook of that file.`,
      none: "Name it with -w clients.xlsx, or make one: followup init.",
    }),
  }),
  "workbook.folder-unreadable": ({ detail, folder }) => ({
    message: `The folder ${folder} can't be looked into (${detail}).`,
    hint: "Go to a folder that is there, or name the workbook with -w.",
  }),
  "workbook.several-here": ({ places }) => ({
    message: `More than one workbook here has a next-contact column: ${places.join(", ")}.`,
    hint: `Say which one: -w "${places[0] ?? ""}".`,
  }),
  "workbook.other-here": ({ missing, place }) => ({
    message: `${missing}, whose list was shown today, is not there now; ${place} is.`,
    hint: `Say which one is meant: -w "${missing}" (outcomes of its list wait for it), or -w "${place}".`,
  }),
  "workbook.missing": ({ place }) => ({
    message: `${place} is not there.`,
    hint: "Check the path, or name the workbook with -w.",
  }),
  "workbook.exists": ({ place }) => ({
    message: `${place} is there already and was left as it is.`,
    hint: `Choose another name, or use that one: followup init --adopt "${place}"`,
  }),
  "workbook.no-folder": ({ folder }) => ({
    message: `There is no folder ${folder}.`,
    hint: "Make the folder first, or choose another place.",
  }),
  "workbook.is-folder": ({ place }) => ({
    message: `${place} is a folder, not a workbook.`,
    hint: "Name the .xlsx file in it.",
  }),
  "workbook.no-permission": ({ place }) => ({
    message: `You don't have permission to read ${place}.`,
    hint: "Ask its owner for access.",
  }),
  "workbook.unreadable": ({ detail, place }) => ({
    message: `${place} could not be read from its disk (${detail}).`,
    hint: "Check the disk or the connection and try again.",
  }),
  "workbook.not-saved": ({ detail, folder }) => ({
    message: `NOT saved: followup could not write to its own folder ${folder} (${detail}).`,
    hint: "Make room on that disk or allow writing to the folder, then run the command again.",
  }),
  "workbook.perhaps-saved": ({ folder }) => ({
    message: `Perhaps saved: the disk failed while followup wrote to its own folder ${folder}.`,
    hint: "Look with followup check whether the call is there before you log it again.",
  }),
  "workbook.day-list": ({ detail, place }) => ({
    message: `The numbers of today's list can't be read: ${place} (${detail}).`,
    hint: "Name the contact instead: a part of the name, the phone, or row:17. The numbers are back when no other program holds that file and nothing else stands in its place.",
  }),
  "workbook.old-format": ({ format, place }) => ({
    message: `${place} is not an .xlsx workbook${format === "other" ? "" : ` (it looks like ${format})`}.`,
    hint: isImported(format, place)
      ? `followup init new.xlsx --from "${place}" makes a workbook of it.`
      : "Open it in a spreadsheet program and save it as .xlsx.",
  }),
  "workbook.import-line": ({ column, file, line, why }) => ({
    message: `${file}, line ${line}, column ${column}: ${importWhy[why]}.`,
    hint: "Fix the file there, or export it again.",
  }),
  "workbook.import-empty": ({ file }) => ({ message: `${file} holds no table.`, hint: null }),
  "workbook.import-unreadable": ({ detail, file }) => ({
    message: `${file} can't be read (${detail}).`,
    hint: "Open it in a spreadsheet program and save it as .xlsx; then followup init --adopt takes it.",
  }),
  "workbook.encrypted": ({ place }) => ({
    message: `${place} is locked with a password.`,
    hint: "Save it as .xlsx without a password.",
  }),
  "workbook.signed": ({ place }) => ({
    message: `${place} carries a digital signature that a change would break; it was left as it is.`,
    hint: "Remove the signature or save a copy without it.",
  }),
  "workbook.damaged": ({ place }) => ({
    message: `${place} is damaged and can't be read safely; it was left as it is.`,
    hint: "Open it in a spreadsheet program, let it repair the file, and save it as .xlsx.",
  }),
  "workbook.too-large": ({ place }) => ({
    message: `${place} unpacks to more than is safe to read; it was left as it is.`,
    hint: "Save the contacts as a workbook of their own.",
  }),
  "workbook.no-next-contact": ({ columns, others, place, sheets }) => ({
    message: `Sheet “${sheets.join("”, “")}” of ${place} has no column for the next contact. Understood: ${understoodAs(columns, "en")}.${others.length === 0 ? "" : ` Other headings: ${others.join(", ")}.`}`,
    hint: `followup init --adopt "${place}" adds it and changes nothing else.`,
  }),
  "workbook.no-headings": ({ place }) => ({
    message: `${place} has no headings.`,
    hint: "Write them above the first contact: Name, Phone, Next contact date.",
  }),
  "workbook.sideways": ({ place, sheet }) => ({
    message: `The headings on sheet “${sheet}” of ${place} stand one below the other, with a column for each person; what is read is a row for each person.`,
    hint: "In Excel or Google Sheets: copy the table, and paste it on a new sheet with Paste special, Transpose.",
  }),
  "workbook.several-tables": ({ place, sheets }) => ({
    message: `Several sheets of ${place} could be the contacts: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
    hint: `Say which: ${sheets.map((sheet) => `followup init --adopt "${place}" --sheet "${sheet}"`).join(" or ")}`,
  }),
  "workbook.no-name-or-phone": ({ place, sheet }) => ({
    message: `Sheet “${sheet}” of ${place} has neither a name nor a phone column.`,
    hint: "Give one column the heading “Name” or “Phone”.",
  }),
  "workbook.doubled-heading": ({ cells, heading, sheet }) => ({
    message: `“${heading}” stands twice in sheet “${sheet}”: ${cells.join(" and ")}.`,
    hint: `Rename one of them, or say which: ${takingOneOf(cells).join(" or ")}`,
  }),
  "workbook.no-sheet": ({ sheet }) => ({ message: `There is no sheet “${sheet}”.`, hint: null }),
  "workbook.formula": (told) => ({
    message: `${toldCell(told, "en")} holds a formula, which is never overwritten.`,
    hint: "Write the value by hand, or put the formula in another column.",
  }),
  "workbook.merged": (told) => ({
    message: `${toldCell(told, "en")} is part of a merged cell and can't be written.`,
    hint: "Unmerge it.",
  }),
  "workbook.totals-row": ({ cell }) => ({
    message: `A line of totals or text stands right below the last contact (${cell}); a new contact goes neither over nor below it.`,
    hint: "Insert an empty row above that line (several for several contacts) and add again.",
  }),
  "workbook.cannot-edit": ({ place, sheet }) => ({
    message: `Sheet “${sheet}” of ${place} has something that could not be kept intact; nothing was written.`,
    hint: "Save it once in a spreadsheet program as .xlsx and try again.",
  }),
  "workbook.not-ours": ({ sheet }) => ({
    message: `Sheet “${sheet}” was not made by followup and was left as it is.`,
    hint: "Rename that sheet, or move it to another workbook.",
  }),
  "workbook.office-file": ({ place }) => ({
    message: `${place} is an Excel file kept in Google Drive, not a Google spreadsheet.`,
    hint: "Open it in the browser and choose File → Save as Google Sheets, then use the new address.",
  }),
  "workbook.change-refused": ({ detail, place }) => ({
    message: `Google did not accept the change to ${place}; nothing was written.${detail === "" ? "" : ` Google says: “${detail}”.`}`,
    hint: "Look at the row in the browser: a protected cell, a drop-down that takes no other values or a table may be in the way. Then try again: followup sync",
  }),
  "workbook.full": ({ place }) => ({
    message: `${place} is full: a Google spreadsheet holds ten million cells.`,
    hint: "Delete empty rows, columns and sheets that nobody needs.",
  }),
  "workbook.text-too-long": ({ most, ...told }) => ({
    message: `${toldCell(told, "en")} has no room for the note: a cell holds ${most} characters.`,
    hint: "Shorten the note, or move old notes elsewhere.",
  }),
  "workbook.settings-encoding": ({ place }) => ({
    message: `The settings in ${place} are not in UTF-8.`,
    hint: "Save the file once more with the encoding UTF-8.",
  }),
  "workbook.settings-backslash": ({ place }) => ({
    message: `A path in the settings in ${place} has single backslashes.`,
    hint: 'Write each of them twice, or take slashes: "C:\\\\Sales\\\\clients.xlsx" or "C:/Sales/clients.xlsx".',
  }),
  "workbook.no-copy": ({ detail, folder, place }) => ({
    message: `${place} was left as it is: no copy of it could be kept in ${folder} first (${detail}).`,
    hint: "Make room on that disk or allow writing to the folder, then try again.",
  }),
  "workbook.settings-not-saved": ({ detail, place }) => ({
    message: `The settings in ${place} could not be saved (${detail}).`,
    hint: "Make room on that disk or allow writing to the folder, then try again.",
  }),
  "workbook.settings-file": ({ detail, place }) => ({
    message: `The settings in ${place} can't be read: ${detail ?? "a quotation mark, a comma or a bracket is missing or too many"}.`,
    hint: "Fix the file or delete it.",
  }),
};
