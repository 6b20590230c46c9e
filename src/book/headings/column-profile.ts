/** What stands in a column, counted by kind: the evidence that a heading alone does not give. */
import { readAmount } from "../../rules/typed/amount.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { readCellDate } from "../../rules/when/cell-date.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import { isNothing, isYesOrNo } from "../../words/sheets/cell-words.ts";
import type { Cell, Grid } from "../../workbook/workbook.ts";

/** How many filled cells of a column are of which kind. A cell counts for every kind that it could be. */
export interface ColumnProfile {
  /** Cells that hold something; "n/a", "-" and the like hold nothing. */
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  readonly dates: number;
  readonly times: number;
  readonly phones: number;
  readonly mails: number;
  readonly addresses: number;
  readonly yesNo: number;
  readonly outcomes: number;
  /** Two or three capital letters: states, countries, currencies. */
  readonly codes: number;
  /** Texts of letters and digits mixed, without a blank. */
  readonly ids: number;
  /** More than four words, or 35 characters. */
  readonly long: number;
  /** One to four words of letters, the first with a capital or a script without them. */
  readonly names: number;
  readonly formulas: number;
  /** Different texts, whatever their case. */
  readonly different: number;
  /** Numbers that go up by one from row to row. */
  readonly isCounting: boolean;
  /** Whole numbers from 0 to 99. */
  readonly small: number;
  /** Numbers of nine digits and more. */
  readonly longNumbers: number;
  /** Numbers, and texts that are an amount of money. */
  readonly amounts: number;
  /** Texts with a word such as Ltd, ООО or SRL. */
  readonly firms: number;
  /** Texts of one word. */
  readonly oneWord: number;
}

