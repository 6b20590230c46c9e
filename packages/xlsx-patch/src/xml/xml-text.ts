/** Text between XML and people: entities, CDATA, the escapes of spreadsheets (`_x000D_`), encodings. */
import { damaged } from "../base/errors.ts";

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The value of an attribute as it stands between its quotes. Throws XlsxError for an unknown entity. */
export function decodeAttribute(raw: string): string {
  return decodeEntities(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw);
}

/** The character data between two tags: entities, CDATA and comments resolved, line ends as "\n". */
export function decodeContent(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("<")) return decodeEntities(text);
  let result = "";
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf("<", at);
    if (open < 0) return result + decodeEntities(text.slice(at));
    result += decodeEntities(text.slice(at, open));
    const cdata = text.startsWith("<![CDATA[", open);
    const close = cdata ? "]]>" : text.startsWith("<!--", open) ? "-->" : "?>";
    const end = text.indexOf(close, open);
    if (end < 0) throw damaged("character data break off");
    if (cdata) result += text.slice(open + 9, end);
    at = end + close.length;
  }
  return result;
}

const ampersand = 0x26;
const less = 0x3c;
const underscore = 0x5f;
const carriageReturn = 0x0d;

/** The text of bytes that say what they are: without a tag, an entity, an escape or a carriage return. null for any other. */
export function usualText(bytes: Buffer, start: number, end: number): string | null {
  let all = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === ampersand || byte === less || byte === underscore || byte === carriageReturn) return null;
    all |= byte;
  }
  return bytes.toString(all < 0x80 ? "latin1" : "utf8", start, end);
}

/** Text for between two tags. What XML can't hold must have been escaped by escapeCellText before. */
export function encodeContent(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text for an attribute in double quotes. */
export function encodeAttribute(text: string): string {
  return encodeContent(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}

/** Cell text as people see it: `_x000D_` is a carriage return, `_x005F_` an underscore (ECMA-376, ST_Xstring). */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The inverse of unescapeCellText: what XML can't hold, and what would read as an escape, is escaped. */
export function escapeCellText(text: string): string {
  return (
    text
      // The lookahead finds escapes that share an underscore: "_x0041_x0042_" holds two.
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
      // A lone surrogate is matched by \p{Cs} with the u flag; a pair is one character and is not.
      // Of the control characters XML holds tabs, line feeds and those from U+007F on.
      .replace(/(?![\t\n\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        return `_x${code}_`;
      })
  );
}

/** The document in UTF-8: the same bytes without a byte order mark, converted when it declares another encoding. Throws XlsxError for one that node doesn't know. */
export function toUtf8(document: Buffer): Buffer {
  if (document[0] === 0xef && document[1] === 0xbb && document[2] === 0xbf) return document.subarray(3);
  const encoding = encodingOf(document);
  if (encoding === "utf-8") return document;
  try {
    return Buffer.from(new TextDecoder(encoding, { fatal: true }).decode(document));
  } catch (error) {
    throw damaged(`the encoding ${encoding}`, error);
  }
}

/** The encoding a document is in, by its first bytes; "utf-8" when nothing else is said. */
export function encodingOf(document: Buffer): string {
  const [first, second] = document;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = document.toString("latin1", 0, 200);
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
  const encoding = declared?.toLowerCase() ?? "utf-8";
  return encoding === "utf8" || encoding === "us-ascii" || encoding === "ascii" ? "utf-8" : encoding;
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return numberedLetters(text).replace(/&([^;&]*);?/g, (whole, name: string) => {
    const known = entities.get(name);
    if (known !== undefined && whole.endsWith(";")) return known;
    return numberedCharacter(whole);
  });
}

/** Letters as some programs write all that is not ASCII, "&#1048;", in one pass; other entities are left as they are. */
function numberedLetters(text: string): string {
  let at = text.indexOf("&#");
  if (at < 0) return text;
  let letters = "";
  let from = 0;
  while (at >= 0) {
    const close = text.indexOf(";", at);
    const code = close - at < 5 || close - at > 7 ? 0 : letterCode(text, at + 2, close);
    const next = code === 0 ? at + 2 : close + 1;
    letters += code === 0 ? text.slice(from, next) : text.slice(from, at) + String.fromCharCode(code);
    from = next;
    at = text.startsWith("&#", next) ? next : text.indexOf("&#", next);
  }
  return letters + text.slice(from);
}

/** The code in three to five digits; 0 for what is no code of one unit, or begins with a 0. */
function letterCode(text: string, from: number, end: number): number {
  let code = 0;
  for (let at = from; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9 || (code === 0 && digit === 0)) return 0;
    code = code * 10 + digit;
  }
  return code < 0xd800 ? code : 0;
}

function numberedCharacter(entity: string): string {
  const match = /^&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));$/.exec(entity);
  const code = match === null ? 0 : match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  if (code < 1 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    throw damaged(`the entity ${entity.slice(0, 20)}`);
  return String.fromCodePoint(code);
}
