/** Elements by offset, what stands in them, and how they are changed in place. */
import { describe, expect, test } from "vitest";
import { ElementList } from "../../src/xml/element-list.ts";
import {
  appendTo,
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  elementAt,
  rootElement,
  setAttribute,
  withAttributes,
} from "../../src/xml/elements.ts";
import { noiseOf } from "../../src/xml/noise.ts";
import { insertAt, replaceWith, type Splice, spliced } from "../../src/xml/splice.ts";
import { rootTag, Tags } from "../../src/xml/xml.ts";

const bytes = (xml: string): Buffer => Buffer.from(xml);

describe("an element", () => {
  const xml = bytes(
    "<?xml version='1.0'?><x:a><b i='1'/><c><b i='2'></b></c><!-- <b/> --><b i='3'>t</b></x:a>",
  );
  const root = rootElement(xml);

  test("is known with its name, its content and its end", () => {
    const { contentEnd, contentStart, end, localName, name, selfClosing, start } = root;
    expect([name, localName, selfClosing]).toEqual(["x:a", "a", false]);
    expect(xml.toString("utf8", start, start + 5)).toBe("<x:a>");
    expect(xml.toString("utf8", contentStart, contentStart + 3)).toBe("<b ");
    expect(xml.toString("utf8", contentEnd, end)).toBe("</x:a>");
    expect(end).toBe(xml.length);
    const [first] = childrenOf(xml, root);
    expect(first).toMatchObject({ selfClosing: true, contentStart: first?.end, contentEnd: first?.end });
  });

  test("its children, and what stands deeper", () => {
    const numbers = (found: ReturnType<typeof childrenOf>) => found.map((one) => attributeOf(xml, one, "i"));
    expect(numbers(childrenOf(xml, root))).toEqual(["1", null, "3"]);
    expect(numbers(descendantsOf(xml, root, "b"))).toEqual(["1", "2", "3"]);
    expect(childOf(xml, root, "c")?.name).toBe("c");
    expect(childOf(xml, root, "d")).toBeNull();
    expect(elementAt(xml, root.start)).toEqual(root);
  });

  test.each([
    ["</a>", "</a> at byte 0 closes nothing"],
    ["<a></b>", "<a> at byte 0 is closed by </b>"],
    ["<a><b></a></b>", "<a> at byte 0 is closed by </b>"],
    ["<a>", "an element is not closed"],
    ["<a><b></b>", "an element is not closed"],
    ["", "a part without content"],
    ["text", "a part without content"],
    ["<a", "a tag is not closed"],
    ["<a b='>", "a tag is not closed"],
    ["<a <b>", "a tag is not closed at byte 3"],
    ["< a>", "a tag without a name at byte 0"],
    ["<!DOCTYPE a><a/>", "a document type declaration"],
    ["<!-- <a/>", '\\"-->\\" is missing'],
    ["<![CDATA[<a/>", '\\"]]>\\" is missing'],
    ["<?a <a/>", '\\"?>\\" is missing'],
  ])("%j is refused: %s", (broken, detail) => {
    expect(() => rootElement(bytes(broken))).toThrow(detail);
  });

  test("begins where it is looked for", () => {
    expect(() => elementAt(bytes("x<a/>"), 0)).toThrow("no element at byte 0");
    expect(() => elementAt(bytes("<a/>"), 4)).toThrow("no element at byte 4");
    expect(() => rootTag(bytes("</a>"))).toThrow("an empty XML document");
    expect(() => rootTag(bytes(""))).toThrow("an empty XML document");
    expect(rootTag(bytes("<x:a/>")).prefix).toBe("x:");
  });
});

