/** A scanner of XML tags over bytes: comments, CDATA and instructions are stepped over, DOCTYPE is refused. */
import { damaged } from "../base/errors.ts";
import { decodeAttribute } from "./xml-text.ts";

/** Bytes start (inclusive) to end (exclusive). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a tag does: `<a>` opens, `</a>` closes, `<a/>` is an empty element. */
export type TagKind = "open" | "close" | "empty";

const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/** Steps through the tags of UTF-8 bytes. After `next()` gave true, the fields tell of the present tag. */
export class Tags {
  readonly bytes: Buffer;
  kind: TagKind = "open";
  /** Where the tag's "<" stands. */
  start = 0;
  /** After the tag's ">". */
  end: number;
  #nameStart = 0;
  #nameEnd = 0;
  readonly #limit: number;

  /** Tags of `bytes` from `from` up to `to`. */
  constructor(bytes: Buffer, from = 0, to = bytes.length) {
    this.bytes = bytes;
    this.end = from;
    this.#limit = to;
  }

  /** Moves to the next tag; false when there is none. Throws XlsxError for XML that breaks off. */
  next(): boolean {
    const { bytes } = this;
    let at = this.end;
    for (;;) {
      at = bytes.indexOf(less, at);
      if (at < 0 || at >= this.#limit) return false;
      const mark = bytes[at + 1];
      if (mark === 0x21) at = this.#afterDeclaration(at);
      else if (mark === 0x3f) at = this.#after("?>", at + 2);
      else break;
    }
    this.#read(at);
    return true;
  }

  /** Moves behind the present element (its close tag becomes the present tag); for an empty element nothing moves. */
  skip(): void {
    if (this.kind !== "open") return;
    for (let depth = 1; depth > 0; ) {
      if (!this.next()) throw damaged("an element is not closed");
      if (this.kind === "open") depth++;
      else if (this.kind === "close") depth--;
    }
  }

  /** The name as it stands, with its prefix: "x:row". */
  get name(): string {
    return this.bytes.toString("utf8", this.#nameStart, this.#nameEnd);
  }

  /** The name without its prefix: "row". */
  get localName(): string {
    const { name } = this;
    return name.slice(name.indexOf(":") + 1);
  }

  /** The prefix with its colon, "x:" or "". */
  get prefix(): string {
    const { name } = this;
    return name.slice(0, name.indexOf(":") + 1);
  }

  /** An attribute's decoded value by its name as it stands ("r", "r:id"); null when there is none. */
  attribute(name: string): string | null {
    const range = this.attributeRange(name);
    return range === null ? null : decodeAttribute(this.bytes.toString("utf8", range.start, range.end));
  }

  /** Where an attribute's value stands, without the quotes. */
  attributeRange(name: string): Range | null {
    for (const attribute of this.attributes()) if (attribute.name === name) return attribute;
    return null;
  }

  /** The attributes in order: name as it stands, and where the value stands without the quotes. */
  *attributes(): Generator<Range & { readonly name: string }> {
    const { bytes } = this;
    let at = this.#nameEnd;
    for (;;) {
      at = skipSpace(bytes, at);
      const first = bytes[at];
      if (first === greater || first === slash) return;
      const nameEnd = nameEndAt(bytes, at, this.end);
      const name = bytes.toString("utf8", at, nameEnd);
      at = skipSpace(bytes, nameEnd);
      if (bytes[at] !== equals) throw damaged(`an attribute without a value at byte ${at}`);
      at = skipSpace(bytes, at + 1);
      const quote = bytes[at];
      if (quote !== doubleQuote && quote !== singleQuote)
        throw damaged(`an unquoted attribute at byte ${at}`);
      const end = bytes.indexOf(quote, at + 1);
      if (end < 0 || end >= this.end) throw damaged(`an attribute is not closed at byte ${at}`);
      yield { name, start: at + 1, end };
      at = end + 1;
    }
  }

  #read(at: number): void {
    const { bytes } = this;
    const closing = bytes[at + 1] === slash;
    this.start = at;
    this.#nameStart = closing ? at + 2 : at + 1;
    this.#nameEnd = nameEndAt(bytes, this.#nameStart, this.#limit);
    if (this.#nameEnd === this.#nameStart) throw damaged(`a tag without a name at byte ${at}`);
    this.end = tagEnd(bytes, this.#nameEnd, this.#limit);
    if (closing) this.kind = "close";
    else this.kind = bytes[this.end - 2] === slash ? "empty" : "open";
  }

  #afterDeclaration(at: number): number {
    if (this.#stands("<!--", at)) return this.#after("-->", at + 4);
    if (this.#stands("<![CDATA[", at)) return this.#after("]]>", at + 9);
    throw damaged("a document type declaration");
  }

  #stands(text: string, at: number): boolean {
    return this.bytes.toString("latin1", at, at + text.length) === text;
  }

  #after(text: string, from: number): number {
    const at = this.bytes.indexOf(text, from, "latin1");
    if (at < 0 || at + text.length > this.#limit) throw damaged(`"${text}" is missing`);
    return at + text.length;
  }
}

/** The first tag of a document: its root. Throws XlsxError when there is none. */
export function rootTag(bytes: Buffer): Tags {
  const tags = new Tags(bytes);
  if (!tags.next() || tags.kind === "close") throw damaged("an empty XML document");
  return tags;
}

/** After the ">" of the tag whose name ends at `from`; quotes may hold ">". */
function tagEnd(bytes: Buffer, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const byte = bytes[at];
    if (byte === greater) return at + 1;
    if (byte === less) throw damaged(`a tag is not closed at byte ${at}`);
    if (byte === doubleQuote || byte === singleQuote) {
      const close = bytes.indexOf(byte, at + 1);
      if (close < 0 || close >= limit) break;
      at = close;
    }
    at++;
  }
  throw damaged("a tag is not closed");
}

function nameEndAt(bytes: Buffer, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20 || byte === slash || byte === greater || byte === equals || byte === less) break;
    at++;
  }
  return at;
}

function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  for (
    let byte = bytes[at];
    byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
    byte = bytes[at]
  )
    at++;
  return at;
}
