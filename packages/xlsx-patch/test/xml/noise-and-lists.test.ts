/** Stretches in which nothing is markup, and lists of elements that grow. */
import { describe, expect, test } from "vitest";
import { ElementList } from "../../src/xml/element-list.ts";
import { noiseOf } from "../../src/xml/noise.ts";

const bytes = (xml: string): Buffer => Buffer.from(xml);

describe("stretches in which nothing is markup", () => {
  /** The text with those of its signs that are covered as dots. */
  const covered = (xml: string, from = 0, to = xml.length): string => {
    const noise = noiseOf(bytes(xml), from, to);
    expect(noise.isThere).toBe([...xml].some((_, at) => noise.covers(at)));
    return [...xml].map((letter, at) => (noise.covers(at) ? "." : letter)).join("");
  };

  test.each([
    ["<a/>!?", "<a/>!?"],
    ["a<!-- ? -->b", "a..........b"],
    ["a<?x!?>b", "a......b"],
    ["a<![CDATA[<!--]]>b", "a................b"],
    ["a<!-- <?x --><?y?>b", "a.................b"],
    ["a<?y <!-- ?>b<!-- c -->", "a...........b.........."],
    ["<a b='!'/><!---->", "<a b='!'/>......."],
  ])("%j: %s", (xml, expected) => {
    expect(covered(xml)).toBe(expected);
  });

  test("are looked for between two offsets", () => {
    expect(covered("<?a?><b/><?c?>", 5, 9)).toBe("<?a?><b/><?c?>");
    expect(covered("<?a?><b/><?c?>", 5)).toBe("<?a?><b/>.....");
  });

  test.each([
    ["<!DOCTYPE a>", "a document type declaration"],
    ["<?a", '\\"?>\\" is missing'],
    ["<!-- a", '\\"-->\\" is missing'],
    ["<![CDATA[ a", '\\"]]>\\" is missing'],
  ])("%j is refused: %s", (xml, detail) => {
    expect(() => covered(xml)).toThrow(detail);
  });
});

describe("a list of elements", () => {
  test("finds those that say the same, and grows by the others", () => {
    const list = new ElementList(["<a b='1' c='2'/>", "<a c='2' b='1'/>", "<a>x</a>"]);
    expect(list.find('<a  c="2" b="1" />')).toBe(0);
    expect(list.find("<a>y</a>")).toBeNull();
    expect(list.placeOf("<a>x</a>")).toBe(2);
    expect([list.placeOf("<a>y</a>"), list.placeOf("<a>y</a>"), list.placeOf("<a d='1'/>")]).toEqual([
      3, 3, 4,
    ]);
    expect([list.length, list.added, list.at(1)]).toEqual([
      5,
      ["<a>y</a>", "<a d='1'/>"],
      "<a c='2' b='1'/>",
    ]);
  });

  test("a mark for quotes that is off is none", () => {
    const list = new ElementList(["<xf a='1'/>"]);
    expect(list.find("<xf a='1' quotePrefix='0'/>")).toBe(0);
    expect(list.find("<xf a='1' quotePrefix='1'/>")).toBeNull();
  });
});
