/** What the place that text goes to can show. */
import type { Language } from "../base/language.ts";
import type { Output } from "./output.ts";

/** How a screen is laid out. */
export interface Look {
  readonly language: Language;
  /** The width of the terminal; null when the text goes elsewhere: then one contact a line, however long. */
  readonly width: number | null;
  readonly unicode: boolean;
}

/** The look of an output. */
export function lookOf(output: Output, language: Language): Look {
  return { language, width: output.isTerminal ? output.width : null, unicode: output.unicode };
}
