/** XML that comes in pieces: wherever it is cut, the same steps are made, and what breaks off waits for more. */
import { describe, expect, test } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { limits } from "../../src/base/limits.ts";
import { closeTagStart, isNameEnd, Markup, more } from "../../src/xml/markup.ts";

function over(xml: string): Markup {
  const markup = new Markup();
  markup.refill(0, Buffer.from(xml));
  return markup;
}

/** Makes a step in a text, and in each of its beginnings: a beginning gives what the whole does, or waits. */
function stepped(xml: string, step: (markup: Markup) => number): number {
  const whole = step(over(xml));
  for (let length = 0; length < xml.length; length += 1) {
    const part = step(over(xml.slice(0, length)));
    expect([more, whole], `cut at ${length}`).toContain(part);
    if (part !== more) expect(part).toBeLessThanOrEqual(length);
  }
  return whole;
}

describe("the window", () => {
  test("keeps what was not read yet, and adds what comes", () => {
    const markup = over("<a>one");
    markup.refill(3, Buffer.from(" two<"));
    expect(markup.bytes.toString("utf8", 0, markup.end)).toBe("one two<");
    markup.refill(markup.end, Buffer.from("three"));
    expect(markup.bytes.toString("utf8", 0, markup.end)).toBe("three");
    markup.refill(0, Buffer.from("!".repeat(100)));
    expect(markup.bytes.toString("utf8", 0, markup.end)).toBe(`three${"!".repeat(100)}`);
    expect(markup.toTag(0)).toBe(more);
  });

  test("holds no element above the limit", () => {
    const markup = new Markup();
    markup.refill(0, Buffer.alloc(limits.element + 1, 0x61));
    expect(() => markup.refill(0, Buffer.from("b"))).toThrow(
      `an element of more than ${limits.element + 1} bytes`,
    );
    expect(() => markup.refill(1, Buffer.from("b"))).not.toThrow();
  });
});

describe("the end of a tag", () => {
  test.each([
    ["a>", 2],
    ["a b='>' c=\"'>\">rest", 15],
    ["a/>", 3],
    ["a b=''>", 7],
    ['a b=""/>', 8],
    ["a", more],
    ["a b='>", more],
    ["", more],
  ])("%j: %d", (xml, end) => {
    expect(stepped(xml, (markup) => markup.tagEnd(0))).toBe(end);
  });

  test("is never beyond another tag", () => {
    expect(() => over("a <b>").tagEnd(0)).toThrow("a tag is not closed");
    expect(over("a>").tagEnd(2)).toBe(more);
  });
});

describe("what is no tag", () => {
  test.each([
    ["<!-- <a> -->x", 12],
    ["<!---->x", 7],
    ["<![CDATA[<a>]]>x", 15],
    ["<?do <a>?>x", 10],
    ["<??>", 4],
    ["<!-->", more],
    ["<!--x->", more],
    ["<![CDATA[]]", more],
    ["<?x?", more],
    ["<!", more],
    ["<![CDAT", more],
  ])("%j: %d", (xml, end) => {
    expect(stepped(xml, (markup) => markup.special(0))).toBe(end);
  });

  test("is never a document type", () => {
    expect(() => over("<!DOCTYPE a>").special(0)).toThrow("a document type declaration");
    expect(over("<!DOCTYP").special(0)).toBe(more);
    expect(() => over("<![CDATX[]]>").special(0)).toThrow(XlsxError);
  });
});

describe("the end of an element", () => {
  test.each([
    ["<a>one</a>two", 3, 10],
    ["<a><a></a><b/></a>x", 3, 18],
    ["<a/>x", 4, 4],
    ["<a><!-- </a> --><![CDATA[</a>]]><?x </a>?></a>x", 3, 46],
    ["<a><b c='</a>'/></a>x", 3, 20],
    ["<a>", 3, more],
    ["<a><b></b>", 3, more],
    ["<a><!-- ", 3, more],
  ])("%j from %d: %d", (xml, from, end) => {
    expect(over(xml).elementEnd(from)).toBe(end);
    for (let length = from; length < xml.length; length += 1) {
      expect([more, end]).toContain(over(xml.slice(0, length)).elementEnd(from));
    }
  });
});

describe("attributes", () => {
  /** All of a tag: "name=value", and what stands behind them. */
  function read(tag: string): string[] {
    const markup = over(tag);
    const found: string[] = [];
    let at = 0;
    for (;;) {
      at = markup.nextAttribute(at);
      if (at === more) return [...found, "more"];
      const name = markup.bytes.toString("utf8", markup.nameStart, markup.nameEnd);
      if (name === "") return [...found, markup.bytes.toString("utf8", at, at + 1)];
      found.push(`${name}=${markup.attributeValue}`);
    }
  }

  test.each([
    [" r='A1' s=\"2\">", ["r=A1", "s=2", ">"]],
    ["\n\tr\r\n= '&lt;'\t/>", ["r=<", "/"]],
    [" x:r='>'>", ["x:r=>", ">"]],
    [" r='>\"' t=''>", ['r=>"', "t=", ">"]],
    [">", [">"]],
    ["/>", ["/"]],
    [" r='A1", ["more"]],
    [" r=", ["more"]],
    [" r", ["more"]],
    [" ", ["more"]],
    ["", ["more"]],
    [" r='1' ", ["r=1", "more"]],
  ])("%j: %j", (tag, expected) => {
    expect(read(tag)).toEqual(expected);
  });

  test.each([
    [" r>", "an attribute without a value"],
    [" r />", "an attribute without a value"],
    [" r=1>", "an unquoted attribute"],
    [" r=>", "an unquoted attribute"],
    [" ='1'>", "an odd tag"],
    [" <b>", "an odd tag"],
    [" r<b>", "an attribute without a value"],
  ])("%j: %s", (tag, detail) => {
    expect(() => read(tag)).toThrow(JSON.stringify({ detail }));
  });

  test("nothing is looked for beyond the window", () => {
    expect(over("a").nextAttribute(2)).toBe(more);
    expect(over("a='1'>").nextAttribute(0)).toBe(5);
  });

  test("a name is told by all of its letters", () => {
    const markup = over(" ref='1'>");
    markup.nextAttribute(0);
    expect(["ref", "re", "refs", "res", "xef"].map((name) => markup.isAttribute(name))).toEqual([
      ...[true, false, false, false, false],
    ]);
  });
});

test("where a name ends, and where the tag of an end begins", () => {
  const ends = [" ", "\n", "/", ">"].map((letter) => isNameEnd(letter.charCodeAt(0)));
  expect(ends).toEqual([true, true, true, true]);
  expect([isNameEnd(undefined), isNameEnd(0x61), isNameEnd(0x3a)]).toEqual([true, false, false]);
  expect(closeTagStart(Buffer.from("<a>b</a>"), 8)).toBe(4);
  expect(closeTagStart(Buffer.from("</a>"), 4)).toBe(0);
});
