/** Remembers which ids of calls have been seen, by the rows they stand in: eight bytes a slot instead of a text. */

const firstSlots = 1 << 12;

/** Ids by a number made of them; the texts themselves are asked for again where two numbers are the same. */
export class SeenIds {
  readonly #idOf: (row: number) => string | null;
  #hashes = new Int32Array(firstSlots);
  /** Row + 1; 0 for a free slot. */
  #rows = new Uint32Array(firstSlots);
  #count = 0;

  /** `idOf` gives the id of a row once more. */
  constructor(idOf: (row: number) => string | null) {
    this.#idOf = idOf;
  }

  /** True when the id has been seen in another row; else it is from now on. */
  isAgain(id: string, row: number): boolean {
    if (this.#count * 2 >= this.#rows.length) this.#grow();
    const hash = hashOf(id);
    const mask = this.#rows.length - 1;
    let slot = hash & mask;
    for (; this.#rows[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.#hashes[slot] === hash && this.#idOf((this.#rows[slot] ?? 0) - 1) === id) return true;
    }
    this.#put(slot, hash, row + 1);
    return false;
  }

  #put(slot: number, hash: number, row: number): void {
    this.#hashes[slot] = hash;
    this.#rows[slot] = row;
    this.#count += 1;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const rows = this.#rows;
    this.#hashes = new Int32Array(rows.length * 2);
    this.#rows = new Uint32Array(rows.length * 2);
    this.#count = 0;
    const mask = this.#rows.length - 1;
    for (const [at, row] of rows.entries()) {
      if (row === 0) continue;
      const hash = hashes[at] ?? 0;
      let slot = hash & mask;
      while (this.#rows[slot] !== 0) slot = (slot + 1) & mask;
      this.#put(slot, hash, row);
    }
  }
}

function hashOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
