/** Texts that people may have typed, and texts that nobody would: words of a vocabulary, slips of the fingers, and noise. */
import { oneOf } from "../fuzz.ts";
import type { Next } from "./mutate.ts";

const joins = [" ", "", "  ", ", ", ".", "-", "/", ":", "\n", "\u00a0", "\t", " и ", "+", "(", ")"];

const noise = [
  "\0",
  "\u001b[2J",
  "\u202e",
  "\u200b",
  "\u0301",
  "😀",
  "\ud800",
  "İ",
  "ﷺ",
  "Ａ１",
  "٣",
  "½",
  "=1+1",
  "__proto__",
  "ş",
  "ё",
];

/** A text made of these words, perhaps with slips and noise; now and then very long. */
export function oddText(next: Next, words: readonly string[]): string {
  const some = Array.from({ length: 1 + next(6) }, () =>
    next(6) === 0 ? String(next(10 ** (1 + next(9)))) : oneOf(next, words),
  );
  let text = some.reduce((line, word) => line + (next(4) === 0 ? oneOf(next, joins) : " ") + word).trim();
  for (let slips = next(3); slips > 0; slips--) text = slip(text, next);
  // A text that repeats itself is what slow patterns stumble over.
  return next(12) === 0 ? text.repeat(oneOf(next, [2, 50, 5000])).slice(0, 100_000) : text;
}

function slip(text: string, next: Next): string {
  const at = next(text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (next(5)) {
    case 0:
      return before + after.slice(1);
    case 1:
      return before + after.slice(0, 1) + after;
    case 2:
      return before + oneOf(next, noise) + after;
    case 3:
      return before + after.toUpperCase();
    default:
      return before + String(next(10)) + after;
  }
}
