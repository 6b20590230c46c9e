/** Shared strings in every way in which XML may write them: what is found is what the tags tell. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasFormats, stringText } from "../../src/read/rich-text.ts";
import { StringScan } from "../../src/read/string-scan.ts";
import { Tags } from "../../src/xml/xml.ts";
import { stringItems } from "../support/string-items.ts";

const open = fc.constantFrom("<si>", "<si>", "<si>", "<si >", '<si a=">">');
const close = fc.constantFrom("</si>", "</si>", "</si>", "</si >");
const content = fc.constantFrom(
  ...["a", "", "b", " c ", "a &amp; b", "&lt;/t>&lt;/si>", "ж"].map((text) => `<t>${text}</t>`),
  ...[
    '<t xml:space="preserve"> a </t>',
    '<t a="1/">b</t>',
    "<t>a</t >",
    "<t >a</t>",
    "<t/>",
    "<t />",
    "<t></t>",
  ],
  ...["", "<t>a</t><t>b</t>", "<t>a<!-- </t></si> --></t>", "<t>a<![CDATA[</t></si>]]></t>", "<tx>a</tx>"],
  ...["<r><t>a</t></r>", "<r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r>", "<x><t>a</t></x>", "<s>a</s>"],
  ...["<t>a</t><rPh sb='0' eb='1'><t>b</t></rPh>", "<t>a</t><b></b>", "<t>a</t>\n", "\n<t>a</t>"],
);
const string = fc.tuple(open, content, close).map((parts) => parts.join(""));
const other = fc.constantFrom(
  ...["<si/>", "<si />", "<!-- <si><t>a</t></si> -->", "<?a <si> ?>", "\n", "  "],
  ...[
    "<sj><t>a</t></sj>",
    "<xi><t>a</t></xi>",
    "<sit><t>a</t></sit>",
    "<s><t>a</t></s>",
    "<ext><si><t>a</t></si></ext>",
  ],
);
const part = fc.array(fc.oneof({ weight: 3, arbitrary: string }, other), { maxLength: 8 });

function scanOf(bytes: Buffer, size: number): StringScan {
  const scan = new StringScan();
  for (let at = 0; at < bytes.length; at += size) scan.push(bytes.subarray(at, at + size));
  return scan;
}

/** The text of a string by its tags alone. */
function textOf(content: string): string {
  const tags = new Tags(Buffer.from(content));
  let text = "";
  while (tags.next()) {
    if (tags.kind !== "open") continue;
    if (tags.localName === "rPh") tags.skip();
    if (tags.localName !== "t") continue;
    const from = tags.end;
    tags.skip();
    text += plain(content, from, tags.start);
  }
  return text;
}

const plain = (content: string, from: number, to: number): string =>
  Buffer.from(content)
    .toString("utf8", from, to)
    .replace(/<!--.*?-->/g, "")
    .replace(/<!\[CDATA\[(.*?)\]\]>/g, (_, inside: string) => inside.replaceAll("<", "&lt;"))
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

test("they are found, in pieces of any size, with a prefix and without", () => {
  fc.assert(
    fc.property(part, fc.integer({ min: 1, max: 40 }), fc.boolean(), (strings, size, hasPrefix) => {
      const root = `<sst count="9">${strings.join("")}</sst>`;
      const xml = hasPrefix ? root.replace(/<(\/?)(?=[a-z])/g, "<$1x:") : root;
      const bytes = Buffer.from(`<?xml version="1.0"?>\n${xml}`);
      const expected = stringItems(bytes);
      for (const scan of [scanOf(bytes, size), scanOf(bytes, bytes.length)]) {
        const found = Array.from({ length: scan.count + 1 }, (_, index) => {
          const one = scan.find(index);
          return one === null ? null : one.bytes.toString("utf8", one.start, one.end);
        });
        expect(found).toEqual([...expected, null]);
        expect(scan.closed).toBe(true);
      }
    }),
  );
});

test("what a string says is what its tags say", () => {
  fc.assert(
    fc.property(content, fc.constantFrom("", "<", "</t>"), (one, beside) => {
      const bytes = Buffer.from(`${beside}${one}${beside}`);
      const [from, to] = [beside.length, bytes.length - beside.length];
      expect(stringText(bytes, from, to)).toBe(textOf(one));
      expect(hasFormats(bytes, from, to)).toBe(one.includes("<rPr>"));
    }),
  );
});
