/** Pieces of text on as few lines as they need. */
import { widthOf, wrap } from "./width.ts";

/** Pieces one after another, separated by " · ", on as few lines of at most a width as they need (null: one line). */
export function flow(pieces: readonly string[], width: number | null): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    if (piece === "") continue;
    const last = lines.at(-1);
    const longer = `${last} · ${piece}`;
    if (last !== undefined && (width === null || widthOf(longer) <= width)) lines[lines.length - 1] = longer;
    else lines.push(...(width === null ? [piece] : wrap(piece, width)));
  }
  return lines;
}