describe("a tag", () => {
  test.each([
    ["<a b='1' c = \"2\"\n\td\r\n='3'/>", "b=1 c=2 d=3"],
    ["<a\tb='>'>", "b=>"],
    ["<a/>", ""],
    ["<a >", ""],
  ])("%j has %s", (xml, expected) => {
    const tags = new Tags(bytes(xml));
    tags.next();
    const told = [...tags.attributes()].map(({ name }) => `${name}=${tags.attribute(name)}`);
    expect(told.join(" ")).toBe(expected);
    expect(tags.attribute("z")).toBeNull();
  });

  test.each([
    ["<a b>", "an attribute without a value at byte 4"],
    ["<a b c='1'>", "an attribute without a value at byte 5"],
    ["<a b=1>", "an unquoted attribute at byte 5"],
  ])("%j is refused: %s", (xml, detail) => {
    const tags = new Tags(bytes(xml));
    tags.next();
    expect(() => [...tags.attributes()]).toThrow(detail);
  });

  test("is looked for between two offsets", () => {
    const kinds = (from: number, to: number): string[] => {
      const tags = new Tags(bytes("<a><b/></a>"), from, to);
      const found: string[] = [];
      while (tags.next()) found.push(`${tags.kind} ${tags.name}`);
      return found;
    };
    expect(kinds(0, 11)).toEqual(["open a", "empty b", "close a"]);
    expect(kinds(3, 7)).toEqual(["empty b"]);
    expect(kinds(1, 3)).toEqual([]);
    expect(() => kinds(0, 5)).toThrow("a tag is not closed");
    const comment = new Tags(bytes("<!-- x --><a/>"), 0, 9);
    expect(() => comment.next()).toThrow("is missing");
    const quoted = new Tags(bytes("<a b='x'>"), 0, 7);
    expect(() => quoted.next()).toThrow("a tag is not closed");
  });

  test("skips what it holds", () => {
    const tags = new Tags(bytes("<a><a/><b><a></a></b></a><c/>"));
    tags.next();
    tags.skip();
    expect([tags.kind, tags.name]).toEqual(["close", "a"]);
    tags.next();
    tags.skip();
    expect([tags.kind, tags.name]).toEqual(["empty", "c"]);
    expect(tags.next()).toBe(false);
  });
});

describe("a change in place", () => {
  const changed = (xml: string, ...splices: Splice[]): string =>
    Buffer.concat(spliced(bytes(xml), splices)).toString();

  test.each([
    ["<a b='1'/>", { b: "2" }, "<a b='2'/>"],
    ["<a/>", { b: "2" }, '<a b="2"/>'],
    ["<a  >x</a>", { b: '<&"' }, '<a b="&lt;&amp;&quot;"  >x</a>'],
    ["<a c='1'\n/>", { b: "2", c: "3" }, "<a c='3' b=\"2\"\n/>"],
  ])("attributes of %j: %j", (xml, attributes, expected) => {
    expect(withAttributes(xml, attributes)).toBe(expected);
  });

  test("a child behind the last, opening what was empty", () => {
    const appended = (xml: string) => changed(xml, appendTo(rootElement(bytes(xml)), "<b/>"));
    expect(appended("<x:a><c/></x:a>")).toBe("<x:a><c/><b/></x:a>");
    expect(appended("<x:a i='1'/>")).toBe("<x:a i='1'><b/></x:a>");
    expect(setAttribute(bytes("<a/>"), rootElement(bytes("<a/>")), "b", "1").start).toBe(2);
  });

  test("splices are made in the order of their places, and in the order given at one place", () => {
    expect(
      changed("abcdef", replaceWith(4, 5, "E"), insertAt(1, "1"), insertAt(1, "2"), replaceWith(1, 2, "")),
    ).toBe("a12cdEf");
    expect(changed("abc", insertAt(3, "d"), insertAt(0, "z"))).toBe("zabcd");
    expect(changed("abc", replaceWith(1, 2, "B"), insertAt(1, "x"))).toBe("axBc");
    expect(spliced(bytes("abc"), [replaceWith(0, 3, "")])).toEqual([]);
    expect(spliced(bytes("abc"), [replaceWith(0, 1, "x")]).length).toBe(2);
    expect(spliced(bytes("abc"), [])).toHaveLength(1);
  });

  test.each([
    [[replaceWith(0, 2, ""), replaceWith(1, 3, "")]],
    [[replaceWith(2, 1, "")]],
    [[replaceWith(2, 4, "")]],
  ])("%# overlaps", (splices) => {
    expect(() => spliced(bytes("abc"), splices)).toThrow(RangeError);
  });
});

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
