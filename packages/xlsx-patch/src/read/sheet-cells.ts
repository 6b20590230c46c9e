/** The cells of one sheet as the scan leaves them: columns of numbers, in which texts are still bytes. */
import type { CellRange } from "../base/cell-name.ts";
import { tooLarge } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { KeptTexts } from "./kept-texts.ts";

/** What the value of a stored cell is. */
export const cellKinds = {
  /** No value: a formula without a cached one. */
  none: 0,
  /** The value is the number. */
  number: 1,
  /** The value is an index into the shared strings. */
  shared: 2,
  /** The value is 0 or 1. */
  boolean: 3,
  /** From here on the value is the number of a kept text: the content of `<is>` with runs and the like… */
  inline: 4,
  /** …a text alone, of a formula's result or of a plain `<is>`… */
  text: 5,
  /** …an error such as #N/A, or a value that is not what its type says… */
  error: 6,
  /** …a date as ISO 8601 text. */
  iso: 7,
} as const;

const kindMask = 0x0f;
const formulaFlag = 0x80;
const blockShift = 13;
const blockSize = 1 << blockShift;
const blockMask = blockSize - 1;

/** Cells in fixed blocks, so that a growing sheet is never copied. */
interface Block {
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  readonly styles: Uint16Array;
  readonly values: Float64Array;
}

/** The cells of a sheet in its order. Filled by the scan, then looked up by row and column. */
export class SheetCells {
  /** The visible numbers of rows that hold at least one value, ascending. */
  readonly rows: number[] = [];
  /** The last column that holds a value. */
  lastColumn = 0;
  /** The greatest index into the shared strings; -1 when there is none. */
  lastShared = -1;
  /** Ranges of array formulas, spills and data tables. */
  readonly arrays: CellRange[] = [];
  /** Texts that stand in the cells. */
  readonly texts = new KeptTexts();
  /** The XML after the rows; null when only the top was read. */
  tail: Buffer | null = null;
  /** 1 for each column in which a formula stands: most have none, and are asked of every row. */
  readonly #formulas = new Uint8Array(limits.column + 1);
  /** Stored rows, and where the cells of each begin. */
  readonly #numbers: number[] = [];
  readonly #starts: number[] = [];
  /** The last row that has a stored cell, and the last that holds a value. */
  #row = 0;
  #held = 0;
  readonly #blocks: Block[] = [];
  #block: Block = newBlock(0);
  #count = 0;
  /** The row looked up last, as an index into #numbers: the next question is mostly about it or the next. */
  #last = 0;

  /** The number of stored cells. */
  get count(): number {
    return this.#count;
  }

  /** Adds a cell of the present row; rows and columns come in ascending order. */
  add(row: number, column: number, kind: number, formula: boolean, style: number, value: number): void {
    const at = this.#count & blockMask;
    if (at === 0) this.#startBlock();
    if (this.#row !== row) {
      this.#row = row;
      this.#numbers.push(row);
      this.#starts.push(this.#count);
    }
    const block = this.#block;
    block.columns[at] = column;
    block.kinds[at] = formula ? kind | formulaFlag : kind;
    if (formula) this.#formulas[column] = 1;
    block.styles[at] = style;
    block.values[at] = value;
    if (kind === cellKinds.shared && value > this.lastShared) this.lastShared = value;
    this.#count++;
  }

  /** Notes that a cell of this row holds a value, stored or not. */
  hold(row: number, column: number): void {
    if (column > this.lastColumn) this.lastColumn = column;
    if (row === this.#held) return;
    this.#held = row;
    this.rows.push(row);
  }

  /** The index of a stored cell, for the readers below; -1 when there is none. */
  find(row: number, column: number): number {
    const at = this.#rowIndex(row);
    if (at < 0) return -1;
    const end = this.#starts[at + 1] ?? this.#count;
    for (let index = this.#starts[at] ?? end; index < end; index++) {
      const found = this.#blockOf(index).columns[index & blockMask] ?? 0;
      if (found === column) return index;
      if (found > column) return -1;
    }
    return -1;
  }

  /** One of cellKinds. */
  kind(index: number): number {
    return (this.#blockOf(index).kinds[index & blockMask] ?? 0) & kindMask;
  }

  /** True when a formula stands somewhere in the column. */
  mayHaveFormula(column: number): boolean {
    return this.#formulas[column] === 1;
  }

  hasFormula(index: number): boolean {
    return ((this.#blockOf(index).kinds[index & blockMask] ?? 0) & formulaFlag) !== 0;
  }

  /** The cell's style: an index into the cell formats of the styles part. */
  style(index: number): number {
    return this.#blockOf(index).styles[index & blockMask] ?? 0;
  }

  /** The number, the index or the number of a text, by kind. */
  value(index: number): number {
    return this.#blockOf(index).values[index & blockMask] ?? 0;
  }

  /** Where a stored cell stands. */
  placeOf(index: number): { row: number; column: number } {
    const after = this.#starts.findIndex((start) => start > index);
    const row = this.#numbers[(after < 0 ? this.#starts.length : after) - 1] ?? 0;
    return { row, column: this.#blockOf(index).columns[index & blockMask] ?? 0 };
  }

  #blockOf(index: number): Block {
    return this.#blocks[index >>> blockShift] ?? this.#block;
  }

  #startBlock(): void {
    if (this.#count >= limits.cells) throw tooLarge(`more than ${limits.cells} cells`);
    this.#block = newBlock(blockSize);
    this.#blocks.push(this.#block);
  }

  #rowIndex(row: number): number {
    const numbers = this.#numbers;
    if (numbers[this.#last] === row) return this.#last;
    if (this.#last + 1 < numbers.length && numbers[this.#last + 1] === row) return ++this.#last;
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((numbers[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    if (numbers[low] !== row) return -1;
    this.#last = low;
    return low;
  }
}

function newBlock(size: number): Block {
  return {
    columns: new Uint16Array(size),
    kinds: new Uint8Array(size),
    styles: new Uint16Array(size),
    values: new Float64Array(size),
  };
}
