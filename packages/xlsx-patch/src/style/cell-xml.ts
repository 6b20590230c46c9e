/** Writes a cell's XML: a new one, or an existing one with another value. */
import { cellName } from "../base/cell-name.ts";
import { childrenOf, type Element, tagOf } from "../xml/elements.ts";
import { encodeAttribute, encodeContent, escapeCellText } from "../xml/xml-text.ts";

/** What a cell is to hold. A formula is without "="; `array` makes it an array formula of its one cell. */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "formula"; readonly formula: string; readonly array: boolean };

/** A cell to write: where, what, and the index of its style. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: number;
}

/** Attributes that describe the old value: they go with it. The style is written anew. */
const ofTheValue = new Set(["t", "s", "cm", "vm", "ph"]);
const valueElements = new Set(["f", "v", "is"]);

/** The XML of a new cell; `prefix` is that of the sheet's elements ("x:" or ""). */
export function newCellXml(write: CellWrite, prefix: string): string {
  return cellXml(write, prefix, ` r="${cellName(write.row, write.column)}"`, "");
}

/** The XML of an existing cell with another value: what does not describe the old value is kept. */
export function rewrittenCellXml(bytes: Buffer, cell: Element, write: CellWrite, prefix: string): string {
  const attributes = [...tagOf(bytes, cell).attributes()]
    .filter(({ name }) => !ofTheValue.has(name))
    .map(({ end, name, start }) => {
      const mark = String.fromCharCode(bytes[start - 1] ?? 0x22);
      return ` ${name}=${mark}${bytes.toString("utf8", start, end)}${mark}`;
    });
  const kept = childrenOf(bytes, cell)
    .filter(({ localName }) => !valueElements.has(localName))
    .map(({ end, start }) => bytes.toString("utf8", start, end));
  return cellXml(write, prefix, attributes.join(""), kept.join(""));
}

function cellXml({ column, content, row, style }: CellWrite, prefix: string, kept: string, children: string) {
  const type = typeOf(content);
  const attributes = `${kept}${style === 0 ? "" : ` s="${style}"`}${type === null ? "" : ` t="${type}"`}`;
  const inside = valueXml(content, prefix, cellName(row, column)) + children;
  return inside === "" ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${inside}</${prefix}c>`;
}

function typeOf(content: CellContent): string | null {
  if (content.kind === "text") return "inlineStr";
  return content.kind === "boolean" ? "b" : null;
}

function valueXml(content: CellContent, prefix: string, name: string): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return `<${prefix}is>${textXml(content.text, prefix)}</${prefix}is>`;
    case "number":
      return `<${prefix}v>${numberText(content.value)}</${prefix}v>`;
    case "boolean":
      return `<${prefix}v>${content.value ? 1 : 0}</${prefix}v>`;
    case "formula": {
      const array = content.array ? ` t="array" ref="${encodeAttribute(name)}"` : "";
      return `<${prefix}f${array}>${encodeContent(content.formula)}</${prefix}f>`;
    }
  }
}

function textXml(text: string, prefix: string): string {
  const space = /^\s|\s$|[\r\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
  // "&#13;" for a carriage return: in an inline text not every program understands "_x000D_".
  const pieces = text.split("\r").map((piece) => encodeContent(escapeCellText(piece)));
  return `<${prefix}t${space}>${pieces.join("&#13;")}</${prefix}t>`;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number for a cell`);
  return String(value === 0 ? 0 : value);
}
