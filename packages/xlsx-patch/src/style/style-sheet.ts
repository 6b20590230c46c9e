/** The styles part as it is written: looks of cells found by what they should be, added only when there is none yet. */

import { damaged } from "../base/errors.ts";
import { ElementList } from "../xml/element-list.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  rootElement,
  tagOf,
  withAttributes,
} from "../xml/elements.ts";
import type { Splice } from "../xml/splice.ts";
import { encodeAttribute } from "../xml/xml-text.ts";
import type { NumberFormat } from "./date-format.ts";
import { cellFormatShape, fontShape, shaped } from "./schema-shape.ts";
import { boldFont, grown } from "./style-lists.ts";

const firstOwnFormat = 164;

/** The lists that a cell's format refers to, by the attribute that does. */
const referred = {
  fontId: { list: "fonts", item: "font" },
  fillId: { list: "fills", item: "fill" },
  borderId: { list: "borders", item: "border" },
  xfId: { list: "cellStyleXfs", item: "xf" },
} as const;

/** Styles that can grow. Indexes are those of a cell's `s`. */
export class StyleSheet {
  readonly #bytes: Buffer;
  readonly #root: Element;
  readonly #prefix: string;
  readonly #formats: ElementList;
  readonly #fonts: ElementList;
  /** Codes of number formats by their ids. */
  readonly #codes: Map<number, string>;
  readonly #knownCodes: number;
  /** What was asked before: many cells are written in few styles. */
  readonly #answers = new Map<string, number>();
  readonly #numberFormats = new Map<number, NumberFormat>();

  /** Throws XlsxError when the part holds no styles. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#root = rootElement(bytes);
    if (this.#root.localName !== "styleSheet") throw damaged(`a styles part that holds <${this.#root.name}>`);
    this.#prefix = this.#root.name.slice(0, -"styleSheet".length);
    this.#formats = new ElementList(this.#texts("cellXfs", "xf"));
    this.#fonts = new ElementList(this.#texts("fonts", "font"));
    this.#codes = this.#readCodes();
    this.#knownCodes = this.#codes.size;
  }

  /** The number format of a style: its id, and its code when it is not a built-in one. */
  numberFormat(style: number): NumberFormat {
    const known = this.#numberFormats.get(style);
    if (known !== undefined) return known;
    const xf = Buffer.from(this.#format(style));
    const id = Number(attributeOf(xf, rootElement(xf), "numFmtId") ?? 0);
    const format = { id, code: this.#codes.get(id) ?? null };
    this.#numberFormats.set(style, format);
    return format;
  }

  /** The style itself; 0 where there is no such style. */
  existing(style: number): number {
    return style < this.#formats.length ? style : 0;
  }

  /** The style that is like another but for the number format with this id, or with this code. */
  withNumberFormat(style: number, format: number | string): number {
    const id = typeof format === "number" ? format : this.#codeId(format);
    return this.#like(style, { numFmtId: String(id), applyNumberFormat: "1" });
  }

  /** The style that is like another but shows that a text is a text, as the apostrophe does when typed. */
  withQuotePrefix(style: number): number {
    return this.#like(style, { quotePrefix: "1" });
  }

  /** The style that is like another but for that mark, which is for texts only; the same one when it has none. */
  withoutQuotePrefix(style: number): number {
    if (!this.#format(style).includes("quotePrefix")) return style;
    return this.#like(style, { quotePrefix: "0" });
  }

  /** The style that is like another but bold. */
  bold(style: number): number {
    const xf = Buffer.from(this.#format(style));
    const prefix = this.#prefix;
    // The first font is that of every cell without a look of its own.
    if (this.#fonts.length === 0) this.#fonts.placeOf(`<${prefix}font/>`);
    const old = this.#fonts.at(Number(attributeOf(xf, rootElement(xf), "fontId") ?? 0));
    return this.#like(style, {
      fontId: String(this.#fonts.placeOf(shaped(boldFont(old, prefix), fontShape))),
      applyFont: "1",
    });
  }

  /** The splices that add what was not there yet; none when nothing is missing. */
  splices(): Splice[] {
    const codes = [...this.#codes].slice(this.#knownCodes);
    const prefix = this.#prefix;
    const codeXml = codes.map(
      ([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`,
    );
    return [
      ...grown(this.#bytes, this.#root, "numFmts", codeXml, this.#codes.size),
      ...grown(this.#bytes, this.#root, "fonts", this.#fonts.added, this.#fonts.length),
      ...grown(this.#bytes, this.#root, "cellXfs", this.#formats.added, this.#formats.length),
    ];
  }

  #texts(list: string, item: string): string[] {
    const parent = childOf(this.#bytes, this.#root, list);
    if (parent === null) return [];
    return childrenOf(this.#bytes, parent)
      .filter(({ localName }) => localName === item)
      .map(({ end, start }) => this.#bytes.toString("utf8", start, end));
  }

  #readCodes(): Map<number, string> {
    const codes = new Map<number, string>();
    for (const text of this.#texts("numFmts", "numFmt")) {
      const bytes = Buffer.from(text);
      const tag = tagOf(bytes, rootElement(bytes));
      codes.set(Number(tag.attribute("numFmtId")), tag.attribute("formatCode") ?? "");
    }
    return codes;
  }

  #format(style: number): string {
    return (
      this.#formats.at(style) ??
      this.#formats.at(0) ??
      `<${this.#prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`
    );
  }

  #like(style: number, attributes: Readonly<Record<string, string>>): number {
    const question = `${style} ${JSON.stringify(attributes)}`;
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    if (this.#formats.length === 0) this.#formats.placeOf(this.#format(0));
    const alike = withAttributes(this.#format(style), attributes);
    const answer = this.#formats.find(alike) ?? this.#formats.placeOf(this.#sound(alike));
    this.#answers.set(question, answer);
    return answer;
  }

  /** A cell's format with nothing that the schema does not know, and that refers to nothing but what is there. */
  #sound(xml: string): string {
    const counts = new Map(Object.entries(referred).map(([name, list]) => [name, this.#count(list)]));
    const { attributes, children } = cellFormatShape;
    const known = Object.entries(attributes).filter(([name]) => counts.get(name) !== 0);
    const shapedXml = shaped(xml, { attributes: Object.fromEntries(known), children });
    const bytes = Buffer.from(shapedXml);
    const root = rootElement(bytes);
    const loose = [...counts].filter(([name, count]) => {
      const place = attributeOf(bytes, root, name);
      return place !== null && Number(place) >= count;
    });
    return withAttributes(shapedXml, Object.fromEntries(loose.map(([name]) => [name, "0"])));
  }

  #count({ item, list }: { readonly item: string; readonly list: string }): number {
    return list === "fonts" ? this.#fonts.length : this.#texts(list, item).length;
  }

  #codeId(code: string): number {
    for (const [id, known] of this.#codes) if (known === code) return id;
    const id = Math.max(firstOwnFormat - 1, ...this.#codes.keys()) + 1;
    this.#codes.set(id, code);
    return id;
  }
}
