/** What stands in a column, counted by kind: the evidence that a heading alone does not give. */
import { readAmount } from "../../rules/typed/amount.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import { isNothing, isYesOrNo } from "../../words/sheets/cell-words.ts";
import type { Cell, Grid } from "../../workbook/workbook.ts";

// The letters of the three languages are named outright: a pattern of all letters of the world takes longer to be made
// ready than a day's list has time for.
const phoneSigns = /^[\s\d+()./\-\u2010-\u2015]+$/;
const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const address = /^(?:https?:\/\/|www\.)|^[\w-]+\.(?:com|net|org|ru|ro|md|io|example|eu|co\.uk)(?:\/|$)/;
const time = /^\d{1,2}[:.]\d{2}(?:\s*[ap]m)?$/;
const nameWord = /^[A-Za-z\u00c0-\u024f\u0400-\u052f][A-Za-z\u00c0-\u024f\u0400-\u052f'’.-]*$/;
const code = /^[A-Z\u0410-\u042f]{2,3}$/;
const anyLetter = /[A-Za-z\u00c0-\u024f\u0400-\u052f]/;
const notLetters = /[^A-Za-z\u00c0-\u024f\u0400-\u052f]+/g;
const firm =
  /(?:^|[\s.,«"])(?:ltd|llc|inc|gmbh|plc|corp|group|& (?:co|sons)|srl|s\.r\.l|sa|pfa|îm|ооо|оао|зао|ао|ип|тоо|чп|фоп)(?:$|[\s.,»"])/;
const numericDate = /^\D{0,14}(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})(?!\d)/;
const monthStems =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ian|mai|iun|iul|noi|янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек";
const namedDate = new RegExp(
  `(?:^|\\s)\\d{1,2}\\.?[\\s-]*(?:${monthStems})|(?:^|\\s)(?:${monthStems})[a-zăâîșțа-яё]*\\.?\\s+\\d{1,2}(?!\\d)`,
);
const yearlessDate = /^\d{1,2}[./]\d{1,2}\.?(?: \d{1,2}:\d{2})?$/;

/** How many filled cells of a column are of which kind, each worked out when it is asked for. A cell counts for every kind that it could be. */
export class ColumnProfile {
  /** Cells that hold something; "n/a", "-" and the like hold nothing. */
  readonly filled: number;
  readonly #texts: string[] = [];
  readonly #numbers: number[] = [];
  readonly #counts = new Map<string, number>();
  #dateCells = 0;
  #yesNo = 0;
  #others = new Set<string>();

  constructor(grid: Grid, rows: readonly number[], column: number) {
    let filled = 0;
    for (const row of rows) {
      const cell = grid.cell(row, column);
      if (cell.kind === "empty" || isNothing(cell)) continue;
      filled += 1;
      this.#add(cell);
    }
    this.filled = filled;
  }

  get texts(): number {
    return this.#texts.length;
  }

  /** Numbers, and texts that are nothing but digits. */
  get numbers(): number {
    return this.#numbers.length + this.#count("numbers", isDigits);
  }

  get dates(): number {
    return this.#dateCells + this.#count("dates", isDateText);
  }

  get times(): number {
    return this.#count("times", (text) => time.test(text.toLowerCase()));
  }

  get phones(): number {
    return this.#numbers.filter(isPhoneNumber).length + this.#count("phones", isPhoneText);
  }

  get mails(): number {
    return this.#count("mails", (text) => mail.test(text));
  }

  get addresses(): number {
    return this.#count("addresses", (text) => !mail.test(text) && address.test(text.toLowerCase()));
  }

  get yesNo(): number {
    return this.#yesNo;
  }

  get outcomes(): number {
    return this.#count("outcomes", (text) => outcomeFromWords(text) !== null);
  }

  /** Two or three capital letters: states, countries, currencies. */
  get codes(): number {
    return this.#count("codes", (text) => code.test(text));
  }

  /** Texts of letters and digits mixed, without a blank. */
  get ids(): number {
    return this.#count("ids", isIdText);
  }

  /** More than four words, or 35 characters. */
  get long(): number {
    return this.#count("long", (text) => text.length > 35 || wordsIn(text).length > 4);
  }

