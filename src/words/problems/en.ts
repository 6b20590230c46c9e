/** Every problem told in English: what, where, what to do. */

import { accessProblems } from "./access.ts";
import { isImported } from "./imported-format.ts";
import { signInProblems } from "./sign-in.ts";
import { teamProblems } from "./team.ts";
import type { ProblemWords } from "./told.ts";
import { toldCell, toldValue } from "./told-cell.ts";
import { typedProblems } from "./typed.ts";
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
export const problemsEn: ProblemWords = {
  "usage.unknown-command": ({ name, near }) => ({
    message: `There is no command “${name}”.`,
    hint: didYouMean(near) ?? "followup --help lists the commands.",
  }),
  "usage.unknown-option": ({ near, option }) => ({
    message: `There is no option ${option} here.`,
    hint: didYouMean(near) ?? "Add --help after the command to see its options.",
  }),
  "usage.missing-argument": ({ name }) => ({
    message: `“${name}” is missing.`,
    hint: "Add --help after the command to see what it needs.",
  }),
  "usage.extra-argument": ({ isPlace = false, text }) => ({
    message: `“${text}” is one word too many.`,
    hint: isPlace
      ? `Another workbook is named with --workbook: --workbook ${text}`
      : "Put words that belong together in quotes.",
  }),
  "usage.option-needs-value": ({ option }) => ({
    message: `${option} needs a value.`,
    hint: `Write it after the option: ${option} …`,
  }),
  "usage.forbidden-name": ({ name, why }) => ({
    message: `Windows allows no file called “${name}”.`,
    hint: {
      sign: 'Leave out < > : " | ? and *.',
      end: "Leave out the dot or the blank at its end.",
      device: "That is the name of a device; take another one.",
    }[why],
  }),
  "usage.not-xlsx": ({ example, file }) => ({
    message: `${file}: a new workbook is always an .xlsx file.`,
    hint: `followup init "${example}"`,
  }),
  "usage.unreadable-option": ({ expected, option, text }) => ({
    message: `${option}: “${text}” can't be read; expected ${expected}.`,
    hint: null,
  }),
  "usage.unknown-outcome": ({ near, text }) => ({
    message: `“${text}” is not an outcome.`,
    hint: didYouMean(near) ?? "Use refused, later, won or no-answer.",
  }),
  "usage.missing-reason": ({ name, reasons }) => ({
    message: `Why did ${name} refuse? A refusal needs its reason.`,
    hint: `Add --reason "…"${reasons.length === 0 ? "" : `: ${reasons.join(", ")}`}`,
  }),
  "usage.missing-next": ({ name }) => ({
    message: `When is ${name} to be called again? “Later” needs a date.`,
    hint: "Add --next tomorrow, --next friday or --next 2026-12-01.",
  }),
  "usage.unreadable-when": ({ text }) => ({
    message: `“${text}” is not a date I can read.`,
    hint: 'Try tomorrow, friday, "in 2 weeks", +3d or 2026-12-01.',
  }),
  "usage.ambiguous-when": ({ readings, text }) => ({
    message: `“${text}” can be read in more than one way: ${readings.join(" / ")}.`,
    hint: "Write the date in full, such as 2026-12-01.",
  }),
  "usage.past-day": ({ day, text }) => ({
    message: `“${text}” is ${day}, which has passed.`,
    hint: "The next contact is today or later.",
  }),
  "usage.unreadable-amount": ({ text }) => ({
    message: `“${text}” is not an amount.`,
    hint: "Write digits, such as 25000 or 1,234.56.",
  }),
  "usage.no-match": ({ near, who }) => ({
    message: `Nobody in the sheet matches “${who}”.`,
    hint: didYouMean(near) ?? "Use a number of today's list, row:17, a phone number or a part of the name.",
  }),
  "usage.no-such-number": ({ last, number }) => ({
    message: `There is no number ${number} on today's list; it ends at ${last}.`,
    hint: "followup today shows the list.",
  }),
  "usage.no-such-row": ({ row, sheet }) => ({
    message: `Row ${row} of “${sheet}” holds no contact.`,
    hint: "followup today shows the list.",
  }),
  "usage.row-in-several": ({ places }) => ({
    message: `That row stands in several sheets: ${places.join(", ")}.`,
    hint: `Name the sheet too: --row "${places[0] ?? ""}"`,
  }),
  "usage.several-match": ({ candidates, who }) => ({
    message: `“${who}” matches ${candidates.length} contacts; nothing was written.`,
    hint: `Say which one: row:${candidates[0]?.row ?? 0}, its phone number, or more of the name.`,
  }),
  "usage.nothing-to-undo": () => ({
    message: "There is nothing to undo.",
    hint: "followup undo undoes what was done on this computer in this workbook.",
  }),
  "usage.old-call": ({ day, name }) => ({
    message: `What was done last was on ${day}: ${name}. It was left as it is.`,
    hint: "To undo it: followup undo --yes",
  }),
  "usage.changed-since": ({ what }) => ({
    message: `Somebody has changed it since: ${what}. It was left as it is.`,
    hint: "If it is to be emptied all the same: followup undo --yes",
  }),
  "usage.no-such-conflict": ({ id }) => ({
    message: `There is no conflict ${id}.`,
    hint: "followup sync lists the conflicts.",
  }),
  "usage.settled-twice": ({ id }) => ({
    message: `${id} can be settled in one way only; nothing was settled.`,
    hint: "Name it after one of the options.",
  }),
  "usage.row-for-one": () => ({
    message: "--row belongs to one outcome: --write-ours with one id.",
    hint: "followup sync lists the ids.",
  }),
  "usage.nothing-waits-there": ({ place }) => ({
    message: `Nothing waits for ${place} on this computer.`,
    hint: "followup sync lists the workbooks for which something waits.",
  }),
  "usage.no-such-copy": ({ days, text }) => ({
    message: `There is no copy “${text}”.`,
    hint: days.length === 0 ? "No copy has been kept yet." : `Copies: ${days.join(", ")}`,
  }),
  "usage.no-copies": ({ place }) => ({
    message: `No copies are kept of ${place}.`,
    hint: "In Google Sheets: File, Version history.",
  }),
  "usage.nothing-to-log": () => ({
    message: "No card is open.",
    hint: 'Say who it was (followup log "name" …), or deal a card: followup next.',
  }),
  "usage.junk-skip": ({ text }) => ({
    message: `“${text}” is no reason to skip a card.`,
    hint: 'What keeps you from calling now? For example: --skip "in a meeting until 15:00"',
  }),
  "usage.text-too-long": ({ length, most, option }) => ({
    message: `${option} has ${length} characters; a cell holds ${most}.`,
    hint: "Shorten the text.",
  }),
  "usage.repeat": ({ minutes, name }) => ({
    message: `The same outcome for ${name} was logged ${ago(minutes)}.`,
    hint: "If this is another call, add --again.",
  }),
  "usage.other-outcome": ({ minutes, name, outcome }) => ({
    message: `${name} was logged ${ago(minutes)} with another outcome: ${outcome}.`,
    hint: "If that is to be replaced, add --correct; if this is another call, add --again.",
  }),
  "usage.phone-is-there": ({ phone, sheet, candidates }) => ({
    message: `${phone} is in sheet “${sheet}” already, row ${candidates[0]?.row ?? 0}: ${candidates[0]?.name ?? ""}.`,
    hint: "Log the call there, or add the contact all the same with --anyway.",
  }),
  "usage.no-such-owner": ({ near, owner, owners }) => ({
    message: `No contact in the sheet belongs to “${owner}”.`,
    hint: didYouMean(near) ?? (owners.length === 0 ? null : `Managers in the sheet: ${owners.join(", ")}.`),
  }),
  "usage.out-is-workbook": ({ place }) => ({
    message: `${place} is your workbook; a report never replaces it.`,
    hint: "Give the report another name, or use --into-sheet.",
  }),
  "usage.out-exists": ({ place }) => ({
    message: `${place} is there already, and followup did not write it.`,
    hint: "Give another name, or replace it with --force.",
  }),
  "usage.out-failed": ({ detail, place }) => ({
    message: `${place} can't be written (${detail}).`,
    hint: "Check that its folder exists and that the file is not open in another program.",
  }),
  "usage.output-lost": ({ detail }) => ({
    message: `What was printed could not be written (${detail}), so a part of it is missing.`,
    hint: "Outcomes that were called saved are saved all the same: followup check.",
  }),
  "usage.needs-terminal": ({ option }) => ({
    message: `${option} asks questions and needs a terminal.`,
    hint: "Run it by hand, without --json.",
  }),
  "workbook.no-owner-column": ({ place, sheet }) => ({
    message: `Sheet “${sheet}” of ${place} has no column for the manager.`,
    hint: "Give one column the heading “Owner”.",
  }),
  "workbook.none-here": ({ folder }) => ({
    message: `There is no workbook with a next-contact column in ${folder}.`,
    hint: "Name it with -w clients.xlsx, or make one: followup init.",
  }),
  "workbook.folder-unreadable": ({ detail, folder }) => ({
    message: `The folder ${folder} can't be looked into (${detail}).`,
    hint: "Go to a folder that is there, or name the workbook with -w.",
  }),
  "workbook.several-here": ({ places }) => ({
    message: `More than one workbook here has a next-contact column: ${places.join(", ")}.`,
    hint: `Say which one: -w "${places[0] ?? ""}".`,
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
    hint: "Make room on that disk or allow writing to the folder, then log the call again.",
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
      ? `followup init clients.xlsx --from "${place}" makes a workbook of it.`
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
    hint: "Rename one of them.",
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
    message: `The settings in ${place} can't be read: ${detail}.`,
    hint: "Fix the file or delete it.",
  }),
  "waiting.open": ({ by, place }) => ({
    message: `${place} is open in another program${by === null ? "" : ` by ${by}`}.`,
    hint: "Close it there; what waits is written by the next command.",
  }),
  "waiting.read-only": ({ place }) => ({ message: `${place} is read-only.`, hint: "Allow writing to it." }),
  "waiting.folder-read-only": ({ place }) => ({
    message: `The folder of ${place} may not be written to.`,
    hint: "Allow writing to the folder.",
  }),
  "waiting.hard-links": ({ place }) => ({
    message: `${place} has a second name on this disk (a hard link), which saving would part from it.`,
    hint: "Keep one of the names.",
  }),
  "waiting.missing": ({ place }) => ({
    message: `${place} is not there at the moment.`,
    hint: "Put it back or connect its drive; what waits is written by the next command.",
  }),
  "waiting.disk-full": ({ place }) => ({
    message: `The disk of ${place} is full.`,
    hint: "Make room; what waits is written by the next command.",
  }),
  "waiting.busy": ({ place }) => ({
    message: `${place} is in use by another followup.`,
    hint: "The next command writes what waits.",
  }),
  "waiting.failed": ({ detail, place }) => ({
    message: `${place} could not be saved: ${detail}.`,
    hint: "The next command tries again.",
  }),
  "waiting.offline": ({ place }) => ({
    message: `${place} can't be reached.`,
    hint: "Check the connection; what waits is written by the next command.",
  }),
  "waiting.not-saved": ({ place, who }) => ({
    message: `This call is NOT saved: ${place} can't be read now, and the list of today that is kept here does not say who “${who}” is.`,
    hint: "Name exactly one client of today's list, best by the number, or log it later.",
  }),
  "waiting.quota": ({ place }) => ({
    message: `Google asks to wait: too many requests for ${place}.`,
    hint: "The next command writes what waits.",
  }),
  ...accessProblems.en,
  ...signInProblems.en,
  ...teamProblems.en,
  ...typedProblems.en,
  "conflict.cell": ({ expected, found, ...told }) => ({
    message: `${toldCell(told, "en")} says “${toldValue(found, "en")}” now; it was “${toldValue(expected, "en")}” when shown. It was left as it is.`,
    hint: "followup today shows how it stands.",
  }),
  "conflict.contact-gone": ({ name }) => ({
    message: `${name || "This contact"} is no longer in the sheet as it was shown.`,
    hint: "followup today shows the list as it is now; an outcome saved earlier is settled with followup sync.",
  }),
  "conflict.contact-doubled": ({ name }) => ({
    message: `It can't be told for certain which row is ${name || "this contact"} now: rows were changed or moved since.`,
    hint: "followup today shows the list as it is now; an outcome saved earlier is settled with followup sync and the right row.",
  }),
  "conflict.row-deleted": ({ day, name }) => ({
    message: `The call of ${day} to ${name} is no longer in the sheet of calls.`,
    hint: "followup sync asks whether to put it back or leave it out.",
  }),
  "conflict.changed": ({ place }) => ({
    message: `${place} keeps changing while it is read.`,
    hint: "Try again in a moment.",
  }),
  "cancelled.by-person": () => ({ message: "Stopped. What was saved stays saved.", hint: null }),
};

function didYouMean(near: string | null): string | null {
  return near === null ? null : `Did you mean “${near}”?`;
}

function ago(minutes: number): string {
  return minutes < 1 ? "just now" : `${minutes} min ago`;
}
