/**
 * A window over XML that comes in pieces, and the steps through it that need no tree.
 *
 * Every step gives the position after what it has read, or `more` when the window ends inside it: then the window is
 * refilled and the step is made again. Behind the window stands a guard of bytes at which every inner loop stops, so that
 * the loops need not look for the end at each byte.
 */
import { damaged, tooLarge } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { decodeAttribute } from "./xml-text.ts";

/** The step can't be made before more bytes have come. */
export const more = -1;

const guard = Buffer.from(">\"'<\0\0\0\0\0\0\0\0\0\0\0\0", "latin1");
const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/** The window. `bytes` up to `end` are the document's. */
export class Markup {
  bytes: Buffer = Buffer.alloc(guard.length);
  end = 0;
  /** What nextAttribute has found: where the name and the value stand. */
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  /** Drops what stands before `from` and adds a piece behind. */
  refill(from: number, piece: Buffer): void {
    const kept = this.end - from;
    if (kept > limits.element) throw tooLarge(`an element of more than ${kept} bytes`);
    const needed = kept + piece.length + guard.length;
    const target = this.bytes.length >= needed ? this.bytes : Buffer.allocUnsafe(needed + kept);
    this.bytes.copy(target, 0, from, this.end);
    piece.copy(target, kept);
    guard.copy(target, kept + piece.length);
    this.bytes = target;
    this.end = kept + piece.length;
  }

  /** To the next "<", at which the position given back stands. */
  toTag(from: number): number {
    const { bytes } = this;
    let at = from;
    while (bytes[at] !== less) at++;
    return at < this.end ? at : more;
  }

  /** Behind the ">" of the tag that `from` stands in, outside its quotes. */
  tagEnd(from: number): number {
    // Behind a prefix it may lie beyond the guard's ">".
    if (from >= this.end) return more;
    const { bytes } = this;
    let at = from;
    for (let byte = bytes[at]; byte !== greater; byte = bytes[++at]) {
      if (byte === less) return at < this.end ? refuse(`a tag is not closed`) : more;
      if (byte !== doubleQuote && byte !== singleQuote) continue;
      at++;
      while (bytes[at] !== byte) at++;
      if (at >= this.end) return more;
    }
    return at < this.end ? at + 1 : more;
  }

  /** Behind a comment, CDATA section or instruction whose "<" is at `from`. */
  special(from: number): number {
    if (this.bytes[from + 1] === 0x3f) return this.#behind("?>", from + 2);
    if (this.#stands("<!--", from)) return this.#behind("-->", from + 4);
    if (this.#stands("<![CDATA[", from)) return this.#behind("]]>", from + 9);
    return from + 9 <= this.end ? refuse("a document type declaration") : more;
  }

  /** Behind the close tag of the element whose open tag ends at `from`; `from` itself for an empty element. */
  elementEnd(from: number): number {
    if (this.bytes[from - 2] === slash) return from;
    let at = from;
    for (let depth = 1; depth > 0; ) {
      at = this.toTag(at);
      if (at === more) return more;
      const mark = this.bytes[at + 1];
      if (mark === 0x21 || mark === 0x3f) {
        at = this.special(at);
        if (at === more) return more;
        continue;
      }
      at = this.tagEnd(at + 1);
      if (at === more) return more;
      if (mark === slash) depth--;
      else if (this.bytes[at - 2] !== slash) depth++;
    }
    return at;
  }

  /** Reads the attribute after `from` into the fields and stands behind its value; `from`'s tag end or "/" gives the same place and an empty name. */
  nextAttribute(from: number): number {
    if (from > this.end) return more;
    const { bytes } = this;
    let at = skipSpace(bytes, from);
    this.nameStart = at;
    let byte = bytes[at] ?? 0;
    while (byte > 0x20 && byte !== equals && byte !== greater && byte !== slash && byte !== less)
      byte = bytes[++at] ?? 0;
    this.nameEnd = at;
    if (at >= this.end) return more;
    if (at === this.nameStart) return byte === greater || byte === slash ? at : refuse(`an odd tag`);
    at = skipSpace(bytes, at);
    if (bytes[at] !== equals) return at < this.end ? refuse(`an attribute without a value`) : more;
    at = skipSpace(bytes, at + 1);
    const quote = bytes[at];
    if (quote !== doubleQuote && quote !== singleQuote)
      return at < this.end ? refuse(`an unquoted attribute`) : more;
    this.valueStart = ++at;
    while (bytes[at] !== quote) at++;
    this.valueEnd = at;
    return at < this.end ? at + 1 : more;
  }

  /** True when nextAttribute has found this name, of plain letters. */
  isAttribute(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let at = 0; at < name.length; at++)
      if (this.bytes[this.nameStart + at] !== name.charCodeAt(at)) return false;
    return true;
  }

  /** The decoded value that nextAttribute has found. */
  get attributeValue(): string {
    return decodeAttribute(this.bytes.toString("utf8", this.valueStart, this.valueEnd));
  }

  #stands(text: string, at: number): boolean {
    return this.bytes.toString("latin1", at, Math.min(this.end, at + text.length)) === text;
  }

  #behind(text: string, from: number): number {
    const at = this.bytes.indexOf(text, from, "latin1");
    return at < 0 || at + text.length > this.end ? more : at + text.length;
  }
}

/** True for a byte at which a name has ended. */
export function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || byte === slash || byte === greater;
}

/** Where the tag begins that ends at `end`: it holds no "<" of its own. */
export function closeTagStart(bytes: Buffer, end: number): number {
  let at = end - 1;
  while (at > 0 && bytes[at] !== less) at--;
  return at;
}

function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  for (
    let byte = bytes[at];
    byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
    byte = bytes[++at]
  );
  return at;
}

function refuse(detail: string): never {
  throw damaged(detail);
}
