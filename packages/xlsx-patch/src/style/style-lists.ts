/** The lists of a styles part as they are written: fonts, number formats, looks of cells. */

import { namespaces } from "../package/package.ts";
import { appendTo, childOf, childrenOf, type Element, rootElement, setAttribute } from "../xml/elements.ts";
import { insertAt, type Splice, spliced } from "../xml/splice.ts";

/** The children of <styleSheet> in the order in which the format wants them (ECMA-376 18.8.39). */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** A styles part with nothing but the default look, for a workbook that has none. */
export function emptyStyles(strict: boolean): string {
  return (
    `<styleSheet xmlns="${strict ? namespaces.strict : namespaces.usual}"><fonts count="1"><font/></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '</fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}

/** The splices that put items at the end of a list, which then has `count` of them; the list is made where there is none. */
export function grown(
  bytes: Buffer,
  root: Element,
  list: string,
  added: readonly string[],
  count: number,
): Splice[] {
  if (added.length === 0) return [];
  const parent = childOf(bytes, root, list);
  const xml = added.join("");
  if (parent !== null) return [appendTo(parent, xml), setAttribute(bytes, parent, "count", String(count))];
  const name = root.name.slice(0, -root.localName.length) + list;
  const before = childrenOf(bytes, root).findLast(
    ({ localName }) => order.indexOf(localName) < order.indexOf(list),
  );
  const at = before?.end ?? root.contentStart;
  return [insertAt(at, `<${name} count="${count}">${xml}</${name}>`)];
}

/** A font as it is, but bold; the plainest bold one where there is none. */
export function boldFont(font: string | undefined, prefix: string): string {
  if (font === undefined) return `<${prefix}font><${prefix}b/></${prefix}font>`;
  const bytes = Buffer.from(font);
  const root = rootElement(bytes);
  if (childOf(bytes, root, "b") !== null) return font;
  if (root.selfClosing) return Buffer.concat(spliced(bytes, [appendTo(root, `<${prefix}b/>`)])).toString();
  return Buffer.concat(spliced(bytes, [insertAt(root.contentStart, `<${prefix}b/>`)])).toString();
}
