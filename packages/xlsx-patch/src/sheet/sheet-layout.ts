/** Where the parts of a sheet's XML stand: the children of <worksheet>. */

import { damaged } from "../base/errors.ts";
import { type Element, elementHere } from "../xml/elements.ts";
import { isNameEnd } from "../xml/markup.ts";
import { noiseOf } from "../xml/noise.ts";
import { rootTag, Tags } from "../xml/xml.ts";

/** The parts of a sheet by offset. */
export interface SheetLayout {
  readonly bytes: Buffer;
  /** The prefix of the spreadsheet namespace with its colon: "x:" or "". */
  readonly prefix: string;
  /** The children of the root in order. */
  readonly parts: readonly Element[];
  /** Where the root's content begins, and where its closing tag does. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Finds the children of the root; rows are not looked into. */
export function sheetLayout(bytes: Buffer): SheetLayout {
  const tags = rootTag(bytes);
  const { end: contentStart, name, prefix } = tags;
  if (tags.localName !== "worksheet" || tags.kind !== "open") throw damaged(`a sheet that holds <${name}>`);
  const parts: Element[] = [];
  const data = `${prefix}sheetData`;
  let inside = new Tags(bytes, contentStart);
  while (inside.next()) {
    if (inside.kind === "close") {
      if (inside.name !== name) break;
      return { bytes, prefix, parts, contentStart, contentEnd: inside.start };
    }
    const part = inside.name === data ? dataElement(inside) : elementHere(inside);
    parts.push(part);
    inside = new Tags(bytes, part.end);
  }
  throw damaged("a sheet that is not closed");
}

/** The first part with this local name; null when there is none. */
export function sheetPart(layout: SheetLayout, localName: string): Element | null {
  return layout.parts.find((part) => part.localName === localName) ?? null;
}

/** sheetData holds most of the bytes and never itself: its end is searched for, from behind, and not counted. */
function dataElement(tags: Tags): Element {
  const { bytes, end: contentStart, kind, localName, name, start } = tags;
  if (kind === "empty") return elementHere(tags);
  const close = lastMarkup(bytes, `</${name}`, contentStart);
  if (close < 0) throw damaged("sheetData is not closed");
  const closing = new Tags(bytes, close);
  closing.next();
  return { name, localName, start, contentStart, contentEnd: close, end: closing.end, selfClosing: false };
}

function lastMarkup(bytes: Buffer, text: string, from: number): number {
  const noise = noiseOf(bytes, from, bytes.length);
  let at = bytes.lastIndexOf(text, undefined, "latin1");
  while (at >= from && noise.covers(at)) at = bytes.lastIndexOf(text, at - 1, "latin1");
  return at >= from ? at : -1;
}

/** True when a cell holds a formula. Looked for by its letter, which is rarer than "<". */
export function hasFormulas({ bytes, contentEnd, prefix }: SheetLayout): boolean {
  const tag = `<${prefix}f`;
  for (let at = bytes.indexOf(0x66); at >= 0 && at < contentEnd; at = bytes.indexOf(0x66, at + 1)) {
    if (isNameEnd(bytes[at + 1]) && bytes.toString("latin1", at + 1 - tag.length, at + 1) === tag)
      return true;
  }
  return false;
}
