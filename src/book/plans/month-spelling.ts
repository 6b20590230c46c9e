/** Days that are spelled with the name of the month, "20 ноября 2026", "20-Nov-26", "Nov 20, 2026", written the same way. */
import { type Day, parts } from "../../rules/calendar/day.ts";
import { readCellDate } from "../../rules/when/cell-date.ts";
import { type MonthNames, monthNames } from "../../words/sheets/month-names.ts";

/** "20 ноября 2026 г.", "20-Nov-26", "20 nov": the day, what parts it, the month, the year. */
const dayFirst =
  /^(?<date>\d{1,2})(?<mark>[ .-]{1,2})(?<month>\p{L}{3,10})\.?(?:[ .,-]{1,2}(?<year>\d{4}|\d{2})(?!\d))?(?<end>\s*г\.?)?/u;
/** "November 20, 2026". */
const monthFirst = /^(?<month>\p{L}{3,10})\.? (?<date>\d{1,2})(?<comma>,?)(?: (?<year>\d{4}))?(?!\d)/u;

/** The day as a text is spelled; null where the text is no such spelling, or where it could not be read again. */
export function likeMonthText(text: string, day: Day): string | null {
  const found = (dayFirst.exec(text) ?? monthFirst.exec(text))?.groups;
  const month = found?.month;
  const names = month === undefined ? null : namesOf(month);
  if (found === undefined || month === undefined || names === null) return null;
  const [year, number, date] = parts(day);
  const name = inCaseOf(month, names[number - 1] ?? "");
  const years = found.year?.length === 2 ? String(year).slice(2) : String(year);
  const dates = found.date?.startsWith("0") === true ? String(date).padStart(2, "0") : String(date);
  const mark = found.mark ?? " ";
  const written =
    found.mark === undefined
      ? `${name} ${dates}${found.comma ?? ""} ${years}`
      : `${dates}${mark}${name}${mark.trim() === "" ? " " : mark}${years}${found.end ?? ""}`;
  const read = readCellDate(written, "unknown");
  return read.kind === "set" && read.day === day ? written : null;
}

/** The names among which a word stands; null for any other word. */
function namesOf(word: string): MonthNames | null {
  const folded = word.toLowerCase();
  return monthNames.find((names) => names.some((name) => name.toLowerCase() === folded)) ?? null;
}

function inCaseOf(model: string, name: string): string {
  if (model === model.toLowerCase()) return name.toLowerCase();
  if (model === model.toUpperCase()) return name.toUpperCase();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
