/** The text of `<si>` and `<is>` elements: plain, or runs with formats of their own. */
import { Tags } from "../xml/xml.ts";
import { decodeContent, unescapeCellText, usualText } from "../xml/xml-text.ts";

const less = 0x3c;
const slash = 0x2f;
const greater = 0x3e;
const letterT = 0x74;
/** Of "</t>". */
const tagLength = 4;
const preserving = '<t xml:space="preserve">';

/** The text in the content of a string element, from `start` to `end`. Runs are joined; phonetic hints (`<rPh>`) are not text. */
export function stringText(bytes: Buffer, start = 0, end = bytes.length): string {
  return unescapeCellText(plainText(bytes, start, end) ?? joinedText(bytes, start, end));
}

/** True for runs with formats of their own (`<rPr>`): text written in their place would lose them. */
export function hasFormats(bytes: Buffer, start = 0, end = bytes.length): boolean {
  const tags = new Tags(bytes, start, end);
  while (tags.next()) if (tags.kind !== "close" && tags.localName === "rPr") return true;
  return false;
}

/** `<t>text</t>` and nothing else, with or without xml:space; null for anything else. */
function plainText(bytes: Buffer, start: number, end: number): string | null {
  // Stryker disable EqualityOperator,ArithmeticOperator: only saves time; what is passed over here is read by its tags
  const from = start + (bytes[start + 2] === greater ? 3 : preserving.length);
  if (from > end || bytes[start] !== less || bytes[start + 1] !== letterT) return null;
  if (from !== start + 3 && bytes.toString("latin1", start, from) !== preserving) return null;
  // Nearly every text holds nothing to be looked for: then its end is where the closing tag must stand.
  const known = end - from < tagLength ? null : usualText(bytes, from, end - tagLength);
  const close = known === null ? bytes.indexOf(less, from) : end - tagLength;
  if (
    bytes[close] !== less ||
    close + tagLength !== end ||
    bytes[close + 1] !== slash ||
    bytes[close + 2] !== letterT
  )
    return null;
  // Stryker restore EqualityOperator,ArithmeticOperator
  return known ?? decodeContent(bytes.toString("utf8", from, close));
}

function joinedText(bytes: Buffer, start: number, end: number): string {
  let text = "";
  const tags = new Tags(bytes, start, end);
  while (tags.next()) {
    if (tags.kind !== "open") continue;
    if (tags.localName === "rPh") tags.skip();
    if (tags.localName !== "t") continue;
    const from = tags.end;
    tags.skip();
    text += decodeContent(bytes.toString("utf8", from, tags.start));
  }
  return text;
}
