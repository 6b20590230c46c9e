/** Breaks packages in small ways: bytes of the zip, or tags and numbers of a part, so that checksums still hold. */

import { buildZip } from "../../../packages/xlsx-patch/test/support/zip-builder.ts";
import { zipParts } from "../../../packages/xlsx-patch/test/support/zip-parts.ts";
import { partBytes } from "../planned.ts";

/** Gives the next number from 0 up to, but not including, `below`. */
export type Next = (below: number) => number;

/** The bytes with a few of them flipped, dropped or doubled. */
export function mutatedBytes(bytes: Buffer, next: Next): Buffer {
  let result = Buffer.from(bytes);
  for (let times = 1 + next(3); times > 0; times--) {
    const at = next(result.length);
    const length = 1 + next(8);
    const kind = next(4);
    if (kind === 0) result[at] = next(256);
    else if (kind === 1) result = Buffer.concat([result.subarray(0, at), result.subarray(at + length)]);
    else if (kind === 2) result = Buffer.concat([result.subarray(0, at + length), result.subarray(at)]);
    else result.writeUInt8((result[at] ?? 0) ^ (1 << next(8)), at);
  }
  return result;
}

/** The package with the text of one part changed at a few places. */
export function mutatedPart(bytes: Buffer, next: Next): Buffer {
  const parts = [...zipParts(bytes)].map(([name, raw]) => ({ name, content: partBytes(raw) }));
  const texts = parts.filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  const likely = texts.filter(({ name }) => /sheet|table|styles|workbook/.test(name));
  const from = next(4) > 0 && likely.length > 0 ? likely : texts;
  const chosen = from[next(from.length)];
  return buildZip(
    parts.map(({ content, name }) => ({
      name,
      text: name === chosen?.name ? mutatedXml(content.toString("utf8"), next) : content,
      stored: true,
    })),
  );
}

const oddities = [
  '"',
  "<",
  ">",
  "</c>",
  "<c/>",
  "<row>",
  "</row>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "&",
  "&#0;",
  "x:",
  "<f>1</f>",
  ' r="A1"',
  ' t="s"',
  ' s="99999"',
  "<?x ?>",
  "\u0000",
  '<row r="3"/>',
  "</sheetData>",
];

function mutatedXml(xml: string, next: Next): string {
  let text = xml;
  for (let times = 1 + next(3); times > 0; times--) {
    const tags = [...text.matchAll(/<[^>]*>/g)];
    const tag = tags[next(Math.max(1, tags.length))];
    const start = tag?.index ?? 0;
    const end = start + (tag?.[0].length ?? 0);
    const kind = next(6);
    if (kind === 0) text = text.slice(0, start) + text.slice(end);
    else if (kind === 1) text = text.slice(0, end) + (tag?.[0] ?? "") + text.slice(end);
    else if (kind === 2)
      text = text.slice(0, start) + (tag?.[0] ?? "").replace(/\d+/, String(next(20))) + text.slice(end);
    else if (kind === 3)
      text = text.slice(0, start) + (tag?.[0] ?? "").replace(/\s[\w:]+="[^"]*"/, "") + text.slice(end);
    else {
      const at = kind === 4 ? start : next(text.length + 1);
      text = text.slice(0, at) + (oddities[next(oddities.length)] ?? "") + text.slice(at);
    }
  }
  return text;
}
