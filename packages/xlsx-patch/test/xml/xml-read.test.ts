import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { Tags } from "../../src/xml/xml.ts";
import {
  decodeContent,
  encodeAttribute,
  encodeContent,
  escapeCellText,
  toUtf8,
  unescapeCellText,
} from "../../src/xml/xml-text.ts";

/** What is between the tags of a document, told flat: both readers must tell the same. */
function told(xml: string): string[] {
  const bytes = Buffer.from(xml);
  const tags = new Tags(bytes);
  const events: string[] = [];
  let from = 0;
  let text = "";
  while (tags.next()) {
    text += decodeContent(bytes.toString("utf8", from, tags.start));
    from = tags.end;
    if (text !== "") events.push(text);
    text = "";
    const attributes = [...tags.attributes()].map(({ name }) => `${name}=${tags.attribute(name)}`);
    events.push(`${tags.kind} ${tags.name} ${attributes.join(" ")}`);
  }
  return events;
}

function toldBySaxes(xml: string): string[] {
  const events: string[] = [];
  const parser = new SaxesParser();
  let text = "";
  const flush = () => {
    if (text !== "") events.push(text);
    text = "";
  };
  parser.on("text", (more) => (text += more));
  parser.on("cdata", (more) => (text += more));
  parser.on("opentag", ({ attributes, isSelfClosing, name }) => {
    flush();
    const list = Object.entries(attributes).map(([key, value]) => `${key}=${value}`);
    events.push(`${isSelfClosing ? "empty" : "open"} ${name} ${list.join(" ")}`);
  });
  parser.on("closetag", ({ isSelfClosing, name }) => {
    flush();
    if (!isSelfClosing) events.push(`close ${name} `);
  });
  parser.write(xml).close();
  return events;
}

const word = fc.constantFrom("c", "row", "x:v", "is", "r", "Имя", "_a.1");
const content = fc.string({
  unit: fc.constantFrom("a", "<", "&", ">", "'", '"', " ", "я", "😀", "]", "\n", "\r\n", "\t"),
});
const space = fc.constantFrom(" ", "\n", "\t ", "  ");
const attribute = fc
  .tuple(space, word, fc.constantFrom("=", " = "), content, fc.boolean())
  .map(
    ([before, name, equals, value, single]) =>
      [
        name,
        `${before}${name}${equals}${single ? `'${encodeContent(value).replaceAll("'", "&#39;")}'` : `"${encodeAttribute(value)}"`}`,
      ] as const,
  );
const attributes = fc
  .uniqueArray(attribute, { selector: ([name]) => name, maxLength: 3 })
  .map((list) => list.map(([, xml]) => xml).join(""));
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      word,
      attributes,
      fc.constantFrom("", " "),
      fc.array(fc.oneof({ maxDepth: 4 }, piece(), tie("element")), { maxLength: 4 }),
    )
    .map(([name, list, gap, inside]) =>
      inside.length === 0
        ? `<${name}${list}${gap}/>`
        : `<${name}${list}${gap}>${inside.join("")}</${name}${gap}>`,
    ),
}));

function piece(): fc.Arbitrary<string> {
  return fc.oneof(
    content.map((text) => encodeContent(text)),
    content.map((text) => `<![CDATA[${text.replaceAll("]]>", "")}]]>`),
    content.map((text) => `<!-- ${text.replaceAll("-", "")} -->`),
    fc.constant("<?pi <a> ?>"),
    fc.constant("&#x1F600;&#9;&apos;"),
  );
}

describe("tags", () => {
  it("are those that an XML parser finds", () => {
    fc.assert(
      fc.property(element, (xml) => {
        const document = `<?xml version="1.0"?>\n<!-- <a> --><all xmlns:x="x">${xml}</all>`;
        expect(told(document)).toEqual(toldBySaxes(document));
      }),
      { numRuns: 500 },
    );
  });

  it("of broken documents end in a typed error or in tags, never otherwise", () => {
    const broken = fc
      .tuple(element, fc.nat(), fc.constantFrom("", "<", ">", '"', "&", "/", "<!", "\0"))
      .map(([xml, at, junk]) => {
        const cut = at % (xml.length + 1);
        return xml.slice(0, cut) + junk + xml.slice(cut + (at % 3));
      });
    fc.assert(
      fc.property(broken, (xml) => {
        try {
          told(xml);
        } catch (error) {
          expect(error).toBeInstanceOf(XlsxError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("refuse a document type", () => {
    expect(() => told('<!DOCTYPE a [<!ENTITY b "c">]><a/>')).toThrow(XlsxError);
  });
});

describe("text", () => {
  const anything = fc.string({
    unit: fc.oneof(
      fc.string({ unit: "binary", maxLength: 1 }),
      fc.constantFrom("_x000D_", "_x", "0041_", "_", "\ud800", "\udc00", "\0", "\r"),
    ),
  });

  it("goes into a cell and comes back, whatever it is", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const xml = encodeContent(escapeCellText(text));
        expect(unescapeCellText(decodeContent(xml))).toBe(text);
        expect(Buffer.from(xml).toString()).toBe(xml);
        const parsed: string[] = [];
        const parser = new SaxesParser();
        parser.on("text", (more) => parsed.push(more));
        parser.write(`<t>${xml}</t>`).close();
        expect(unescapeCellText(parsed.join(""))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["&nbsp;", "&#0;", "&#xD800;", "&#x110000;", "&", "& b", "&amp", "<![CDATA[", "<!-- "])(
    "%s is refused",
    (raw) => {
      expect(() => decodeContent(raw)).toThrow(XlsxError);
    },
  );

  it("is understood in the encodings that node knows", () => {
    const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>Ж</a>`;
    const cyrillic = Buffer.concat([
      Buffer.from(xml("Windows-1251").split("Ж")[0] ?? ""),
      Buffer.from([0xc6]),
      Buffer.from("</a>"),
    ]);
    expect(toUtf8(cyrillic).toString()).toBe(xml("Windows-1251"));
    expect(toUtf8(Buffer.from(xml("UTF-16"), "utf16le")).toString()).toBe(xml("UTF-16"));
    expect(toUtf8(Buffer.from(xml("UTF-8"))).toString()).toBe(xml("UTF-8"));
    expect(() => toUtf8(Buffer.from(xml("klingon")))).toThrow(XlsxError);
    expect(() => toUtf8(Buffer.from([0xff, 0xfe, 0x00, 0xd8]))).toThrow(XlsxError);
  });
});