  /** One to four words of letters. */
  get names(): number {
    return this.#count("names", (text) => {
      const words = wordsIn(text);
      return words.length <= 4 && words.every((word) => nameWord.test(word));
    });
  }

  /** Different values, whatever their case. */
  get different(): number {
    const texts = new Set(this.#texts.map((text) => text.toLowerCase()));
    return texts.size + new Set(this.#numbers).size + this.#others.size;
  }

  /** Numbers that go up by one from row to row. */
  get isCounting(): boolean {
    return isCounting(this.#numbers);
  }

  /** Whole numbers from 0 to 99. */
  get small(): number {
    const isSmall = (value: number) => Number.isInteger(value) && value >= 0 && value < 100;
    return this.#numbers.filter(isSmall).length + this.#count("small", (text) => /^\d{1,2}$/.test(text));
  }

  /** Numbers of nine digits and more. */
  get longNumbers(): number {
    return (
      this.#numbers.filter(isLongNumber).length + this.#count("longNumbers", (text) => /^\d{9,}$/.test(text))
    );
  }

  /** Numbers, and texts that are an amount of money. */
  get amounts(): number {
    const isAmount = (text: string) => /\d/.test(text) && !isDateText(text) && readAmount(text) !== null;
    return this.#numbers.length + this.#count("amounts", isAmount);
  }

  /** Texts with a word such as Ltd, ООО or SRL. */
  get firms(): number {
    return this.#count("firms", (text) => firm.test(text.toLowerCase()));
  }

  /** Texts of one word. */
  get oneWord(): number {
    return this.#count("oneWord", (text) => !/\s/.test(text));
  }

  #add(cell: Cell): void {
    if (isYesOrNo(cell)) this.#yesNo += 1;
    if (cell.kind === "text") this.#texts.push(cell.text.trim());
    else if (cell.kind === "number") this.#numbers.push(cell.value);
    else if (cell.kind === "date") {
      this.#dateCells += 1;
      this.#others.add(`${cell.day} ${cell.time ?? ""}`);
    } else if (cell.kind === "boolean") this.#others.add(String(cell.value));
  }

  #count(kind: string, isOne: (text: string) => boolean): number {
    const known = this.#counts.get(kind);
    if (known !== undefined) return known;
    const count = this.#texts.filter(isOne).length;
    this.#counts.set(kind, count);
    return count;
  }
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/);
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

/** "pl/9fK2aQ7xLm", "C-1007": letters and digits mixed; a name with a number at its end is none. */
function isIdText(text: string): boolean {
  if (text.length < 6 || !/\d/.test(text) || !anyLetter.test(text) || /[^\w/.#\u00c0-\u052f-]/.test(text))
    return false;
  if (isDateText(text)) return false;
  return !/^[^\d_.#/-]+[-_.#]?\d{1,4}$/.test(text) || /^[^\d_.#/-]{1,2}[-_.#]?\d{3,}$/.test(text);
}

/** True for a text that looks like a date, with or without its year. */
export function isDateText(text: string): boolean {
  // "[23.11.26] rang 2 times": a note of a call.
  if (text.startsWith("[")) return false;
  if (text.length > 40 || !/\d/.test(text)) return false;
  const [, first, second, third] = numericDate.exec(text) ?? [];
  if (first !== undefined && second !== undefined && third !== undefined) {
    const isYearFirst = first.length === 4;
    const [one, two] = isYearFirst ? [Number(second), Number(third)] : [Number(first), Number(second)];
    const isDay = Math.min(one, two) <= 12 && Math.max(one, two) <= 31 && Math.min(one, two) > 0;
    return isDay && (isYearFirst ? third.length <= 2 : first.length <= 2 && third.length % 2 === 0);
  }
  return yearlessDate.test(text) || namedDate.test(text.toLowerCase());
}

/** A phone, perhaps with a few words around it; seven digits and more, most of the text. */
function isPhoneText(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  if (digits.length < 5 || digits.length > 40 || text.startsWith("[") || isDateText(text)) return false;
  if (phoneSigns.test(text)) return digits.length >= (/[\s+()-]/.test(text) ? 5 : 6);
  const letters = text.replace(notLetters, "").length;
  return digits.length >= 7 && letters <= 20 && !/@|\/[a-z]/i.test(text) && !/[$€£₽%]/.test(text);
}

function isPhoneNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1e6 && value < 1e15;
}

function isLongNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1e8 && value < 1e15;
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
