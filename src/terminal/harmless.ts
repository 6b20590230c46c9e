/** Makes text from cells, file names and servers harmless on a terminal: nothing in it can move the cursor, hide or reorder words. */

const suspicious = /[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const lineEnds = /\r\n?|[\p{Zl}\p{Zp}]/gu;
const controls = /[\p{Cc}\p{Cs}]/gu;
// Kept: a joiner inside an emoji, the tags of an emoji flag, and variation selectors (the negative lookahead).
const invisible =
  /((?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Variation_Selector})\u{200D}(?=\p{Extended_Pictographic})|\u{1F3F4}[\u{E0020}-\u{E007F}]+)|(?!\p{Variation_Selector})[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The same text without anything a terminal obeys: controls become "�", tabs a space, and bidi and invisible marks
 * are dropped. Line breaks and emoji stay. Harmless text comes back as it is.
 */
export function harmless(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(lineEnds, "\n")
    .replaceAll("\t", " ")
    .replace(controls, (found) => (found === "\n" ? found : "�"))
    .replace(invisible, (_, kept: string | undefined) => kept ?? "");
}

/** Harmless text on one line: breaks and runs of blanks become one space. */
export function oneLine(text: string): string {
  return harmless(text).replace(/\s+/gu, " ").trim();
}

/** The same for text that is still to be broken into lines: a no-break space alone stays, so that "12 000" holds together. */
export function unbrokenLine(text: string): string {
  return harmless(text)
    .replace(/\s{2,}|[^\S\u00a0]/gu, " ")
    .trim();
}

/** Nearly every JSON of ours: the letters and signs of our languages. Looking for others takes 2 ms of 2 MB, the classes below 16 to 22. */
const usual =
  /^[\n -~\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2116]*$/;
const harmful = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** JSON whose text is untouched for a program that parses it, with every harmful character written as \uXXXX. */
export function harmlessJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return usual.test(json) ? json : json.replace(harmful, escaped);
}

function escaped(found: string): string {
  let text = "";
  for (let index = 0; index < found.length; index++) {
    text += `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return text;
}