const phoneSigns = /^[\s\d+()./\-‐-―]+$/u;
const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
const address = /^(?:https?:\/\/|www\.)|^[\w-]+\.(?:com|net|org|ru|ro|md|io|example|eu|co\.uk)(?:\/|$)/iu;
const time = /^\d{1,2}[:.]\d{2}(?:\s*[ap]m)?$/iu;
const nameWord = /^\p{L}[\p{L}'’.-]*$/u;
const firm =
  /(?:^|[\s.,«"])(?:ltd|llc|inc|gmbh|plc|corp|group|& (?:co|sons)|srl|s\.r\.l|sa|pfa|îm|ооо|оао|зао|ао|ип|тоо|чп|фоп)(?:$|[\s.,»"])/iu;
const code = /^\p{Lu}{2,3}$/u;
const dateLike = /\d[./\-\s]|\p{L}\s*\d/u;

/** Looks at the cells of a column in the rows given. */
export function profileOf(grid: Grid, rows: readonly number[], column: number): ColumnProfile {
  const count = {
    ...{ filled: 0, texts: 0, numbers: 0, dates: 0, times: 0, phones: 0, mails: 0, addresses: 0, yesNo: 0 },
    ...{ outcomes: 0, codes: 0, ids: 0, long: 0, names: 0, formulas: 0, small: 0, longNumbers: 0 },
    ...{ amounts: 0, firms: 0, oneWord: 0 },
  };
  const different = new Set<string>();
  const numbers: number[] = [];
  for (const row of rows) {
    const cell = grid.cell(row, column);
    if (cell.kind === "empty" || isNothing(cell)) continue;
    count.filled += 1;
    if (grid.isFormula(row, column)) count.formulas += 1;
    different.add(keyOf(cell));
    if (cell.kind === "date") count.dates += 1;
    if (isYesOrNo(cell)) count.yesNo += 1;
    if (cell.kind === "number") {
      count.numbers += 1;
      count.amounts += 1;
      numbers.push(cell.value);
      if (Number.isInteger(cell.value) && cell.value >= 0 && cell.value < 100) count.small += 1;
      if (isLongNumber(cell.value)) count.longNumbers += 1;
      if (Number.isInteger(cell.value) && cell.value >= 1e6 && cell.value < 1e15) count.phones += 1;
    }
    if (cell.kind === "text") countText(cell.text.trim(), count);
  }
  return { ...count, different: different.size, isCounting: isCounting(numbers) };
}

interface TextCounts {
  texts: number;
  dates: number;
  times: number;
  phones: number;
  mails: number;
  addresses: number;
  outcomes: number;
  codes: number;
  ids: number;
  long: number;
  names: number;
  numbers: number;
  longNumbers: number;
  amounts: number;
  firms: number;
  oneWord: number;
  small: number;
}

function countText(text: string, count: TextCounts): void {
  count.texts += 1;
  const words = text.split(/\s+/u);
  if (words.length === 1) count.oneWord += 1;
  if (firm.test(text)) count.firms += 1;
  if (words.length > 4 || text.length > 35) count.long += 1;
  if (mail.test(text)) count.mails += 1;
  else if (address.test(text)) count.addresses += 1;
  if (time.test(text)) count.times += 1;
  if (code.test(text)) count.codes += 1;
  if (outcomeFromWords(text) !== null) count.outcomes += 1;
  if (words.length <= 4 && words.every((word) => nameWord.test(word))) count.names += 1;
  if (!/\d/.test(text)) return;
  const digits = text.replace(/\D/g, "");
  const isDate = isDateText(text);
  if (!isDate && readAmount(text) !== null) count.amounts += 1;
  if (isDate) count.dates += 1;
  else if (isPhoneText(text, digits)) count.phones += 1;
  if (phoneSigns.test(text) && digits === text) {
    count.numbers += 1;
    if (digits.length <= 2) count.small += 1;
    if (digits.length >= 9) count.longNumbers += 1;
  }
  if (words.length === 1 && !isDate && isIdText(text)) count.ids += 1;
}

/** "pl/9fK2aQ7xLm", "C-1007": letters and digits mixed; a name with a number at its end is none. */
function isIdText(text: string): boolean {
  if (text.length < 6 || !/\p{L}/u.test(text) || !/^[\p{L}\d/_.#-]+$/u.test(text)) return false;
  return !/^\p{L}+[-_.#]?\d{1,4}$/u.test(text) || /^\p{L}{1,2}[-_.#]?\d{3,}$/u.test(text);
}

/** True for a text that is a date with or without its year. */
export function isDateText(text: string): boolean {
  if (text.length > 40 || !dateLike.test(text)) return false;
  if (readCellDate(text, "day-first").kind === "set") return true;
  return /^\d{1,2}[./]\d{1,2}$|^\d{1,2}\.? \p{L}{3,9}\.?$/u.test(text);
}

/** A phone, perhaps with a few words around it; seven digits and more, most of the text. */
function isPhoneText(text: string, digits: string): boolean {
  // "[23.11.26] rang 2 times": a note of a call.
  if (digits.length < 5 || digits.length > 40 || text.startsWith("[")) return false;
  if (phoneSigns.test(text)) return digits.length >= (/[\s+()-]/.test(text) ? 5 : 6);
  const letters = text.replace(/\P{L}/gu, "").length;
  return digits.length >= 7 && letters <= 20 && !/[@/]\p{L}/u.test(text) && !/[$€£₽%]/u.test(text);
}

function isLongNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1e8 && value < 1e15;
}

function keyOf(cell: Cell): string {
  if (cell.kind === "text") return plainText(cell.text);
  if (cell.kind === "number" || cell.kind === "boolean") return String(cell.value);
  return cell.kind === "date" ? `${cell.day} ${cell.time ?? ""}` : "";
}

/** Row numbers of their own: 1, 2, 3 from wherever they begin, with gaps where rows were deleted. */
function isCounting(numbers: readonly number[]): boolean {
  if (numbers.length < 2) return false;
  let steps = 0;
  for (const [index, value] of numbers.entries()) {
    const before = numbers[index - 1];
    if (before === undefined) continue;
    if (!Number.isInteger(value) || value <= before) return false;
    if (value - before <= 2) steps += 1;
  }
  return steps * 2 >= numbers.length - 1 && Math.abs(numbers[0] ?? 0) < 1e7;
}
