import { describe, expect, test } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import {
  decodeAttribute,
  decodeContent,
  encodeAttribute,
  encodeContent,
  encodingOf,
  escapeCellText,
  toUtf8,
  unescapeCellText,
} from "../../src/xml/xml-text.ts";

describe("what stands between tags", () => {
  test.each([
    ["a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;", "a & b <c> \"d\" 'e'"],
    ["&amp;lt;", "&lt;"],
    ["&#1048;&#1074;&#1072;&#1085;", "Иван"],
    ["&#1048; &#1074;", "И в"],
    ["И&#1074;ан &amp; &#1048;", "Иван & И"],
    ["a&#233;b", "aéb"],
    ["&#65;&#9;&#10;", "A\t\n"],
    ["&#00065;", "A"],
    ["&#65;65;", "A65;"],
    ["&#x42f;&#x42F;", "ЯЯ"],
    ["&#128512;", "😀"],
    ["&#x1F600;", "😀"],
    ["&#55295;", "\ud7ff"],
    ["&#57344;", "\ue000"],
    ["&#65535;", "\uffff"],
    ["&#99999;", "\u{1869f}"],
    ["&#1114111;", "\u{10ffff}"],
    ["one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"],
    ["<![CDATA[a & <b>]]>", "a & <b>"],
    ["a<![CDATA[<]]>b<!-- & no <c> -->c<?do it?>d", "a<bcd"],
    ["<![CDATA[]]>", ""],
    ["<!--a-->&amp;<!--b-->", "&"],
    ["<![CDATA[a\r\nb]]>", "a\nb"],
  ])("%j is read as %j", (raw, text) => {
    expect(decodeContent(raw)).toBe(text);
  });

  test.each([
    ["&#0;", "&#0;"],
    ["&#55296;", "&#55296;"],
    ["&#57343;", "&#57343;"],
    ["&#1114112;", "&#1114112;"],
    ["&#12345678;", "&#12345678;"],
    ["&#12a45;", "&#12a45;"],
    ["&#1 048;", "&#1 048;"],
    ["&#-1048;", "&#-1048;"],
    ["&#:1048;", "&#:1048;"],
    ["&#xg;", "&#xg;"],
    ["&#;", "&#;"],
    ["&#1048", "&#1048"],
    ["&amp", "&amp"],
    ["&nbsp;", "&nbsp;"],
    ["a &unknownunknownunknown; b", "&unknownunknownunkno"],
  ])("%j is refused by its entity %s", (raw, entity) => {
    expect(() => decodeContent(raw)).toThrow(JSON.stringify({ detail: `the entity ${entity}` }));
  });

  test.each(["a<![CDATA[b", "a<!-- b", "a<?b", "<![CDATA[a-->", "<!-- a ]]>"])("%j breaks off", (raw) => {
    expect(() => decodeContent(raw)).toThrow("character data break off");
  });

  test("is written so that it is the same again", () => {
    expect(encodeContent('a && <b> "c"')).toBe('a &amp;&amp; &lt;b&gt; "c"');
    expect(encodeAttribute('a & "b" <c>\t\td\ne\rf\n')).toBe(
      "a &amp; &quot;b&quot; &lt;c&gt;&#9;&#9;d&#10;e&#13;f&#10;",
    );
  });
});

test.each([
  ["a\tb\nc\r\nd\re", "a b c d e"],
  ["a  b", "a  b"],
  ["a&#10;b", "a\nb"],
  ["&quot;", '"'],
])("an attribute %j is read as %j", (raw, text) => {
  expect(decodeAttribute(raw)).toBe(text);
});

test.each([
  ["a\rb", "a_x000D_b"],
  ["\u0001", "_x0001_"],
  ["\uffff\ufffe", "_xFFFF__xFFFE_"],
  ["a\ud800b", "a_xD800_b"],
  ["😀\t\n\u0085", "😀\t\n\u0085"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
  ["_x004_ _X0041_ _", "_x004_ _X0041_ _"],
])("a cell's text %j is written %s", (text, written) => {
  expect(escapeCellText(text)).toBe(written);
  expect(unescapeCellText(written)).toBe(text);
});

test.each([
  ["_x000d_", "\r"],
  ["_x041_", "_x041_"],
  ["x0041_", "x0041_"],
  ["a_x0041_b_x0042_", "aAbB"],
])("a cell's text %s is read as %j", (written, text) => {
  expect(unescapeCellText(written)).toBe(text);
});

describe("the encoding of a part", () => {
  const declared = (encoding: string, before = ""): Buffer =>
    Buffer.from(`${before}<?xml version="1.0" encoding="${encoding}" standalone='yes'?><a/>`);

  test.each([
    [declared("UTF-8"), "utf-8"],
    [declared("utf8"), "utf-8"],
    [declared("US-ASCII"), "utf-8"],
    [declared("ascii"), "utf-8"],
    [declared("Windows-1251"), "windows-1251"],
    [declared("ISO-8859-2"), "iso-8859-2"],
    [Buffer.from("<?xml version='1.0' encoding = 'KOI8-R'?><a/>"), "koi8-r"],
    [Buffer.from("<?xml version='1.0'?><a encoding='KOI8-R'/>"), "utf-8"],
    [declared("KOI8-R", "<!-- -->"), "utf-8"],
    [Buffer.from("<a/>"), "utf-8"],
    [Buffer.alloc(0), "utf-8"],
    [Buffer.from([0xff, 0xfe, 0x3c, 0]), "utf-16le"],
    [Buffer.from([0x3c, 0, 0x61, 0]), "utf-16le"],
    [Buffer.from([0xfe, 0xff, 0, 0x3c]), "utf-16be"],
    [Buffer.from([0, 0x3c, 0, 0x61]), "utf-16be"],
    [Buffer.from([0xff, 0x3c]), "utf-8"],
    [Buffer.from([0xfe, 0x3c]), "utf-8"],
    [Buffer.from([0, 0x61]), "utf-8"],
    [Buffer.from([0x3c, 0xfe]), "utf-8"],
    [Buffer.from([0x61, 0xff]), "utf-8"],
  ])("%#", (document, encoding) => {
    expect(encodingOf(document)).toBe(encoding);
  });

  test("a byte order mark is taken off, and nothing else", () => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    expect(toUtf8(Buffer.concat([mark, Buffer.from("<a/>")])).toString()).toBe("<a/>");
    for (const other of [
      [0xef, 0xbb, 0x20],
      [0xef, 0x20, 0xbf],
      [0x20, 0xbb, 0xbf],
    ]) {
      expect(toUtf8(Buffer.from(other))).toEqual(Buffer.from(other));
    }
    const plain = Buffer.from("<a/>");
    expect(toUtf8(plain)).toBe(plain);
  });

  test("is resolved, either end first; one that nobody knows is told", () => {
    const swapped = Buffer.from("<a>Ж</a>", "utf16le").swap16();
    expect(toUtf8(swapped).toString()).toBe("<a>Ж</a>");
    expect(() => toUtf8(declared("klingon"))).toThrow(JSON.stringify({ detail: "the encoding klingon" }));
    expect(() => toUtf8(declared("klingon"))).toThrow(XlsxError);
  });
});
