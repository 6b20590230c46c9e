/** Strings of the shared part and of cells: where they stand, what they say, and whether a mistake of one byte is seen. */
import { describe, expect, test } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { hasFormats, stringText } from "../../src/read/rich-text.ts";
import { StringScan } from "../../src/read/string-scan.ts";
import { Tags } from "../../src/xml/xml.ts";
import { stringItems } from "../support/string-items.ts";

function scanned(xml: string, size = xml.length): string[] {
  const scan = new StringScan();
  const bytes = Buffer.from(xml);
  for (let at = 0; at < bytes.length; at += size) scan.push(bytes.subarray(at, at + size));
  return Array.from({ length: scan.count }, (_, index) => {
    const found = scan.find(index);
    return found === null ? "?" : found.bytes.toString("utf8", found.start, found.end);
  });
}

describe("the strings of a part", () => {
  const strings =
    '<si><t>one</t></si><si><t xml:space="preserve"> b </t></si><si/><si><r><t>c</t></r></si><si><t/></si>';

  test.each([
    `<sst count="9">${strings}</sst>`,
    `<?xml version="1.0"?><!-- <si> --><sst>${strings}<!-- </sst> --><extLst><si/></extLst><si><t>d</t></si></sst>`,
    `<x:sst>${strings.replace(/<(\/?)/g, "<$1x:")}</x:sst>`,
    "<sst><si><t>a<![CDATA[</t></si>]]></t></si></sst>",
    "<sst/>",
  ])("%s", (xml) => {
    for (const size of [1, 7, xml.length]) expect(scanned(xml, size)).toEqual(stringItems(Buffer.from(xml)));
  });

  test("each is found by its number, and none that isn't there", () => {
    const scan = new StringScan();
    for (const piece of [
      "<sst><si><t>a</t></si>",
      "<si><t>b</t></si><si><t>c</t></si>",
      "<si><t>d</t></si></sst>",
    ]) {
      scan.push(Buffer.from(piece));
    }
    const text = (index: number): string | null => {
      const found = scan.find(index);
      return found === null ? null : stringText(found.bytes, found.start, found.end);
    };
    expect([-1, 0, 1, 2, 3, 4].map(text)).toEqual([null, "a", "b", "c", "d", null]);
    expect([scan.count, scan.closed]).toEqual([4, true]);
    expect(scan.bytes).toBeGreaterThan(50);
    expect(new StringScan().find(0)).toBeNull();
  });

  test("with one wrong byte are read as the tags tell them, or refused", () => {
    const xml = '<sst><si><t>a</t></si><si><t xml:space="x">b</t></si></sst>';
    for (let at = 5; at < xml.length - 6; at += 1) {
      for (const wrong of ["x", " ", "<", ">", "/"]) {
        const one = xml.slice(0, at) + wrong + xml.slice(at + 1);
        let expected: string[];
        try {
          expected = stringItems(Buffer.from(one));
        } catch (error) {
          expect(error).toBeInstanceOf(XlsxError);
          continue;
        }
        expect(scanned(one), one).toEqual(expected);
      }
    }
  });

  test("stand in no other part", () => {
    for (const root of ["<sxt>", "<a>", "<ssta>", "<sst.x>"]) {
      expect(() => scanned(`${root}<si/>`)).toThrow("shared strings without <sst>");
    }
  });
});

describe("the text of a string", () => {
  test.each([
    ["<t>one</t>", "one"],
    ["<t></t>", ""],
    ["<t/>", ""],
    ['<t xml:space="preserve"> a </t>', " a "],
    ["<t xml:space='preserve'> a </t>", " a "],
    ["<t>a &amp; b_x000D_</t>", "a & b\r"],
    ["<t>a<![CDATA[<b>]]></t>", "a<b>"],
    ["<t>a</t><t>b</t>", "ab"],
    ["<r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r>", "ab"],
    ["<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><t>!</t>", "東京!"],
    ["<x:t>a</x:t>", "a"],
    ["<tx>a</tx>", ""],
    ["", ""],
  ])("%s: %j", (xml, text) => {
    expect(stringText(Buffer.from(xml))).toBe(text);
    const bytes = Buffer.from(`<si>${xml}</si>`);
    expect(stringText(bytes, 4, bytes.length - 5)).toBe(text);
  });

  test("with one wrong byte is what the tags tell, or refused", () => {
    const joined = (xml: string): string => {
      const bytes = Buffer.from(xml);
      const tags = new Tags(bytes);
      let text = "";
      while (tags.next()) {
        if (tags.kind !== "open" || tags.localName !== "t") continue;
        const from = tags.end;
        tags.skip();
        text += bytes.toString("utf8", from, tags.start);
      }
      return text;
    };
    for (const xml of ["<t>ab</t>", '<t xml:space="preserve">ab</t>']) {
      for (let at = 0; at < xml.length; at += 1) {
        for (const wrong of ["x", " ", ">", "/", '"']) {
          const one = xml.slice(0, at) + wrong + xml.slice(at + 1);
          let expected: string;
          try {
            expected = joined(one);
          } catch {
            continue;
          }
          expect(stringText(Buffer.from(one)), one).toBe(expected);
        }
      }
    }
  });

  test.each([
    ["<r><rPr><b/></rPr><t>a</t></r>", true],
    ["<r><rPr/><t>a</t></r>", true],
    ["<r><t>rPr</t></r>", false],
    ["<t>a</t>", false],
  ])("%s has formats of its own: %s", (xml, expected) => {
    expect(hasFormats(Buffer.from(xml))).toBe(expected);
  });
});
