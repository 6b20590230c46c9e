/** Words in cells that say yes, no or nothing at all. */
import { plainText } from "../../rules/typed/plain-words.ts";
import { allWords } from "../dictionary/sheet-words.ts";

/** The part of a cell that these words are about. */
type Worded = { readonly kind: string; readonly text?: string; readonly value?: number | boolean };

/** Words that only say that nothing is known, in plain words. */
export const nothings: ReadonlySet<string> = new Set(allWords("nothing"));
const yeses = new Set(allWords("yes"));
const noes = new Set(allWords("no"));
const marks = /^[-–—_.?+/*\\ ]+$/u;
const ticks = /[✓✔☑✅]/u;

/** Latin letters that look like the Cyrillic ones below them, and are typed for them. */
const latin = "abcehkmoptxy";
const cyrillic = "авсенкмортху";
const firsts = new Set([...nothings].map((word) => word.charAt(0)));
/** The letters that a text of these words may begin with. */
const initials = new Set([...firsts, ...[...latin].filter((_, place) => firsts.has(cyrillic.charAt(place)))]);
const usualLetter = /^[a-zа-я]/;
const digit = /[0-9]/;
const hasDigits = [...nothings].some((word) => digit.test(word));
const longest = 20;

/** True for a text that only says that nothing is known: "n/a", "TBD", "нет", "—". */
export function saysNothing(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "") return true;
  // Nearly every name and phone is known to say something by its first letter or a digit, without being folded.
  if (trimmed.length > longest) return marks.test(trimmed);
  if (!hasDigits && digit.test(trimmed)) return false;
  const first = trimmed.charAt(0).toLowerCase();
  if (usualLetter.test(first) && !initials.has(first)) return false;
  return marks.test(trimmed) || nothings.has(plainText(trimmed));
}

/** True for a cell whose text says nothing. */
export function isNothing(cell: Worded): boolean {
  return cell.kind === "text" && saysNothing(cell.text ?? "");
}

/** True for a text that stands for yes in a column of yes and no: x, ✓, 1, true, yes, да, da. */
export function saysYes(text: string): boolean {
  const trimmed = text.trim().toLowerCase();
  return ticks.test(trimmed) || trimmed === "+" || yeses.has(plainText(trimmed));
}

/** True for a cell of a column of yes and no. */
export function isYesOrNo(cell: Worded): boolean {
  if (cell.kind === "boolean") return true;
  if (cell.kind === "number") return cell.value === 0 || cell.value === 1;
  const text = cell.text ?? "";
  return cell.kind === "text" && (saysYes(text) || noes.has(plainText(text)) || noes.has(text.trim()));
}
