/** Texts that were decoded lately, by number: one for each slot. It takes less than a Map, and never grows. */
export class DecodedTexts {
  readonly #numbers: Int32Array;
  readonly #texts: string[];
  readonly #mask: number;

  /** `count`: how many different texts there may be; at most so many of them are kept. */
  constructor(count: number) {
    const slots = 2 ** Math.min(16, Math.ceil(Math.log2(Math.max(2, count))));
    this.#numbers = new Int32Array(slots).fill(-1);
    this.#texts = new Array<string>(slots).fill("");
    this.#mask = slots - 1;
  }

  /** The text with this number; null when it is not among those that are kept. */
  get(number: number): string | null {
    const slot = number & this.#mask;
    return number >= 0 && this.#numbers[slot] === number ? (this.#texts[slot] ?? null) : null;
  }

  /** Keeps a text in the place of another one. */
  keep(number: number, text: string): void {
    const slot = number & this.#mask;
    this.#numbers[slot] = number;
    this.#texts[slot] = text;
  }
}
