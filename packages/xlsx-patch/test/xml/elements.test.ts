/** Elements by offset, what stands in them, and how they are changed in place. */
import { describe, expect, test } from "vitest";
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
import { insertAt, replaceWith, type Splice, spliced } from "../../src/xml/splice.ts";
import { rootTag } from "../../src/xml/xml.ts";

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
