/** Lines of pieces in several styles, broken between words as plain text is: a terminal would break them anywhere. */
import type { Line, Span } from "./line.ts";
import { widthOf, wrap } from "./width.ts";

type Piece = string | Span;

/** A word with the blank after it; of several pieces where its style changes inside. */
interface Word {
  readonly pieces: Piece[];
  width: number;
}

/**
 * The line in lines of at most a width, each piece in its style. A command to be copied (all of it in the style "key")
 * stays whole, and so does a single word that is too wide.
 */
export function wrapLine(line: Line, width: number): readonly Line[] {
  if (typeof line === "string") return wrap(line, width);
  const words = wordsOf(line);
  const whole = words.reduce((sum, word) => sum + word.width, 0);
  if (whole <= width || line.every((piece) => styleOf(piece) === "key" || textOf(piece).trim() === ""))
    return [line];
  const lines: Piece[][] = [];
  let present: Piece[] = [];
  let taken = 0;
  for (const { pieces, width: wide } of words) {
    const shown = wide - trailingBlanks(pieces);
    if (taken > 0 && taken + shown > width) {
      lines.push(present);
      present = [];
      taken = 0;
    }
    present.push(...pieces);
    taken += wide;
  }
  return [...lines, present].map(withoutTrailingBlanks);
}

function wordsOf(line: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let word: Word = { pieces: [], width: 0 };
  for (const piece of line) {
    for (const text of textOf(piece).split(/(?<= )(?! )/u)) {
      if (text === "") continue;
      word.pieces.push(typeof piece === "string" ? text : { ...piece, text });
      word.width += widthOf(text);
      if (!text.endsWith(" ")) continue;
      words.push(word);
      word = { pieces: [], width: 0 };
    }
  }
  return word.pieces.length === 0 ? words : [...words, word];
}

function trailingBlanks(pieces: readonly Piece[]): number {
  const text = textOf(pieces.at(-1) ?? "");
  return text.length - text.trimEnd().length;
}

function withoutTrailingBlanks(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const text = textOf(last).trimEnd();
  return [...pieces.slice(0, -1), typeof last === "string" ? text : { ...last, text }];
}

function textOf(piece: Piece): string {
  return typeof piece === "string" ? piece : piece.text;
}

function styleOf(piece: Piece): Span["style"] | null {
  return typeof piece === "string" ? null : piece.style;
}
