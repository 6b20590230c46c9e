/** Words in cells that say yes, no or nothing at all. */
import { plainText } from "../../rules/typed/plain-words.ts";
import { allWords } from "../dictionary/sheet-words.ts";

/** The part of a cell that these words are about. */
type Worded = { readonly kind: string; readonly text?: string; readonly value?: number | boolean };

const nothings = new Set(allWords("nothing"));
const yeses = new Set(allWords("yes"));
const noes = new Set(allWords("no"));
const marks = /^[-–—_.?+/*\\ ]+$/u;
const ticks = /[✓✔☑✅]/u;

/** True for a text that only says that nothing is known: "n/a", "TBD", "нет", "—". */
export function saysNothing(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "" || marks.test(trimmed)) return true;
  return trimmed.length <= 14 && nothings.has(plainText(trimmed));
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
