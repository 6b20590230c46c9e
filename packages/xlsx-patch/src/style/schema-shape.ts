/**
 * What the schema lets stand in the elements that we copy (ECMA-376 part 1, 18.8.22 font, 18.8.45 xf, 18.3.1.13 col). What
 * a person's file says against it stays where it is, but is not said a second time by us.
 */
import { attributeOf, childrenOf, type Element, rootElement, tagOf } from "../xml/elements.ts";

/** An element: its attributes with the values they can have, its children in order; null: a child as it stands. */
export interface Shape {
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly children: Readonly<Record<string, Shape | null>>;
}

const whole = /^\d{1,9}$/;
const signed = /^[+-]?\d{1,9}$/;
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;
const yesOrNo = /^(?:0|1|true|false)$/;
const any = /^/;

const flag = leaf({ val: yesOrNo });

/** A `<font>`. */
export const fontShape: Shape = {
  attributes: {},
  children: {
    b: flag,
    i: flag,
    strike: flag,
    condense: flag,
    extend: flag,
    outline: flag,
    shadow: flag,
    u: leaf({ val: /^(?:single|double|singleAccounting|doubleAccounting|none)$/ }),
    vertAlign: leaf({ val: /^(?:baseline|superscript|subscript)$/ }),
    sz: leaf({ val: decimal }),
    color: leaf({ auto: yesOrNo, indexed: whole, rgb: /^[0-9A-Fa-f]{8}$/, theme: whole, tint: decimal }),
    name: leaf({ val: any }),
    family: leaf({ val: /^(?:\d|1[0-4])$/ }),
    charset: leaf({ val: /^(?:1?\d?\d|2[0-4]\d|25[0-5])$/ }),
    scheme: leaf({ val: /^(?:none|major|minor)$/ }),
  },
};

/** The `<xf>` of a cell. */
export const cellFormatShape: Shape = {
  attributes: {
    numFmtId: whole,
    fontId: whole,
    fillId: whole,
    borderId: whole,
    xfId: whole,
    quotePrefix: yesOrNo,
    pivotButton: yesOrNo,
    applyNumberFormat: yesOrNo,
    applyFont: yesOrNo,
    applyFill: yesOrNo,
    applyBorder: yesOrNo,
    applyAlignment: yesOrNo,
    applyProtection: yesOrNo,
  },
  children: {
    alignment: leaf({
      horizontal: /^(?:general|left|center|right|fill|justify|centerContinuous|distributed)$/,
      vertical: /^(?:top|center|bottom|justify|distributed)$/,
      textRotation: /^(?:\d{1,2}|1[0-7]\d|180|255)$/,
      wrapText: yesOrNo,
      indent: whole,
      relativeIndent: signed,
      justifyLastLine: yesOrNo,
      shrinkToFit: yesOrNo,
      readingOrder: whole,
    }),
    protection: leaf({ locked: yesOrNo, hidden: yesOrNo }),
    extLst: null,
  },
};

/** A `<col>`. */
export const columnShape: Shape = leaf({
  min: whole,
  max: whole,
  width: decimal,
  style: whole,
  hidden: yesOrNo,
  bestFit: yesOrNo,
  customWidth: yesOrNo,
  phonetic: yesOrNo,
  outlineLevel: /^[0-7]$/,
  collapsed: yesOrNo,
});

/** The XML of an element as its shape wants it; the very same text where nothing is against it. */
export function shaped(xml: string, shape: Shape): string {
  const bytes = Buffer.from(xml);
  const root = rootElement(bytes);
  return shapedElement(bytes, root, shape, prefixOf(root.name));
}

function shapedElement(bytes: Buffer, element: Element, shape: Shape, prefix: string): string {
  const tag = tagOf(bytes, element);
  const attributes = [...tag.attributes()];
  const kept = attributes.filter(({ name }) => {
    const values = Object.hasOwn(shape.attributes, name) ? shape.attributes[name] : undefined;
    return values?.test(attributeOf(bytes, element, name) ?? "");
  });
  const children = childrenOf(bytes, element);
  const before = children.map(({ end, start }) => bytes.toString("utf8", start, end));
  const after = Object.entries(shape.children).flatMap(([localName, inner]) => {
    const child = children.find(({ name }) => name === prefix + localName);
    if (child === undefined) return [];
    return inner === null
      ? bytes.toString("utf8", child.start, child.end)
      : shapedElement(bytes, child, inner, prefix);
  });
  if (kept.length === attributes.length && before.join() === after.join())
    return bytes.toString("utf8", element.start, element.end);
  const words = kept.map(({ end, name, start }) => {
    const mark = String.fromCharCode(bytes[start - 1] ?? 0x22);
    return ` ${name}=${mark}${bytes.toString("utf8", start, end)}${mark}`;
  });
  const opening = `<${element.name}${words.join("")}`;
  return after.length === 0 ? `${opening}/>` : `${opening}>${after.join("")}</${element.name}>`;
}

function leaf(attributes: Readonly<Record<string, RegExp>>): Shape {
  return { attributes, children: {} };
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
