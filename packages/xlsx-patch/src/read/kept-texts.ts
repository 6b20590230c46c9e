/** Texts that stand in the cells themselves, kept as bytes under a number; what is said again and again is kept once. */

const blockSize = 1 << 18;
/** Texts whose places stand in one table. */
const tableShift = 13;
const tableSize = 1 << tableShift;
/** Texts that are looked at when the next one comes: one for each slot, the last one that fell into it. */
const slots = 1 << 14;

/** Where the texts of a run of numbers stand. */
interface Table {
  readonly blocks: Uint32Array;
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
}

/** Texts by number, from 0. */
export class KeptTexts {
  #count = 0;
  readonly #tables: Table[] = [];
  readonly #blocks: Buffer[] = [];
  #block: Buffer = Buffer.alloc(0);
  #end = 0;
  /** The number of a text + 1, by a hash of its bytes; made when it is first needed. */
  #known: Int32Array | null = null;

  /** How many texts are kept. */
  get count(): number {
    return this.#count;
  }

  /** Keeps a copy of bytes and gives its number. */
  keep(bytes: Buffer, start: number, end: number): number {
    const length = end - start;
    if (this.#end + length > this.#block.length) this.#startBlock(length);
    const block = this.#block;
    const at = this.#end;
    // For short texts a call of copy() takes longer than the bytes.
    if (length > 64) bytes.copy(block, at, start, end);
    else for (let index = 0; index < length; index++) block[at + index] = bytes[start + index] ?? 0;
    this.#end = at + length;
    return this.#note(at, length);
  }

  /** The same, or the number of the same bytes that were kept lately; `hash` is any number made of the bytes alone. */
  keepOnce(bytes: Buffer, start: number, end: number, hash: number): number {
    this.#known ??= new Int32Array(slots);
    const slot = (hash ^ (hash >>> 14)) & (slots - 1);
    const known = (this.#known[slot] ?? 0) - 1;
    if (known >= 0 && this.#isKept(known, bytes, start, end)) return known;
    const kept = this.keep(bytes, start, end);
    this.#known[slot] = kept + 1;
    return kept;
  }

  /** The bytes of a text. */
  bytes(number: number): Buffer {
    const table = this.#tableOf(number);
    const at = number & (tableSize - 1);
    const start = table?.starts[at] ?? 0;
    const block = this.#blocks[table?.blocks[at] ?? 0] ?? this.#block;
    return block.subarray(start, start + (table?.lengths[at] ?? 0));
  }

  #isKept(number: number, bytes: Buffer, start: number, end: number): boolean {
    const table = this.#tableOf(number);
    const at = number & (tableSize - 1);
    const length = end - start;
    if (table === undefined || table.lengths[at] !== length) return false;
    const block = this.#blocks[table.blocks[at] ?? 0] ?? this.#block;
    const from = table.starts[at] ?? 0;
    for (let index = 0; index < length; index++)
      if (block[from + index] !== bytes[start + index]) return false;
    return true;
  }

  #note(start: number, length: number): number {
    const number = this.#count++;
    const at = number & (tableSize - 1);
    if (at === 0) this.#tables.push(newTable());
    const table = this.#tableOf(number);
    if (table !== undefined) {
      table.blocks[at] = this.#blocks.length - 1;
      table.starts[at] = start;
      table.lengths[at] = length;
    }
    return number;
  }

  #tableOf(number: number): Table | undefined {
    return this.#tables[number >>> tableShift];
  }

  #startBlock(least: number): void {
    this.#block = Buffer.allocUnsafe(Math.max(blockSize, least));
    this.#blocks.push(this.#block);
    this.#end = 0;
  }
}

function newTable(): Table {
  return {
    blocks: new Uint32Array(tableSize),
    starts: new Uint32Array(tableSize),
    lengths: new Uint32Array(tableSize),
  };
}
