/** Columns of a history that grow call by call: a few bytes a call, outside the heap of objects. */

import type { Outcome } from "../deck/outcome.ts";

/** One value a call, by the call's place. */
export interface Column<Value> {
  readonly length: number;
  /** The value of a call; the places run from 0 to length - 1. */
  at(place: number): Value;
}

type Numbers = Int32Array | Int16Array | Uint8Array;

const firstSize = 1024;

/** Whole numbers as large as their array takes; at most 32 bits. */
export class NumberColumn<Kind extends Numbers = Int32Array> implements Column<number> {
  length = 0;
  #numbers: Kind;
  readonly #make: (size: number) => Kind;

  constructor(make: (size: number) => Kind) {
    this.#make = make;
    this.#numbers = make(firstSize);
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const grown = this.#make(this.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length++] = value;
  }

  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }
}

/** Values of which there are few different ones, each kept once. */
export class WordColumn<Word> implements Column<Word> {
  readonly #places = new NumberColumn((size) => new Int32Array(size));
  readonly #words: Word[] = [];
  readonly #known = new Map<Word, number>();
  readonly #absent: Word;

  /** `absent`: what stands at no place. */
  constructor(absent: Word) {
    this.#absent = absent;
  }

  get length(): number {
    return this.#places.length;
  }

  push(word: Word): void {
    let place = this.#known.get(word);
    if (place === undefined) {
      place = this.#words.push(word) - 1;
      this.#known.set(word, place);
    }
    this.#places.push(place);
  }

  at(place: number): Word {
    return this.#words[this.#places.at(place)] ?? this.#absent;
  }
}

/** How a call ended, for counting. */
export type Ended = "refused" | "won" | "later" | "no-answer";

/** True for a call that ended otherwise than with a refusal. */
export function isEnded(outcome: Outcome): boolean {
  return outcome === "won" || outcome === "later" || outcome === "no-answer";
}

/** How a call ended; of outcomes that no call has, as one that nobody answered. */
export function endedAs(outcome: Outcome): Ended {
  return outcome === "refused" || outcome === "won" || outcome === "later" ? outcome : "no-answer";
}

const ends: readonly Ended[] = ["refused", "won", "later", "no-answer"];

/** How the calls ended, one byte a call. */
export class EndedColumn implements Column<Ended> {
  readonly #places = new NumberColumn((size) => new Uint8Array(size));

  get length(): number {
    return this.#places.length;
  }

  push(ended: Ended): void {
    this.#places.push(ends.indexOf(ended));
  }

  at(place: number): Ended {
    return ends[this.#places.at(place)] ?? "no-answer";
  }
}
