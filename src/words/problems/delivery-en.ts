/** Why an outcome is not in the workbook yet, told in English. */
import { rowWords } from "../../base/row-words.ts";
import type { ProblemWords } from "./told.ts";
import { toldCell, toldValue } from "./told-cell.ts";

/** The English sentences. */
export const deliveryEn: Pick<
  ProblemWords,
  Extract<keyof ProblemWords, `waiting.${string}` | `conflict.${string}`>
> = {
  "waiting.open": ({ by, place }) => ({
    message: `${place} is open in another program${by === null ? "" : ` by ${by}`}.`,
    hint: "Close it there and repeat the command; if it is open nowhere (a program broke off), add --force.",
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
    hint: "Put it back or connect its drive, and repeat the command.",
  }),
  "waiting.disk-full": ({ place }) => ({
    message: `The disk of ${place} is full.`,
    hint: "Make room and repeat the command.",
  }),
  "waiting.busy": ({ place }) => ({
    message: `${place} is in use by another followup.`,
    hint: "Repeat the command in a moment.",
  }),
  "waiting.failed": ({ detail, place }) => ({
    message: `${place} could not be saved: ${detail}.`,
    hint: "Repeat the command.",
  }),
  "waiting.offline": ({ place }) => ({
    message: `${place} can't be reached.`,
    hint: "Check the connection and repeat the command.",
  }),
  "waiting.not-saved": ({ isMissing, place, who }) => ({
    message: `This call is NOT saved: ${place} ${isMissing ? "is not there" : "can't be read"} now, and the list of today that is kept here does not say who “${who}” is.`,
    hint: "Name exactly one client of today's list, best by the number, or log it later.",
  }),
  "waiting.quota": ({ place }) => ({
    message: `Google asks to wait: too many requests for ${place}.`,
    hint: "Repeat the command in a minute.",
  }),
  "conflict.cell": ({ expected, found, ...told }) => ({
    message: `${toldCell(told, "en")} says “${toldValue(found, "en")}” now; it was “${toldValue(expected, "en")}” when shown. It was left as it is.`,
    hint: "followup today shows how it stands.",
  }),
  "conflict.contact-gone": ({ candidates: [first] = [], name }) => {
    const gone = `${name || "This contact"} is no longer in the sheet as it was shown.`;
    const settled = "an outcome saved earlier is settled with followup sync.";
    if (first === undefined)
      return { message: gone, hint: `followup today shows the list as it is now; ${settled}` };
    return {
      message: `${gone} Somebody else there has the same name or phone.`,
      hint: `If one of those is meant, name the row: followup log ${rowWords(first)} …; ${settled}`,
    };
  },
  "conflict.contact-doubled": ({ name }) => ({
    message: `It can't be told for certain which row is ${name || "this contact"} now: rows were changed or moved since.`,
    hint: "followup today shows the list as it is now; an outcome saved earlier is settled with followup sync and the right row.",
  }),
  "conflict.typed-otherwise": ({ name, who }) => ({
    message: `“${who}” was typed for ${name || "a contact"} of the list while the workbook could not be read; in the workbook it does not name that one alone.`,
    hint: "followup sync settles it with the right row.",
  }),
  "conflict.row-deleted": ({ day, name, of }) => ({
    message: {
      call: `The call of ${toldValue(day, "en")} to ${name} is no longer in the sheet of calls.`,
      complaint: `The complaint of ${name} of ${toldValue(day, "en")} is no longer in the sheet of complaints.`,
      contact: `${name}, added on ${toldValue(day, "en")}, is no longer in the table: neither the name nor the phone stands there. The row was deleted, or an older version was restored.`,
    }[of ?? "call"],
    hint: "followup sync asks whether to put it back or leave it out.",
  }),
  "conflict.other-list": ({ before, candidates, now, number }) => ({
    message:
      before === null
        ? `What was remembered of today's numbers is damaged: number ${number} may have been somebody else; it would be ${now || "another contact"} now.`
        : `Today's list has not been shown yet, and on the list of ${toldValue(before.day, "en")} number ${number} was ${before.name || "somebody else"}; today it is ${now || "another contact"}.`,
    hint: `Name the row of whom you mean: ${candidates.map(rowWords).join(" / ")}. followup today shows today's list.`,
  }),
  "conflict.changed": ({ place }) => ({
    message: `${place} keeps changing while it is read.`,
    hint: "Try again in a moment.",
  }),
};
