/** The texts of a column, each kind of them counted once. */
export class CountedTexts {
  readonly #texts: string[] = [];
  readonly #counts = new Map<string, number>();

  /** All of them, from top to bottom. */
  get all(): readonly string[] {
    return this.#texts;
  }

  /** Adds a text; all are added before any are counted. */
  add(text: string): void {
    this.#texts.push(text);
  }

  /** How many are of a kind, remembered under its name. */
  count(kind: string, isOne: (text: string) => boolean): number {
    const known = this.#counts.get(kind);
    if (known !== undefined) return known;
    const count = this.#texts.filter(isOne).length;
    this.#counts.set(kind, count);
    return count;
  }
}
