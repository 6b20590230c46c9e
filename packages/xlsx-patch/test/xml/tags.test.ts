/** Tags: their attributes, where they are looked for, and what they hold skipped. */
import { describe, expect, test } from "vitest";
import { Tags } from "../../src/xml/xml.ts";

const bytes = (xml: string): Buffer => Buffer.from(xml);

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
