/** Every problem told in English: what, where, what to do. */
import { rowWords } from "../../base/row-words.ts";
import { accessProblems } from "./access.ts";
import { copyProblems } from "./copies.ts";
import { deliveryEn } from "./delivery-en.ts";
import { outputProblems } from "./outputs.ts";
import { signInProblems } from "./sign-in/sign-in.ts";
import { teamProblems } from "./team.ts";
import type { ProblemWords } from "./told.ts";
import { typedProblems } from "./typed.ts";
import { workbookEn } from "./workbook-en.ts";

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
  "usage.missing-argument": ({ example, name }) => ({
    message: `Missing: ${name}.`,
    hint:
      example === undefined
        ? "Add --help after the command to see what it needs."
        : `For example: ${example}`,
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
    message: `${option}: “${text}” doesn't fit; expected ${expected}.`,
    hint: null,
  }),
  "usage.unknown-outcome": ({ near, text }) => ({
    message: `“${text}” is not an outcome.`,
    hint: didYouMean(near) ?? "Use refused, later, won or no-answer.",
  }),
  "usage.missing-reason": ({ name, reasons, typed }) => ({
    message:
      typed === null
        ? `Why did ${name} refuse? A refusal needs its reason.`
        : `“${typed}” is no reason: why did ${name} refuse?`,
    hint:
      typed !== null && reasons.length === 0
        ? 'Say it in words: --reason "…"'
        : `Add --reason "…"${reasons.length === 0 ? "" : `: ${reasons.join(", ")}`}`,
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
  "usage.far-day": ({ day, text }) => ({
    message: `“${text}” is ${day}, more than ten years ahead.`,
    hint: "The next contact is within ten years. A client who is not to be called again is refused or won, without a date.",
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
    message:
      last === 0
        ? `There is no number ${number}: nobody is on today's list.`
        : `There is no number ${number} on today's list; it ends at ${last}.`,
    hint: "followup today shows the list.",
  }),
  "usage.no-such-row": ({ row, sheet }) => ({
    message: `Row ${row} of “${sheet}” holds no contact.`,
    hint: "followup today shows the list.",
  }),
  "usage.no-such-sheet": ({ sheet, titles }) => ({
    message: `Contacts are read from ${titles.map((title) => `“${title}”`).join(", ")}, not from “${sheet}”.`,
    hint: "followup check tells which sheet was taken for what.",
  }),
  "usage.row-in-several": ({ places }) => ({
    message: `That row stands in several sheets: ${places.join(", ")}.`,
    hint: `Name the sheet too: --row "${places[0] ?? ""}"`,
  }),
  "usage.several-match": ({ candidates, isLooking, who }) => ({
    message: `“${who}” matches ${candidates.length} contacts${isLooking === true ? "" : "; nothing was written"}.`,
    hint: `Say which one: ${rowWords(candidates[0] ?? { row: 0 })}, its phone number, or more of the name.`,
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
  "usage.needs-terminal": ({ option }) => ({
    message: `${option} asks questions and needs a terminal.`,
    hint: "Run it by hand, without --json.",
  }),
  ...workbookEn,
  ...deliveryEn,
  ...accessProblems.en,
  ...signInProblems.en,
  ...teamProblems.en,
  ...typedProblems.en,
  ...outputProblems.en,
  ...copyProblems.en,
  "cancelled.by-person": () => ({ message: "Stopped. What was saved stays saved.", hint: null }),
};

function didYouMean(near: string | null): string | null {
  return near === null ? null : `Did you mean “${near}”?`;
}

function ago(minutes: number): string {
  return minutes < 1 ? "just now" : `${minutes} min ago`;
}
