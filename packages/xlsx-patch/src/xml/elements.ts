/** Elements and attributes by offset, so that a part can be patched in place. */
import { damaged } from "../base/errors.ts";
import { type Splice, spliced } from "./splice.ts";
import { Tags } from "./xml.ts";
import { encodeAttribute } from "./xml-text.ts";

/** An element: from its "<" to behind its closing tag; the content is empty for a self-closing one. */
export interface Element {
  /** The name as written, with its prefix. */
  readonly name: string;
  readonly localName: string;
  readonly start: number;
  /** Behind the ">" of the opening tag. */
  readonly contentStart: number;
  /** Where the closing tag begins; contentStart for a self-closing element. */
  readonly contentEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** The element whose opening tag is the present one; `tags` moves behind it. */
export function elementHere(tags: Tags): Element {
  const { end: contentStart, kind, localName, name, start } = tags;
  if (kind === "close") throw damaged(`</${name}> at byte ${start} closes nothing`);
  if (kind === "open") {
    tags.skip();
    if (tags.name !== name) throw damaged(`<${name}> at byte ${start} is closed by </${tags.name}>`);
  }
  const selfClosing = kind === "empty";
  const contentEnd = selfClosing ? contentStart : tags.start;
  return { name, localName, start, contentStart, contentEnd, end: tags.end, selfClosing };
}

/** The element that begins at an offset. */
export function elementAt(bytes: Buffer, start: number): Element {
  const tags = new Tags(bytes, start);
  if (!tags.next() || tags.start !== start) throw damaged(`no element at byte ${start}`);
  return elementHere(tags);
}

/** The root element of a part. */
export function rootElement(bytes: Buffer): Element {
  const tags = new Tags(bytes);
  if (!tags.next()) throw damaged("a part without content");
  return elementHere(tags);
}

/** The child elements of an element, in order. */
export function childrenOf(bytes: Buffer, parent: Element): Element[] {
  const children: Element[] = [];
  const tags = new Tags(bytes, parent.contentStart, parent.contentEnd);
  while (tags.next()) children.push(elementHere(tags));
  return children;
}

/** The first child with this local name; null when there is none. */
export function childOf(bytes: Buffer, parent: Element, localName: string): Element | null {
  return childrenOf(bytes, parent).find((child) => child.localName === localName) ?? null;
}

/** The elements with this local name anywhere inside, outermost first, in order. */
export function descendantsOf(bytes: Buffer, parent: Element, localName: string): Element[] {
  const found: Element[] = [];
  const tags = new Tags(bytes, parent.contentStart, parent.contentEnd);
  while (tags.next())
    if (tags.kind !== "close" && tags.localName === localName) found.push(elementHere(tags));
  return found;
}

/** Its opening tag, to ask for attributes. */
export function tagOf(bytes: Buffer, element: Element): Tags {
  const tags = new Tags(bytes, element.start);
  tags.next();
  return tags;
}

/** An attribute's decoded value by its name as it stands; null when there is none. */
export function attributeOf(bytes: Buffer, element: Element, name: string): string | null {
  return tagOf(bytes, element).attribute(name);
}

/** Gives an attribute a new value, adding it at the end of the opening tag when it is missing. */
export function setAttribute(bytes: Buffer, element: Element, name: string, value: string): Splice {
  const range = tagOf(bytes, element).attributeRange(name);
  if (range !== null) return { ...range, bytes: Buffer.from(encodeAttribute(value)) };
  let at = element.contentStart - (element.selfClosing ? 2 : 1);
  while ((bytes[at - 1] ?? 0) <= 0x20) at--;
  return { start: at, end: at, bytes: Buffer.from(` ${name}="${encodeAttribute(value)}"`) };
}

/** The XML of an element with these attributes set. */
export function withAttributes(xml: string, attributes: Readonly<Record<string, string>>): string {
  let bytes = Buffer.from(xml);
  for (const [name, value] of Object.entries(attributes)) {
    bytes = Buffer.concat(spliced(bytes, [setAttribute(bytes, rootElement(bytes), name, value)]));
  }
  return bytes.toString();
}

/** Puts XML behind the last child, opening a self-closing element when needed. */
export function appendTo(element: Element, xml: string): Splice {
  if (!element.selfClosing)
    return { start: element.contentEnd, end: element.contentEnd, bytes: Buffer.from(xml) };
  // "/>" becomes ">…</name>"
  const start = element.contentStart - 2;
  return { start, end: element.contentStart, bytes: Buffer.from(`>${xml}</${element.name}>`) };
}
