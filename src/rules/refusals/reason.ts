/** A reason why clients refuse, as the Reasons sheet lists it. */
import { plainText } from "../typed/plain-words.ts";

/** One line of the Reasons sheet. */
export interface Reason {
  /** The visible row number in the Reasons sheet. */
  readonly row: number;
  readonly name: string;
  /** Other words that mean the same, as the person wrote them. */
  readonly otherWords: readonly string[];
  /** What to improve when this reason is frequent. */
  readonly improve: string | null;
  /** What to answer a client who names it, as the head has typed it; undefined where nothing stands. */
  readonly answer?: string;
}

/** The parts of a reason's name, which may each be called by themselves: "Price / location". */
export function partsOfName(name: string): string[] {
  return name.split(/[/,;()|]+/u);
}

/** What the firm has written down to answer a reason with, by its name; null when nothing is. */
export function answerTo(reasons: readonly Reason[], name: string): string | null {
  const wanted = plainText(name);
  return reasons.find((reason) => plainText(reason.name) === wanted)?.answer ?? null;
}
