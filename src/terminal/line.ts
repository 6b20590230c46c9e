/** A line to print, in pieces that look different. */

/** How a piece of a line is to look; without colour it is plain text. */
export type Style = "strong" | "quiet" | "good" | "warning" | "bad" | "key";

/** A piece of a line in one style. */
export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** A line to print: plain text, or pieces of which some have a style. Colour codes inside a text are not obeyed. */
export type Line = string | readonly (string | Span)[];

/** The text of a line without its styles. */
export function textOfLine(line: Line): string {
  if (typeof line === "string") return line;
  return line.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

/** A piece of a line in a style. */
export function styled(style: Style, text: string): Span {
  return { text, style };
}
