/** What stands in a column, counted by kind: the evidence that a heading alone does not give. */
import { readAmount } from "../../../rules/typed/amount.ts";
import { outcomeFromWords } from "../../../words/outcomes.ts";
import { isNothing, isYesOrNo } from "../../../words/sheets/cell-words.ts";
import type { Cell } from "../../../workbook/cell.ts";
import type { Grid } from "../../../workbook/workbook.ts";
import { CountedTexts } from "./counted-texts.ts";
import {
  address,
  code,
  firm,
  fullName,
  isCounting,
  isDateText,
  isDigits,
  isIdText,
  isLongNumber,
  isPhoneNumber,
  isPhoneText,
  isSurePhoneText,
  mail,
  nameWord,
  street,
  time,
  wordsIn,
} from "./value-kinds.ts";

/** How many filled cells of a column are of which kind, each worked out when it is asked for. A cell counts for every kind that it could be. */
export class ColumnProfile {
  /** Cells that hold something; "n/a", "-" and the like hold nothing. */
  readonly filled: number;
  readonly #texts = new CountedTexts();
  readonly #numbers: number[] = [];
  #dateCells = 0;
  #yesNo = 0;
  #others = new Set<string>();

  /** `heading` is no value where it stands again, as in lists printed page by page. */
  constructor(grid: Grid, rows: readonly number[], column: number, heading: string | null) {
    let filled = 0;
    for (const row of rows) {
      const cell = grid.cell(row, column);
      if (cell.kind === "empty" || isNothing(cell)) continue;
      if (cell.kind === "text" && cell.text.trim() === heading) continue;
      filled += 1;
      this.#add(cell);
    }
    this.filled = filled;
  }

  // Stryker disable StringLiteral: the name under which a count is kept, as good as any other
  get texts(): number {
    return this.#texts.all.length;
  }

  /** Numbers, and texts that are nothing but digits. */
  get numbers(): number {
    return this.#numbers.length + this.#texts.count("numbers", isDigits);
  }

  get dates(): number {
    return this.#dateCells + this.#texts.count("dates", isDateText);
  }

  get times(): number {
    return this.#texts.count("times", (text) => time.test(text.toLowerCase()));
  }

  get phones(): number {
    return this.#numbers.filter(isPhoneNumber).length + this.#texts.count("phones", isPhoneText);
  }

  /** Phones that nothing else looks like. */
  get surePhones(): number {
    return this.#numbers.filter(isPhoneNumber).length + this.#texts.count("surePhones", isSurePhoneText);
  }

  get streets(): number {
    return this.#texts.count("streets", (text) => street.test(text.toLowerCase()));
  }

  get mails(): number {
    return this.#texts.count("mails", (text) => mail.test(text));
  }

  get addresses(): number {
    return this.#texts.count("addresses", (text) => !mail.test(text) && address.test(text.toLowerCase()));
  }

  get yesNo(): number {
    return this.#yesNo;
  }

  get outcomes(): number {
    return this.#texts.count("outcomes", (text) => outcomeFromWords(text) !== null);
  }

  /** Outcomes of a call that sold nothing. */
  get talks(): number {
    return this.#texts.count("talks", (text) => ![null, "won"].includes(outcomeFromWords(text)));
  }

  /** Two or three capital letters: states, countries, currencies. */
  get codes(): number {
    return this.#texts.count("codes", (text) => code.test(text));
  }

  /** Texts of letters and digits mixed, without a blank. */
  get ids(): number {
    return this.#texts.count("ids", isIdText);
  }

  /** More than four words, or 35 characters. */
  get long(): number {
    return this.#texts.count("long", (text) => text.length > 35 || wordsIn(text).length > 4);
  }

  /** One to four words of letters. */
  get names(): number {
    return this.#texts.count("names", (text) => {
      const words = wordsIn(text);
      return words.length <= 4 && words.every((word) => nameWord.test(word));
    });
  }

  /** Two to four words of letters, each with a capital at its beginning. */
  get fullNames(): number {
    return this.#texts.count("fullNames", (text) => fullName.test(text));
  }

  /** Different values, whatever their case. */
  get different(): number {
    const texts = new Set(this.#texts.all.map((text) => text.toLowerCase()));
    return texts.size + new Set(this.#numbers).size + this.#others.size;
  }

  /** True where each value stands in three rows or more on the average. */
  get isOfFew(): boolean {
    return this.filled >= 6 && this.different * 3 <= this.filled;
  }

  /** True where most values stand in more rows than one. */
  get isRepeated(): boolean {
    return this.filled >= 3 && this.different * 2 <= this.filled;
  }

  /** Numbers that go up by one from row to row. */
  get isCounting(): boolean {
    return isCounting(this.#numbers);
  }

  /** Whole numbers from 0 to 99. */
  get small(): number {
    const isSmall = (value: number) => Number.isInteger(value) && value >= 0 && value < 100;
    return (
      this.#numbers.filter(isSmall).length + this.#texts.count("small", (text) => /^\d{1,2}$/.test(text))
    );
  }

  /** Numbers of nine digits and more. */
  get longNumbers(): number {
    return (
      this.#numbers.filter(isLongNumber).length +
      this.#texts.count("longNumbers", (text) => /^\d{9,}$/.test(text))
    );
  }

  /** Numbers, and texts that are an amount of money. */
  get amounts(): number {
    const isAmount = (text: string) => /\d/.test(text) && !isDateText(text) && readAmount(text) !== null;
    return this.#numbers.length + this.#texts.count("amounts", isAmount);
  }

  /** Texts with a word such as Ltd, ООО or SRL. */
  get firms(): number {
    return this.#texts.count("firms", (text) => firm.test(text.toLowerCase()));
  }

  /** Texts of one word. */
  get oneWord(): number {
    return this.#texts.count("oneWord", (text) => !/\s/.test(text));
  }

  // Stryker restore StringLiteral
  /** Phones of nine digits and more: sums of money are shorter. */
  get longPhones(): number {
    return this.#texts.count("longPhones", (text) => text.replace(/\D/g, "").length > 8 && isPhoneText(text));
  }

  /** Every word of the texts, in small letters. */
  get words(): ReadonlySet<string> {
    return new Set(this.#texts.all.flatMap((text) => wordsIn(text.toLowerCase())));
  }

  #add(cell: Cell): void {
    if (isYesOrNo(cell)) this.#yesNo += 1;
    if (cell.kind === "text") this.#texts.add(cell.text.trim());
    else if (cell.kind === "number") this.#numbers.push(cell.value);
    else if (cell.kind === "date") {
      this.#dateCells += 1;
      this.#others.add(`${cell.day} ${cell.time ?? ""}`);
    } else if (cell.kind === "boolean") this.#others.add(String(cell.value));
  }
}
