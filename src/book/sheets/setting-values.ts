/** What the values of settings say, as people type them. */
import { languages } from "../../base/language.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { type ContactField, contactFields, contactHeadings } from "../../words/sheets/headings.ts";
import { weekdayNamed } from "../../words/sheets/weekday-names.ts";

/** "Status = Stage": the field by its name or its heading in any language, and the heading of its column; null for anything else. */
export function takenColumn(line: string): { readonly field: ContactField; readonly heading: string } | null {
  const at = line.indexOf("=");
  const name = line.slice(0, Math.max(0, at)).trim();
  const heading = line.slice(at + 1).trim();
  const field = contactFields.find(
    (one) =>
      one.toLowerCase() === name.toLowerCase() ||
      languages.some((language) => plainText(contactHeadings[language][one]) === plainText(name)),
  );
  return field === undefined || heading === "" ? null : { field, heading };
}

/** The pieces of a text between semicolons and line ends, trimmed, none of them empty. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[;\n\r]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** "1, 2, 4, 7": working days from 1 to 365, at most twenty steps; null for anything else. */
export function ladderFrom(text: string): readonly number[] | null {
  const words = text.split(/[\s.,;/–-]+/u).filter((word) => word !== "");
  const steps = words.map((word) => (/^\d{1,3}$/.test(word) ? Number(word) : 0));
  const fits = steps.length > 0 && steps.length <= 20 && steps.every((step) => step >= 1 && step <= 365);
  return fits ? steps : null;
}

/** "пн-пт", "Mon–Fri", "lu, ma, mi", "1-5": days of the week in order, Monday = 1; null for anything else. */
export function workingDaysFrom(text: string): readonly number[] | null {
  const days = new Set<number>();
  for (const part of text.replace(/\s*[-–—]\s*/gu, "-").split(/[,;\s]+/u)) {
    if (part === "") continue;
    const [first, last, more] = part.split("-").map(weekdayFrom);
    if (first === undefined || first === null || last === null || more !== undefined) return null;
    for (let day = first, count = 0; count < 7; day = (day % 7) + 1, count += 1) {
      days.add(day);
      if (day === (last ?? first)) break;
    }
  }
  return days.size === 0 ? null : [...days].sort((left, right) => left - right);
}

function weekdayFrom(text: string): number | null {
  return /^[1-7]$/.test(text) ? Number(text) : weekdayNamed(text);
}
