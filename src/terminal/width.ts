/** How many columns of a terminal a text takes, and padding, cutting and wrapping by that. Texts are harmless ones. */
import { eastAsianWidth } from "get-east-asian-width";

// Letters of one column each: ASCII, Latin, Cyrillic, and the punctuation we use. Everything else is measured.
const plain =
  /^[ -~\u{A0}-\u{AC}\u{AE}-\u{2FF}\u{400}-\u{482}\u{48A}-\u{52F}\u{2010}-\u{2027}\u{2030}-\u{205E}\u{2116}\u{2190}-\u{2199}\u{2500}-\u{25A0}\u{2610}-\u{2612}]*$/u;
const joined =
  /\u{200D}.*\p{Extended_Pictographic}|\u{20E3}|^\p{Regional_Indicator}{2}|\p{Extended_Pictographic}\u{FE0F}/su;
const emoji = /^\p{Emoji_Presentation}/u;
const shown = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;
const spacingMarks = /\p{Mc}/gu;

let segmenter: Intl.Segmenter | null = null;

/** The characters of a text as a reader counts them: a letter with its accents, or a whole emoji, is one. */
export function characters(text: string): string[] {
  if (plain.test(text)) return [...text];
  // Making a segmenter costs about 15 ms, so only a text that needs one pays for it.
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** The width of a text in columns: 2 for CJK and emoji, 0 for accents that stand on their letter. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of characters(text.normalize("NFC"))) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  if (joined.test(character) || emoji.test(character)) return 2;
  const first = shown.exec(character)?.[0].codePointAt(0);
  if (first === undefined) return 0;
  return eastAsianWidth(first) + (character.match(spacingMarks)?.length ?? 0);
}

/** The text with blanks after it up to a width. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** The text with blanks before it up to a width. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** The text if it fits into a width, else its beginning and "…" (itself of width 1). */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const [head = ""] = broken(text, width - 1);
  return widthOf(head) < width ? `${head.trimEnd()}…` : "…";
}

/** The text in lines of at most a width, broken between words, and inside a word only when it alone is too wide. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) lines.push(...wrapParagraph(paragraph, Math.max(2, width)));
  return lines;
}

function wrapParagraph(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  // A line may also end after a hyphen inside a word: double surnames; not within an option such as --sort.
  for (const word of text.split(/(?<= )|(?<=\p{L}-)/u)) {
    if (widthOf((line + word).trimEnd()) <= width) {
      line += word;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    const parts = broken(word, width);
    line = parts.pop() ?? "";
    lines.push(...parts);
  }
  lines.push(line.trimEnd());
  return lines;
}

/** A word in parts of at most a width each (a single character may be wider). */
function broken(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  let taken = 0;
  for (const character of characters(word)) {
    const more = widthOf(character);
    if (taken + more > width && part !== "") {
      parts.push(part);
      part = "";
      taken = 0;
    }
    part += character;
    taken += more;
  }
  return [...parts, part];
}
